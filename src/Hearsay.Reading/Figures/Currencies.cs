using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Currencies by sign, code and name (ISO 4217). Examples: <c>$5bn</c>, <c>EUR 12 million</c>, <c>1.9 million euros</c>, <c>R$5,000</c>. A name that several
/// states use for theirs ("dollars", "francs") has no code unless a word before it says whose.
/// </summary>
internal static class Currencies
{
    private static readonly Dictionary<string, string> Signs = WordPairs.Table(
        """
        $ dollars; € euros; £ pounds; ¥ yen; ₴ hryvnias; ₽ roubles; ₦ naira; ₹ rupees; ₩ won; ₪ shekels; ₺ lira; ₫ dong; ₱ pesos; ₸ tenge; ₡ colones; ₵ cedis
        ៛ riel; ฿ baht
        """);

    private static readonly Dictionary<string, string> Codes = WordPairs.Table(
        """
        EUR euros; USD dollars; GBP pounds; JPY yen; CHF francs; UAH hryvnias; RUB roubles; PLN zlotys; CZK crowns; HUF forints; RON lei; BGN leva; SEK kronor
        NOK kroner; DKK kroner; TRY lira; INR rupees; PKR rupees; BDT taka; LKR rupees; CNY yuan; KRW won; VND dong; THB baht; IDR rupiah; PHP pesos
        MYR ringgit; SGD dollars; AUD dollars; CAD dollars; NZD dollars; BRL reais; ARS pesos; MXN pesos; CLP pesos; COP pesos; PEN soles; ZAR rand; NGN naira
        KES shillings; GHS cedis; EGP pounds; MAD dirhams; ETB birr; ILS shekels; SAR riyals; AED dirhams; IRR rials; IQD dinars; KZT tenge; GEL lari
        AMD drams; AZN manats
        """);

    private static readonly Dictionary<string, string> Prefixed = WordPairs.Table(
        """
        us USD; a AUD; au AUD; c CAD; ca CAD; nz NZD; hk HKD; s SGD; r BRL
        """);

    private static readonly Dictionary<string, string> Names = WordPairs.Table(
        """
        euro EUR; euros EUR; yen JPY; yuan CNY; renminbi CNY; hryvnia UAH; hryvnias UAH; hryvnya UAH; rouble RUB; roubles RUB; ruble RUB; rubles RUB
        zloty PLN; zlotys PLN; forint HUF; forints HUF; naira NGN; baht THB; dong VND; rupiah IDR; ringgit MYR; rand ZAR; real BRL; reais BRL; soles PEN
        tenge KZT; lari GEL; taka BDT; birr ETB; shekel ILS; shekels ILS; cedi GHS; cedis GHS; kwacha ZMW; quetzal GTQ; quetzales GTQ; lempira HNL
        guarani PYG; afghani AFN; afghanis AFN; riel KHR; kyat MMK; kyats MMK; bitcoin BTC; bitcoins BTC; tugrik MNT; leva BGN; manat AZN; manats AZN; som KGS
        """);

    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        "dollar", "dollars", "pound", "pounds", "franc", "francs", "peso", "pesos", "krone", "kroner", "krona", "kronor", "króna", "krónur", "crown", "crowns",
        "rupee", "rupees", "shilling", "shillings", "dinar", "dinars", "dirham", "dirhams", "riyal", "riyals", "rial", "rials", "lira", "liras", "lei", "won",
        "marks",
    };

    /// <summary>Whose currency a shared name is, by the word before it.</summary>
    private static readonly Dictionary<string, string> Owned = WordPairs.Table(
        """
        us-dollars USD; american-dollars USD; australian-dollars AUD; canadian-dollars CAD; swiss-francs CHF; british-pounds GBP; egyptian-pounds EGP
        turkish-lira TRY; indian-rupees INR; pakistani-rupees PKR; sri-rupees LKR; kenyan-shillings KES; iraqi-dinars IQD; iranian-rials IRR; saudi-riyals SAR
        mexican-pesos MXN; argentine-pesos ARS; danish-kroner DKK; norwegian-kroner NOK; swedish-kronor SEK; romanian-lei RON; south-won KRW; czech-crowns CZK
        """);

    /// <summary>True for a code such as "EUR", in capitals.</summary>
    public static bool IsCode(string word) => Codes.ContainsKey(word);

    /// <summary>Number of tokens before a number that say its currency ("€", "EUR", "US $"), and the currency's plain name; 0 for none.</summary>
    public static (int Length, string Name) Before(TokenWords words, int at)
    {
        if (IsCode(words.Raw(at - 1))) return (1, Codes[words.Raw(at - 1)]);
        if (words[at - 1] is "rs" or "rs.") return (1, "rupees");
        if (!Signs.TryGetValue(words[at - 1], out var name)) return (0, "");
        var isPrefixed = at > 1 && words[at - 1] == "$" && Prefixed.ContainsKey(words[at - 2]) && words.Span(at - 2).End == words.Span(at - 1).Start;
        return isPrefixed ? (2, Prefixed[words[at - 2]] == "BRL" ? "reais" : "dollars") : (1, name);
    }

    /// <summary>The currency said before a number or named by the noun behind it, as a unit; null when neither is money.</summary>
    public static FigureUnit? Of(TokenWords words, int at, string noun)
    {
        var code = CodeBefore(words, at) ?? CodeOf(noun);
        return code is null ? null : new FigureUnit(code, code, 1);
    }

    private static string? CodeBefore(TokenWords words, int at)
    {
        if (IsCode(words.Raw(at - 1))) return words.Raw(at - 1);
        if (words[at - 1] == "$" && at > 1 && Prefixed.TryGetValue(words[at - 2], out var prefixed) && words.Span(at - 2).End == words.Span(at - 1).Start) return prefixed;
        return Signs.TryGetValue(words[at - 1], out var name) ? words[at - 1] switch { "€" => "EUR", "£" => "GBP", "₩" => "KRW", "₺" => "TRY", "₹" => "INR", "₱" => "PHP", _ => Names.GetValueOrDefault(name, name) } : null;
    }

    private static string? CodeOf(string noun)
    {
        var words = noun.ToLowerInvariant().Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (Names.TryGetValue(words[i], out var code)) return code;
            if (!Shared.Contains(words[i])) continue;
            return i > 0 && Owned.TryGetValue($"{(words[i - 1] is "korean" or "lankan" ? words[Math.Max(0, i - 2)] : words[i - 1])}-{words[i]}", out var owned) ? owned : words[i].TrimEnd('s') is var one && one.Length < words[i].Length ? words[i] : words[i] + "s";
        }

        return null;
    }
}
