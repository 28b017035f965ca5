using static Hearsay.Reading.Attribution.Language.Complement;

namespace Hearsay.Reading.Attribution.Language;

/// <summary>
/// The verbs that report an act of saying, thinking or willing. One entry: the verb with its irregular forms, a colon, one letter
/// for each complement, and after a slash the particles that take the content. The letters: q quotation, c clause, w question,
/// n noun, a addressee, i infinitive, o someone with an infinitive, g gerund, r passive with an infinitive,
/// m a quotation in marks and nothing else.
/// </summary>
internal static class CueVerbs
{
    private const string Table = """
        say said:qcwr; tell told:qcwao/of,about; write wrote written:qc/about; ask:qwnaoi/about,for; add:qc; show showed shown:cwn; suggest:qcg; note:qcn
        report:qcngr; argue:qc/for,against; announce:qcn; know knew known:cw; expect:cor; support:n; think thought:qcr/of,about; want:nio; endorse:n
        describe:n; find found:c; talk:/about,of; continue:q; point:qc/out,to; seek sought:ni; respond:qc/to; tweet:qcn; criticize:n; criticise:n; accuse:n
        believe:qcr/in; explain:qcwn; cite:n; claim:qcnir; hope:ci/for; declare:qcn; acknowledge:qcn; decline:i; agree:qci/with; refer:/to
        vote:/for,against; insist:qc/on; oppose:n; refuse:i; defend:n; urge:qon; express:n; promise:qcnia; warn:qcao/of,about,against; question:nw
        discuss:n; mention:cn; reveal:qcn; vow:qcin; recall:qcng; state:qc; praise:n; consider:gr; attack:n; propose:cngi; push:/for,against
        conclude:qc; back:n; focus:/on; reject:n; indicate:c; decide:ic; pledge:icn; plan:i; denounce:n; blame:n; feel felt:c; dismiss:n
        admit:qcgn/to; predict:qcn; deny:cgn; worry:qc/about; blast:n; confirm:qcn; reply:qc/to; share:n; remember:qcg; charge:c; fear:cn; read:q
        recognize:cn; recognise:cn; echo:n; slam:n; highlight:n; learn:c; portray:n; repeat:qcn; complain:qc/about,of; remind:ca; tout:n; favor:n; favour:n
        emphasize:qcn; emphasise:qcn; threaten:i; mock:n; prefer:ni; assert:qcn; comment:q/on,about; challenge:n; encourage:o; allege:qcnr; order:onr
        determine:cw; concede:qcn; condemn:n; assure:qca; wonder:qw/about; reiterate:qcn; estimate:cnr; boast:qc/of,about; understand understood:c; answer:qc
        demand:qcni; remark:qc/on,upon; disclose:cn; convince:cao; stress:qcn; lament:qcn; advocate:n/for; deem:nr; persuade:oca; intend:i; quote:n
        decry:n; reference:n; applaud:n; shout:q; underscore:nc; joke:qc/about; imply:c; recommend:cng; voice:n; signal:c; rule:c/out; project:cr
        request:n; email:q; plead:q/for; thank:n; chant:q; assail:n; caution:qca/against; disavow:n; outline:n; apologize:q/for; apologise:q/for; rail:/against
        welcome:n; brag:qc/about; speculate:c/about; credit:n; label:n; attribute:n; testify:qc/about; proclaim:qcn; hint:c/at; contend:qc; rebuke:n
        hail:n; realize:c; realise:c; recount:qcng; assume:c; chide:n; rebut:n; inform:ca/of; suspect:cr; clarify:c; bemoan:n; deride:n; liken:n; allude:/to
        counter:qc; observe:qc; reaffirm:cn; dispute:nc; contradict:n; advise:qcaog; instruct:o; maintain:qc; mutter:q; whisper:q; exclaim:q; yell:q
        scream:q; quip:qc; retort:qc; fume:q; growl:q; gush:q; opine:qc; swear swore sworn:qci; guarantee:c; verify:cn; corroborate:n; attest:c/to
        post:qcn; withdraw withdrew withdrawn:n; retract:n; hear heard:c/of; regret:cng; forecast forecast:cn; anticipate:c; appeal:/for; call:no/for,on,out
        forbid forbade forbidden:o; object:qc/to; protest:qc; grumble:qc; sneer:q; interject:q; sigh:q; calculate:c; establish:c; notify:ca; conjecture:c
        count:n; put put:/at; doubt:cn; wish:ci; warrant:n; detail:n; relate:qc; confide:qc; insinuate:c; reckon:qc; surmise:c; decree:c; stipulate:c
        accept:cn; foresee foresaw foreseen:cn; telegraph:c; cable:c; teach taught:c; text:qc; tout:n; trumpet:n; lambaste:n; castigate:n; scold:n
        champion:n; plead:q; pray:c; urge:o; admonish:n; implore:oq; beg:oq; command:o; direct:o; invite:o; lobby:/for; campaign:/for,against
        affirm:qcn; aver:qc; avow:qc; depose:qc; suppose:c; guess:c; judge:cr; certify:cn; enquire:qw; inquire:qw; muse:qc; reason:qc; volunteer:qc; rejoin:qc; crow:qc
        enthuse:qc; moan:qc/about; whine:qc/about; pronounce:qn; exclude:cn; contest:n; refute:n; disown:n; repudiate:n; undertake undertook undertaken:i; vouchsafe:n
        clamour:/for; clamor:/for; scoff:/at; dread:n; await:n; register:n; enter:n; commend:n; deplore:n; mind:n; judge:n; overhear overheard:c; commit:/to; arrive:/at
        rage:m; roar:m; snap:m; sniff:m; gasp:m; bawl:m; snort:m; wail:m; bark:m; bellow:m; hiss:m; huff:m; laugh:m; mumble:m; murmur:m; rasp:m; shriek:m; smile:m; sob:m
        spit spat:m; squeal:m; stammer:m; thunder:m; rave:m; rant:m; jeer:m; taunt:m; chuckle:m; breathe:m; coo:m; intervene:m; interrupt:m; deadpan:m; reflect:m; recite:m; croak:m
        drawl:m; beam:m; groan:m; grin:m; hoot:m; howl:m; intone:m; marvel:m; pant:m; preach:m; purr:m; splutter:m; storm:m; tease:m; wheeze:m; yelp:m; chirp:m; venture:m; cry:m
        begin began begun:m; shrug:m; nod:m; weep wept:m; instruct:m; apologize:m; apologise:m; message:qca; crackle:m; grunt:m; cackle:m; squeak:m
        confess:qc/to; intimate:qc; speak spoke spoken:/of,about; lie:/about; elaborate:/on; theorize:c; theorise:c; posit:c; hypothesize:c; vouch:/for; question:n; ponder:w; debate:nw
        """;

    /// <summary>Every cue verb, with its entry for inflection.</summary>
    public static IEnumerable<(string Entry, CueVerb Verb)> All()
    {
        foreach (var item in Table.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = item.IndexOf(':', StringComparison.Ordinal);
            var slash = item.IndexOf('/', StringComparison.Ordinal);
            var letters = slash < 0 ? item[(colon + 1)..] : item[(colon + 1)..slash];
            string[] particles = slash < 0 ? [] : item[(slash + 1)..].Split(',');
            var entry = item[..colon];
            yield return (entry, new CueVerb(entry.Split(' ')[0], letters.Aggregate(None, (all, letter) => all | ComplementOf(letter)), particles));
        }
    }

    private static Complement ComplementOf(char letter) => letter switch
    {
        'q' => Quotation,
        'c' => Clause,
        'w' => Complement.Question,
        'n' => Complement.Noun,
        'a' => Addressee,
        'i' => Infinitive,
        'o' => ObjectInfinitive,
        'g' => Gerund,
        'r' => Raising,
        'm' => Marks,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "The table of cue verbs knows no such complement."),
    };
}
