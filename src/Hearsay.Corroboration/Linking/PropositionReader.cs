using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Makes the propositions of a dossier's statements.</summary>
/// <param name="lexicon">The words that linking knows.</param>
internal sealed class PropositionReader(Lexicon lexicon)
{
    private const int LongestHeading = 60;
    private const int ShortReply = 6;
    private const int ReachBefore = 240;
    private const int ReachAfter = 80;
    private const int ShortestSentence = 3;
    private const int PlainReach = 5;
    private const int SmallNumber = 12;
    private const int Thousand = 1000;
    private static readonly HashSet<string> FirstPerson = new(StringComparer.Ordinal) { "we", "us", "our", "ours", "i", "me", "my", "mine", "myself", "ourselves" };

    private readonly ConcurrentDictionary<string, string> _wordings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SpokenWords> _spoken = new(StringComparer.Ordinal);

    /// <summary>What one statement says whoever else the dossier names: "we" stands for nobody.</summary>
    public Proposition Read(Report report, Statement statement)
    {
        var content = ContentLine.Of(report.Text, statement.Content);
        var asked = statement.Content.Count > 0 ? Reply.QuestionBefore(report, statement.Content[0].Start) : null;
        var spoken = asked is null ? _spoken.GetOrAdd(content, c => SpokenIn(c)) : SpokenIn(content, asked, isAnswer: statement.Stance is not (Stance.Asserts or Stance.Intends));
        var measures = MeasuresOf(report, statement, spoken.Words, asked);
        var (compared, scope) = MainFigure.Of(measures);
        return new Proposition
        {
            Report = report,
            Statement = statement,
            Wording = spoken.Wording,
            Terms = WithCounted(spoken.Terms, measures),
            Sentences = spoken.Sentences,
            Around = statement.Content.Count == 0 ? Surroundings.None : new Surroundings(() => AroundOf(report, statement)),
            Numbers = statement.Figures.Count == 0 ? spoken.Numbers : spoken.Numbers.Concat(SpelledOut(statement)).Distinct(StringComparer.Ordinal).ToArray(),
            Names = spoken.Names,
            Doings = spoken.Doings,
            Roles = spoken.Roles,
            Days = EventDays.Of(report.Text, statement.Times),
            Measures = compared,
            Stated = measures,
            Scope = scope,
            IsPlainlyNegated = spoken.IsPlainlyNegated,
            Contraries = spoken.Contraries,
            Denied = spoken.Denied,
            SaysNot = spoken.SaysNot,
            IsNegated = spoken.IsNegated,
            SpeaksOfSpeaker = SpeaksOfSpeaker(statement, spoken.Words),
        };
    }

    /// <summary>Lets go of what was found of contents: what is copied comes in many reports that are read at once, and seldom later.</summary>
    public void Forget() => _spoken.Clear();

    private SpokenWords SpokenIn(string content, string? asked = null, bool isAnswer = false)
    {
        var words = Word.Split(content);
        var concepts = lexicon.Concepts(words);
        var (terms, contraries) = TermsOf(words, concepts);
        if (asked is not null) AddAsked(terms, asked, isShort: words.Count <= ShortReply || isAnswer);
        var contrary = contraries.Count > 0;
        return new SpokenWords(words)
        {
            Wording = Shared(string.Join(' ', words.Select(w => w.Lower))),
            Terms = new TermList(terms),
            Sentences = SentencesOf(words),
            Numbers = words.Where(w => char.IsDigit(w.Lower[0])).Select(w => w.Lower).Distinct(StringComparer.Ordinal).ToArray(),
            Names = terms.Where(t => t.Value.IsName).Select(t => t.Key).ToArray(),
            Doings = terms.Where(t => t.Value is { Share: >= 1, IsName: false } && lexicon.IsDoing(t.Key)).Select(t => t.Key).ToArray(),
            Roles = Roles.Of(PlacedIn(words, concepts), words),
            Contraries = contraries.ToArray(),
            Denied = Gainsaying.DeniedIn(words, concepts, lexicon),
            IsPlainlyNegated = contrary || words.Take(PlainReach).TakeWhile(w => !w.AfterComma).Any(w => w.Lower is not ("nor" or "without" or "neither") && Negation.Is(w.Lower)),
            SaysNot = Negation.InFirstClause(words),
            IsNegated = contrary != words.Any(w => Negation.Is(w.Lower)),
        };
    }

    // What is copied is said in the same words again and again.
    private string Shared(string wording) => _wordings.GetOrAdd(wording, wording);

    /// <summary>The concepts that some words speak of, numbers in figures left out.</summary>
    public IReadOnlyDictionary<string, Term> Terms(List<Word> words) => TermsOf(words).Terms;

    // "Sixty-four" is the number 64; small numbers in words are told of everything.
    private static IEnumerable<string> SpelledOut(Statement statement) => statement.Figures
        .Where(f => f.Low is { } value && f.High == value && value > SmallNumber)
        .Select(f => f.Low!.Value.ToString(f.Low < Thousand ? "0.###" : "#,0.###", CultureInfo.InvariantCulture));

    // Cut at words; a word cut in two at the edge would be another word.
    private Dictionary<string, Term> AroundOf(Report report, Statement statement)
    {
        var (text, body) = (report.Text, report.Body);
        var (first, last) = (Math.Clamp(statement.Content[0].Start, 0, text.Length), Math.Clamp(statement.Content[^1].End, 0, text.Length));
        var from = Math.Clamp(first - ReachBefore, Math.Min(body.Start, first), first);
        var to = Math.Clamp(last + ReachAfter, last, Math.Max(last, Math.Min(text.Length, body.End)));
        while (from > body.Start && from < first && !char.IsWhiteSpace(text[from - 1])) from++;
        while (to < text.Length && to > last && !char.IsWhiteSpace(text[to])) to--;
        return TermsOf(Word.Split($"{text[from..first]} {text[last..to]} {report.Header.Title}")).Terms;
    }

    private TermList[] SentencesOf(List<Word> words)
    {
        var starts = Enumerable.Range(0, words.Count).Where(i => i == 0 || words[i].AtStart).Append(words.Count).ToList();
        var sentences = starts.Zip(starts.Skip(1), (from, to) => words.GetRange(from, to - from)).Where(s => s.Count >= ShortestSentence).ToList();
        return sentences.Count < 2 ? [] : [.. sentences.Select(s => new TermList(TermsOf(s).Terms))];
    }

    // "We have no quarrel with them" speaks of who speaks, and so does a denial of "having been there".
    private static bool SpeaksOfSpeaker(Statement statement, List<Word> words) =>
        words.Exists(w => FirstPerson.Contains(w.Lower)) || (statement.Stance == Stance.Denies && words.Count > 0 && words[0].Lower.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>A proposition that knows for whom its "we" stands.</summary>
    public Proposition WithSpeaker(Proposition said, SourceDirectory directory)
    {
        if (!said.SpeaksOfSpeaker || said.Statement.Source is not { } source || directory.IdentityOf(said.Report, source) is not { } identity) return said;
        var terms = said.Terms.ToDictionary();
        foreach (var form in directory.FormsOf(identity).Where(f => f.IsProper && !f.IsOwned))
            foreach (var word in form.Spelt.Where(w => !lexicon.IsStop(w))) terms.TryAdd(lexicon.ConceptOf(word), new Term(word, true, Dimming.None, InOne(form.Words.Count), IsSpeaker: true));
        return said with { Terms = new TermList(terms) };
    }

    // A reply speaks of what it was asked, less loudly than of what it says itself.
    // One of many words that takes up none of the question's speaks of something else.
    private void AddAsked(Dictionary<string, Term> terms, string question, bool isShort)
    {
        var asked = TermsOf(Word.Split(question)).Terms;
        if (!isShort && !asked.Keys.Any(terms.ContainsKey)) return;
        foreach (var (concept, term) in asked) Add(terms, concept, term with { Dimmed = term.Dimmed | Dimming.Asked });
    }

    // "Five of them" speaks of the dead where the sentence before does.
    private static TermList WithCounted(TermList terms, List<Measure> measures)
    {
        var unsaid = measures.Where(m => !m.IsGuessed && !m.Concepts.Any(terms.Has)).SelectMany(m => m.Concepts).ToList();
        if (unsaid.Count == 0) return terms;
        var all = terms.ToDictionary();
        foreach (var concept in unsaid) Add(all, concept, new Term(concept, false, Dimming.Kind));
        return new TermList(all);
    }

    private List<Measure> MeasuresOf(Report report, Statement statement, List<Word> words, string? asked)
    {
        if (statement.Figures.Count == 0) return [];
        var told = statement.SaidOn ?? report.Header.Published?.Date;
        var scene = statement.Times
            .Where(t => t.From is not null && TallyDay.SetsTheScene(words, FigurePlace.In(words, PlaceIn(report.Text, statement, t.Span)).Here))
            .Select(t => t.From!.Value).ToList();
        return statement.Figures
            .Select((f, i) => MeasureOf(report, f, FigurePlace.In(words, PlaceIn(report.Text, statement, f.Span)), i == 0 ? asked : null))
            .Select(m => TallyDay.Settle(m, scene, told)).ToList();
    }

    // "How many have died?" "Five." The question says what the number counts.
    private Measure MeasureOf(Report report, Figure figure, FigurePlace place, string? asked)
    {
        var measure = Measure.Of(figure, place, lexicon, () => InSentence(report, figure.Span.Start));
        return measure.Concepts.Count == 0 && !measure.IsPart && asked is not null ? Measure.Of(figure, FigurePlace.In(asked, 0), lexicon) : measure;
    }

    private static FigurePlace? InSentence(Report report, int place)
    {
        var text = report.Text;
        if (place < 0 || place >= text.Length) return null;
        var (from, to) = (place, place);
        while (from > 0 && !IsEnd(text, from - 1)) from--;
        while (to < text.Length && !IsEnd(text, to)) to++;
        return FigurePlace.In(text[from..to], place - from);
    }

    // A point within a number ends nothing.
    private static bool IsEnd(string text, int at) =>
        text[at] is '!' or '?' or '\n' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '”' or '"'));

    // Where a span of the report stands in the content on one line.
    private static int PlaceIn(string text, Statement statement, TextSpan figure)
    {
        var before = statement.Content
            .Where(s => s.Start >= 0 && s.End <= text.Length && s.Start < figure.Start)
            .Select(s => ContentLine.Of(text[s.Start..Math.Min(s.End, figure.Start)]))
            .Where(t => t.Length > 0);
        return before.Sum(t => t.Length + 1);
    }

    private (Dictionary<string, Term> Terms, IReadOnlyCollection<string> Contraries) TermsOf(List<Word> words) => TermsOf(words, lexicon.Concepts(words));

    // With the terms: those said by their contrary, as "standing" says that nothing collapsed.
    private (Dictionary<string, Term> Terms, IReadOnlyCollection<string> Contraries) TermsOf(List<Word> words, List<(string Concept, int Word, int Length)> concepts)
    {
        var terms = new Dictionary<string, Term>(concepts.Count, StringComparer.Ordinal);
        HashSet<string>? contraries = null;
        var background = Background.In(words);
        foreach (var (found, at, length) in concepts)
        {
            var word = words[at];
            var isName = length == 1 && IsName(words, at) && !lexicon.IsTime(word.Lower);
            var concept = isName ? found : lexicon.ContraryOf(found) ?? found;
            if (concept != found && !background[at]) (contraries ??= new(StringComparer.Ordinal)).Add(concept);
            if (char.IsDigit(word.Lower[0]) || word.Lower.Length < 2) continue;
            var dimmed = (background[at] ? Dimming.Background : 0) | (length == 1 && lexicon.IsTime(word.Lower) ? Dimming.Time : 0);
            var shown = length == 1 ? word.Text : string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text));
            Add(terms, concept, new Term(shown, isName, dimmed, isName ? InOne(NameLength(words, at)) : IsTitle(words, at + length - 1) ? (ushort)0 : (ushort)1));
            if (lexicon.KindOf(concept) is { } kind) Add(terms, kind, new Term(shown, false, dimmed | Dimming.Kind));
            foreach (var inner in length == 1 ? [] : words.Skip(at).Take(length).Where(w => !lexicon.IsStop(w.Lower)))
                Add(terms, lexicon.ConceptOf(inner.Lower), new Term(inner.Text, false, dimmed | Dimming.Kind));
        }

        return (terms, contraries ?? (IReadOnlyCollection<string>)[]);
    }

    private IEnumerable<Roles.Placed> PlacedIn(List<Word> words, List<(string Concept, int Word, int Length)> concepts)
    {
        var clauses = Clauses.Of(words);
        foreach (var (found, at, length) in concepts)
        {
            if (words[at].Lower.Length < 2 || (length == 1 && lexicon.IsTime(words[at].Lower))) continue;
            var isName = length == 1 && IsName(words, at);
            yield return new Roles.Placed(lexicon.ContraryOf(found) ?? found, clauses[at], !isName && lexicon.IsDoing(found), isName, Clauses.IsPassive(words, at));
        }
    }

    // The first word of a sentence is a name when a capital follows it: "Corrib Line sails", not "Ferries sail".
    private static bool IsName(List<Word> words, int at) => words[at].IsName
        || (char.IsUpper(words[at].Text[0]) && at + 1 < words.Count && words[at + 1].IsName && !words[at + 1].AfterComma);

    // "Foreman Pavel Orsk", "the foreman, Pavel Orsk": the word before the name is part of naming him, and no evidence beside the name.
    private static bool IsTitle(List<Word> words, int at) => at + 1 < words.Count && words[at + 1].IsName;

    private static ushort InOne(int words) => (ushort)Math.Min(words, ushort.MaxValue);

    // How many words the name has that holds the word at a place: capitals side by side, as far as a heading in capitals may be long.
    private static int NameLength(List<Word> words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && at - first < LongestHeading && !words[first].AtStart && !words[first].AfterComma && char.IsUpper(words[first - 1].Text[0])) first--;
        while (last + 1 < words.Count && last - at < LongestHeading && words[last + 1].IsName && !words[last + 1].AfterComma) last++;
        return last - first + 1;
    }

    private static void Add(Dictionary<string, Term> terms, string concept, Term term)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, concept, out var isKnown);
        if (isKnown)
        {
            var isNoMore = known.Share >= term.Share;
            term = term with { Dimmed = isNoMore ? known.Dimmed : term.Dimmed, IsName = known.IsName || term.IsName, Shown = isNoMore ? known.Shown : term.Shown };
        }

        known = term;
    }
}
