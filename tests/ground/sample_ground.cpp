#include "tests/ground/sample_ground.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>

#include <stdexcept>

namespace ground {

namespace {

constexpr int kLongestRun = 10 * 60 * 1000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("not there: " + path.toStdString());
    return file.readAll();
}

void writeContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("can't be written: " + path.toStdString());
}

void copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        if (!QFile::copy(path, copy)) throw std::runtime_error("can't be copied: " + path.toStdString());
    }
}

/// The folder `name` of the ground. Made again where it is missing or was made by another build, by one process at a
/// time; the stamp of the build comes last.
template <class Make> QString part(const char* name, Make&& make)
{
    const auto place = QString(DENJU_BINARY_DIR "/ground/") + name;
    QDir().mkpath(DENJU_BINARY_DIR "/ground");
    QLockFile lock(place + ".lock");
    lock.setStaleLockTime(0);
    if (!lock.tryLock(kLongestRun)) throw std::runtime_error("locked: " + place.toStdString());
    const QFileInfo program(cli());
    const auto build =
        QByteArray::number(program.size()) + ' ' + program.lastModified().toString(Qt::ISODateWithMs).toUtf8();
    if (QFile stamp(place + "/build"); stamp.open(QIODevice::ReadOnly) && stamp.readAll() == build) return place;
    QDir(place).removeRecursively();
    QDir().mkpath(place);
    make(place);
    writeContent(place + "/build", build);
    return place;
}

QString sample()
{
    return part("sample", [](const QString& place) { runCli({"sample", place + "/sample.denju"}); });
}

QString trained()
{
    const auto from = sample();
    return part("trained", [&from](const QString& place) {
        const auto project = place + "/trained.denju";
        copyFolder(from + "/sample.denju", project);
        runCli({"train", project, "--preset", "quick"});
        const auto outcome = outcomeOf(project);
        writeContent(place + "/student.csv", outcome.studentRankings);
        writeContent(place + "/teacher.csv", outcome.teacherRankings);
    });
}

QString newestModel(const QString& project)
{
    const auto runs = QDir(project + "/models").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (runs.isEmpty()) throw std::runtime_error("no model in " + project.toStdString());
    return project + "/models/" + runs.last();
}

} // namespace

QString cli()
{
    return DENJU_BINARY_DIR "/bin/denju-cli";
}

QByteArray runCli(const QStringList& arguments)
{
    QProcess process;
    process.start(cli(), arguments);
    const bool ended = process.waitForFinished(kLongestRun);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    throw std::runtime_error(("denju-cli " + arguments.join(' ') + ": ").toStdString() +
                             process.readAllStandardError().toStdString());
}

void copySample(const QString& project)
{
    copyFolder(sample() + "/sample.denju", project);
}

void copyTrainedSample(const QString& project)
{
    copyFolder(trained() + "/trained.denju", project);
}

Outcome outcomeOf(const QString& project)
{
    Outcome outcome;
    const auto rankings = [&](const QString& model) {
        const auto file = project + "/rankings-" + model + ".csv";
        runCli({"evaluate", project, "--model", model, "--rankings", file});
        return contentOf(file);
    };
    outcome.studentRankings = rankings("student");
    outcome.teacherRankings = rankings("teacher");
    outcome.studentWeights = contentOf(newestModel(project) + "/student.safetensors");
    outcome.teacherWeights = contentOf(newestModel(project) + "/teacher.safetensors");
    return outcome;
}

Outcome undisturbed()
{
    const auto place = trained();
    const auto model = newestModel(place + "/trained.denju");
    return {contentOf(model + "/student.safetensors"), contentOf(model + "/teacher.safetensors"),
            contentOf(place + "/student.csv"), contentOf(place + "/teacher.csv")};
}

} // namespace ground
