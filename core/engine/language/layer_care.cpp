#include "core/engine/language/layer_care.h"

namespace core::engine {

namespace {

using Layer = std::function<torch::Tensor(const torch::Tensor&)>;

/// Carries a layer through autograd's own keeping.
struct LayerHolder : torch::CustomClassHolder {
    explicit LayerHolder(Layer what) : layer(std::move(what)) {}
    Layer layer;
};

struct Recomputed : torch::autograd::Function<Recomputed> {
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
                                 const c10::intrusive_ptr<LayerHolder>& holder)
    {
        context->save_for_backward({x});
        context->saved_data["layer"] = c10::IValue::make_capsule(holder);
        return holder->layer(x); // without a graph: a Function's forward has none
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients)
    {
        const auto capsule = context->saved_data["layer"].toCapsule();
        const auto& layer = dynamic_cast<const LayerHolder&>(*capsule).layer;
        const auto x = context->get_saved_variables()[0].detach().requires_grad_(true);
        torch::Tensor y;
        {
            const torch::AutoGradMode graph(true);
            y = layer(x);
        }
        torch::autograd::backward({y}, {gradients[0]}); // the layer's own weights gather theirs here
        return {x.grad(), torch::Tensor()};
    }
};

} // namespace

torch::Tensor throughLayer(const LayerCare& care, const Layer& layer, const torch::Tensor& x)
{
    if (care.atLayer) care.atLayer();
    const bool learns = torch::GradMode::is_enabled() && x.requires_grad();
    auto y = care.recompute && learns ? Recomputed::apply(x, c10::make_intrusive<LayerHolder>(layer)) : layer(x);
    if (care.atLayer && learns)
        y.register_hook([atLayer = care.atLayer](const torch::Tensor& gradient) {
            atLayer();
            return gradient;
        });
    return y;
}

} // namespace core::engine
