namespace Hearsay.Reading.Attribution.Language;

/// <summary>Everyday verbs that are not cues, so that clauses can be told from noun phrases; irregular ones with their forms.</summary>
internal static class CommonVerbs
{
    private const string Table = """
        go went gone; get got gotten; make made; take took taken; come came come; see saw seen; give gave given; keep kept; let let; begin began begun
        run ran run; become became become; leave left; bring brought; hold held; stand stood; lose lost; pay paid; meet met; lead led; lay laid; grow grew grown
        fall fell fallen; send sent; build built; buy bought; spend spent; sit sat; win won; break broke broken; drive drove driven; rise rose risen; catch caught
        choose chose chosen; draw drew drawn; deal dealt; eat ate eaten; fight fought; fly flew flown; hide hid hidden; hit hit; hurt hurt; cut cut; set set
        lie lay lain; ride rode ridden; seek sought; sell sold; shake shook shaken; shoot shot; shut shut; sing sang sung; sink sank sunk; sleep slept; steal stole stolen
        strike struck; swim swam swum; tear tore torn; throw threw thrown; wake woke woken; wear wore worn; wind wound; beat beat beaten; bear bore borne; bite bit bitten
        blow blew blown; burn burnt; cost cost; dig dug; drink drank drunk; feed fed; flee fled; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen
        hang hung; lend lent; light lit; ring rang rung; rid rid; shed shed; shine shone; shrink shrank shrunk; slide slid; spin spun; split split; spread spread; spring sprang sprung
        stick stuck; sweep swept; swing swung; weep wept; withdraw withdrew withdrawn; undergo underwent undergone; overcome overcame overcome; arise arose arisen
        use; work; try; call; need; ask; turn; start; play; move; like; live; happen; provide; include; continue; change; watch; follow; stop; create; allow; open; walk; offer
        love; appear; wait; serve; die; stay; reach; kill; remain; raise; pass; require; decide; pull; help; talk; look; seem; want; develop; receive; return; carry; thank
        break; hope; join; cause; lack; face; visit; treat; save; release; arrest; detain; capture; attack; destroy; damage; explode; injure; wound; evacuate; rescue; search; investigate
        collapse; fire; launch; deploy; target; cross; enter; arrive; travel; close; block; clear; cover; gather; collect; sign; ban; vote; elect; appoint; resign; retire; replace
        publish; print; record; film; broadcast broadcast; air; issue; post; upload; delete; remove; add; increase; decrease; drop; double; reduce; limit; measure; weigh; test
        check; inspect; examine; study; teach taught; train; learn; prove; show; act; react; perform; manage; operate; control; own; belong; contain; involve; affect; protect; secure
        guard; defend; support; oppose; fail; succeed; finish; end; complete; miss; avoid; prevent; risk; enable; force; push; press; touch; hand; pick; place; store; supply; deliver
        ship; transport; transfer; exchange; trade; spend; earn; invest; fund; finance; borrow; owe; charge; fine; tax; sue; try; convict; sentence; jail; free; deport; ban; approve; pass
        marry; divorce; bury; mourn; suffer; heal; recover; feel felt; touch; smell; hear heard; listen; sound; shout; laugh; smile; cry; nod; wave; point; aim; focus; concentrate; prepare
        arrange; organize; organise; plan; schedule; book; cancel; delay; postpone; suspend; resume; extend; expand; renew; repair; fix; restore; rebuild rebuilt; design; produce; manufacture; grow
        plant; harvest; cook; clean; wash; dry; fill; empty; pour; flow; leak; flood; drown; float; melt; crash; smash; crush; burst burst; rip; hurl; toss; lift; climb; jump; kick; knock; slip
        attend; host; invite; welcome; greet; introduce; represent; head; chair; govern; appeal; apply; hire; employ; recruit; dismiss; quit quit; strike; march; rally; protest; demonstrate
        occupy; invade; advance; retreat; surrender; patrol; shell; bomb; bombard; seize; smuggle; steal; rob; loot; shelter; settle; flee; emerge; exist; vary; differ; depend; rely; tend; matter
        mean meant; concern; regard; define; identify; compare; match; fit fit; suit; mark; trace; track; spot; notice; discover; detect; locate; map; name; list; rank; rate; score; total; average
        assess; evaluate; review; revise; update; correct; edit; translate; copy; forward; send; mail; phone; telephone; text; contact; reach; reply; assist; cooperate; collaborate; negotiate; ignore; handle
        process; accept; adopt; abandon; drop; exclude; contribute; donate; benefit; gain; achieve; obtain; acquire; attract; encourage; influence; inspire; motivate; impress; surprise; shock; worry; scare; frighten; upset upset
        stem; result; lead; amount; range; surround; separate; divide; share; combine; connect; link; attach; base; locate; trust; doubt; dare; bother; struggle; cope; survive; escape; last; fade; vanish; disappear; feature
        sweat; circle; hum; jam; work; inform; interrogate; question; interview; brief; equip; handle; exercise; pledge; warn; speed; spell; sow; burn; lean leant; tilt; drift; bleed bled; breed bred; speed sped; bind bound; grind ground
        """;

    /// <summary>Entries for inflection.</summary>
    public static IEnumerable<string> All() => Table.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
