namespace Hearsay.Intake.Languages;

/// <summary>
/// The small words that make up a third of any text of a language. Words of the English list ("in", "a", "at") count for no other language:
/// a report in English must never be taken for another.
/// </summary>
internal static class CommonWords
{
    /// <summary>The words of each language by its code.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> Of { get; } = Distinct(new()
    {
        ["en"] = Set("the of and to in a is that for it was on with as he be by at from his this had are but have an they which or were been has said who will would their not she her after about into more when its than there"),
        ["de"] = Set("der und das ist nicht von zu den mit dem ein eine auf für sich auch als wird dass werden bei einen einer nach aus hat sie wie noch über sind wurde haben einem vor zum zur oder durch gegen"),
        ["fr"] = Set("le la les des et est une du que qui dans pour pas sur avec sont au aux ce cette par plus ont été mais nous vous leur ses ces après selon deux être il elle a-t-il"),
        ["es"] = Set("el la los las que de del y en una por con para se su como al lo más pero fue este esta han sus entre sobre según también hay desde ha porque"),
        ["pt"] = Set("o os as que de do da dos das em um uma para com não por mais foi ao na nos nas se são pela pelo também já sua seu ele ela sobre segundo há"),
        ["it"] = Set("il lo gli di che è per una con non del della dei delle sono si da nel nella al alla anche più come ha hanno stato dopo secondo ma"),
        ["nl"] = Set("de het een van en dat niet zijn te voor met op is aan er werd door ook naar bij uit om heeft maar nog wordt zich deze over dan hebben volgens"),
        ["sv"] = Set("och att det som en av på är för med den till inte har de ett om var från vid efter sig men kan ska enligt under"),
        ["da"] = Set("og at det som en af på er for med den til ikke har de et fra ved efter sig kan skal ifølge blev være hvor også"),
        ["nb"] = Set("og at det som en av på er for med den til ikke har de et fra ved etter seg kan skal ifølge ble være hvor også"),
        ["pl"] = Set("i w na z do nie się że jest to o po jak od za przez są dla oraz które który także tym był było już lub"),
        ["cs"] = Set("a se na je že v s z do o by to jsou byl podle pro jako po ale které který také být"),
        ["ro"] = Set("și de la în a cu pe nu este care un o din pentru că mai au fost sunt prin după sau"),
        ["hu"] = Set("a az és hogy nem is egy meg volt de van csak már még kell szerint vagy mint ez azt"),
        ["fi"] = Set("ja on ei että se oli hän mutta kun ovat mukaan myös joka tai niin ole jo sekä"),
        ["tr"] = Set("ve bir bu da de için ile olarak daha çok gibi olan ne kadar sonra değil ancak"),
        ["id"] = Set("yang dan di itu dengan untuk dari dalam tidak ini pada akan mereka oleh telah juga kepada adalah"),
        ["ru"] = Set("и в не на что с по как это из к у за его от для был о при они также который было после"),
        ["uk"] = Set("і в не на що з та як це до у за його від для був про при вони також який було після є"),
        ["bg"] = Set("и на в да не за се от с по е че са като при още след или беше тя той"),
    });

    private static Dictionary<string, HashSet<string>> Distinct(Dictionary<string, HashSet<string>> all)
    {
        foreach (var (code, words) in all)
            if (code != "en") words.ExceptWith(all["en"]);
        return all;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
