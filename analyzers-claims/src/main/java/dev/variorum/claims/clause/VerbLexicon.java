package dev.variorum.claims.clause;

import dev.variorum.claims.grammar.Stems;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of news prose by form: irregular ones by list, regular ones of a list by rule, others
 * by their ending {@code -ed}. Collected by hand. Immutable.
 */
final class VerbLexicon {
  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int ING = 16;

  /** A form is a noun or an adjective as often as a verb. */
  static final int AMBIGUOUS = 32;

  /**
   * A form of a verb.
   *
   * @param lemma the base form
   * @param bits which forms of it this can be
   */
  record Form(String lemma, int bits) {
    boolean is(int any) {
      return (bits & any) != 0;
    }
  }

  /** Base, past and participle. */
  private static final String IRREGULAR =
      "begin began begun;break broke broken;bring brought brought;build built built;"
          + "buy bought bought;catch caught caught;choose chose chosen;come came come;"
          + "deal dealt dealt;draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;"
          + "feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown;"
          + "forbid forbade forbidden;forget forgot forgotten;freeze froze frozen;get got got;"
          + "give gave given;go went gone;grow grew grown;hang hung hung;hear heard heard;"
          + "hide hid hidden;hold held held;keep kept kept;know knew known;lay laid laid;"
          + "lead led led;leave left left;lend lent lent;lose lost lost;make made made;"
          + "mean meant meant;meet met met;overcome overcame overcome;overtake overtook overtaken;"
          + "oversee oversaw overseen;overthrow overthrew overthrown;pay paid paid;"
          + "rebuild rebuilt rebuilt;ride rode ridden;ring rang rung;rise rose risen;run ran run;"
          + "say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;"
          + "shake shook shaken;shine shone shone;shoot shot shot;show showed shown;sing sang sung;"
          + "sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;speak spoke spoken;"
          + "spend spent spent;spring sprang sprung;stand stood stood;steal stole stolen;"
          + "stick stuck stuck;strike struck struck;swear swore sworn;sweep swept swept;"
          + "swim swam swum;take took taken;teach taught taught;tear tore torn;tell told told;"
          + "think thought thought;throw threw thrown;undergo underwent undergone;"
          + "understand understood understood;uphold upheld upheld;wake woke woken;"
          + "wear wore worn;win won won;withdraw withdrew withdrawn;withhold withheld withheld;"
          + "withstand withstood withstood;write wrote written;arise arose arisen;beat beat beaten;"
          + "become became become;bear bore born;bind bound bound;bite bit bitten;bleed bled bled;"
          + "blow blew blown;breed bred bred;burn burned burnt;feed fed fed;foresee foresaw foreseen;"
          + "mistake mistook mistaken;outdo outdid outdone;outrun outran outrun;redo redid redone;"
          + "rewrite rewrote rewritten;undo undid undone;outsell outsold outsold;light lit lit;"
          + "swing swung swung;wind wound wound;shrink shrank shrunk;spin spun spun;dig dug dug";

  /** Base, past and participle are one. */
  private static final String SAME =
      "bet broadcast burst cost cut hit hurt let put quit read rid set shed shut split spread "
          + "thrust upset forecast";

  /** An asterisk: the last consonant doubles. */
  private static final String REGULAR =
      "abandon abolish abuse accept accuse achieve acknowledge acquire acquit* act add address "
          + "adjourn admire admit* adopt advance advise affect agree aid aim allege allow amend "
          + "announce answer anticipate apologise apologize appeal appear appoint approach approve "
          + "argue arrest arrive ask assassinate assault assert assess assign assist assume assure "
          + "attach attack attempt attend attract avert avoid award back ban* bar* battle beg* "
          + "behead believe belong betray blame blast block board bomb boost boycott breach "
          + "bury call campaign cancel capture carry cast cause cease celebrate challenge change "
          + "charge chase check cite claim clash clear climb close collapse collect collide combat "
          + "command comment commission commit* compare compete complain complete comply concede "
          + "conclude condemn conduct confess confirm confront congratulate consider consist "
          + "construct consult consume contact contain contend contest continue contract contradict "
          + "contribute control* convert convict cooperate cope corroborate count counter cover crack "
          + "crash create credit criticise criticize cross crush damage date debate debut deceive "
          + "decide declare decline decrease dedicate defeat defect defend define defuse defy delay "
          + "delete deliver demand demolish deny depart depend deploy deport deposit depose derail "
          + "describe deserve design destroy detain detect deteriorate determine detonate develop die "
          + "differ disagree disappear disappoint discharge disclose discontinue discover discuss "
          + "dismiss dispatch display dispute disqualify disrupt dissolve distribute disturb divert "
          + "divide divorce dominate donate double downgrade drag* drift drop* drown dump earn ease "
          + "eclipse edge edit elect eliminate embark embrace emerge emit* employ enable encounter "
          + "encourage end endanger endorse enforce engage enhance enjoy enter equal escalate escape "
          + "establish estimate evacuate examine exceed exclude excuse execute exempt exhaust exist "
          + "expand expect expel* expire explain explode exploit export expose express extend "
          + "extinguish extract extradite face fail favor favour fear feature file fill finance "
          + "fine finish fire fit* fix flood follow force forge form formulate foul found free fulfil "
          + "fund gain garner gather generate grant guarantee guard guide halt halve hamper hand "
          + "handle happen harm hijack hire honor honour host house identify ignite ignore impeach "
          + "implicate imply import impose impress improve imprison include incorporate increase "
          + "indicate indict influence inform infect inherit initiate injure innovate insert insist "
          + "inspect inspire install institute instruct insult intend intensify intercept interview "
          + "introduce invade invent invest investigate invite involve isolate issue jail join judge "
          + "jump justify kick kidnap* kill knock label labour lack lag* land last launch leak lease "
          + "level lift limit link list live load loan locate lock loot lower maintain manage "
          + "manufacture march mark marry match matter measure mediate mention merge migrate miss "
          + "mobilise mobilize modify monitor mount move murder name narrow near need negotiate "
          + "nick* nab* collar nominate notify number object obey obtain occupy occur* offer omit* open operate oppose order "
          + "organise organize originate oust outclass outline outnumber outpace outperform outrank "
          + "outshine outstrip* outweigh overhaul overlook overrule oversee overturn owe own parade pardon park part "
          + "participate pass pause perform perish permit* persuade pick place plague plan* plant "
          + "play plead pledge plummet plunge poison pollute pose position possess post postpone "
          + "pour practise praise predict prefer* prepare present preserve press prevail prevent "
          + "probe proceed process proclaim produce profit prohibit project promise promote prompt "
          + "propel* propose prosecute protect protest prove provide provoke publish pull pump punish "
          + "purchase pursue push qualify quell question race raid raise rally range rank rape ratify "
          + "reach react realise realize rebound rebut* recall receive reckon recognise recognize "
          + "recommend record recover recruit recuse reduce refer* reflect reform refuse refute regain "
          + "register regret* regulate reign reinstate reject relate release relocate rely remain "
          + "remark remember remind remove rename renew repair repeal repeat replace reply report "
          + "represent reprimand request require rescind rescue research resemble resign resist "
          + "resolve respond rest restore restrict result resume retain retire retreat return reveal "
          + "reverse review revise revive revoke reward rip* rival* rob* rock rule rush sabotage sack "
          + "sail sanction save scale scare schedule score scrap* scrutinise scrutinize search secure "
          + "seem seize select separate serve settle shake share shatter shift ship* shock shout shrug* "
          + "sign signal* skip* slam* slash slip* slow smash smuggle soar solve spark spill spot* "
          + "stab* stage stall star* start state stay step* stop* store storm strand strengthen stress "
          + "stretch strip* study stun* submit* subpoena substitute succeed sue suffer suggest suit "
          + "summon supply support suppress surge surpass surprise surrender surround survive suspect "
          + "suspend sustain swap* switch tackle telephone phone target tax tease terminate test testify thank threaten "
          + "thwart tie tighten topple top* torch torture total touch tour trace trade trail train "
          + "transfer* transform transport trap* travel treat trespass trigger triple triumph trump try "
          + "tumble turn undercut underline undermine underperform unearth unite unveil update upgrade "
          + "urge use vacate vaccinate vanish verify veto video view violate visit volunteer vote vow "
          + "wait walk want warn warrant waste watch weaken weigh welcome widen wipe witness work "
          + "worry worsen wound wreck yield";

  /** Forms in -s, and bases, that are plural nouns as often as verbs. */
  private static final String NOUNS =
      "abuse act address advance aid aim answer appeal approach arrest assault attack attempt award "
          + "back ban bar battle bet blame block board bomb boost boycott breach break broadcast call "
          + "campaign cast cause challenge change charge check claim clash close command comment "
          + "commission contact contest contract control cost count counter cover crack crash credit cut "
          + "damage date deal debate debut defect delay demand deposit design die dispute divorce draw "
          + "drive drop dump edge end estimate execute exit export exploit face fall favour favor fear "
          + "feature fight file fine finish fire fit fix flood force forecast form fund gain grant guard "
          + "guide halt hand harm hit hold honour honor host house import increase influence insult "
          + "interview invite issue jail judge jump kick lack land last launch lead leak lease level lift "
          + "limit link list load loan lock loot march mark match matter measure mention miss monitor "
          + "mount move murder name need object offer open order parade park part pass pause pay pick "
          + "place plague plan plant play pledge plunge position post press probe process produce profit "
          + "project promise prompt protest purchase push question quote race raid raise rally range rank "
          + "reach rebound recall record reform regret release remark repair repeal reply report request "
          + "rescue research rest result retreat return review reward ride ring rise rival rock rule run "
          + "rush sanction save scale scare schedule score scrap search share shift ship shock shoot show "
          + "sign signal slip sound spark spill split spot spread spring stage stall stand star start "
          + "state stay step stop store storm stress strike study suit supply support surge surprise "
          + "suspect swap swing switch target tax tear test tie top torch total touch tour trace trade "
          + "trail train transfer transport trap travel treat trigger try turn update upgrade urge use "
          + "veto video view visit volunteer vote vow wait walk want warrant waste watch weigh welcome "
          + "wind witness work worry wound wreck yield mean light bear wake feed spin book sink leave "
          + "lay concern plot seat value like time free secure slow lower clear near level equal "
          + "complete present narrow double triple contract live";

  private static final String DOUBLING =
      " begin cut get hit let put quit run set shut sit swim win dig spin bet forget forbid rid ";

  private static final Map<String, Form> FORMS = new HashMap<>();

  static {
    for (String base : REGULAR.split(" ")) {
      boolean doubles = base.endsWith("*");
      regular(doubles ? base.substring(0, base.length() - 1) : base, doubles);
    }
    for (String three : IRREGULAR.split(";")) {
      String[] f = three.split(" ");
      add(f[0], f[0], BASE);
      add(third(f[0]), f[0], THIRD);
      add(ing(f[0], DOUBLING.contains(" " + f[0] + " ")), f[0], ING);
      add(f[1], f[0], PAST | (f[1].equals(f[2]) ? PARTICIPLE : 0));
      add(f[2], f[0], PARTICIPLE | (f[1].equals(f[2]) ? PAST : 0));
    }
    for (String base : SAME.split(" ")) {
      add(base, base, BASE | PAST | PARTICIPLE);
      add(third(base), base, THIRD);
      add(
          ing(base, !base.equals("cost") && !base.endsWith("st") && !base.endsWith("rt")),
          base,
          ING);
    }
    for (String noun : NOUNS.split(" ")) {
      mark(noun);
      mark(third(noun));
    }
    mark("numbers");
  }

  private VerbLexicon() {}

  private static void regular(String base, boolean doubles) {
    String twice = base + base.charAt(base.length() - 1);
    String past =
        base.endsWith("e")
            ? base + "d"
            : isConsonantY(base)
                ? base.substring(0, base.length() - 1) + "ied"
                : (doubles ? twice : base) + "ed";
    add(base, base, BASE);
    add(third(base), base, THIRD);
    add(past, base, PAST | PARTICIPLE);
    add(ing(base, doubles), base, ING);
    if (base.endsWith("l") && !doubles) {
      // British spelling: cancelled, labelled.
      add(twice + "ed", base, PAST | PARTICIPLE);
      add(twice + "ing", base, ING);
    } else if (base.endsWith("l")) {
      add(base + "ed", base, PAST | PARTICIPLE);
      add(base + "ing", base, ING);
    }
  }

  private static String third(String base) {
    boolean sibilant =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("go")
            || base.endsWith("do")
            || base.endsWith("to");
    return sibilant
        ? base + "es"
        : isConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String ing(String base, boolean doubles) {
    if (doubles) {
      return base + base.charAt(base.length() - 1) + "ing";
    }
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean mute = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe");
    return (mute ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean isConsonantY(String base) {
    return base.endsWith("y")
        && base.length() > 2
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  /** What stands first keeps its place: {@code found} is of find where {@code founded} is not. */
  private static void add(String form, String lemma, int bits) {
    Form known = FORMS.get(form);
    if (known == null || (known.is(BASE) && (bits & PAST) != 0 && !known.lemma().equals(lemma))) {
      FORMS.put(form, new Form(lemma, bits));
    } else if (known.lemma().equals(lemma)) {
      FORMS.put(form, new Form(lemma, known.bits() | bits));
    }
  }

  private static void mark(String form) {
    Form known = FORMS.get(form);
    if (known != null) {
      FORMS.put(form, new Form(known.lemma(), known.bits() | AMBIGUOUS));
    }
  }

  /** The verb that {@code lower}, a word in lower case, may be a form of. */
  static @Nullable Form of(String lower) {
    Form known = FORMS.get(lower);
    if (known != null) {
      return known;
    }
    int n = lower.length();
    boolean past =
        n > 4 && lower.endsWith("ed") && !lower.endsWith("eed") && !lower.endsWith("red");
    return past && lower.indexOf('-') < 0 ? new Form(Stems.of(lower), PAST | PARTICIPLE) : null;
  }
}
