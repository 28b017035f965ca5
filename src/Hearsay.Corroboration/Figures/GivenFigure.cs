using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>A figure with the claim and the origin it belongs to.</summary>
/// <param name="Claim">Identity of the claim.</param>
/// <param name="Said">The statement that gives it.</param>
/// <param name="Measure">What it counts.</param>
/// <param name="Origin">Whom it goes back to.</param>
internal sealed record GivenFigure(string Claim, Proposition Said, Measure Measure, string Origin)
{
    /// <summary>What it counts in one word; by its own words where those name nothing known.</summary>
    public string Counts => (Measure.IsPart ? "part of " : "") + (Measure.Concepts.Count > 0 ? Measure.Named : Measure.Figure.Measure.ToLowerInvariant());

    /// <summary>True when it counts what its statement is mainly about.</summary>
    public bool IsMain => Said.Scope is null ? Said.Measures.Contains(Measure) : Said.Scope == Measure.ScopeKey;

    /// <summary>True when its statement asserts it: a number denied or doubted is nobody's count.</summary>
    public bool IsAsserted => Said.Statement.Stance is Stance.Asserts;

    /// <summary>The day it holds for, or null.</summary>
    public PartialDate? On => Measure.Figure.AsOf ?? Said.Statement.SaidOn ?? Said.Report.Header.Published?.Date;

    /// <summary>The stated number that orders it among others.</summary>
    public double? Value => Measure.Figure.Low ?? Measure.Figure.High;

    /// <summary>The figures by day, then publication, report and place; those without a day last.</summary>
    public static IEnumerable<GivenFigure> InOrder(IEnumerable<GivenFigure> figures) => figures
        .OrderBy(f => f.On is null).ThenBy(f => f.On)
        .ThenBy(f => CopyOrder.Moment(f.Said.Report))
        .ThenBy(f => f.Said.Report.Name, StringComparer.Ordinal).ThenBy(f => f.Measure.Figure.Span.Start).ThenBy(f => f.Said.Id, StringComparer.Ordinal);
}
