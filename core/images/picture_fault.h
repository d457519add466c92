#pragma once

#include "core/base/enum_names.h"

#include <exception>
#include <string>

namespace core::images {

/// Why one picture can't be used. It is data of an import, not its end: the caller lists it and goes on.
enum class PictureFaultReason { Empty, Unreadable, TooLarge };

} // namespace core::images

namespace core {

template <> struct EnumNames<images::PictureFaultReason> {
    static constexpr std::array names{std::pair{images::PictureFaultReason::Empty, "empty"},
                                      std::pair{images::PictureFaultReason::Unreadable, "unreadable"},
                                      std::pair{images::PictureFaultReason::TooLarge, "too_large"}};
};

} // namespace core

namespace core::images {

/// Thrown for a single picture; catch it beside the picture that it is about.
class PictureFault : public std::exception {
public:
    explicit PictureFault(PictureFaultReason reason) : m_reason(reason) {}
    [[nodiscard]] PictureFaultReason code() const noexcept { return m_reason; }
    /// "empty", "unreadable" or "too_large": what RowFault::reason holds.
    [[nodiscard]] std::string reason() const { return std::string(enumName(m_reason)); }
    [[nodiscard]] const char* what() const noexcept override { return enumName(m_reason).data(); }

private:
    PictureFaultReason m_reason;
};

} // namespace core::images
