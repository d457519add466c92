#pragma once

#include <torch/library.h>
#include <torch/torch.h>

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/EmptyTensor.h>
#include <ATen/detail/HPUHooksInterface.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/ops/_reshape_alias_native.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/resize_native.h>
#include <ATen/ops/view_native.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/core/impl/alloc_cpu.h>

/// A second device for computers that have only a processor: "hpu:0", a name that LibTorch knows and this build has no
/// kernels for. Its memory and its arithmetic are the processor's, so it gives the same results; but like a GPU it
/// refuses an operation that meets a tensor of the processor's (numbers without a shape are let through, as CUDA lets
/// them). LibTorch's own `meta` device can't serve here: in C++ it has no relu, index_select or embedding, and takes
/// mixed devices without a word. Include in one file of a program.
namespace strict_device {

inline constexpr auto kType = c10::DeviceType::HPU;
inline constexpr auto kKey = c10::DispatchKey::HPU;

/// Whatever order autograd asks for is kept by doing everything at once.
struct Guard final : c10::impl::NoOpDeviceGuardImpl<kType> {
    [[nodiscard]] c10::Device getDevice() const override { return {kType, 0}; }
    c10::Device exchangeDevice(c10::Device /*device*/) const override { return {kType, 0}; }
    [[nodiscard]] c10::Stream getStream(c10::Device /*device*/) const noexcept override { return stream(); }
    c10::Stream exchangeStream(c10::Stream /*stream*/) const noexcept override { return stream(); }
    void record(void** /*event*/, const c10::Stream& /*stream*/, const c10::DeviceIndex /*device*/,
                const c10::EventFlag /*flag*/) const override
    {
    }
    void block(void* /*event*/, const c10::Stream& /*stream*/) const override {}
    bool queryEvent(void* /*event*/) const override { return true; }

private:
    static c10::Stream stream() { return c10::Stream(c10::Stream::DEFAULT, c10::Device(kType, 0)); }
};
C10_REGISTER_GUARD_IMPL(HPU, Guard)

/// Says that the device is there, which autograd asks before it goes backwards on it.
struct HPUHooks final : at::HPUHooksInterface {
    explicit HPUHooks(at::HPUHooksArgs /*none*/) {}
    [[nodiscard]] bool hasHPU() const override { return true; }
    [[nodiscard]] bool isBuilt() const override { return true; }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool hasPrimaryContext(c10::DeviceIndex /*device*/) const override { return true; }
    void init() const override {}
    [[nodiscard]] const at::Generator& getDefaultGenerator(c10::DeviceIndex /*device*/) const override
    {
        return at::detail::getDefaultCPUGenerator();
    }
    [[nodiscard]] c10::DeviceIndex deviceCount() const override { return 1; }
    void setCurrentDevice(c10::DeviceIndex /*device*/) const override {}
    [[nodiscard]] c10::DeviceIndex getCurrentDevice() const override { return 0; }
    [[nodiscard]] c10::DeviceIndex exchangeDevice(c10::DeviceIndex /*device*/) const override { return 0; }
    [[nodiscard]] c10::DeviceIndex maybeExchangeDevice(c10::DeviceIndex /*device*/) const override { return 0; }
};

struct Allocator final : c10::Allocator {
    c10::DataPtr allocate(std::size_t bytes) override
    {
        void* data = c10::alloc_cpu(bytes);
        return {data, data, &c10::free_cpu, c10::Device(kType, 0)};
    }
    [[nodiscard]] c10::DeleterFnPtr raw_deleter() const override { return &c10::free_cpu; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { default_copy_data(to, from, bytes); }
};

inline Allocator* allocator()
{
    static Allocator only;
    return &only;
}

/// The same memory as a tensor of the processor.
inline at::Tensor plain(const at::Tensor& tensor)
{
    if (tensor.is_cpu()) return tensor;
    return at::from_blob(tensor.mutable_data_ptr(), tensor.sizes(), tensor.strides(),
                         at::TensorOptions(tensor.scalar_type()));
}

inline at::Tensor empty(at::IntArrayRef size, std::optional<at::ScalarType> type, std::optional<at::Layout> /*layout*/,
                        std::optional<at::Device> /*device*/, std::optional<bool> /*pinned*/,
                        std::optional<at::MemoryFormat> format)
{
    return at::detail::empty_generic(size, allocator(), c10::DispatchKeySet(kKey), c10::dtype_or_default(type), format);
}

inline at::Tensor emptyStrided(at::IntArrayRef size, at::IntArrayRef stride, std::optional<at::ScalarType> type,
                               std::optional<at::Layout> /*layout*/, std::optional<at::Device> /*device*/,
                               std::optional<bool> /*pinned*/)
{
    return at::detail::empty_strided_generic(size, stride, allocator(), c10::DispatchKeySet(kKey),
                                             c10::dtype_or_default(type));
}

inline at::Tensor copyFrom(const at::Tensor& from, const at::Tensor& to, bool /*nonBlocking*/)
{
    plain(to).copy_(plain(from));
    return to;
}

inline at::Tensor copyFromAndResize(const at::Tensor& from, const at::Tensor& to)
{
    if (from.sizes() != to.sizes()) to.resize_(from.sizes());
    return copyFrom(from, to, false);
}

inline at::Tensor convolution(const at::Tensor& input, const at::Tensor& weight, const std::optional<at::Tensor>& bias,
                              at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation,
                              bool transposed, at::IntArrayRef outputPadding, std::int64_t groups)
{
    const auto moved = bias && bias->defined() ? std::optional(plain(*bias)) : std::nullopt;
    return at::convolution(plain(input), plain(weight), moved, stride, padding, dilation, transposed, outputPadding,
                           groups)
        .to(input.device());
}

inline std::tuple<at::Tensor, at::Tensor, at::Tensor>
convolutionBackward(const at::Tensor& gradient, const at::Tensor& input, const at::Tensor& weight,
                    at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation, bool transposed,
                    at::IntArrayRef outputPadding, std::int64_t groups, std::array<bool, 3> wanted)
{
    const auto biasSize = weight.size(0);
    auto [ofInput, ofWeight, ofBias] =
        at::convolution_backward(plain(gradient), plain(input), plain(weight), at::IntArrayRef(biasSize), stride,
                                 padding, dilation, transposed, outputPadding, groups, wanted);
    const auto back = [&](const at::Tensor& each) { return each.defined() ? each.to(input.device()) : each; };
    return {back(ofInput), back(ofWeight), back(ofBias)};
}

inline void refuseStrangers(const c10::OperatorHandle& operation, const torch::jit::Stack& stack)
{
    const auto refuse = [&](const at::Tensor& tensor) {
        TORCH_CHECK(!tensor.defined() || !tensor.is_cpu() || tensor.dim() == 0, operation.schema().name(),
                    " meets a tensor of the processor on another device");
    };
    for (const auto& argument : torch::jit::last(stack, operation.schema().arguments().size())) {
        if (argument.isTensor()) refuse(argument.toTensor());
        if (argument.isTensorList())
            for (const at::Tensor& each : argument.toTensorList()) refuse(each);
        if (argument.isOptionalTensorList())
            for (const std::optional<at::Tensor>& each : argument.toOptionalTensorList())
                if (each) refuse(*each);
    }
}

/// Every other operation: checked, then done by the processor.
inline void anyOperation(const c10::OperatorHandle& operation, torch::jit::Stack* stack)
{
    refuseStrangers(operation, *stack);
    at::native::cpu_fallback(operation, stack);
}

TORCH_LIBRARY_IMPL(_, HPU, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&anyOperation>());
}

TORCH_LIBRARY_IMPL(aten, HPU, library)
{
    library.impl("empty.memory_format", &empty);
    library.impl("empty_strided", &emptyStrided);
    library.impl("_copy_from", &copyFrom);
    library.impl("_copy_from_and_resize", &copyFromAndResize);
    library.impl("as_strided", &at::native::as_strided_tensorimpl);
    library.impl("view", &at::native::view);
    library.impl("_reshape_alias", &at::native::_reshape_alias);
    library.impl("resize_", &at::native::resize_);
    library.impl("convolution_overrideable", &convolution);
    library.impl("convolution_backward_overrideable", &convolutionBackward);
}

} // namespace strict_device

namespace at {
using strict_device::HPUHooks; // by this name LibTorch looks for them
REGISTER_HPU_HOOKS(HPUHooks)
} // namespace at
