#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ground {

/// The program under test.
QString cli();

/// Runs denju-cli to its end and returns what it printed. Throws std::runtime_error with its errors if it fails.
QByteArray runCli(const QStringList& arguments);

/// Copies of projects that are made once for this build of denju-cli: the sample, and the sample trained without any
/// disturbance by the quick preset with seed 1. `folder` (NAME.denju) must not exist yet.
void copySample(const QString& folder);
void copyTrainedSample(const QString& folder);

/// All of a trained project that a disturbed training has to reach again, byte for byte: the weights of both models
/// and the 20 best of every held-out case by each.
struct Outcome {
    QByteArray studentWeights;
    QByteArray teacherWeights;
    QByteArray studentRankings;
    QByteArray teacherRankings;
};
/// Of the newest run; evaluates it.
Outcome outcomeOf(const QString& project);
/// Of the undisturbed training.
Outcome undisturbed();

} // namespace ground
