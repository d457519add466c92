#pragma once

#include <QFile>
#include <QString>

/// Writes a shell script that stands in for denju-cli and returns its path; empty if it can't be written.
inline QString writeProgram(const QString& path, const QByteArray& script)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0 &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return written ? path : QString();
}
