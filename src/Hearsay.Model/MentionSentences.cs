namespace Hearsay.Model;

/// <summary>Says in a sentence why words of a report are taken for a source. Every sentence begins in small letters or with a quotation mark and has no full stop.</summary>
public static class MentionSentences
{
    /// <summary>The sentence for a mention of a source.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="source">The source it is taken for.</param>
    /// <param name="text">The report's text.</param>
    public static string Because(this SourceMention mention, Source source, string text)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(source);
        var (words, name) = (Quote(mention.Span.In(text)), Quote(source.Name));
        var before = mention.TakesUp is { } span ? Quote(span.In(text)) : name;
        return mention.Reason switch
        {
            MentionReason.FullName => $"{words} gives the name in full",
            MentionReason.FamilyName => $"{words} has the family name of {name}",
            MentionReason.PartOfName => $"{words} is a part of {name}, and of nobody else's name in the report",
            MentionReason.NameOrder => $"{words} has the words of {name} in another order",
            MentionReason.Spelling => $"{words} is {name} spelt another way",
            MentionReason.ShortName => $"{words} is short for {name}",
            MentionReason.Initials => $"{words} has the first letters of {name}",
            MentionReason.InBrackets => $"{words} and {name} stand beside each other, one of them in brackets",
            MentionReason.Apposition => $"{words} gives the name beside a description",
            MentionReason.Label => $"{words} is the name with a word for what it is",
            MentionReason.Role => $"{words} stands for {before}, to whom the report gives that office or description",
            MentionReason.Demonym => $"{words} stands for {before}, to whom the report gives that office, by the word for the country or people",
            MentionReason.KindOfBody => $"{words} is the body of that kind which the report names: {name}",
            MentionReason.SameWords => $"{words} was said before, and is taken for the same one",
            MentionReason.Captive => $"{words} is the captive of whom the report spoke last: {before}",
            MentionReason.Pronoun => $"{words} stands for {before}, the nearest before it that fits",
            MentionReason.Relative => $"{words} stands for the words right before it: {before}",
            MentionReason.Possessive => $"{words} belongs to {before}, for whom the pronoun stands",
            MentionReason.Owner => $"{words} belongs to {name}, and speaks for it",
            MentionReason.Spokesperson => $"{words} speaks for {name}",
            MentionReason.FirstPerson => $"{words} is whoever's words these are",
            MentionReason.Reporter => $"{words} is of the publisher's own people",
            MentionReason.Described => $"{words} names nobody, and is a source of its own",
            MentionReason.Decided => $"a person decided that {words} is {name}",
            _ => throw new ArgumentOutOfRangeException(nameof(mention), mention.Reason, "A reason without a sentence."),
        };
    }

    private static string Quote(string words) => $"“{words}”";
}
