namespace Hearsay.Reading.Attribution;

/// <summary>
/// Where rules and model read the same cue, whose spans are kept. The model's, but for the classes whose form the rules read and
/// the corpus shows too seldom to learn ("according to", passives, "asked about", counts, labels), quotations in single marks, the end of a
/// sentence or a semicolon where the rules let go, a dateline in front of the content, and a speaker that is a bare relative pronoun.
/// </summary>
internal static class BorderChoice
{
    private static readonly string[] OwnClasses = ["cue noun", "passive", "quoted as saying", "asked", "parenthesis", "count", "label"];
    private static readonly string[] OwnBorders = ["according to", "passive", "quoted as saying", "asked", "count", "label"];

    /// <summary>True for findings of a class that is the rules' own.</summary>
    public static bool IsRulesOwn(Attribution found) => Array.Exists(OwnClasses, c => found.FoundBy.StartsWith(c, StringComparison.OrdinalIgnoreCase));

    /// <summary>The finding that is kept, with the model's confidence.</summary>
    public static Attribution Between(AnnotatedText text, Attribution model, Attribution? ruled)
    {
        if (ruled is null) return model;
        if (Array.Exists(OwnBorders, c => ruled.FoundBy.StartsWith(c, StringComparison.Ordinal)) || InSingleMarks(text, ruled))
            return ruled with { Confidence = model.Confidence };
        model = WithoutTail(text, model, ruled);
        if (IsRelative(text, model) && ruled.Speaker.Count > 0) model = model with { Speaker = ruled.Speaker };
        return HasDateline(text, model, ruled) ? model with { Content = [new(ruled.Content[0].Start, model.Content[0].End), .. model.Content.Skip(1)] } : model;
    }

    /// <summary>What the model takes in behind the end of a sentence, a closing mark and a stop, or a semicolon at which the rules let go is another's, or the report's.</summary>
    private static Attribution WithoutTail(AnnotatedText text, Attribution model, Attribution ruled)
    {
        var (last, end) = (model.Content[^1], ruled.Content[^1].End);
        if (last.End <= end || last.Start >= end || model.Content.Count > 1) return model;
        var behind = text.Text.AsSpan(end, last.End - end).TrimStart("”\"»“’'");
        return behind is ['.' or ';' or '!' or '?' or '\n', ..] && behind.TrimStart(".;!?”\"»“’' \n").Length > 0 ? model with { Content = [new(last.Start, end)] } : model;
    }

    /// <summary>Two single marks in a row are a double one.</summary>
    private static bool InSingleMarks(AnnotatedText text, Attribution ruled) =>
        ruled.FoundBy.StartsWith("quotation", StringComparison.Ordinal) && text.Text.AsSpan(0, ruled.Content[0].Start) is [.., not '\'', '\''] or [.., '‘' or '‚'];

    private static bool IsRelative(AnnotatedText text, Attribution model) =>
        model.Speaker is [var only] && only.In(text.Text) is "who" or "which" or "that";

    /// <summary>True when a dash that ends a dateline stands between where the model and the rules see the content begin.</summary>
    private static bool HasDateline(AnnotatedText text, Attribution model, Attribution ruled)
    {
        var (early, late) = (model.Content[0], ruled.Content[0].Start);
        return early.Start < late && late < early.End && text.Text.AsSpan(early.Start, late - early.Start).TrimEnd() is [.., '-' or '–' or '—'];
    }
}
