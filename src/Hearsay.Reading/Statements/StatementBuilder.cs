using Hearsay.Model;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Places;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Statements.Relations;
using Hearsay.Reading.Statements.Retractions;
using Hearsay.Reading.Statements.Stances;
using Hearsay.Reading.Statements.Stances.Learned;
using Hearsay.Reading.Times;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Makes statements of the acts of saying that were found in a report, and of what the report says in its own voice. Pure;
/// it finds no attribution by itself.
/// </summary>
public static class StatementBuilder
{
    /// <summary>The statements of a report in order of content start, then cue start.</summary>
    public static IReadOnlyList<Statement> Build(AnnotatedText text, IReadOnlyList<Attribution.Attribution> attributions) => Read(text, attributions, "").Statements;

    /// <summary>The reading of a report: its statements, its sources, and the persons to protect.</summary>
    /// <param name="text">The report with its surface.</param>
    /// <param name="attributions">The acts of saying found in it.</param>
    /// <param name="version">What the reading is to name as its reader.</param>
    /// <param name="decided">What persons decided of words that stand for sources, the last decision last; nothing when null.</param>
    public static ReportReading Read(AnnotatedText text, IReadOnlyList<Attribution.Attribution> attributions, string version, IReadOnlyList<MentionDecision>? decided = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(attributions);
        var words = new TokenWords(text);
        var (made, persons, mentioned) = Related(words, attributions, decided ?? []);
        var statements = StatedRelations.Of(made, words)
            .OrderBy(s => s.Content[0].Start).ThenBy(s => s.Cue.Count > 0 ? s.Cue[0].Start : -1);
        return new ReportReading(text.Report, [.. statements], version) { ProtectedPersons = persons, Sources = mentioned };
    }

    /// <summary>The acts in order of their first character with their statements, before any relation; the persons to protect; the sources.</summary>
    internal static (RelatedAct[] Acts, IReadOnlyList<ProtectedPerson> Persons, IReadOnlyList<MentionedSource> Sources) Related(TokenWords words, IReadOnlyList<Attribution.Attribution> attributions, IReadOnlyList<MentionDecision> decided)
    {
        var acts = Acts(words, attributions);
        var isContent = ContentTokens(words, acts);
        var clauses = new ActClause(words, acts, isContent);
        var (sources, persons, mentioned) = SourceReading.Of(words, acts, isContent, clauses, decided);
        var days = new SayingDays(words, acts, clauses);
        var places = new PlaceFinder(words);
        var channels = new Channels(words, clauses);
        var ids = new StatementIds(words.Text.Report.Sha256);
        var hedges = new Hedges(words, acts);
        // Identities go by place in the text, relations by the order in which acts begin.
        var made = new RelatedAct[acts.Count];
        foreach (var (act, i) in acts.Select((act, i) => (act, i)).OrderBy(x => x.act.Content[0].Start).ThenBy(x => x.act.Found.Cue.Count > 0 ? x.act.Found.Cue[0].Start : -1))
            made[i] = new RelatedAct(i, act, Statement(words, act, sources[i], days, places, channels.Of(act, sources[i].Source), ids) with { Hedges = hedges.Of(i) });
        Sittings.Carry(made, words, days);
        Scenes.Carry(made, words);
        return (made, persons, mentioned);
    }

    private static IReadOnlyList<Act> Acts(TokenWords words, IReadOnlyList<Attribution.Attribution> attributions)
    {
        var quoted = QuotedTokens.Of(words.Text);
        var modes = new Modes(words, quoted);
        var acts = new List<Act>();
        attributions = UncheckedThing.Without(words, attributions);
        var contents = new SpanIndex<bool>(attributions.SelectMany(a => a.Content.Select(c => (c, true))));
        var deeds = new OwnDeeds(words, quoted, contents);
        if (OwnDeeds.AreIn(words.Text.Report.Header)) attributions = [.. attributions.Where(a => !deeds.Is(a))];
        var others = new SpanIndex<bool>(attributions.Where(a => a.Speaker is [var who, ..] && words[words.At(who.Start)] is not ("i" or "we")).SelectMany(a => a.Cue.Select(c => (c, true))));
        var sayings = new SeparateSayings(words, quoted, contents, others);
        foreach (var found in TrailingSpeaker.Taken(words, attributions).Select(a => BoundStart.Taken(words, ThatClauses.Bordered(words, a))).Select(a => RetractedSpeaker.Taken(words, a)).SelectMany(sayings.Of))
        {
            var content = ContentEdges.Trim(words.Text.Text, found.Content);
            if (content.Count > 0) acts.Add(new Act { Found = found, Content = content, Mode = modes.Of(found, content) });
        }

        var continued = ContinuedSpeech.Of(words, quoted, acts);
        acts.AddRange(continued);
        foreach (var found in new NarratedFinder(words, quoted).Find([.. attributions, .. continued.Select(c => c.Found)]))
            acts.Add(new Act { Found = found, Content = found.Content, Mode = found.Speaker.Count > 0 ? Mode.Indirect : Mode.Narrated });
        return Nesting.Of(acts);
    }

    private static Statement Statement(TokenWords words, Act act, ActSource source, SayingDays days, PlaceFinder places, string? channel, StatementIds ids)
    {
        var isQuoted = act.Mode is Mode.Direct or Mode.Mixed;
        var tokens = act.Tokens(words);
        var (said, reportDay) = (days.Of(act), days.AnchorAt(tokens.Start));
        var saidOn = said?.Day;
        var stance = StanceOf(act, source.Source, words);
        var times = TimeFinder.Find(words, tokens, isQuoted ? saidOn ?? reportDay : reportDay);
        IReadOnlyList<Figure> figures = [.. FigureFinder.Find(words, tokens, times, saidOn ?? reportDay, act.Mode == Mode.Direct, BoundFloor(words, act, tokens.Start))
            .Where(f => IsInside(act, f.Span)).Select(f => f with { Place = places.OnlyPlaceBeside(words.At(f.Span.Start), tokens) })];
        return new Statement
        {
            Id = ids.Next(act.Content),
            Mode = source.IsReport && act.Mode == Mode.Indirect && stance is not (Stance.CannotVerify or Stance.Asks) ? Mode.Narrated : act.Mode,
            Stance = stance,
            Speaker = act.Found.Speaker,
            Cue = act.Found.Cue,
            Content = act.Content,
            Source = source.Source,
            Via = source.Via,
            InCustody = source.InCustody,
            Channel = channel,
            SaidOn = said?.On,
            SaidTime = said?.Mention,
            Places = [.. places.In(tokens).Where(p => IsInside(act, p.Span))],
            Times = [.. times.Where(t => IsInside(act, t.Mention.Span)).Select(t => t.Mention)],
            Figures = figures,
            DerivedFigures = DerivedSums.Of(words, figures),
            FoundBy = act.Found.FoundBy,
            Confidence = act.Found.Confidence,
        };
    }

    /// <summary>"at least", "about" and the like may be left outside by a border of the content: up to four words before it in no other span. "About" behind a verb that
    /// takes none ("said about 40") is the number's, even where the cue holds it.</summary>
    private static int BoundFloor(TokenWords words, Act act, int start)
    {
        var floor = start;
        var sentence = start < words.Count ? words.Sentence(start).Start : start;
        if (words[start - 1] == "about" && words[start - 2] is "said" or "says" or "say" or "saying" or "added" or "reported" or "announced" or "claimed" or "confirmed" or "estimated") return start - 1;
        while (floor > Math.Max(sentence, start - 4) && words.Kind(floor - 1) == TokenKind.Word && !act.Found.Cue.Concat(act.Found.Speaker).Any(s => s.Overlaps(words.Span(floor - 1)))) floor--;
        return floor;
    }

    private static Stance StanceOf(Act act, Source? source, TokenWords words)
    {
        var stance = LearnedStance.Of(act, words, StanceRules.Of(act, words));
        return stance == Stance.Asserts && DenialContext.Follows(act, source, words) ? Stance.Denies : stance;
    }

    /// <summary>One flag a token: true where an act's content holds it.</summary>
    private static bool[] ContentTokens(TokenWords words, IReadOnlyList<Act> acts)
    {
        var isContent = new bool[words.Count];
        foreach (var range in acts.SelectMany(a => a.Content).Select(words.RangeOf))
            if (range.Length > 0) Array.Fill(isContent, true, range.Start, range.Length);
        return isContent;
    }

    private static bool IsInside(Act act, TextSpan span) => act.Content.Any(c => c.Contains(span));
}
