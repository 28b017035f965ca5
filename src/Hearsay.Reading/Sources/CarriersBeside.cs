using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Who carries an act's words, by what stands beside its speaker and its cue. Examples: <c>Orry, quoted by Halyard</c> · <c>said through his lawyer</c> ·
/// <c>Halyard reported, citing the ministry</c>. Whose words the act stands in is not asked here.
/// </summary>
internal sealed class CarriersBeside(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent, SourceBook book)
{
    private readonly Relays _relays = new(words);

    /// <summary>The carriers of an act, nearest to the source first, and its speaker: whoever is cited takes the place of the one who cites.</summary>
    /// <param name="i">Index of the act.</param>
    /// <param name="speaker">Whom the words for the speaker name, or null.</param>
    /// <param name="range">These words.</param>
    public (Entity? Speaker, List<Entity> Carriers) Of(int i, Entity? speaker, TokenRange range)
    {
        var found = new Found(speaker);
        if (range.Length > 0) AddBeside(found, i, range);
        return (found.Speaker, found.Carriers);
    }

    private void AddBeside(Found found, int i, TokenRange range)
    {
        if (acts[i].Found.FoundBy == "transcript")
        {
            CiteNamed(found, PickUps.Behind(words, words.RangeOf(acts[i].Whole).End));
            if (Forwarder(range.Start) is { } forwarder) AddCarrier(found, forwarder);
        }

        if ((found.Speaker is { Kind: SourceKind.Document } || IsRecording(range)) && Chains.Bearer(words, range) is { } bearer) AddCarrier(found, bearer);
        if (Chains.CarrierBehind(words, range) is { } behind) AddCarrier(found, behind);
        else if (Chains.QuoterBefore(words, range) is { } quoter) AddCarrier(found, quoter);
        else if (Chains.CitedBehind(words, range, acts[i].Whole) is { } cited && book.Resolve(cited, Setting.None) is { } source && source != found.Speaker) found.Cite(source);
        else AddInSentence(found, i);
    }

    /// <summary>"..., Orry said through his lawyer" and "..., Halyard reported, citing the ministry".</summary>
    private void AddInSentence(Found found, int i)
    {
        var act = acts[i];
        if (act.Found.Cue.Count == 0 || words.RangeOf(act.Found.Cue[0]) is not { Length: > 0 } cue) return;
        if (Chains.CarrierIn(words, cue, IsContent) is { } carrier && !act.Found.Speaker.Any(carrier.Overlaps) && !IsOuters(act, carrier)) AddCarrier(found, carrier);
        else if (!IsSilent(cue) && Chains.CitedIn(words, cue, IsContent) is { } cited && book.Resolve(cited, Setting.None) is { } source && source != found.Speaker) found.Cite(source);
        if (Chains.QuotedIn(words, words.RangeOf(act.Found.Cue[0].Cover(act.Found.Cue[^1]))) is { } quoted && book.Resolve(quoted, Setting.None) is { } voice && voice != found.Speaker) found.Cite(voice);
        if (Chains.AccordingBefore(words, words.RangeOf(act.Found.Speaker[0])) is { } teller) AddCarrier(found, teller);
        if (found is { Speaker: { IsMedia: true, IsPublisher: false }, Carriers.Count: 0 } && act.Outer < 0) CiteDoer(found, act, cue);
        if (found is { Speaker: { IsPublisher: false }, Carriers.Count: 0 } && act.Outer < 0) CiteWitness(found, act, cue);
        CiteNamed(found, PickUps.Behind(words, Math.Max(words.RangeOf(act.Whole).End, words.RangeOf(act.Found.Cue[^1]).End)));
        if (found.Carriers.Count == 0) CiteNamed(found, PickUps.HeardFrom(words, cue));
        AddHearer(found, i, cue);
        AddRelays(found, act);
    }

    /// <summary>The one whom words behind an act name has said it, to whoever spoke it until now.</summary>
    private void CiteNamed(Found found, TextSpan? named)
    {
        if (named is { } span && book.Resolve(span, Setting.None) is { } original && original != found.Speaker) found.Cite(original);
    }

    /// <summary>"A longer recording", "the phone video": what may be passed on, whatever else the words for it say.</summary>
    private bool IsRecording(TokenRange range)
    {
        for (var i = range.Start; i < Math.Min(range.End, range.Start + 4); i++)
            if (words[i] is "recording" or "video" or "photograph" or "photo" or "footage" or "clip" or "log" or "picture" or "document" or "contract" or "image") return true;
        return false;
    }

    /// <summary>"[14.03, 22:43] Bruno: FORWARDED from Rescue Post: ...": whose line it is in a chat, when it gives another's message.</summary>
    private TextSpan? Forwarder(int label)
    {
        var line = words.Paragraph(label).Start;
        if (words[line] is not ("[" or "(") || words[label - 1] != "from" || words[label - 2] != "forwarded") return null;
        var start = line + 1;
        while (start < label && words[start] is not ("]" or ")")) start++;
        for (var i = ++start; i < label; i++)
            if (words[i] == ":") return i > start ? words.SpanOf(start, i) : null;
        return null;
    }

    /// <summary>"Declined to comment, citing the inquiry": a reason, and nobody's word.</summary>
    private bool IsSilent(TokenRange cue)
    {
        for (var i = cue.Start; i < cue.End; i++)
            if (words[i] is "declined" or "declines" or "refused" or "refuses" or "not" or "n't") return true;
        return false;
    }

    /// <summary>"The board has closed the pier, Halyard reported": the board's deed is the board's to tell.</summary>
    private void CiteDoer(Found found, Act act, TokenRange cue)
    {
        if (act.Mode != Mode.Direct && ReportedDeeds.Doer(words, cue, act.Tokens(words)) is { } doer && book.Resolve(doer, Setting.None) is { IsMedia: false } body && body != found.Speaker) found.Cite(body);
    }

    /// <summary>"A nurse saw the needle in the red, the union reported": what somebody else saw or found is theirs to tell, through the one who says so.</summary>
    private void CiteWitness(Found found, Act act, TokenRange cue)
    {
        if (act.Mode == Mode.Direct || !ReportedDeeds.IsTold(words, cue) || ReportedDeeds.Witness(words, act.Tokens(words), words.RangeOf(act.Found.Speaker[0].Cover(act.Found.Speaker[^1]))) is not { } named) return;
        if (book.Resolve(named, Setting.None) is { IsMedia: false, IsPublisher: false } witness && witness != found.Speaker) found.Cite(witness);
    }

    /// <summary>"She told her mate; the mate told the clerk": who is said to have handed an act's words on.</summary>
    private void AddRelays(Found found, Act act)
    {
        if (act.Outer >= 0 || found.Carriers.Count > 0) return;
        var end = Math.Max(words.RangeOf(act.Whole).End, words.RangeOf(act.Found.Cue[^1]).End);
        foreach (var carrier in _relays.Behind(end, Chains.Addressee(words, words.RangeOf(act.Found.Cue[^1]).End))) AddCarrier(found, carrier);
    }

    /// <summary>"..., he says, according to police quoted by Halyard": Halyard quotes the police, who stand between.</summary>
    private bool IsOuters(Act act, TextSpan carrier) =>
        act.Outer >= 0 && acts[act.Outer].Found.Speaker.Any(s => s.Start > act.Found.Cue[0].Start && s.End <= carrier.Start);

    /// <summary>
    /// "Orry told the Halyard agency that ...": an outlet that was told it, and is not the publisher, carries it; so does, where nobody else does, whoever
    /// was told it and is heard in the report: "The keeper had told her that ...".
    /// </summary>
    private void AddHearer(Found found, int i, TokenRange cue)
    {
        if (Chains.Hearer(words, cue, IsOwn(i)) is not { } hearer) return;
        var carrier = book.Outlet(hearer) ?? (acts[i].Outer < 0 && found.Carriers.Count == 0 ? book.Confidant(hearer, found.Speaker) : null);
        if (carrier is null && acts[i].Outer < 0 && found.Carriers.Count == 0 && found.Speaker is { Kind: not SourceKind.Government } && !book.Voice.IsRelease && IsOfficer(hearer)) carrier = book.Resolve(hearer, Setting.None);
        if (carrier is not null && carrier != found.Speaker && !found.Carriers.Contains(carrier)) found.Carriers.Add(carrier);
    }

    /// <summary>"told the harbour office", "told police": what a person told those who inquire came out through them.</summary>
    private bool IsOfficer(TextSpan hearer)
    {
        var range = words.RangeOf(hearer);
        return range.Length is > 0 and < 5 && words[range.End - 1] is "police" or "gendarmerie" or "gendarmes" or "investigators" or "detectives" or "interrogators" or "coastguard" or "customs" || (range.Length > 1 && words[range.End - 1] == "office" && words[range.End - 2] is "harbour" or "harbor" or "port" or "customs");
    }

    private bool IsContent(int token) => isContent[token];

    /// <summary>True for the tokens of what an act says.</summary>
    private Func<int, bool> IsOwn(int i) => token => acts[i].Content.Any(c => c.Overlaps(words.Span(token)));

    private void AddCarrier(Found found, TextSpan named)
    {
        if (book.Resolve(named, Setting.None) is { } carrier && carrier != found.Speaker) found.Carriers.Add(carrier);
    }

    /// <summary>What was found of one act so far.</summary>
    private sealed class Found(Entity? speaker)
    {
        public Entity? Speaker { get; private set; } = speaker;

        public List<Entity> Carriers { get; } = [];

        /// <summary>The one who spoke until now cites another, and carries it.</summary>
        public void Cite(Entity source)
        {
            if (Speaker is { } citing) Carriers.Add(citing);
            Speaker = source;
        }
    }
}
