#include "core/evaluation/held_out.h"

namespace core {

HeldOut heldOutCases(const SessionLog& log, const std::vector<SessionIndex>& sessions,
                     const std::vector<std::int32_t>& frequency)
{
    HeldOut heldOut{.cases = casesOf(log, sessions)};
    heldOut.targets.reserve(heldOut.cases.size());
    heldOut.frequencies.reserve(heldOut.cases.size());
    for (const auto& [session, position] : heldOut.cases) {
        const auto target = log.itemsOf(session)[static_cast<std::size_t>(position)];
        heldOut.targets.push_back(target);
        heldOut.frequencies.push_back(frequency[static_cast<std::size_t>(target)]);
    }
    return heldOut;
}

HeldOut heldOutAfter(const SessionLog& log, const std::vector<SessionIndex>& known,
                     const std::vector<SessionIndex>& judged, ItemIndex itemCount)
{
    auto heldOut = heldOutCases(log, judged, itemFrequency(log, known, itemCount));
    heldOut.repeats = repeatsMatter(log, casesOf(log, known));
    return heldOut;
}

bool isIn(Slice slice, std::int32_t targetFrequency, std::int32_t prefixLength)
{
    switch (slice) {
    case Slice::All: return true;
    case Slice::Unseen: return targetFrequency == 0;
    case Slice::Cold: return targetFrequency >= 1 && targetFrequency <= 4;
    case Slice::Warm: return targetFrequency >= 5 && targetFrequency <= 19;
    case Slice::Hot: return targetFrequency >= 20;
    case Slice::Short: return prefixLength <= 2;
    case Slice::Long: return prefixLength >= 5;
    }
    return false;
}

} // namespace core
