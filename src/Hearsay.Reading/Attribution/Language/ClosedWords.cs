namespace Hearsay.Reading.Attribution.Language;

/// <summary>The words of the closed classes, and the everyday adverbs and nouns that their endings would hide.</summary>
internal static class ClosedWords
{
    /// <summary>Spellings of one class, separated by spaces.</summary>
    public static IEnumerable<(Tag Tag, string Words)> All() =>
    [
        (Tag.Determiner, "the a an this these those each every some any no all both another either neither such many several few most much more less fewer half my your his her its our their whose own other certain various"),
        (Tag.Pronoun, "i you he she it we they there someone somebody everyone everybody nobody anyone others anybody something nothing everything anything none"),
        (Tag.ObjectPronoun, "me him them us himself herself itself themselves ourselves myself yourself"),
        (Tag.Auxiliary, "am is are was were be been 'm 're have has had 've do does did"),
        (Tag.Ing, "having being"),
        (Tag.Modal, "will would can could may might must shall should 'll 'd ca wo ought cannot"),
        (Tag.Not, "not n't never"),
        (Tag.To, "to"),
        (Tag.Conjunction, "and or but nor & plus"),
        (Tag.Subordinator, "because although though while unless whereas lest"),
        (Tag.Question, "whether if what how why where when whenever"),
        (Tag.Relative, "who which whom"),
        (Tag.That, "that"),
        (Tag.Preposition, "of in on at by for with from about against between into through during before after above below up down out over under near around among across behind beyond despite except since until within without toward towards upon via per like unlike amid amidst alongside inside outside as than off onto along throughout following regarding concerning including"),
        (Tag.Adverb, "also just then now still already even again later earlier recently soon repeatedly once too instead however meanwhile moreover previously initially only here always often ever almost nearly quite rather very so yet perhaps maybe indeed thus therefore hence back away ago together twice afterwards afterward further furthermore nonetheless nevertheless first last simply today yesterday tomorrow tonight directly far well not-so online abroad overnight else altogether somehow sometimes seldom rarely"),
        (Tag.Number, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen"),
        (Tag.Adjective, "new old good bad great small large big high low long short early late young local national political public foreign senior former federal military international official own same different important main major social economic top key chief deputy acting prime vice general russian american british chinese french german european north south east west northern southern eastern western independent left-wing right-wing anonymous unnamed unidentified clear likely able aware eager willing ready hopeful confident concerned worried sure careful free safe true false wrong right dead alive intact next current recent real full open common possible red white black blue green dry wet dark bright shallow wide narrow deep broken"),
        (Tag.Noun, "police people officials spokesman spokeswoman spokesperson governor mayor minister president officer army ministry agency company report statement government mission inspectorate member family thing evening morning meeting building spring king ring wing string ceiling briefing hearing hundred need bed speed seed feed breed deed weed creed monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year day time news series hundreds thousands dozens"),
    ];
}
