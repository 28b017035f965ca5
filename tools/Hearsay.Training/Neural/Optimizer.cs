using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>
/// Adam (Kingma and Ba 2015) with clipping of the gradient's norm, and a running average of the weights (Polyak and Juditsky
/// 1992) that is evaluated in place of the last ones. Its state is tensors alone, so that a checkpoint holds all of it.
/// </summary>
internal sealed class Optimizer(IReadOnlyList<Parameter> parameters, double averaging)
{
    private const double First = 0.9, Second = 0.99, Tiny = 1e-8, LargestNorm = 2;
    private readonly Tensor[] _mean = [.. parameters.Select(p => zeros_like(p).DetachFromDisposeScope())];
    private readonly Tensor[] _square = [.. parameters.Select(p => zeros_like(p).DetachFromDisposeScope())];
    private readonly Tensor[] _average = [.. parameters.Select(p => p.detach().clone().DetachFromDisposeScope())];

    /// <summary>Steps taken.</summary>
    public int Steps { get; set; }

    /// <summary>Everything that a checkpoint keeps: weights, moments, averages.</summary>
    public IEnumerable<Tensor> State => [.. parameters, .. _mean, .. _square, .. _average];

    /// <summary>One step down the gradient.</summary>
    public void Step(double rate)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        nn.utils.clip_grad_norm_(parameters, LargestNorm);
        Steps++;
        var corrected = rate * Math.Sqrt(1 - Math.Pow(Second, Steps)) / (1 - Math.Pow(First, Steps));
        var keep = Math.Min(averaging, (1.0 + Steps) / (10 + Steps));
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].grad is not { } gradient) continue;
            _mean[i].mul_(First).add_(gradient, 1 - First);
            _square[i].mul_(Second).addcmul_(gradient, gradient, 1 - Second);
            parameters[i].addcdiv_(_mean[i], _square[i].sqrt().add_(Tiny), -corrected);
            _average[i].lerp_(parameters[i], 1 - keep);
            gradient.zero_();
        }
    }

    /// <summary>Swaps weights and averages; a second call swaps them back.</summary>
    public void SwapAverages()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        for (var i = 0; i < parameters.Count; i++)
        {
            var weights = parameters[i].detach().clone();
            parameters[i].copy_(_average[i]);
            _average[i].copy_(weights);
        }
    }
}
