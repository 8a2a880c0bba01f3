package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * The verbs of news prose in all their forms. Immutable.
 *
 * <p>In the lists a plus sign marks a final consonant that is doubled; an irregular verb is given
 * with its past and participle.
 */
final class Verbs {
  /** Bits of what a form can be. */
  static final int BASE = 1;

  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int GERUND = 16;

  /** The form is, as often or more, a noun or an adjective. */
  static final int NOMINAL = 32;

  private static final String PLAIN =
      "abandon accept accuse achieve acknowledge acquire adapt add address! adjust admire admit+ "
          + "adopt advise advocate! affirm agree aid! aim! alarm! allege allow amend analyze "
          + "analyse announce annoy answer! anticipate apologize apologise appeal! appear applaud "
          + "apply appoint appreciate approach! approve argue arrange arrest! arrive articulate ask "
          + "assail assemble assert assess assign assist assume assure attach attack! attempt! attend "
          + "attract attribute! avoid award! back! ban+! bar+! bash base! batter battle! beg+ believe "
          + "belong benefit! berate blame! blast! block! blog+! boast! bolster boost! borrow bother brag+ "
          + "brand! breach! brief! broadcast bury call! campaign! cancel capture care! carry cast "
          + "categorize cause! caution! cease celebrate challenge! champion! change! characterize "
          + "characterise charge! chant! chase! chat+! cheer! chide circulate cite claim! clarify clash! clear! close! "
          + "collapse! collect combat! comment! commit+ compare compete compile complain complete! "
          + "concede conceive concern! conclude concur+ condemn conduct! confess confirm confront "
          + "confuse congratulate conjure connect consider consist constitute consult contact! contain "
          + "contend contest! continue contradict contrast! contribute control+! convene convey "
          + "convince cook! cooperate correct! cost! counter! cover! crack! craft! crash! create credit! "
          + "criticize criticise cross! crush! cry! curb! curse! damage! dance! dare deadpan+ debate! "
          + "debut! decide declare decline! decry defeat! defend defer+ define delay! delegate! delete "
          + "deliver demand! demonstrate denounce deny depart depend depict deplore deploy deport "
          + "derail deride describe deserve design! designate desire! destroy detail! detain deter+ "
          + "determine devastate develop devote die differ direct! disagree disapprove disavow "
          + "disclose discover discuss dislike! dismiss dispatch! display! dispute! disrupt distance! "
          + "distinguish distribute dodge dominate donate double! doubt! draft! drag+! drop+! dub+ "
          + "earn ease! echo! edit educate effect! elaborate! elect elevate elicit eliminate email! "
          + "embark embarrass embrace! emerge emphasize emphasise employ empower enable encounter! "
          + "encourage end! endorse endure enforce engage enjoy ensure enter entertain envision "
          + "equate erase erupt escalate escape! espouse establish estimate! evacuate evaluate evoke evolve "
          + "examine exceed exchange! exclaim exclude excoriate excuse! execute! exercise! exhort exist! "
          + "expand expect explain explode explore expose express! extend fabricate face! fail "
          + "fault! favor! favour! fear! feature! figure! file! fill finance! finish! fire! flash! float! flip+! flock! "
          + "fly/flew/flown focus! follow force! forecast! formulate foster! frame! frighten "
          + "frustrate fuel! fulfill function! fund! gain! gather gauge! generate giggle goad govern grab+ "
          + "grant! greet grill! grin+! guarantee! guess! guide! hail! halt! hand! handle! happen harm! harass "
          + "hate! haunt head! help! hesitate highlight! hint! hire! hope! host! house! hug+! hurl identify "
          + "ignite ignore illustrate imagine impact! implement implicate implore imply impose impress "
          + "improve include incorporate increase! incite indicate indict induce influence! inform "
          + "inherit initiate inject injure inquire insert insinuate insist inspect inspire install "
          + "instruct insult! intend intensify interject interpret interrupt intervene interview! "
          + "introduce invest investigate invite! invoke involve issue! jab+! join joke! journey! judge! jump! "
          + "justify kick! kill! kiss! label! lack! lambast lambaste lament! lampoon land! lash last! laud laugh! "
          + "launch! lean learn lecture! legislate level! liberate lie! lift! like! limit! link! list! listen live! "
          + "lobby! lodge! look! loom love! maintain manage march! mark! marry mask! match! matter! measure! "
          + "mention! merit! message! mock moan monitor! motivate mount! move! mull mumble murder! murmur! muse name! narrow! "
          + "need! nod+! nominate notch! note! notice! notify object! oblige obtain observe obsess occupy "
          + "occur+ offend offer! ooze open! operate opine oppose opt order! organize organise oust outline! "
          + "outrage! overcome overlook oversee/oversaw/overseen owe own! paint pan+! panic! pardon! parse participate part! pass! "
          + "pause! pen+! perceive perform persuade permit+! pick! pin+! place! plan+! plant! play! plead please pledge! plot+! "
          + "plunge! point! poll! ponder portray pose! position! possess post! pour praise! pray preach "
          + "precede predict prefer+ prepare present! preserve preside press! pressure! presume pretend prevail "
          + "prevent proceed! proclaim produce! profess program+! progress! project! promise! promote prompt! pronounce "
          + "propel+ propose prosecute protect protest! provide provoke publish pull! punch! punish purchase! "
          + "pursue push! qualify quarrel! query! question! quip+! quiz! quote! race! rail! raise! rally! range! rank! rant! rap+! "
          + "rate! rattle react readjust realize realise reassure rebuff! rebuke! recall! receive reckon recite recognize "
          + "recognise recommend record! recount recruit! redouble reduce refer+ reflect reform! refrain! refuse! refute "
          + "regard! register! regret+! reign! reinforce reiterate reject! relate release! relish rely remain remark! remember "
          + "remind remove render renew renounce reopen repeat! replace reply! report! represent request! require rescue! "
          + "research! resemble reserve! resign resist resolve! resonate respect! respond rest! restate restore restrict "
          + "result! resume! resurface retain retire retort! retreat! retweet! return! reveal revel reverse! review! revise revive "
          + "revoke reward! ridicule! rip+! roar! rock! roll! rule! ruin! rumor rush! sail! sanction! satisfy savage! save! "
          + "savor scare! schedule! scoff score! scream! scold scramble! scrap+! screen! scrutinize seal! search! secure! seem "
          + "seize select! separate! serve! settle shape! share! shift! ship+! shock! shop+! shout! shove! show/showed/shown! shrug+! "
          + "shut/shut/shut sigh! sign! signal! skewer skip+! slam+! slap+! slow! smash! smear! smell! smile! snap+! snarl! sneer! "
          + "sniff! soar solicit sound! spark! specify speculate spell! split/split/split! spot+! spur+! spurn stage! stamp! stand/stood/stood! "
          + "star+! stare! start! state! stay! stem+! step+! stipulate stir+! stoke stop+! strengthen stress! stretch! strip+! stroll! "
          + "struggle! study! stumble stump! style! submit+! succeed sue suffer suggest summarize summon supply! support! suppose "
          + "surge! surmise surpass surprise! surrender! surround survey! survive suspect! suspend sustain switch! "
          + "sympathize tackle! talk! tap+! target! taste! taunt! tax! tease! terminate test! testify thank! thrash threaten thunder! "
          + "tout trace! track! trade! trail! train! transfer+! transform translate trash! travel! treat! trigger! trounce trump! trust! try! "
          + "turn! tweet! twist! type! uncover undercut undergo/underwent/undergone underline undermine underscore unfold unite unleash unveil "
          + "update! uphold/upheld/upheld urge! use! utter! value! vent! venture! verify veto! view! violate visit! voice! volunteer! vote! vow! "
          + "wage! wait! walk! want wander warn wash! waste! watch! wave! weaken weigh welcome! whine! whip+! whisper! win+! wish! withhold/withheld/withheld "
          + "witness! wonder! work! worry! worsen wow yell! yield! zero";

  private static final String IRREGULAR =
      "say/said/said tell/told/told think/thought/thought know/knew/known find/found/found! "
          + "see/saw/seen hear/heard/heard feel/felt/felt! hold/held/held! mean/meant/meant! "
          + "speak/spoke/spoken seek/sought/sought read/read/read! put/put/put swear/swore/sworn "
          + "forget/forgot/forgotten foresee/foresaw/foreseen understand/understood/understood "
          + "go/went/gone! lay/laid/laid make/made/made! take/took/taken! come/came/come "
          + "give/gave/given get/got/gotten keep/kept/kept lead/led/led! leave/left/left! "
          + "lose/lost/lost meet/met/met win/won/won! begin/began/begun break/broke/broken! "
          + "bring/brought/brought build/built/built! buy/bought/bought! fall/fell/fallen! "
          + "grow/grew/grown rise/rose/risen! run/ran/run! sit/sat/sat send/sent/sent "
          + "shoot/shot/shot! spend/spent/spent strike/struck/struck! throw/threw/thrown! "
          + "wear/wore/worn draw/drew/drawn! drive/drove/driven! hit/hit/hit! become/became/become "
          + "choose/chose/chosen write/wrote/written pay/paid/paid! sell/sold/sold teach/taught/taught "
          + "catch/caught/caught! fight/fought/fought! beat/beat/beaten! bear/bore/borne! "
          + "deal/dealt/dealt! slide/slid/slid! sweep/swept/swept! shake/shook/shaken! "
          + "sink/sank/sunk! swim/swam/swum! wake/woke/woken! stick/stuck/stuck! "
          + "sing/sang/sung ring/rang/rung! bend/bent/bent! bind/bound/bound bite/bit/bitten! "
          + "blow/blew/blown! cling/clung/clung cut/cut/cut! dig/dug/dug! eat/ate/eaten "
          + "feed/fed/fed! flee/fled/fled forbid/forbade/forbidden forgive/forgave/forgiven "
          + "hang/hung/hung hide/hid/hidden hurt/hurt/hurt! lend/lent/lent let/let/let "
          + "light/lit/lit! overcome/overcame/overcome prove/proved/proven quit/quit/quit "
          + "ride/rode/ridden! set/set/set! shed/shed/shed! shine/shone/shone shrink/shrank/shrunk "
          + "sleep/slept/slept! spin/spun/spun! spread/spread/spread! steal/stole/stolen "
          + "sting/stung/stung! swing/swung/swung! tear/tore/torn! weave/wove/woven "
          + "withdraw/withdrew/withdrawn mislead/misled/misled rethink/rethought/rethought "
          + "retell/retold/retold rewrite/rewrote/rewritten undo/undid/undone bid/bid/bid! "
          + "interweave/interwove/interwoven";

  private static final Map<String, Integer> FORMS = new HashMap<>();
  private static final Map<String, String> BASES = new HashMap<>();

  static {
    // Irregular ones first: the base of a form in both lists is the irregular one's.
    for (String entry : (IRREGULAR + " " + PLAIN).split(" ")) {
      boolean noun = entry.endsWith("!");
      String bare = noun ? entry.substring(0, entry.length() - 1) : entry;
      boolean doubles = bare.endsWith("+");
      String[] parts = (doubles ? bare.substring(0, bare.length() - 1) : bare).split("/");
      int also = noun ? NOMINAL : 0;
      String base = parts[0];
      put(base, base, BASE | also);
      put(third(base), base, THIRD | also);
      put(gerund(base, doubles), base, GERUND);
      if (parts.length == 3) {
        put(parts[1], base, PAST);
        put(parts[2], base, PARTICIPLE);
      } else {
        put(past(base, doubles), base, PAST | PARTICIPLE);
      }
      if (base.endsWith("el") && !doubles) {
        // British spelling: labelled
        put(past(base, true), base, PAST | PARTICIPLE);
        put(gerund(base, true), base, GERUND);
      }
    }
  }

  private Verbs() {}

  private static void put(String form, String base, int bits) {
    FORMS.merge(form, bits, (a, b) -> a | b);
    BASES.putIfAbsent(form, base);
  }

  private static String third(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean sibilant =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("o");
    return sibilant ? base + "es" : base + "s";
  }

  private static String gerund(String base, boolean doubles) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    return (doubles || base.matches(".*(get|put|run|sit|set|cut|hit|let|win|quit|bid|begin|forget)")
            ? base + base.charAt(base.length() - 1)
            : base)
        + "ing";
  }

  private static String past(String base, boolean doubles) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return (doubles ? base + base.charAt(base.length() - 1) : base) + "ed";
  }

  private static boolean endsInConsonantY(String base) {
    int n = base.length();
    return n > 2 && base.charAt(n - 1) == 'y' && "aeiou".indexOf(base.charAt(n - 2)) < 0;
  }

  /** What {@code lower} can be as a form of a verb; 0 when it is none of the list. */
  static int forms(String lower) {
    return FORMS.getOrDefault(lower, 0);
  }

  /** The base form of a form in the list; the word itself otherwise. */
  static String base(String lower) {
    return BASES.getOrDefault(lower, lower);
  }

  /** Whether a term can be nothing but a verb, by the list. */
  static boolean isSure(Words words, int i) {
    int forms = forms(words.lower(i));
    return (forms & (BASE | THIRD | PAST)) != 0
        && (forms & NOMINAL) == 0
        && !words.is(i, WordClass.NAME);
  }
}
