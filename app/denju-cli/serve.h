#pragma once

namespace cli {

/// The worker: reads requests from standard input and answers on standard output, a line each
/// (core/protocol/message.h), until the input ends. One request at a time; a cancel is heard while it runs. Returns the
/// exit code.
int serve();

} // namespace cli
