#include "core/reports/pdf/plain_letters.h"

#include <QList>
#include <QString>

namespace core::reports {

namespace {

constexpr auto kReference = "/ToUnicode ";

/// Numbers of the objects that tell the letters of a font's glyphs.
QList<int> letterObjects(const QByteArray& pdf)
{
    QList<int> numbers;
    for (auto at = pdf.indexOf(kReference); at >= 0; at = pdf.indexOf(kReference, at + 1)) {
        const auto from = at + static_cast<qsizetype>(qstrlen(kReference));
        numbers += pdf.mid(from, pdf.indexOf(' ', from) - from).toInt();
    }
    return numbers;
}

/// The four digits of a letter at `at`, where they are those of a radical.
void tellPlain(QByteArray& pdf, qsizetype at)
{
    bool isHexadecimal = false;
    const auto letter = pdf.mid(at, 4).toUShort(&isHexadecimal, 16);
    if (!isHexadecimal || letter < 0x2E80 || letter > 0x2FD5) return;
    const auto plain = QString(QChar(letter)).normalized(QString::NormalizationForm_KC);
    if (plain.size() == 1)
        pdf.replace(at, 4, QByteArray::number(plain.at(0).unicode(), 16).rightJustified(4, '0').toUpper());
}

/// "<from> <to> <letter>" or "<from> <to> [<letter> <letter> ]": all behind the first two.
void tellPlainInLine(QByteArray& pdf, qsizetype from, qsizetype to)
{
    int met = 0;
    for (auto at = pdf.indexOf('<', from); at >= 0 && at < to; at = pdf.indexOf('<', at + 1)) {
        const bool isLetter = ++met > 2 && at + 5 < to && pdf.at(at + 5) == '>';
        if (isLetter) tellPlain(pdf, at + 1);
    }
}

} // namespace

void tellPlainLetters(QByteArray& pdf)
{
    for (const int number : letterObjects(pdf)) {
        const auto object = pdf.indexOf("\n" + QByteArray::number(number) + " 0 obj");
        const auto stream = pdf.indexOf("stream\n", object);
        const auto end = pdf.indexOf("endstream", object);
        if (object < 0 || stream < 0 || end < stream) continue;
        for (auto line = stream + 7; line < end;) {
            const auto next = pdf.indexOf('\n', line);
            if (next < 0 || next > end) break;
            if (pdf.at(line) == '<') tellPlainInLine(pdf, line, next);
            line = next + 1;
        }
    }
}

} // namespace core::reports
