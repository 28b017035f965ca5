using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// A statement made ready for comparing: what its content speaks of. Not what it says of it: stance and negation are kept
/// beside the terms, so that a denial meets what it denies.
/// </summary>
internal sealed record Proposition
{
    private const int LongAgo = 45;

    /// <summary>The report the statement stands in.</summary>
    public required Report Report { get; init; }

    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The content's words on one line; made anew each time.</summary>
    public string Content => ContentLine.Of(Report.Text, Statement.Content);

    /// <summary>The folded words of the content; contents with the same wording are one node of the graph.</summary>
    public required string Wording { get; init; }

    /// <summary>The concepts spoken of, each with a word for it as written.</summary>
    public required TermList Terms { get; init; }

    /// <summary>The concepts of each sentence where the content has several; empty where it has one.</summary>
    public required IReadOnlyList<TermList> Sentences { get; init; }

    /// <summary>The concepts of the words around the content and of the report's title: what "it" and "there" may stand for.</summary>
    public required Surroundings Around { get; init; }

    /// <summary>The numbers written in the content, clock times and days of the month too.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Those of the concepts that are written as names.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Those of the concepts that happen or are done, words that only set the scene left out.</summary>
    public required IReadOnlyList<string> Doings { get; init; }

    /// <summary>Who does what to whom, as far as the order of the words tells.</summary>
    public required Roles Roles { get; init; }

    /// <summary>First and last day the content names for what happened, or null when it names none.</summary>
    public required (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>What its figures count, those of another scope than the main figure's left out.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>What each of its figures counts, in the figures' order.</summary>
    public required IReadOnlyList<Measure> Stated { get; init; }

    /// <summary>The scope of its main figure: killed, aboard, missing. Statements of two scopes are never one claim. Null when no figure has one.</summary>
    public required string? Scope { get; init; }

    /// <summary>True when who speaks is part of what is said: "we have no quarrel with them".</summary>
    public required bool SpeaksOfSpeaker { get; init; }

    /// <summary>True when the content says that something is not so, or that somebody failed to do it.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>True when it is what the content says first that is not so ("there were no ships"), or it is said by a contrary; not for a "not" further on.</summary>
    public required bool IsPlainlyNegated { get; init; }

    /// <summary>Those of its concepts that it says by their contrary: "collapse" of "the wall is standing".</summary>
    public required IReadOnlyList<string> Contraries { get; init; }

    /// <summary>True when its first clause says "no", "not" or "never" of what happens: beside one that says the thing is so it denies it.</summary>
    public required bool SaysNot { get; init; }

    /// <summary>True when it has a "no", "not" or "never" anywhere.</summary>
    public bool HasNot => IsNegated != (Contraries.Count > 0);

    /// <summary>The concepts of what it says first is not so; see <see cref="Gainsaying"/>.</summary>
    public required IReadOnlyList<string> Denied { get; init; }

    /// <summary>True for a few words that tell nothing alone, "the lorries" or "that": they are of no claim but their own.</summary>
    public bool SaysLittle => Statement.Stance is Stance.Asserts or Stance.Intends && Stated.Count == 0 && Terms.CountInFull() < 2;

    /// <summary>The same content said in another way: another source, chain or stance.</summary>
    public Proposition With(Statement statement) => this with { Statement = statement };

    /// <summary>The same content with its figures counting other things.</summary>
    public Proposition With(IReadOnlyList<Measure> stated)
    {
        var (compared, scope) = MainFigure.Of(stated);
        return this with { Stated = stated, Measures = compared, Scope = scope };
    }

    /// <summary>True when all days it names for what happened were over long before the report came out: "in 1998 a slide killed 11".</summary>
    public bool IsOfLongAgo => Days is { } days && Report.Header.Published?.Date is { } told && days.Last.AddDays(LongAgo) < told.First;

    /// <summary>Identity of the statement.</summary>
    public string Id => Statement.Id;

    /// <summary>True for a stance that can be an origin: asserts, intends or denies.</summary>
    public bool MakesOrigin => Statement.Stance is Stance.Asserts or Stance.Intends or Stance.Denies;

    /// <summary>Code unit at which the content starts.</summary>
    public int Start => Statement.Content.Count > 0 ? Statement.Content[0].Start : 0;
}
