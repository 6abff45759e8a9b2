import snowball from "snowball-stemmers";
import { type LanguageProfile, words } from "./language.ts";

const english = snowball.newStemmer("english");

export const en: LanguageProfile = {
  code: "en",
  script: "latin",
  letters: "",
  fold: {},
  stem: (word) => english.stem(word.replace(/['’]s?$/, "")),
  stemLength: Number.POSITIVE_INFINITY,
  exceptions: {
    importan: "importan",
    trains: "train",
    training: "training",
    trained: "training",
    united: "united",
    presiden: "presiden",
  },
  stopWords: words(`
    a an the and or but nor if then than that this these those there here it its itself he him his she her hers they them
    their theirs we us our ours you your yours i me my mine who whom whose which what when where why how is are was were be
    been being am do does did doing done has have had having will would shall should can could may might must ought of in on
    at by for with from to into onto upon about above below between among through during before after over under again
    against out off up down as so such not no yes too very just also only own same other another any each every both few more
    most some all many much s t don didn doesn isn aren wasn weren won hasn haven hadn while because until since per via
    whether either neither ever even still yet already else get got let lets im ive id ok
  `),
  fillers: words(`
    tell know knows please show explain describe find give say says said want need like mean means think actually really
    exactly kind sort hi hello howdy hey thanks thank info information anything something question answer
  `),
  questionWords: {
    when: "when",
    "what year": "when",
    "which year": "when",
    "what date": "when",
    "what day": "when",
    "what month": "when",
    "since when": "when",
    "how long ago": "when",
    "how many": "quantity",
    "how much": "quantity",
    "how long": "quantity",
    "how big": "quantity",
    "how large": "quantity",
    "how high": "quantity",
    "how far": "quantity",
    "how often": "quantity",
    "how old": "quantity",
    "how deep": "quantity",
    "how fast": "quantity",
    "what percentage": "quantity",
    "what percent": "quantity",
    "what share": "quantity",
    "what proportion": "quantity",
    "what number": "quantity",
    "what amount": "quantity",
    "what volume": "quantity",
    who: "who",
    whom: "who",
    whose: "who",
    "which person": "who",
    "which president": "who",
    "which minister": "who",
    where: "where",
    "which city": "where",
    "what city": "where",
    "which country": "where",
    "which countries": "where",
    "what country": "where",
    "what countries": "where",
    why: "why",
    what: "what",
    which: "what",
    how: "what",
  },
  yesNoParticles: new Set(),
  yesNoStarters: words(
    "is are was were do does did has have had will would can could should shall may might must isn't doesn't didn't",
  ),
  timeWords: {
    now: "latest",
    latest: "latest",
    newest: "latest",
    recent: "latest",
    recently: "latest",
    current: "latest",
    currently: "latest",
    today: "latest",
    nowadays: "latest",
    "right now": "latest",
    "these days": "latest",
    "at present": "latest",
    "most recent": "latest",
    "this year": "this-year",
    "last year": "last-year",
    "previous year": "last-year",
    plan: "plan",
    plans: "plan",
    planned: "plan",
    planning: "plan",
    target: "plan",
    goal: "plan",
    forecast: "plan",
    expected: "plan",
    aims: "plan",
    intends: "plan",
    "before the war": "before-war",
    "before the invasion": "before-war",
    "since the war": "since-war",
    "after the invasion": "since-war",
    "since the invasion": "since-war",
    first: "first",
    earlier: "earlier",
    previously: "earlier",
  },
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  yearWords: words("year years"),
  followUpStarts: [
    "and what about",
    "and how about",
    "what about",
    "how about",
    "and in",
    "and with",
    "and",
    "or",
    "but",
    "then",
    "same for",
  ],
  moreWords: words("details detail more elaborate further specifics"),
  followUpEnds: new Set(["then", "too"]),
  approximators: words("more over about around nearly almost roughly some approximately least up"),
  symbols: { $: "dollars", "€": "euros", "%": "percent" },
  lightWords: words(`
    year years annual annually
    go went gone come came get got make made take took put give gave use used want look looking fly flew flow travel happen happened hold held host hosted place part side way thing day time lot bit really main mainly mostly most majority direct directly straight exactly together big large great new old high long short good number amount kind case point fact order result work set start begin began end keep kept stay leave left turn move run bring brought become became seem appear try mean let help show talk speak spoke tell discuss call called name named know known think see saw hear find found need pay cost play role act step area world people man group member officially official actually currently ever never always often usually so far today soon right away immediately prior next last first second third only whole total overall entire various several different same similar own real true possible able likely
  `),
  opinionWords: words(
    `good bad better best worse worst terrible nice evil smart stupid clever beautiful ugly love hate favourite favorite wrong opinion prefer deserve deserves trust trustworthy honest corrupt unfair handsome funny cool awesome awful brave coward`,
  ),
  reasonWords: words(
    `because since due owing reason reasons explained cause caused so therefore thanks motive aim aims avoid`,
  ),
  pronouns: words("he him his she her they them their it its this that these those there"),
  conjunctions: words("and or"),
  units: words(`
    percent per cent billion million trillion thousand hundred bn mn km kilometres kilometers kilometre metres meters tonnes tons
    tonne barrels barrel dollars euros tenge roubles rubles yuan years days months hours people cubic containers teu mw gw
    megawatts countries companies places times projects agreements
  `),
};
