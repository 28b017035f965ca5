namespace Hearsay.Reading.Attribution;

/// <summary>
/// Where rules and model read the same cue, whose spans are kept. The model's, but for the classes whose form the rules read and
/// the corpus shows too seldom to learn ("according to", passives, "asked about", counts, labels), quotations in single marks, the end of a
/// sentence or a semicolon where the rules let go, a dateline in front of the content, and a speaker that is a bare relative pronoun.
/// </summary>
internal static class BorderChoice
{
    private static readonly string[] OwnClasses = ["according to", "cue noun", "passive", "quoted as saying", "asked", "parenthesis", "count", "label", "silence"];
    private static readonly string[] OwnBorders = ["according to", "passive", "quoted as saying", "asked", "count", "label"];

    /// <summary>True for findings of a class that is the rules' own.</summary>
    public static bool IsRulesOwn(Attribution found) => Array.Exists(OwnClasses, c => found.FoundBy.StartsWith(c, StringComparison.OrdinalIgnoreCase));

    /// <summary>The finding that is kept, with the model's confidence.</summary>
    public static Attribution Between(AnnotatedText text, Attribution model, Attribution? ruled)
    {
        if (ruled is null) return model;
        if (Array.Exists(OwnBorders, c => ruled.FoundBy.StartsWith(c, StringComparison.Ordinal)) || InSingleMarks(text, ruled))
            return ruled with { Confidence = model.Confidence };
        if (IsRelativeClause(text, ruled) || HoldsItself(model) || (model.Speaker.Count == 0 && ruled.Speaker.Count > 0) || IsBareArticle(text, model)) return ruled with { Confidence = model.Confidence };
        model = WithoutTail(text, model, ruled);
        if (ruled.Speaker.Count > 0 && (IsRelative(text, model) || IsPassedOver(model, ruled))) model = model with { Speaker = ruled.Speaker };
        if (ruled.FoundBy == "parenthesis behind" && model.Content.Count == 1 && ruled.Content[0].Start < model.Content[0].Start && ruled.Content[0].Contains(model.Content[0])) model = model with { Content = ruled.Content };
        return HasDateline(text, model, ruled) ? model with { Content = [new(ruled.Content[0].Start, model.Content[0].End), .. model.Content.Skip(1)] } : model;
    }

    /// <summary>"Drey, which says it holds nine, counted ten": the clause ends before the main verb.</summary>
    private static bool IsRelativeClause(AnnotatedText text, Attribution ruled) =>
        ruled.Speaker.Count == 2 && ruled.Speaker[1].In(text.Text) is "who" or "which" or "that";

    /// <summary>"In [a] statement it said": an article is nobody.</summary>
    private static bool IsBareArticle(AnnotatedText text, Attribution model) => model.Speaker is [var only] && only.In(text.Text) is "a" or "an" or "the" or "A" or "An" or "The";

    /// <summary>A content that runs over its own cue, as a parenthesis within a longer clause makes the model do.</summary>
    private static bool HoldsItself(Attribution model) => model.Cue.Count > 0 && model.Content.Any(c => c.Contains(model.Cue[0]));

    /// <summary>The rules see a speaker beside the cue, the model a quite different one elsewhere: "it said in a note to clients".</summary>
    private static bool IsPassedOver(Attribution model, Attribution ruled) =>
        model.Speaker.Count > 0 && !model.Speaker.Any(s => ruled.Speaker.Any(s.Overlaps)) && ruled.Cue.Count > 0 && model.Cue.Count > 0
        && ruled.Speaker[^1].End <= ruled.Cue[0].Start && ruled.Cue[0].Start - ruled.Speaker[^1].End <= 1 && model.Speaker[0].Start >= ruled.Cue[0].Start;

    /// <summary>What the model takes in behind the end of a sentence, a closing mark and a stop, or a semicolon at which the rules let go is another's, or the report's.</summary>
    private static Attribution WithoutTail(AnnotatedText text, Attribution model, Attribution ruled)
    {
        var (last, end) = (model.Content[^1], ruled.Content[^1].End);
        if (last.End <= end || last.Start >= end || model.Content.Count > 1) return model;
        var behind = text.Text.AsSpan(end, last.End - end).TrimStart("”\"»“’'");
        var isOver = behind is ['.' or ';' or '!' or '?' or '\n', ..] && behind.TrimStart(".;!?”\"»“’' \n").Length > 0;
        return isOver || IsAddition(behind, ruled) ? model with { Content = [new(last.Start, end)] } : model;
    }

    /// <summary>", more than she had expected" and, behind a thing, ", and most of them had" are the report's again.</summary>
    private static bool IsAddition(ReadOnlySpan<char> behind, Attribution ruled)
    {
        if (behind is not [',', ' ', .. var rest]) return false;
        if (rest.StartsWith("more than ", StringComparison.Ordinal) || rest.StartsWith("fewer than ", StringComparison.Ordinal) || rest.StartsWith("up from ", StringComparison.Ordinal) || rest.StartsWith("down from ", StringComparison.Ordinal)) return true;
        return ruled.FoundBy.StartsWith("object", StringComparison.Ordinal) && (rest.StartsWith("and ", StringComparison.Ordinal) || rest.StartsWith("but ", StringComparison.Ordinal));
    }

    /// <summary>Two single marks in a row are a double one.</summary>
    private static bool InSingleMarks(AnnotatedText text, Attribution ruled) =>
        ruled.FoundBy.StartsWith("quotation", StringComparison.Ordinal) && text.Text.AsSpan(0, ruled.Content[0].Start) is [.., not '\'', '\''] or [.., '‘' or '‚'];

    private static bool IsRelative(AnnotatedText text, Attribution model) =>
        model.Speaker is [var only] && only.In(text.Text) is "who" or "which" or "that";

    /// <summary>True when a dash or a colon that ends a dateline stands between where the model and the rules see the content begin.</summary>
    private static bool HasDateline(AnnotatedText text, Attribution model, Attribution ruled)
    {
        var (early, late) = (model.Content[0], ruled.Content[0].Start);
        return early.Start < late && late < early.End && text.Text.AsSpan(early.Start, late - early.Start).TrimEnd() is [.., '-' or '–' or '—' or ':'];
    }
}
