// denju-cli: every operation of the catalogue as a subcommand, and `serve`, the worker behind the window.
#include "app/denju-cli/command_line.h"
#include "app/denju-cli/serve.h"
#include "core/operations/catalogue.h"
#include "core/operations/job_log.h"
#include "core/operations/job_runner.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <string>

#include <unistd.h>

namespace {

using core::operations::Field;
using core::operations::Operation;

/// What the command line said of one subcommand.
struct Asked {
    std::map<std::string, std::string> texts;
    std::map<std::string, bool> flags;
    bool json = false;
};

std::string optionName(const Field& field)
{
    auto name = field.name;
    std::replace(name.begin(), name.end(), '_', '-');
    return field.name == "project" ? name : "--" + name;
}

void addOption(CLI::App& command, const Field& field, Asked& asked)
{
    auto help = field.help;
    if (field.isFlag) {
        command.add_flag(optionName(field), asked.flags[field.name], help);
        return;
    }
    auto* option = command.add_option(optionName(field), asked.texts[field.name], help);
    if (field.name == "project") option->required();
    if (!field.standard.empty()) option->default_str(field.standard);
    if (!field.choices.empty()) option->check(CLI::IsMember(field.choices));
    option->multi_option_policy(CLI::MultiOptionPolicy::Join)->delimiter(',');
}

void addSubcommand(CLI::App& app, const Operation& operation, Asked& asked)
{
    auto* command = app.add_subcommand(operation.name, operation.summary);
    for (const auto& field : operation.fields) addOption(*command, field, asked);
    command->add_flag("--json", asked.json, "answer as JSON");
}

/// Only what was given: everything else keeps the request's own default.
std::map<std::string, std::string> given(const CLI::App& command, const Operation& operation, const Asked& asked)
{
    std::map<std::string, std::string> texts;
    for (const auto& field : operation.fields) {
        if (command.count(optionName(field)) == 0) continue;
        auto text =
            field.isFlag ? std::string(asked.flags.at(field.name) ? "true" : "false") : asked.texts.at(field.name);
        std::replace(text.begin(), text.end(), '\n', ','); // CLI11 joins a repeated option with newlines
        texts[field.name] = std::move(text);
    }
    return texts;
}

int parseAndRun(int argc, char** argv)
{
    CLI::App app("Denju: recommendations for sessions, and why. Nothing leaves this computer.", "denju-cli");
    app.require_subcommand(1);
    std::deque<Asked> asked;
    for (const auto& operation : core::operations::catalogue()) addSubcommand(app, operation, asked.emplace_back());
    auto* serve = app.add_subcommand("serve", "the worker behind the window (NDJSON on the standard streams)");
    std::int64_t job = 0;
    std::string project;
    serve->add_option("--job", job, "run this recorded job of the project and end");
    serve->add_option("project", project, "the project of the job");
    CLI11_PARSE(app, argc, argv);

    if (serve->parsed()) {
        if (job == 0) return cli::serve();
        std::signal(SIGPIPE, SIG_IGN); // the terminal of its window may close before it ends
        core::operations::JobLog log(project, {job});
        const auto note = [&log](const core::Progress& progress) { log.note(progress); };
        const auto end = core::operations::runJob(project, {job}, {}, note, core::operations::startOwnProgram);
        log.end(end);
        return end.state == core::JobState::Done ? 0 : 1;
    }
    std::size_t at = 0;
    for (const auto& operation : core::operations::catalogue()) {
        const auto* command = app.get_subcommand(operation.name);
        if (command->parsed())
            return cli::runOperation(operation, given(*command, operation, asked[at]), asked[at].json);
        ++at;
    }
    return 1;
}

/// OpenMP's threads wait busily by default, and starve each other (and the window) where cores are shared. Only the
/// environment that a program starts with can tell them not to, so this one starts itself again with it.
void waitWithoutSpinning(char** argv)
{
    constexpr auto kPolicy = "OMP_WAIT_POLICY";
    if (std::getenv(kPolicy) != nullptr) return;   // NOLINT(concurrency-mt-unsafe): no thread has been started yet
    ::setenv(kPolicy, "passive", /*overwrite=*/0); // NOLINT(concurrency-mt-unsafe): as above
    ::execv("/proc/self/exe", argv);               // comes back only where it failed: then busily, but it works
}

} // namespace

int main(int argc, char** argv)
{
    waitWithoutSpinning(argv);
    try {
        return parseAndRun(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
