using CsCheck;
using Hearsay.People;

namespace Hearsay.Tests;

public sealed class PseudonymsTests
{
    private static readonly Pseudonyms Fen = Pseudonyms.Of("fen", ["Tomas Orry", "Ada Marn-Holt", "Li"]);

    private static readonly string[] Written = ["Tomas Orry", "Orry", "ORRY", "Marn", "Tomas"];

    private static string P(string name) => Fen.Names.Single(n => n.Name == name).Pseudonym;

    [Theory]
    [InlineData("Tomas Orry left.", "{0} left.")]
    [InlineData("Orry's boat; TOMAS ORRY, Tomas  Orry", "{0}'s boat; {0}, {0}")]
    [InlineData("Holt met Marn and Ada.", "{1} met {1} and {1}.")]
    [InlineData("Orryton, McTomas and orry stay.", "Orryton, McTomas and orry stay.")]
    [InlineData("Li is Lisa's aunt.", "{2} is Lisa's aunt.")]
    [InlineData("Tomas and Ada", "{0} and {1}")]
    [InlineData("Tomas Or…", "{0}…")]
    [InlineData("met Ho…; met X… or Orry…", "met {1}…; met X… or {0}…")]
    public void Hide_WholeNamesAndParts_GiveWayAsWords(string text, string expected) =>
        Assert.Equal(Format(expected), Fen.Hide(text));

    private static string Format(string expected) => string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, P("Tomas Orry"), P("Ada Marn-Holt"), P("Li"));

    [Theory]
    [InlineData("Tomas Orry, a sniper in the 3rd Brigade, wept.", "{0}, a sniper in the [left out], wept.")]
    [InlineData("Orry of the 12th Mechanised Infantry Regiment fled.", "{0} of the [left out] fled.")]
    [InlineData("Tomas Orry, who served with the Second Company of the 5th Battalion, wept.", "{0}, who served with the [left out], wept.")]
    [InlineData("On Monday 4th Fen Mountain Brigade sniper Tomas Orry wept.", "On Monday [left out] sniper {0} wept.")]
    [InlineData("The 3rd Brigade's medic Tomas Orry wept.", "The [left out]'s medic {0} wept.")]
    [InlineData("Tomas Orry, 19, from Kvernes, wept.", "{0}, 19, from [left out], wept.")]
    [InlineData("Tomas Orry, 19, of Kvernes, wept.", "{0}, 19, of [left out], wept.")]
    [InlineData("Tomas Orry, a young baker from Port\nVell, wept.", "{0}, a young baker from [left out], wept.")]
    [InlineData("Tomas Orry from Kvernes was wounded.", "{0} from [left out] was wounded.")]
    [InlineData("Orry of Kvernes wept at Wold.", "{0} of [left out] wept at Wold.")]
    [InlineData("The Kvernes-born Tomas Orry wept.", "The [left out]-born {0} wept.")]
    [InlineData("A Port Vell resident, Tomas Orry, wept.", "A [left out] resident, {0}, wept.")]
    [InlineData("Tomas Orry, eldest son of Bea Lund, wept.", "{0}, eldest son of [left out], wept.")]
    [InlineData("On Monday Bea Lund’s nine-year-old son, Tomas Orry, wept.", "On Monday [left out]’s nine-year-old son, {0}, wept.")]
    [InlineData("Tomas Orry and his sister, Pia Orry, fled to Wold.", "{0} and his sister, [left out], fled to Wold.")]
    [InlineData("Tomas Orry, son of Li, wept.", "{0}, son of {2}, wept.")]
    public void Hide_WithDetails_LeavesOutUnitHomeAndFamilyBesideTheName(string text, string expected) => Assert.Equal(Format(expected), Fen.Hide(text, withDetails: true));

    [Theory]
    [InlineData("They took Tomas Orry from Kvernes to Wold.")]
    [InlineData("They freed Tomas Orry from Kvernes on Monday.")]
    [InlineData("Tomas Orry fled from Kvernes with the 3rd Brigade.")]
    [InlineData("The 3rd Brigade freed Tomas Orry at Kvernes.")]
    [InlineData("Kvernes fell. Tomas Orry, a baker, wept. The 3rd Brigade left Kvernes.")]
    [InlineData("Bea Lund of Kvernes, a medic in the 3rd Brigade, saw Tomas Orry.")]
    [InlineData("Tomas Orry, his sister said, was in Wold.")]
    public void Hide_WithDetails_LeavesWhatIsToldOfPlacesAndOthers(string text) => Assert.Equal(Fen.Hide(text), Fen.Hide(text, withDetails: true));

    [Theory]
    [InlineData("A man, Tomas Orry, a sniper in the 3rd Brigade, wept.", "a sniper in the 3rd Brigade", "a sniper in the [left out]")]
    [InlineData("A man, Tomas Orry, a sniper in the 3rd Brigade, wept.", "mas Or", "{0}")]
    [InlineData("A man, Tomas Orry, a sniper in the 3rd Brigade, wept.", "rry, a", "{0}, a")]
    [InlineData("A man, Tomas Orry, a sniper in the 3rd Brigade, wept.", "rigade, wept", "[left out], wept")]
    [InlineData("A man, Tomas Orry, a sniper in the 3rd Brigade, wept.", "man", "man")]
    [InlineData("Tomas Orry", "Tomas Orry", "{0}")]
    public void HideIn_AStretch_SeesWhatStandsAroundIt(string text, string stretch, string expected) =>
        Assert.Equal(Format(expected), Fen.HideIn(text)(Model.TextSpan.FromLength(text.IndexOf(stretch, StringComparison.Ordinal), stretch.Length)));

    [Fact]
    public void HideIn_TheWholeText_IsWhatHideGives() =>
        Gen.OneOf("Tomas", "Orry", " ", ", ", "from", "Kvernes", "Ada", "\n", "boats").Array[0, 12].Select(string.Concat).Sample(text =>
            Assert.Equal(Fen.Hide(text, withDetails: true), Fen.HideIn(text)(new Model.TextSpan(0, text.Length))));

    [Theory]
    [InlineData("https://fen.example/2031/tomas-orry-speaks", true)]
    [InlineData("https://fen.example/2031/toma%73_o", true)]
    [InlineData("https://fen.example/tomasorry.html", true)]
    [InlineData("https://fen.example/ada-wept", true)]
    [InlineData("https://fen.example/canada", false)]
    [InlineData("https://fen.example/boats", false)]
    public void IsToldBy_AnAddress_FindsNamesInWhateverCase(string address, bool tells) => Assert.Equal(tells, Fen.IsToldBy(address));

    private static readonly Pseudonyms Marked = Pseudonyms.Of("fen", ["Témech Horouz", "Łasia Ærlund", "Filip Ёлкин"]);

    // How one letter of a name may be written besides: with a mark of its own or behind it, full-width, tied, without the mark.
    private static readonly string[][] Spellings =
    [
        ["T", "Ť", "T\u030C", "Ｔ"], ["é", "e", "e\u0301", "ê", "ｅ\u0301"], ["m", "ṁ"], ["e", "ë", "e\u0308\u0323"], ["c", "č", "c\u030C"], ["h", "ḥ"], [" ", "\n", " \u0301"], ["H", "Ḥ", "H\u0323"], ["o", "ö", "ő", "ø"], ["r", "ř"],
        ["o", "ọ\u0301"], ["u", "ü", "u\u0308", "ｕ"], ["z", "ž", "z\u030C"],
    ];

    [Theory]
    [InlineData("Temech Horouz left.", "{0} left.")]
    [InlineData("Te\u0301mech Horou\u017E, then", "{0}, then")]
    [InlineData("TÉMECH, TEMECH and Horou\u030Cz\u0301.", "{0}, {0} and {0}.")]
    [InlineData("Ｔｅｍｅｃｈ’s boat", "{0}’s boat")]
    [InlineData("Lasia Aerlund met ÆRLUND", "{1} met {1}")]
    [InlineData("Łasia Ǽrlund, Æ\u0301rlund", "{1}, {1}")]
    [InlineData("\uFB01t Filip and Елкин, Ё\u0306лкин", "\uFB01t {2} and {2}, {2}")]
    [InlineData("é! témechs; Témechov, Pérou e\u0301", "é! témechs; Témechov, Pérou e\u0301")]
    [InlineData("é Tém…", "é {0}…")]
    public void Hide_WhateverMarksALetterCarries_FindsTheNameAndLeavesTheRest(string text, string expected) =>
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, Marked.PseudonymOf("Temech  horouz"), Marked.PseudonymOf("Łasia Ærlund"), Marked.PseudonymOf("Filip Елкин")), Marked.Hide(text));

    [Fact]
    public void Hide_NameWithAnyMarksPutOnOrTakenOff_ShowsAllAroundItAndNoneOfIt() =>
        Gen.Select(
            Gen.Int[0, 999].Array[Spellings.Length],
            Gen.String[Gen.Char["éx ,\u0301ﬁ.\"&"], 0, 6],
            Gen.Bool).Sample((picks, around, isPlain) =>
        {
            var written = string.Concat(picks.Select((pick, i) => Spellings[i][pick % Spellings[i].Length]));
            var hiding = isPlain ? Pseudonyms.Of("fen", ["Temech Horouz"]) : Marked;
            var hidden = hiding.PseudonymOf("Temech Horouz");
            Assert.Equal($"{around} {hidden} x{around}", hiding.Hide($"{around} {written} x{around}"));
            var other = Pseudonyms.Of("fen", [written]);
            Assert.Equal($"{around} {other.Names[0].Pseudonym} x{around}", other.Hide($"{around} Témech Horouz x{around}"));
            Assert.True(hiding.IsToldBy($"https://fen.example/{Uri.EscapeDataString(written.Replace(' ', '-').ToLowerInvariant())}"));
        });

    [Theory]
    [InlineData("T&#xE9;mech &amp; T&#233;m&eacute;ch", "{0} &amp; {0}")]
    [InlineData("Te&#x301;mech&#xA;Horouz &lt;é&#x301;", "{0} &lt;é&#x301;")]
    public void Hide_InHtml_ReadsReferencesAsTheCharacters(string html, string expected)
    {
        var hiding = Pseudonyms.Of("fen", ["Temech Horouz"], inHtml: true);
        Assert.Equal(expected.Replace("{0}", hiding.Names[0].Pseudonym, StringComparison.Ordinal), hiding.Hide(html));
    }

    [Fact]
    public void Hide_InHtmlWrittenByTheEncoder_FindsNamesWithMarksAndApostrophes()
    {
        var hiding = Pseudonyms.Of("fen", ["Séan O'Néill"], inHtml: true);
        Assert.Equal(hiding.Names[0].Pseudonym, hiding.Hide(System.Text.Encodings.Web.HtmlEncoder.Default.Encode("Séan O'Néill")));
    }

    [Theory]
    [InlineData("Temech Horouz, of Kvernes, wept.", "{0}, of [left out], wept.")]
    [InlineData("The Kvernes-born Te\u0301mech Horouz\u0301 wept é.", "The [left out]-born {0} wept é.")]
    public void Hide_WithDetails_LeavesOutWhatStandsBesideANameInOtherLetters(string text, string expected) =>
        Assert.Equal(expected.Replace("{0}", Marked.PseudonymOf("Témech Horouz"), StringComparison.Ordinal), Marked.Hide(text, withDetails: true));

    [Fact]
    public void Of_AnotherDossierOrMorePersons_KeepsEachPseudonymItsOwn()
    {
        Assert.Equal(P("Tomas Orry"), Pseudonyms.Of("fen", ["Zoe Ash", "Tomas Orry"]).Names.Single(n => n.Name == "Tomas Orry").Pseudonym);
        Assert.NotEqual(P("Tomas Orry"), Pseudonyms.Of("dam", ["Tomas Orry"]).Names[0].Pseudonym);
        Assert.Equal(3, Fen.Names.Select(n => n.Pseudonym).Distinct().Count());
    }

    [Fact]
    public void Hide_TitleInAName_HidesNoOneElse() => Assert.Equal("Captain Roe", Pseudonyms.Of("fen", ["Captain Orry"]).Hide("Captain Roe"));

    [Fact]
    public void Hide_AnyTextAroundAName_LeavesNoPartOfIt() =>
        Gen.Select(Gen.String[Gen.Char["ab .\n'’-,\"&0"], 0, 8], Gen.String[Gen.Char[" \n.,'\"&-"], 1, 3], Gen.Int[0, 4].Select(i => Written[i])).Sample((before, after, name) =>
        {
            var hidden = Fen.Hide($"{before} {name}{after}{before}");
            Assert.DoesNotContain(name, hidden, StringComparison.Ordinal);
            Assert.Equal(hidden, Fen.Hide(hidden));
            Assert.DoesNotContain(name, Fen.Hide($"{before} {name}{after}{before}", withDetails: true), StringComparison.Ordinal);
        });

    [Fact]
    public void Show_WhatWasHidden_HasTheWholeName() => Assert.Equal("Tomas Orry fled", Fen.Show(Fen.Hide("Orry fled")));
}
