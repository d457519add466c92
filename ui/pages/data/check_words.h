#pragma once

#include "core/protocol/operations/profile.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace ui {

/// What the Data page says of the checks: core gives codes and figures, never sentences.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    /// "Sparseness"; a check that this window doesn't know keeps its name.
    static QString label(const core::protocol::ProfileCheck& check);
    /// Its figure in a few words: "64% of items seen 4 times or less".
    static QString value(const core::protocol::ProfileCheck& check);
    /// What it means, and why it is looked at.
    static QString meaning(const core::protocol::ProfileCheck& check);
    /// What is wrong and what to do; empty where nothing is.
    static QString advice(const core::protocol::ProfileCheck& check);
    /// "good from 10,000, lacking below 200".
    static QString limits(const core::protocol::ProfileCheck& check);
    static QString verdictText(const std::string& verdict);

    /// "Fit for a pilot".
    static QString sentence(const core::protocol::ProfileResponse& profile);
    /// Why not a plain yes, the worst two; or what speaks for it.
    static QString because(const core::protocol::ProfileResponse& profile);

    static QString number(std::int64_t value);
    static double figure(const core::protocol::ProfileCheck& check, const char* name);

private:
    /// `check` is the name of the check that it belongs to.
    static QString reasonText(const std::string& check, const std::string& reason);
};

} // namespace ui
