// src/open-answerer.ts

// src/answer/answerer.ts
import { createHash as createHash2 } from "node:crypto";
import { readFileSync as readFileSync3 } from "node:fs";
import { join as join4 } from "node:path";

// src/search/languages/en.ts
import snowball from "snowball-stemmers";

// src/search/languages/language.ts
function words(list2) {
  return new Set(list2.trim().split(/\s+/));
}

// src/search/languages/en.ts
var english = snowball.newStemmer("english");
var en = {
  code: "en",
  script: "latin",
  letters: "",
  fold: {},
  stem: (word) => english.stem(word.replace(/['’]s?$/, "")),
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
    exactly kind sort hi hello hey thanks thank info information anything something question answer
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
  yesNoParticles: /* @__PURE__ */ new Set(),
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
  followUpEnds: /* @__PURE__ */ new Set(["then", "too"]),
  pronouns: words("he him his she her they them their it its this that these those there"),
  conjunctions: words("and or"),
  units: words(`
    percent per cent billion million trillion thousand hundred bn mn km kilometres kilometers kilometre metres meters tonnes tons
    tonne barrels barrel dollars euros tenge roubles rubles yuan years days months hours people cubic containers teu mw gw
    megawatts countries companies places times projects agreements
  `),
};

// src/search/languages/kk.ts
var FOLD = {
  \u04D9: "\u0430",
  \u0493: "\u0433",
  \u049B: "\u043A",
  \u04A3: "\u043D",
  \u04E9: "\u043E",
  \u04B1: "\u0443",
  \u04AF: "\u0443",
  \u04BB: "\u0445",
  \u0456: "\u0438",
  \u0451: "\u0435",
};
var SHORTEST_STEM = 3;
var STEM_LENGTH = 5;
var LAYERS = [
  // predicates, questions, particles
  [
    "\u043C\u044B\u0437",
    "\u043C\u0438\u0437",
    "\u0441\u044B\u0437",
    "\u0441\u0438\u0437",
    "\u043C\u044B\u043D",
    "\u043C\u0438\u043D",
    "\u0441\u044B\u043D",
    "\u0441\u0438\u043D",
    "\u043C\u0430",
    "\u043C\u0435",
    "\u0431\u0430",
    "\u0431\u0435",
    "\u043F\u0430",
    "\u043F\u0435",
  ],
  // case
  [
    "\u043D\u0434\u0430\u0433\u044B",
    "\u043D\u0434\u0435\u0433\u0438",
    "\u0434\u0430\u0433\u044B",
    "\u0434\u0435\u0433\u0438",
    "\u0442\u0430\u0433\u044B",
    "\u0442\u0435\u0433\u0438",
    "\u043D\u0434\u0430",
    "\u043D\u0434\u0435",
    "\u0434\u0430",
    "\u0434\u0435",
    "\u0442\u0430",
    "\u0442\u0435",
    "\u043D\u0430\u043D",
    "\u043D\u0435\u043D",
    "\u0434\u0430\u043D",
    "\u0434\u0435\u043D",
    "\u0442\u0430\u043D",
    "\u0442\u0435\u043D",
    "\u044B\u043D\u0430",
    "\u0438\u043D\u0435",
    "\u043D\u0430",
    "\u043D\u0435",
    "\u0433\u0430",
    "\u0433\u0435",
    "\u043A\u0430",
    "\u043A\u0435",
    "\u043D\u044B",
    "\u043D\u0438",
    "\u0434\u044B",
    "\u0434\u0438",
    "\u0442\u044B",
    "\u0442\u0438",
    "\u043D\u044B\u043D",
    "\u043D\u0438\u043D",
    "\u0434\u044B\u043D",
    "\u0434\u0438\u043D",
    "\u0442\u044B\u043D",
    "\u0442\u0438\u043D",
    "\u043C\u0435\u043D",
    "\u0431\u0435\u043D",
    "\u043F\u0435\u043D",
    "\u0448\u0430",
    "\u0448\u0435",
  ],
  // possession
  [
    "\u0441\u044B",
    "\u0441\u0438",
    "\u044B",
    "\u0438",
    "\u044B\u043C",
    "\u0438\u043C",
    "\u044B\u043D",
    "\u0438\u043D",
    "\u043C\u044B\u0437",
    "\u043C\u0438\u0437",
  ],
  // plural
  [
    "\u043B\u0430\u0440",
    "\u043B\u0435\u0440",
    "\u0434\u0430\u0440",
    "\u0434\u0435\u0440",
    "\u0442\u0430\u0440",
    "\u0442\u0435\u0440",
  ],
  // verbs
  [
    "\u043C\u0430\u0439\u0434\u044B",
    "\u043C\u0435\u0439\u0434\u0438",
    "\u0431\u0430\u0439\u0434\u044B",
    "\u0431\u0435\u0439\u0434\u0438",
    "\u043F\u0430\u0439\u0434\u044B",
    "\u043F\u0435\u0439\u0434\u0438",
    "\u0430\u0439\u0434\u044B",
    "\u0435\u0439\u0434\u0438",
    "\u0439\u0434\u044B",
    "\u0439\u0434\u0438",
    "\u0430\u0434\u044B",
    "\u0435\u0434\u0438",
    "\u0433\u0430\u043D",
    "\u0433\u0435\u043D",
    "\u043A\u0430\u043D",
    "\u043A\u0435\u043D",
    "\u0430\u0442\u044B\u043D",
    "\u0435\u0442\u0438\u043D",
    "\u0443\u044B",
    "\u0443\u0438",
    "\u0434\u044B",
    "\u0434\u0438",
    "\u0442\u044B",
    "\u0442\u0438",
    "\u044B\u043F",
    "\u0438\u043F",
    "\u043F",
    "\u0441\u0430",
    "\u0441\u0435",
    "\u043C\u0430\u043A",
    "\u043C\u0435\u043A",
    "\u0431\u0430\u043A",
    "\u0431\u0435\u043A",
    "\u043F\u0430\u043A",
    "\u043F\u0435\u043A",
    "\u0430\u0440",
    "\u0435\u0440",
    "\u0443",
  ],
  // derivation
  [
    "\u043B\u044B\u043A",
    "\u043B\u0438\u043A",
    "\u0434\u044B\u043A",
    "\u0434\u0438\u043A",
    "\u0442\u044B\u043A",
    "\u0442\u0438\u043A",
    "\u0448\u044B",
    "\u0448\u0438",
    "\u043B\u044B",
    "\u043B\u0438",
    "\u0434\u044B",
    "\u0434\u0438",
    "\u0442\u044B",
    "\u0442\u0438",
    "\u0441\u044B\u0437",
    "\u0441\u0438\u0437",
  ],
];
function stemKazakh(word) {
  let stem = word.replace(/[әғқңөұүһіё]/g, (letter) => FOLD[letter] ?? letter);
  if (/\d/.test(stem)) return stem;
  for (const layer of LAYERS) stem = stripLongest(stem, layer);
  return stem.slice(0, STEM_LENGTH);
}
function stripLongest(word, endings) {
  let longest = "";
  for (const ending of endings) {
    if (ending.length > longest.length && word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
      longest = ending;
  }
  return longest === "" ? word : word.slice(0, -longest.length);
}
var kk = {
  code: "kk",
  script: "cyrillic",
  letters: "\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB\u0456",
  fold: FOLD,
  stem: stemKazakh,
  stopWords: words(`
    \u0436\u04D9\u043D\u0435 \u043C\u0435\u043D \u0431\u0435\u043D \u043F\u0435\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0431\u0456\u0440\u0430\u049B \u0431\u0456\u0440\u0430\u043A \u04D9\u043B\u0434\u0435 \u0430\u043B \u0434\u0430 \u0434\u0435 \u0442\u0430 \u0442\u0435 \u043E\u0441\u044B \u043E\u043B \u0431\u04B1\u043B \u0431\u0443\u043B \u0441\u043E\u043B \u043C\u044B\u043D\u0430 \u0430\u043D\u0430\u0443 \u043E\u043D\u044B\u04A3 \u043E\u043D\u044B\u043D \u043E\u0493\u0430\u043D \u043E\u0493\u0430\u043D \u043E\u043D\u0434\u0430 \u043E\u0434\u0430\u043D \u043E\u043D\u044B \u043E\u043B\u0430\u0440
    \u043E\u043B\u0430\u0440\u0434\u044B\u04A3 \u0431\u0456\u0437 \u0431\u0438\u0437 \u0441\u0456\u0437 \u0441\u0438\u0437 \u043C\u0435\u043D \u0441\u0435\u043D \u04E9\u0437 \u04E9\u0437\u0456 \u04E9\u0437\u0456\u043D\u0456\u04A3 \u04AF\u0448\u0456\u043D \u0443\u0448\u0438\u043D \u0442\u0443\u0440\u0430\u043B\u044B \u0436\u0430\u0439\u043B\u044B \u0436\u04E9\u043D\u0456\u043D\u0434\u0435 \u0436\u043E\u043D\u0438\u043D\u0434\u0435 \u0431\u043E\u0439\u044B\u043D\u0448\u0430 \u0430\u0440\u049B\u044B\u043B\u044B \u0430\u0440\u043A\u044B\u043B\u044B \u049B\u0430\u0440\u0430\u0439 \u0434\u0435\u0439\u0456\u043D \u0434\u0435\u0439\u0438\u043D
    \u043A\u0435\u0439\u0456\u043D \u043A\u0435\u0439\u0438\u043D \u0431\u04B1\u0440\u044B\u043D \u0431\u0443\u0440\u044B\u043D \u0441\u0438\u044F\u049B\u0442\u044B \u0441\u0438\u044F\u043A\u0442\u044B \u0441\u0435\u043A\u0456\u043B\u0434\u0456 \u0440\u0435\u0442\u0456\u043D\u0434\u0435 \u0440\u0435\u0442\u0438\u043D\u0434\u0435 \u043A\u0456\u043C \u043A\u0438\u043C \u043D\u0435 \u049B\u0430\u043D\u0434\u0430\u0439 \u043A\u0430\u043D\u0434\u0430\u0439 \u049B\u0430\u0439 \u043A\u0430\u0439 \u049B\u0430\u0439\u0434\u0430 \u043A\u0430\u0439\u0434\u0430 \u049B\u0430\u0448\u0430\u043D \u043A\u0430\u0448\u0430\u043D \u049B\u0430\u043D\u0448\u0430
    \u043A\u0430\u043D\u0448\u0430 \u043D\u0435\u0448\u0435 \u043D\u0435\u0433\u0435 \u049B\u0430\u043B\u0430\u0439 \u043A\u0430\u043B\u0430\u0439 \u049B\u0430\u0439\u0434\u0430\u043D \u043A\u0430\u0439\u0434\u0430\u043D \u049B\u0430\u0439\u0441\u044B \u043A\u0430\u0439\u0441\u044B \u043A\u0456\u043C\u043D\u0456\u04A3 \u043A\u0456\u043C\u043C\u0435\u043D \u043A\u0438\u043C\u0435\u043D \u043C\u0430 \u043C\u0435 \u0431\u0430 \u0431\u0435 \u043F\u0430 \u043F\u0435 \u0448\u0435 \u0431\u0430\u0440 \u0436\u043E\u049B \u0436\u043E\u043A \u0435\u0434\u0456 \u0435\u0434\u0438 \u0435\u043A\u0435\u043D \u0435\u043C\u0435\u0441
    \u0431\u043E\u043B\u0434\u044B \u0431\u043E\u043B\u0430\u0434\u044B \u0431\u043E\u043B\u0493\u0430\u043D \u0431\u043E\u043B\u0433\u0430\u043D \u0431\u043E\u043B\u044B\u043F \u0431\u043E\u043B\u0430 \u0431\u043E\u043B \u0431\u043E\u043B\u0430\u0442\u044B\u043D \u0431\u043E\u043B\u0441\u0430 \u0435\u0442\u043A\u0435\u043D \u0435\u0442\u0442\u0456 \u0435\u0442\u0442\u0438 \u0435\u0442\u0435\u0434\u0456 \u0435\u0442\u0435\u0434\u0438 \u0434\u0435\u0433\u0435\u043D \u0434\u0435\u043F \u0434\u0435\u0439\u0434\u0456 \u0442\u0435\u043A \u0493\u0430\u043D\u0430 \u0433\u0430\u043D\u0430 \u0442\u0430\u0493\u044B \u0442\u0430\u0433\u044B
    \u0431\u0430\u0440\u043B\u044B\u049B \u0431\u0430\u0440\u043B\u044B\u043A \u0431\u04AF\u043A\u0456\u043B \u043A\u0435\u0439\u0431\u0456\u0440 \u0431\u0456\u0440 \u0431\u0438\u0440 \u0435\u043A\u0456 \u04E9\u0442\u0435 \u043E\u0442\u0435 \u0435\u04A3 \u0435\u043D \u04D9\u0440 \u0430\u0440 \u04D9\u0440\u0456 \u0430\u0440\u0438 \u0441\u043E\u043D\u044B\u043C\u0435\u043D \u0441\u043E\u043D\u0434\u0430\u0439 \u043C\u04B1\u043D\u0434\u0430\u0439 \u049B\u0430\u0437\u0456\u0440 \u043A\u0430\u0437\u0438\u0440 \u0430\u0440\u0430\u0441\u044B\u043D\u0434\u0430 \u0430\u0440\u0430\u0441\u044B\u043D\u0434\u0430\u0493\u044B
    \u0430\u0440\u0430\u0441\u044B\u043D\u0434\u0430\u0433\u044B \u0456\u0448\u0456\u043D\u0434\u0435 \u0438\u0448\u0438\u043D\u0434\u0435 \u0456\u0448\u0456\u043D\u0434\u0435\u0433\u0456 \u0436\u0430\u0493\u044B\u043D\u0430\u043D \u0442\u0430\u0440\u0430\u043F\u044B\u043D\u0430\u043D \u049B\u0430\u0442\u044B\u0441\u0442\u044B \u043A\u0430\u0442\u044B\u0441\u0442\u044B \u043D\u0435\u043B\u0456\u043A\u0442\u0435\u043D \u043D\u0435\u043B\u0438\u043A\u0442\u0435\u043D \u049B\u0430\u043D\u0448\u0430\u043B\u044B\u049B\u0442\u044B \u043A\u0435\u0440\u0435\u043A \u043C\u04AF\u043C\u043A\u0456\u043D
  `),
  fillers: words(`
    \u0430\u0439\u0442\u0448\u044B \u0430\u0439\u0442\u044B\u04A3\u044B\u0437\u0448\u044B \u0430\u0439\u0442 \u0430\u0439\u0442\u044B\u043F \u0442\u04AF\u0441\u0456\u043D\u0434\u0456\u0440 \u0442\u04AF\u0441\u0456\u043D\u0434\u0456\u0440\u0456\u043F \u043A\u04E9\u0440\u0441\u0435\u0442 \u0431\u0456\u043B\u0435\u0441\u0456\u04A3 \u0431\u0456\u043B\u0435\u0441\u0456\u0437 \u0431\u0456\u043B\u0433\u0456\u043C \u0440\u0430\u049B\u043C\u0435\u0442 \u0440\u0430\u0445\u043C\u0435\u0442 \u0441\u04D9\u043B\u0435\u043C \u0441\u0430\u043B\u0435\u043C \u0441\u04B1\u0440\u0430\u049B \u0441\u0443\u0440\u0430\u043A \u0436\u0430\u0443\u0430\u043F
    \u04E9\u0442\u0456\u043D\u0435\u043C\u0456\u043D \u049B\u0430\u0436\u0435\u0442 \u043A\u0435\u0440\u0435\u043A \u043C\u04D9\u043B\u0456\u043C\u0435\u0442 \u0430\u049B\u043F\u0430\u0440\u0430\u0442 \u0431\u0435\u0440\u0456\u04A3\u0456\u0437\u0448\u0456
  `),
  questionWords: {
    \u049B\u0430\u0448\u0430\u043D: "when",
    \u043A\u0430\u0448\u0430\u043D: "when",
    "\u049B\u0430\u0439 \u0436\u044B\u043B\u044B": "when",
    "\u043A\u0430\u0439 \u0436\u044B\u043B\u044B": "when",
    "\u049B\u0430\u0439 \u0436\u044B\u043B\u0434\u0430\u043D": "when",
    "\u049B\u0430\u0439 \u043A\u04AF\u043D\u0456": "when",
    "\u049B\u0430\u0439 \u0430\u0439\u0434\u0430": "when",
    "\u049B\u0430\u0448\u0430\u043D\u043D\u0430\u043D \u0431\u0435\u0440\u0456": "when",
    \u049B\u0430\u043D\u0448\u0430: "quantity",
    \u043A\u0430\u043D\u0448\u0430: "quantity",
    \u049B\u0430\u043D\u0448\u0430\u0493\u0430: "quantity",
    \u043D\u0435\u0448\u0435: "quantity",
    \u049B\u0430\u043D\u0448\u0430\u043B\u044B\u049B\u0442\u044B: "quantity",
    "\u049B\u0430\u043D\u0434\u0430\u0439 \u0431\u04E9\u043B\u0456\u0433\u0456": "quantity",
    "\u049B\u0430\u043D\u0448\u0430 \u043F\u0430\u0439\u044B\u0437\u044B": "quantity",
    "\u049B\u0430\u043D\u0434\u0430\u0439 \u04AF\u043B\u0435\u0441\u0456": "quantity",
    \u043A\u0456\u043C: "who",
    \u043A\u0438\u043C: "who",
    \u043A\u0456\u043C\u043C\u0435\u043D: "who",
    \u043A\u0438\u043C\u043C\u0435\u043D: "who",
    \u043A\u0456\u043C\u043D\u0456\u04A3: "who",
    \u043A\u0456\u043C\u0434\u0456: "who",
    \u043A\u0456\u043C\u0433\u0435: "who",
    \u049B\u0430\u0439\u0434\u0430: "where",
    \u043A\u0430\u0439\u0434\u0430: "where",
    \u049B\u0430\u0439\u0434\u0430\u043D: "where",
    "\u049B\u0430\u0439 \u049B\u0430\u043B\u0430\u0434\u0430": "where",
    "\u043A\u0430\u0439 \u043A\u0430\u043B\u0430\u0434\u0430": "where",
    "\u049B\u0430\u0439 \u0435\u043B\u0434\u0435": "where",
    "\u049B\u0430\u0439 \u0435\u043B": "where",
    "\u049B\u0430\u0439 \u0435\u043B\u0434\u0435\u0440": "where",
    "\u049B\u0430\u043D\u0434\u0430\u0439 \u0435\u043B\u0434\u0435\u0440": "where",
    "\u049B\u0430\u0439 \u0435\u043B\u043C\u0435\u043D": "where",
    "\u049B\u0430\u0439 \u0435\u043B\u0434\u0435\u0440\u043C\u0435\u043D": "where",
    "\u049B\u0430\u0439 \u0435\u043B\u0433\u0435": "where",
    \u043D\u0435\u0433\u0435: "why",
    \u043D\u0435\u043B\u0456\u043A\u0442\u0435\u043D: "why",
    "\u043D\u0435 \u04AF\u0448\u0456\u043D": "why",
    \u043D\u0435: "what",
    \u049B\u0430\u043D\u0434\u0430\u0439: "what",
    \u043A\u0430\u043D\u0434\u0430\u0439: "what",
    \u049B\u0430\u0439: "what",
    \u049B\u0430\u043B\u0430\u0439: "what",
  },
  yesNoParticles: words("\u043C\u0430 \u043C\u0435 \u0431\u0430 \u0431\u0435 \u043F\u0430 \u043F\u0435"),
  yesNoStarters: /* @__PURE__ */ new Set(),
  timeWords: {
    \u049B\u0430\u0437\u0456\u0440: "latest",
    \u043A\u0430\u0437\u0438\u0440: "latest",
    \u0441\u043E\u04A3\u0493\u044B: "latest",
    \u0441\u043E\u043D\u0433\u044B: "latest",
    \u0436\u0430\u049B\u044B\u043D\u0434\u0430: "latest",
    \u0436\u0430\u043A\u044B\u043D\u0434\u0430: "latest",
    \u0431\u04AF\u0433\u0456\u043D: "latest",
    \u0431\u0443\u0433\u0438\u043D: "latest",
    \u049B\u0430\u0437\u0456\u0440\u0433\u0456: "latest",
    \u043A\u0430\u0437\u0438\u0440\u0433\u0438: "latest",
    \u0431\u0438\u044B\u043B: "this-year",
    "\u043E\u0441\u044B \u0436\u044B\u043B\u044B": "this-year",
    \u0431\u044B\u043B\u0442\u044B\u0440: "last-year",
    "\u04E9\u0442\u043A\u0435\u043D \u0436\u044B\u043B\u044B": "last-year",
    "\u043E\u0442\u043A\u0435\u043D \u0436\u044B\u043B\u044B": "last-year",
    \u0436\u043E\u0441\u043F\u0430\u0440\u043B\u0430\u0439\u0434\u044B: "plan",
    \u0436\u043E\u0441\u043F\u0430\u0440\u043B\u0430\u043F: "plan",
    \u0436\u043E\u0441\u043F\u0430\u0440\u044B: "plan",
    \u0436\u043E\u0441\u043F\u0430\u0440: "plan",
    \u043C\u0430\u049B\u0441\u0430\u0442\u044B: "plan",
    \u0431\u043E\u043B\u0436\u0430\u043C: "plan",
    \u043A\u04E9\u0437\u0434\u0435\u0439\u0434\u0456: "plan",
    \u043A\u04AF\u0442\u0456\u043B\u0435\u0434\u0456: "plan",
    "\u0441\u043E\u0493\u044B\u0441\u049B\u0430 \u0434\u0435\u0439\u0456\u043D": "before-war",
    "\u0441\u043E\u0433\u044B\u0441\u043A\u0430 \u0434\u0435\u0439\u0438\u043D": "before-war",
    "\u0441\u043E\u0493\u044B\u0441\u0442\u0430\u043D \u0431\u0435\u0440\u0456": "since-war",
    "\u0441\u043E\u0493\u044B\u0441 \u0431\u0430\u0441\u0442\u0430\u043B\u0493\u0430\u043B\u044B": "since-war",
    \u0430\u043B\u0493\u0430\u0448: "first",
    \u0430\u043B\u0433\u0430\u0448: "first",
    \u0430\u043B\u0493\u0430\u0448\u049B\u044B: "first",
    \u0431\u0456\u0440\u0456\u043D\u0448\u0456: "first",
    \u0431\u04B1\u0440\u044B\u043D: "earlier",
    \u0431\u0443\u0440\u044B\u043D: "earlier",
    \u0431\u04B1\u0440\u044B\u043D\u0493\u044B: "earlier",
  },
  months: [
    ["\u049B\u0430\u04A3\u0442\u0430\u0440", "\u043A\u0430\u043D\u0442\u0430\u0440"],
    ["\u0430\u049B\u043F\u0430\u043D", "\u0430\u043A\u043F\u0430\u043D"],
    ["\u043D\u0430\u0443\u0440\u044B\u0437"],
    ["\u0441\u04D9\u0443\u0456\u0440", "\u0441\u0430\u0443\u0438\u0440"],
    ["\u043C\u0430\u043C\u044B\u0440"],
    ["\u043C\u0430\u0443\u0441\u044B\u043C"],
    ["\u0448\u0456\u043B\u0434\u0435", "\u0448\u0438\u043B\u0434\u0435"],
    ["\u0442\u0430\u043C\u044B\u0437"],
    ["\u049B\u044B\u0440\u043A\u04AF\u0439\u0435\u043A", "\u043A\u044B\u0440\u043A\u0443\u0439\u0435\u043A"],
    ["\u049B\u0430\u0437\u0430\u043D", "\u043A\u0430\u0437\u0430\u043D"],
    ["\u049B\u0430\u0440\u0430\u0448\u0430", "\u043A\u0430\u0440\u0430\u0448\u0430"],
    [
      "\u0436\u0435\u043B\u0442\u043E\u049B\u0441\u0430\u043D",
      "\u0436\u0435\u043B\u0442\u043E\u043A\u0441\u0430\u043D",
    ],
  ],
  yearWords: words(
    "\u0436\u044B\u043B \u0436\u044B\u043B\u044B \u0436\u044B\u043B\u0493\u044B \u0436\u044B\u043B\u0433\u044B \u0436\u044B\u043B\u0434\u044B\u04A3 \u0436\u044B\u043B\u0434\u044B\u043D \u0436\u044B\u043B\u0434\u0430\u043D \u0436\u044B\u043B\u0434\u0430 \u0436\u044B\u043B\u0434\u0430\u0440\u044B \u0436",
  ),
  followUpStarts: [
    "\u0430\u043B \u0435\u043D\u0434\u0456",
    "\u0430\u043B",
    "\u0436\u04D9\u043D\u0435",
    "\u0430\u043B \u0435\u0433\u0435\u0440",
    "\u0441\u043E\u043D\u0434\u0430",
  ],
  followUpEnds: words("\u0448\u0435"),
  pronouns: words(
    "\u043E\u043B \u043E\u043D\u044B\u04A3 \u043E\u043D\u044B\u043C\u0435\u043D \u043E\u0493\u0430\u043D \u043E\u043D\u044B \u043E\u043B\u0430\u0440 \u043E\u043B\u0430\u0440\u0434\u044B\u04A3 \u043E\u043B\u0430\u0440\u043C\u0435\u043D \u0431\u04B1\u043B \u0441\u043E\u043B \u0441\u043E\u043D\u0434\u0430",
  ),
  conjunctions: words("\u043C\u0435\u043D \u043F\u0435\u043D \u0431\u0435\u043D \u0436\u04D9\u043D\u0435"),
  units: words(`
    \u043F\u0430\u0439\u044B\u0437 \u043F\u0430\u0439\u044B\u0437\u044B \u043F\u0430\u0439\u044B\u0437\u044B\u043D \u043C\u043B\u0440\u0434 \u043C\u043B\u043D \u0442\u0440\u043B\u043D \u043C\u044B\u04A3 \u043C\u0438\u043B\u043B\u0438\u043E\u043D \u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434 \u043A\u043C \u043A\u0438\u043B\u043E\u043C\u0435\u0442\u0440 \u0448\u0430\u049B\u044B\u0440\u044B\u043C \u0442\u043E\u043D\u043D\u0430 \u0431\u0430\u0440\u0440\u0435\u043B\u044C \u0434\u043E\u043B\u043B\u0430\u0440 \u0434\u043E\u043B\u043B\u0430\u0440\u044B \u0435\u0443\u0440\u043E \u0442\u0435\u04A3\u0433\u0435 \u0440\u0443\u0431\u043B\u044C
    \u044E\u0430\u043D\u044C \u0436\u044B\u043B \u043A\u04AF\u043D \u0430\u0439 \u0441\u0430\u0493\u0430\u0442 \u0430\u0434\u0430\u043C \u0442\u0435\u043A\u0448\u0435 \u043C\u0435\u0442\u0440 \u043A\u043E\u043D\u0442\u0435\u0439\u043D\u0435\u0440 \u043C\u0432\u0442 \u0433\u0432\u0442 \u0435\u043B \u0435\u043B\u0434\u0456\u04A3 \u043C\u0435\u043C\u043B\u0435\u043A\u0435\u0442 \u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F \u0440\u0435\u0442 \u0436\u043E\u0431\u0430 \u043A\u0435\u043B\u0456\u0441\u0456\u043C
  `),
  romanisation: [
    ["shch", "\u0449"],
    ["gh", "\u0493"],
    ["ng", "\u04A3"],
    ["zh", "\u0436"],
    ["kh", "\u0445"],
    ["ts", "\u0446"],
    ["ch", "\u0447"],
    ["sh", "\u0448"],
    ["yu", "\u044E"],
    ["iu", "\u044E"],
    ["ya", "\u044F"],
    ["ia", "\u0438\u044F"],
    ["oe", "\u04E9"],
    ["ue", "\u04AF"],
    ["ae", "\u04D9"],
    ["\xE4", "\u04D9"],
    ["\xF6", "\u04E9"],
    ["\xFC", "\u04AF"],
    ["\u016B", "\u04B1"],
    ["\u011F", "\u0493"],
    ["\u014B", "\u04A3"],
    ["\xF1", "\u04A3"],
    ["\u015F", "\u0448"],
    ["\u0131", "\u044B"],
    ["\xE1", "\u04D9"],
    ["\xF3", "\u04E9"],
    ["\xFA", "\u04AF"],
    ["\xFD", "\u0443"],
    ["\u0144", "\u04A3"],
    ["\u01F5", "\u0493"],
    ["q", "\u049B"],
    ["w", "\u0443"],
    ["x", "\u0445"],
    ["y", "\u044B"],
    ["j", "\u0436"],
    ["i", "\u0456"],
    ["a", "\u0430"],
    ["b", "\u0431"],
    ["c", "\u0446"],
    ["d", "\u0434"],
    ["e", "\u0435"],
    ["f", "\u0444"],
    ["g", "\u0433"],
    ["h", "\u0445"],
    ["k", "\u043A"],
    ["l", "\u043B"],
    ["m", "\u043C"],
    ["n", "\u043D"],
    ["o", "\u043E"],
    ["p", "\u043F"],
    ["r", "\u0440"],
    ["s", "\u0441"],
    ["t", "\u0442"],
    ["u", "\u0443"],
    ["v", "\u0432"],
    ["z", "\u0437"],
    ["'", ""],
  ],
  romanisedWords: {
    qansha: "\u049B\u0430\u043D\u0448\u0430",
    kansha: "\u049B\u0430\u043D\u0448\u0430",
    qashan: "\u049B\u0430\u0448\u0430\u043D",
    kashan: "\u049B\u0430\u0448\u0430\u043D",
    qayda: "\u049B\u0430\u0439\u0434\u0430",
    kaida: "\u049B\u0430\u0439\u0434\u0430",
    qaida: "\u049B\u0430\u0439\u0434\u0430",
    kayda: "\u049B\u0430\u0439\u0434\u0430",
    qanday: "\u049B\u0430\u043D\u0434\u0430\u0439",
    kanday: "\u049B\u0430\u043D\u0434\u0430\u0439",
    qandai: "\u049B\u0430\u043D\u0434\u0430\u0439",
    kandai: "\u049B\u0430\u043D\u0434\u0430\u0439",
    nege: "\u043D\u0435\u0433\u0435",
    kim: "\u043A\u0456\u043C",
    kimmen: "\u043A\u0456\u043C\u043C\u0435\u043D",
    ne: "\u043D\u0435",
    qay: "\u049B\u0430\u0439",
    qai: "\u049B\u0430\u0439",
    kai: "\u049B\u0430\u0439",
    men: "\u043C\u0435\u043D",
    pen: "\u043F\u0435\u043D",
    ben: "\u0431\u0435\u043D",
    ma: "\u043C\u0430",
    me: "\u043C\u0435",
    ba: "\u0431\u0430",
    be: "\u0431\u0435",
    pa: "\u043F\u0430",
    pe: "\u043F\u0435",
    zhane: "\u0436\u04D9\u043D\u0435",
    jane: "\u0436\u04D9\u043D\u0435",
    zh\u00E4ne: "\u0436\u04D9\u043D\u0435",
    arasynda: "\u0430\u0440\u0430\u0441\u044B\u043D\u0434\u0430",
    arasyndagy: "\u0430\u0440\u0430\u0441\u044B\u043D\u0434\u0430\u0493\u044B",
    arqyly: "\u0430\u0440\u049B\u044B\u043B\u044B",
    arkyly: "\u0430\u0440\u049B\u044B\u043B\u044B",
    turaly: "\u0442\u0443\u0440\u0430\u043B\u044B",
    zhyly: "\u0436\u044B\u043B\u044B",
    jyly: "\u0436\u044B\u043B\u044B",
    jili: "\u0436\u044B\u043B\u044B",
    she: "\u0448\u0435",
    al: "\u0430\u043B",
    qazaqstan: "\u049B\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D",
    kazakstan: "\u049B\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D",
    resey: "\u0440\u0435\u0441\u0435\u0439",
    resei: "\u0440\u0435\u0441\u0435\u0439",
    qytay: "\u049B\u044B\u0442\u0430\u0439",
    kytai: "\u049B\u044B\u0442\u0430\u0439",
    qytai: "\u049B\u044B\u0442\u0430\u0439",
    munay: "\u043C\u04B1\u043D\u0430\u0439",
    munai: "\u043C\u04B1\u043D\u0430\u0439",
    elder: "\u0435\u043B\u0434\u0435\u0440",
    uzyndygy: "\u04B1\u0437\u044B\u043D\u0434\u044B\u0493\u044B",
    shekara: "\u0448\u0435\u043A\u0430\u0440\u0430",
    shekarasy: "\u0448\u0435\u043A\u0430\u0440\u0430\u0441\u044B",
    sauda: "\u0441\u0430\u0443\u0434\u0430",
    qalay: "\u049B\u0430\u043B\u0430\u0439",
    qalai: "\u049B\u0430\u043B\u0430\u0439",
  },
};

// src/search/languages/pl.ts
var FOLD2 = {
  \u0105: "a",
  \u0107: "c",
  \u0119: "e",
  \u0142: "l",
  \u0144: "n",
  \u00F3: "o",
  \u015B: "s",
  \u017A: "z",
  \u017C: "z",
};
var INFLECTIONS = [
  "owaniami",
  "owaniach",
  "owaniem",
  "owaniom",
  "owania",
  "owaniu",
  "owanie",
  "owan",
  "eniami",
  "eniach",
  "aniami",
  "aniach",
  "eniem",
  "aniem",
  "eniom",
  "aniom",
  "ieniem",
  "ienia",
  "ieniu",
  "ienie",
  "osciami",
  "osciach",
  "osciom",
  "oscia",
  "osci",
  "osc",
  "skiego",
  "skiemu",
  "skimi",
  "skich",
  "skiej",
  "skie",
  "skim",
  "ska",
  "ski",
  "sku",
  "scy",
  "ckiego",
  "ckiemu",
  "ckimi",
  "ckich",
  "ckiej",
  "ckie",
  "ckim",
  "cka",
  "cki",
  "ccy",
  "iejszego",
  "iejszych",
  "iejszym",
  "iejsza",
  "iejsze",
  "iejszy",
  "ejszy",
  "ejsza",
  "ejsze",
  "szych",
  "szego",
  "szym",
  "owego",
  "owemu",
  "owymi",
  "owych",
  "owej",
  "owym",
  "owa",
  "owe",
  "owy",
  "owalismy",
  "owaliscie",
  "owala",
  "owali",
  "owalo",
  "owaly",
  "owal",
  "owac",
  "uje",
  "ujac",
  "ujacy",
  "ujaca",
  "ujace",
  "ujacych",
  "ujacego",
  "uja",
  "ujemy",
  "iego",
  "iemu",
  "iami",
  "iach",
  "iom",
  "iem",
  "iej",
  "ich",
  "imi",
  "anego",
  "anych",
  "anym",
  "anej",
  "ana",
  "ane",
  "any",
  "ani",
  "ano",
  "ony",
  "ona",
  "one",
  "ono",
  "onych",
  "onego",
  "onej",
  "onym",
  "enia",
  "eniu",
  "enie",
  "ania",
  "aniu",
  "anie",
  "ego",
  "emu",
  "ymi",
  "ami",
  "ach",
  "owi",
  "ych",
  "om",
  "ow",
  "em",
  "ej",
  "ym",
  "im",
  "ie",
  "ia",
  "iu",
  "io",
  "alismy",
  "aly",
  "ala",
  "alo",
  "ali",
  "al",
  "ily",
  "ila",
  "ilo",
  "ili",
  "il",
  "yly",
  "yla",
  "ylo",
  "yli",
  "yl",
  "nal",
  "nela",
  "nelo",
  "neli",
  "nely",
  "ac",
  "ec",
  "ic",
  "yc",
  "aja",
  "aje",
  "amy",
  "imy",
  "emy",
  "ymy",
  "acie",
  "icie",
  "a",
  "e",
  "i",
  "o",
  "u",
  "y",
].sort((a, b) => b.length - a.length);
var SHORTEST_STEM2 = 3;
var STEM_LENGTH2 = 7;
function unifyStemEnd(stem) {
  return stem
    .replace(/(?<=..)i$/, "")
    .replace(/sz$/, "s")
    .replace(/cz$/, "c")
    .replace(/dz$/, "d")
    .replace(/rz$/, "r")
    .replace(/sc$/, "st")
    .replace(/j$/, "");
}
function stemPolish(word) {
  const plain2 = word.replace(/[ąćęłńóśźż]/g, (letter) => FOLD2[letter] ?? letter);
  if (plain2.length <= 3 || /\d/.test(plain2)) return plain2;
  for (const ending of INFLECTIONS) {
    if (plain2.length - ending.length >= SHORTEST_STEM2 && plain2.endsWith(ending)) {
      return unifyStemEnd(plain2.slice(0, -ending.length)).slice(0, STEM_LENGTH2);
    }
  }
  return unifyStemEnd(plain2).slice(0, STEM_LENGTH2);
}
var pl = {
  code: "pl",
  script: "latin",
  letters: "\u0105\u0107\u0119\u0142\u0144\xF3\u015B\u017A\u017C",
  fold: FOLD2,
  stem: stemPolish,
  stopWords: words(`
    a aby ale albo ani az a\u017C bo bez by\u0142 by\u0142a by\u0142o by\u0142y byl byla bylo byly by\u0107 byc b\u0119dzie bedzie b\u0119d\u0105 beda bardzo by by\u0142by ci co
    co\u015B cos czy czyli czym czego czemu dla do dlaczego dzi\u015B gdy gdy\u017C gdyz gdzie go i ich ile ilu im inne innych inny i\u017C iz ja
    jak jako jakby jaka jak\u0105 jakie jakich jakim jakiej jakiego jaki jego jej jemu jest jestem ju\u017C juz kiedy kim kogo komu ka\u017Cdy
    kto kt\xF3ra kt\xF3r\u0105 kt\xF3re kt\xF3rego kt\xF3rej kt\xF3ry kt\xF3rych kt\xF3rym ktora ktore ktorego ktorej ktory ktorych ktorym lub ma maj\u0105 maja
    mia\u0142 mia\u0142a mia\u0142o mia\u0142y mial miala mialo mialy mo\u017Ce moze mo\u017Cna mozna mnie mu my na nad nam nas nie nich nim nimi ni\u017C niz no o
    od oraz on ona one oni ono po pod podczas ponad poniewa\u017C poniewaz przed przez przy pod s\u0105 sa si\u0119 sie sk\u0105d skad sobie swoje
    sw\xF3j swoj\u0105 swoich swojej swojego swoj ta tak taka taki takie tak\u017Ce takze tam te tego tej ten te\u017C tez to tu ty tych tylko tym
    u w we wam was wi\u0119c wiec wszystko w\u015Br\xF3d wsrod z za za\u015B zas ze \u017Ce zawsze zosta\u0142 zosta\u0142a zosta\u0142o zosta\u0142y zostal zostala
    zostalo mi\u0119dzy miedzy oko\u0142o okolo wed\u0142ug wedlug wobec ku
  `),
  fillers: words(`
    powiedz opowiedz poka\u017C pokaz wyja\u015Bnij wyjasnij opisz wiesz wiadomo prosz\u0119 prosze chc\u0119 chce dzie\u0144 dobry cze\u015B\u0107 czesc hej
    dzi\u0119kuj\u0119 dziekuje znajd\u017A znajdz podaj informacja informacje pytanie odpowied\u017A prawda
  `),
  questionWords: {
    kiedy: "when",
    "w kt\xF3rym roku": "when",
    "w ktorym roku": "when",
    "w jakim roku": "when",
    "od kiedy": "when",
    "do kiedy": "when",
    "kt\xF3rego dnia": "when",
    "ktorego dnia": "when",
    "w kt\xF3rym miesi\u0105cu": "when",
    ile: "quantity",
    ilu: "quantity",
    "jak du\u017Co": "quantity",
    "jak duzo": "quantity",
    "jak d\u0142ugo": "quantity",
    "jak dlugo": "quantity",
    "jak d\u0142uga": "quantity",
    "jak dluga": "quantity",
    "jak du\u017Cy": "quantity",
    "jak du\u017Ca": "quantity",
    "jak duze": "quantity",
    "jak cz\u0119sto": "quantity",
    "jaka cz\u0119\u015B\u0107": "quantity",
    "jaka czesc": "quantity",
    "jaki procent": "quantity",
    "jaki odsetek": "quantity",
    "jaki udzia\u0142": "quantity",
    "jaki udzial": "quantity",
    "jaka jest d\u0142ugo\u015B\u0107": "quantity",
    "jaka jest dlugosc": "quantity",
    "jaka liczba": "quantity",
    kto: "who",
    kogo: "who",
    komu: "who",
    kim: "who",
    "z kim": "who",
    czyj: "who",
    gdzie: "where",
    dok\u0105d: "where",
    dokad: "where",
    sk\u0105d: "where",
    skad: "where",
    "w jakim mie\u015Bcie": "where",
    "w jakim miescie": "where",
    "w kt\xF3rym mie\u015Bcie": "where",
    "w ktorym miescie": "where",
    "w jakim kraju": "where",
    "jaki kraj": "where",
    "jakie kraje": "where",
    "kt\xF3re kraje": "where",
    "ktore kraje": "where",
    "kt\xF3ry kraj": "where",
    "z kt\xF3rymi krajami": "where",
    "z jakimi krajami": "where",
    dlaczego: "why",
    czemu: "why",
    "po co": "why",
    co: "what",
    jaki: "what",
    jaka: "what",
    jakie: "what",
    jak: "what",
    kt\u00F3ry: "what",
    kt\u00F3ra: "what",
    kt\u00F3re: "what",
  },
  yesNoParticles: words("czy"),
  yesNoStarters: words("czy"),
  timeWords: {
    teraz: "latest",
    obecnie: "latest",
    ostatni: "latest",
    ostatnia: "latest",
    ostatnie: "latest",
    ostatnio: "latest",
    najnowszy: "latest",
    najnowsza: "latest",
    najnowsze: "latest",
    niedawno: "latest",
    dzisiaj: "latest",
    dzi\u015B: "latest",
    dzis: "latest",
    aktualnie: "latest",
    obecny: "latest",
    obecna: "latest",
    aktualny: "latest",
    aktualna: "latest",
    "w tym roku": "this-year",
    "w zesz\u0142ym roku": "last-year",
    "w zeszlym roku": "last-year",
    "w ubieg\u0142ym roku": "last-year",
    "w ubieglym roku": "last-year",
    planuje: "plan",
    planuj\u0105: "plan",
    planuja: "plan",
    plany: "plan",
    plan: "plan",
    zamierza: "plan",
    cel: "plan",
    prognoza: "plan",
    oczekuje: "plan",
    "przed wojn\u0105": "before-war",
    "przed wojna": "before-war",
    "przed inwazj\u0105": "before-war",
    "przed inwazja": "before-war",
    "od pocz\u0105tku wojny": "since-war",
    "od poczatku wojny": "since-war",
    "po inwazji": "since-war",
    "po wybuchu wojny": "since-war",
    pierwszy: "first",
    pierwsza: "first",
    wcze\u015Bniej: "earlier",
    wczesniej: "earlier",
    dawniej: "earlier",
  },
  months: [
    ["stycz"],
    ["luty", "lute", "lutym"],
    ["marzec", "marca", "marcu", "marzec"],
    ["kwie"],
    ["maj"],
    ["czerw"],
    ["lip"],
    ["sierp"],
    ["wrzes", "wrze\u015B"],
    ["pazdz", "pa\u017Adz", "pa\u017Adziernik"],
    ["listop"],
    ["grud"],
  ],
  yearWords: words("rok roku roku lat lata latach r"),
  followUpStarts: ["a co z", "a jak z", "a co w", "co z", "a", "i", "oraz", "albo", "ale"],
  followUpEnds: /* @__PURE__ */ new Set(["te\u017C", "tez"]),
  pronouns: words("on jego jemu nim ona jej j\u0105 oni one ich im ten ta to tam wtedy"),
  conjunctions: words("i oraz albo lub"),
  units: words(`
    procent proc mld mln bln tys tysi\u0119cy tysiecy tysi\u0105ce tysi\u0105ce milion miliona milion\xF3w milionow miliard miliarda miliard\xF3w
    miliardow km kilometr\xF3w kilometrow kilometry metr\xF3w metrow ton tony tona bary\u0142ek barylek dolar\xF3w dolarow dol euro tenge rubli
    juan\xF3w lat lata roku dni miesi\u0119cy miesiecy godzin os\xF3b osob ludzi kontener\xF3w teu mw gw kraj\xF3w pa\u0144stw firm razy projekt\xF3w um\xF3w
    przej\u015B\u0107
  `),
};

// src/search/languages/ru.ts
import snowball2 from "snowball-stemmers";

var russian = snowball2.newStemmer("russian");
var STEM_LENGTH3 = 6;
var ru = {
  code: "ru",
  script: "cyrillic",
  letters: "\u0451",
  fold: { \u0451: "\u0435" },
  stem: (word) => russian.stem(word).slice(0, STEM_LENGTH3),
  stopWords: words(`
    \u0438 \u0432 \u0432\u043E \u043D\u0435 \u0447\u0442\u043E \u043E\u043D \u043D\u0430 \u044F \u0441 \u0441\u043E \u043A\u0430\u043A \u0430 \u0442\u043E \u0432\u0441\u0435 \u0432\u0441\u0451 \u043E\u043D\u0430 \u0442\u0430\u043A \u0435\u0433\u043E \u043D\u043E \u0434\u0430 \u0442\u044B \u043A \u0443 \u0436\u0435 \u0432\u044B \u0437\u0430 \u0431\u044B \u043F\u043E \u0442\u043E\u043B\u044C\u043A\u043E \u0435\u0435 \u0435\u0451 \u043C\u043D\u0435 \u0431\u044B\u043B\u043E \u0432\u043E\u0442 \u043E\u0442 \u043C\u0435\u043D\u044F \u0435\u0449\u0435
    \u0435\u0449\u0451 \u043D\u0435\u0442 \u043E \u043E\u0431 \u0438\u0437 \u0435\u043C\u0443 \u0442\u0435\u043F\u0435\u0440\u044C \u043A\u043E\u0433\u0434\u0430 \u0434\u0430\u0436\u0435 \u043D\u0443 \u043B\u0438 \u0435\u0441\u043B\u0438 \u0443\u0436\u0435 \u0438\u043B\u0438 \u043D\u0438 \u0431\u044B\u0442\u044C \u0431\u044B\u043B \u043D\u0435\u0433\u043E \u0434\u043E \u0432\u0430\u0441 \u043D\u0438\u0431\u0443\u0434\u044C \u0432\u0430\u043C \u0432\u0435\u0434\u044C \u0442\u0430\u043C \u043F\u043E\u0442\u043E\u043C \u0441\u0435\u0431\u044F \u043D\u0438\u0447\u0435\u0433\u043E \u0435\u0439
    \u043C\u043E\u0436\u0435\u0442 \u043E\u043D\u0438 \u0442\u0443\u0442 \u0433\u0434\u0435 \u0435\u0441\u0442\u044C \u043D\u0430\u0434\u043E \u043D\u0435\u0439 \u0434\u043B\u044F \u043C\u044B \u0442\u0435\u0431\u044F \u0438\u0445 \u0447\u0435\u043C \u0431\u044B\u043B\u0430 \u0441\u0430\u043C \u0447\u0442\u043E\u0431 \u0431\u0435\u0437 \u0431\u0443\u0434\u0442\u043E \u0447\u0435\u0433\u043E \u0440\u0430\u0437 \u0442\u043E\u0436\u0435 \u0441\u0435\u0431\u0435 \u043F\u043E\u0434 \u0431\u0443\u0434\u0435\u0442 \u0436 \u0442\u043E\u0433\u0434\u0430 \u043A\u0442\u043E \u044D\u0442\u043E\u0442
    \u0442\u043E\u0433\u043E \u043F\u043E\u0442\u043E\u043C\u0443 \u044D\u0442\u043E\u0433\u043E \u043A\u0430\u043A\u043E\u0439 \u0441\u043E\u0432\u0441\u0435\u043C \u043D\u0438\u043C \u0437\u0434\u0435\u0441\u044C \u044D\u0442\u043E\u043C \u043E\u0434\u0438\u043D \u043F\u043E\u0447\u0442\u0438 \u043C\u043E\u0439 \u0442\u0435\u043C \u0447\u0442\u043E\u0431\u044B \u043D\u0435\u0435 \u043D\u0435\u0451 \u0441\u0435\u0439\u0447\u0430\u0441 \u0431\u044B\u043B\u0438 \u043A\u0443\u0434\u0430 \u0437\u0430\u0447\u0435\u043C \u0432\u0441\u0435\u0445 \u043D\u0438\u043A\u043E\u0433\u0434\u0430 \u043C\u043E\u0436\u043D\u043E
    \u043F\u0440\u0438 \u043E\u0431 \u0434\u0440\u0443\u0433\u043E\u0439 \u0445\u043E\u0442\u044C \u043F\u043E\u0441\u043B\u0435 \u043D\u0430\u0434 \u0431\u043E\u043B\u044C\u0448\u0435 \u0442\u043E\u0442 \u0447\u0435\u0440\u0435\u0437 \u044D\u0442\u0438 \u043D\u0430\u0441 \u043F\u0440\u043E \u0432\u0441\u0435\u0433\u043E \u043D\u0438\u0445 \u043A\u0430\u043A\u0430\u044F \u043C\u043D\u043E\u0433\u043E \u0440\u0430\u0437\u0432\u0435 \u044D\u0442\u0443 \u043C\u043E\u044F \u0441\u0432\u043E\u044E \u044D\u0442\u043E\u0439 \u043F\u0435\u0440\u0435\u0434 \u0438\u043D\u043E\u0433\u0434\u0430
    \u043B\u0443\u0447\u0448\u0435 \u0447\u0443\u0442\u044C \u0442\u043E\u043C \u043D\u0435\u043B\u044C\u0437\u044F \u0442\u0430\u043A\u043E\u0439 \u0438\u043C \u0431\u043E\u043B\u0435\u0435 \u0432\u0441\u0435\u0433\u0434\u0430 \u043A\u043E\u043D\u0435\u0447\u043D\u043E \u0432\u0441\u044E \u043C\u0435\u0436\u0434\u0443 \u044D\u0442\u043E \u044D\u0442\u0430 \u044D\u0442\u0438 \u0441\u043A\u043E\u043B\u044C\u043A\u043E \u043A\u0430\u043A\u0438\u0435 \u043A\u0430\u043A\u0438\u0445 \u043A\u0430\u043A\u043E\u0433\u043E \u043A\u0430\u043A\u043E\u043C\u0443 \u043A\u0430\u043A\u0438\u043C \u043A\u0430\u043A\u0443\u044E
    \u043A\u0430\u043A\u043E\u043C \u043A\u0430\u043A\u043E\u0435 \u043A\u043E\u0433\u043E \u043A\u043E\u043C\u0443 \u043A\u0435\u043C \u0447\u0435\u043C\u0443 \u0447\u0451\u043C \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u043A\u043E\u0442\u043E\u0440\u043E\u0435 \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043A\u043E\u0442\u043E\u0440\u043E\u043C \u043A\u043E\u0442\u043E\u0440\u043E\u0439 \u043F\u043E\u0447\u0435\u043C\u0443 \u043E\u0442\u043A\u0443\u0434\u0430
    \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u044F\u0432\u043B\u044F\u044E\u0442\u0441\u044F \u044F\u0432\u043B\u044F\u043B\u0441\u044F \u0442\u0430\u043A\u0436\u0435 \u043B\u0438\u0431\u043E \u0435\u0435 \u0441\u0432\u043E\u0439 \u0441\u0432\u043E\u0435\u0439 \u0441\u0432\u043E\u0435\u0433\u043E \u0441\u0432\u043E\u0438\u0445 \u043B\u0438\u0448\u044C \u0438\u043C\u0435\u043D\u043D\u043E \u0440\u0430\u0434\u0438 \u0441\u0440\u0435\u0434\u0438 \u043E\u043A\u043E\u043B\u043E \u043D\u0430\u0441\u0447\u0435\u0442 \u043D\u0430\u0441\u0447\u0451\u0442 \u043F\u0440\u043E\u0442\u0438\u0432
  `),
  fillers: words(`
    \u0441\u043A\u0430\u0436\u0438 \u0441\u043A\u0430\u0436\u0438\u0442\u0435 \u0440\u0430\u0441\u0441\u043A\u0430\u0436\u0438 \u0440\u0430\u0441\u0441\u043A\u0430\u0436\u0438\u0442\u0435 \u043F\u043E\u043A\u0430\u0436\u0438 \u043E\u0431\u044A\u044F\u0441\u043D\u0438 \u043E\u0431\u044A\u044F\u0441\u043D\u0438\u0442\u0435 \u043E\u043F\u0438\u0448\u0438 \u0437\u043D\u0430\u0435\u0448\u044C \u0437\u043D\u0430\u0435\u0442\u0435 \u0437\u043D\u0430\u0442\u044C \u043F\u043E\u0436\u0430\u043B\u0443\u0439\u0441\u0442\u0430 \u043F\u043E\u0434\u0441\u043A\u0430\u0436\u0438 \u043F\u043E\u0434\u0441\u043A\u0430\u0436\u0438\u0442\u0435
    \u0445\u043E\u0447\u0443 \u043D\u0443\u0436\u043D\u043E \u0438\u043D\u0442\u0435\u0440\u0435\u0441\u0443\u0435\u0442 \u043F\u0440\u0438\u0432\u0435\u0442 \u0437\u0434\u0440\u0430\u0432\u0441\u0442\u0432\u0443\u0439\u0442\u0435 \u0441\u043F\u0430\u0441\u0438\u0431\u043E \u043D\u0430\u0439\u0434\u0438 \u0434\u0430\u0439 \u043F\u0440\u0430\u0432\u0434\u0430 \u043B\u0438 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F \u0432\u043E\u043F\u0440\u043E\u0441 \u043E\u0442\u0432\u0435\u0442 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E
  `),
  questionWords: {
    \u043A\u043E\u0433\u0434\u0430: "when",
    "\u0432 \u043A\u0430\u043A\u043E\u043C \u0433\u043E\u0434\u0443": "when",
    "\u0441 \u043A\u0430\u043A\u043E\u0433\u043E \u0433\u043E\u0434\u0430": "when",
    "\u043A\u0430\u043A\u043E\u0433\u043E \u0447\u0438\u0441\u043B\u0430": "when",
    "\u0432 \u043A\u0430\u043A\u043E\u043C \u043C\u0435\u0441\u044F\u0446\u0435": "when",
    "\u0434\u043E \u043A\u0430\u043A\u043E\u0433\u043E \u0433\u043E\u0434\u0430": "when",
    "\u0441 \u043A\u0430\u043A\u0438\u0445 \u043F\u043E\u0440": "when",
    \u0441\u043A\u043E\u043B\u044C\u043A\u043E: "quantity",
    "\u043A\u0430\u043A \u043C\u043D\u043E\u0433\u043E": "quantity",
    "\u043A\u0430\u043A \u0434\u043E\u043B\u0433\u043E": "quantity",
    "\u043A\u0430\u043A \u0447\u0430\u0441\u0442\u043E": "quantity",
    "\u043A\u0430\u043A\u043E\u0432\u0430 \u0434\u043B\u0438\u043D\u0430": "quantity",
    "\u043A\u0430\u043A\u0430\u044F \u0434\u043E\u043B\u044F": "quantity",
    "\u043A\u0430\u043A\u0443\u044E \u0434\u043E\u043B\u044E": "quantity",
    "\u043A\u0430\u043A\u043E\u0439 \u043F\u0440\u043E\u0446\u0435\u043D\u0442": "quantity",
    "\u043A\u0430\u043A\u043E\u0432 \u043E\u0431\u044A\u0435\u043C": "quantity",
    "\u043A\u0430\u043A\u043E\u0432 \u043E\u0431\u044A\u0451\u043C": "quantity",
    "\u043A\u0430\u043A\u043E\u0439 \u043E\u0431\u044A\u0435\u043C": "quantity",
    "\u043A\u0430\u043A\u043E\u0439 \u043E\u0431\u044A\u0451\u043C": "quantity",
    "\u043A\u0430\u043A\u043E\u0432\u0430 \u043F\u0440\u043E\u0442\u044F\u0436\u0435\u043D\u043D\u043E\u0441\u0442\u044C":
      "quantity",
    "\u043A\u0430\u043A\u043E\u0432\u0430 \u043F\u0440\u043E\u0442\u044F\u0436\u0451\u043D\u043D\u043E\u0441\u0442\u044C":
      "quantity",
    "\u043A\u0430\u043A\u043E\u0435 \u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E": "quantity",
    "\u043A\u0430\u043A\u0430\u044F \u0441\u0443\u043C\u043C\u0430": "quantity",
    "\u043A\u0430\u043A\u0443\u044E \u0441\u0443\u043C\u043C\u0443": "quantity",
    "\u043D\u0430 \u0441\u043A\u043E\u043B\u044C\u043A\u043E": "quantity",
    \u043D\u0430\u0441\u043A\u043E\u043B\u044C\u043A\u043E: "quantity",
    \u043A\u0442\u043E: "who",
    \u043A\u043E\u0433\u043E: "who",
    \u043A\u043E\u043C\u0443: "who",
    "\u0441 \u043A\u0435\u043C": "who",
    \u043A\u0435\u043C: "who",
    \u0447\u0435\u0439: "who",
    \u0433\u0434\u0435: "where",
    \u043A\u0443\u0434\u0430: "where",
    \u043E\u0442\u043A\u0443\u0434\u0430: "where",
    "\u0432 \u043A\u0430\u043A\u043E\u043C \u0433\u043E\u0440\u043E\u0434\u0435": "where",
    "\u0432 \u043A\u0430\u043A\u043E\u0439 \u0441\u0442\u0440\u0430\u043D\u0435": "where",
    "\u043A\u0430\u043A\u0430\u044F \u0441\u0442\u0440\u0430\u043D\u0430": "where",
    "\u043A\u0430\u043A\u0438\u0435 \u0441\u0442\u0440\u0430\u043D\u044B": "where",
    "\u0441 \u043A\u0430\u043A\u043E\u0439 \u0441\u0442\u0440\u0430\u043D\u043E\u0439": "where",
    "\u0441 \u043A\u0430\u043A\u0438\u043C\u0438 \u0441\u0442\u0440\u0430\u043D\u0430\u043C\u0438": "where",
    "\u0432 \u043A\u0430\u043A\u0443\u044E \u0441\u0442\u0440\u0430\u043D\u0443": "where",
    "\u0432 \u043A\u0430\u043A\u0438\u0435 \u0441\u0442\u0440\u0430\u043D\u044B": "where",
    \u043F\u043E\u0447\u0435\u043C\u0443: "why",
    \u0437\u0430\u0447\u0435\u043C: "why",
    \u0447\u0442\u043E: "what",
    \u043A\u0430\u043A\u043E\u0439: "what",
    \u043A\u0430\u043A\u0430\u044F: "what",
    \u043A\u0430\u043A\u043E\u0435: "what",
    \u043A\u0430\u043A\u0438\u0435: "what",
    \u043A\u0430\u043A: "what",
  },
  yesNoParticles: words("\u043B\u0438 \u0440\u0430\u0437\u0432\u0435"),
  yesNoStarters: words(
    "\u043F\u0440\u0430\u0432\u0434\u0430 \u0432\u0435\u0440\u043D\u043E \u0435\u0441\u0442\u044C \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0431\u0443\u0434\u0435\u0442",
  ),
  timeWords: {
    \u0441\u0435\u0439\u0447\u0430\u0441: "latest",
    \u0442\u0435\u043F\u0435\u0440\u044C: "latest",
    \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439: "latest",
    \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0435: "latest",
    \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u044F\u044F: "latest",
    \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0435\u0435: "latest",
    \u043D\u043E\u0432\u0435\u0439\u0448\u0438\u0439: "latest",
    \u043D\u0435\u0434\u0430\u0432\u043D\u043E: "latest",
    \u043D\u0435\u0434\u0430\u0432\u043D\u0438\u0439: "latest",
    \u043D\u044B\u043D\u0435\u0448\u043D\u0438\u0439: "latest",
    \u043D\u044B\u043D\u0435\u0448\u043D\u044F\u044F: "latest",
    \u0442\u0435\u043A\u0443\u0449\u0438\u0439: "latest",
    \u0441\u0435\u0433\u043E\u0434\u043D\u044F: "latest",
    "\u043D\u0430 \u0441\u0435\u0433\u043E\u0434\u043D\u044F": "latest",
    "\u0432 \u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0435 \u0432\u0440\u0435\u043C\u044F": "latest",
    "\u0432 \u044D\u0442\u043E\u043C \u0433\u043E\u0434\u0443": "this-year",
    "\u0432 \u043F\u0440\u043E\u0448\u043B\u043E\u043C \u0433\u043E\u0434\u0443": "last-year",
    "\u0437\u0430 \u043F\u0440\u043E\u0448\u043B\u044B\u0439 \u0433\u043E\u0434": "last-year",
    "\u043F\u0440\u043E\u0448\u043B\u043E\u0433\u043E \u0433\u043E\u0434\u0430": "last-year",
    \u043F\u043B\u0430\u043D\u0438\u0440\u0443\u0435\u0442: "plan",
    \u043F\u043B\u0430\u043D\u0438\u0440\u0443\u0435\u0442\u0441\u044F: "plan",
    \u043F\u043B\u0430\u043D\u0438\u0440\u0443\u044E\u0442: "plan",
    \u043F\u043B\u0430\u043D\u044B: "plan",
    \u043F\u043B\u0430\u043D: "plan",
    \u043D\u0430\u043C\u0435\u0440\u0435\u043D: "plan",
    \u043D\u0430\u043C\u0435\u0440\u0435\u043D\u044B: "plan",
    \u0446\u0435\u043B\u044C: "plan",
    \u043F\u0440\u043E\u0433\u043D\u043E\u0437: "plan",
    \u043E\u0436\u0438\u0434\u0430\u0435\u0442\u0441\u044F: "plan",
    \u0441\u043E\u0431\u0438\u0440\u0430\u0435\u0442\u0441\u044F: "plan",
    "\u0434\u043E \u0432\u043E\u0439\u043D\u044B": "before-war",
    "\u0434\u043E \u0432\u0442\u043E\u0440\u0436\u0435\u043D\u0438\u044F": "before-war",
    "\u043F\u043E\u0441\u043B\u0435 \u043D\u0430\u0447\u0430\u043B\u0430 \u0432\u043E\u0439\u043D\u044B": "since-war",
    "\u0441 \u043D\u0430\u0447\u0430\u043B\u0430 \u0432\u043E\u0439\u043D\u044B": "since-war",
    "\u043F\u043E\u0441\u043B\u0435 \u0432\u0442\u043E\u0440\u0436\u0435\u043D\u0438\u044F": "since-war",
    \u0432\u043F\u0435\u0440\u0432\u044B\u0435: "first",
    \u043F\u0435\u0440\u0432\u044B\u0439: "first",
    \u0440\u0430\u043D\u044C\u0448\u0435: "earlier",
    \u0440\u0430\u043D\u0435\u0435: "earlier",
    \u043F\u0440\u0435\u0436\u0434\u0435: "earlier",
  },
  months: [
    ["\u044F\u043D\u0432\u0430\u0440", "\u044F\u043D\u0432"],
    ["\u0444\u0435\u0432\u0440\u0430\u043B", "\u0444\u0435\u0432"],
    ["\u043C\u0430\u0440\u0442"],
    ["\u0430\u043F\u0440\u0435\u043B", "\u0430\u043F\u0440"],
    ["\u043C\u0430\u044F", "\u043C\u0430\u0439", "\u043C\u0430\u0435"],
    ["\u0438\u044E\u043D"],
    ["\u0438\u044E\u043B"],
    ["\u0430\u0432\u0433\u0443\u0441\u0442", "\u0430\u0432\u0433"],
    ["\u0441\u0435\u043D\u0442\u044F\u0431\u0440", "\u0441\u0435\u043D"],
    ["\u043E\u043A\u0442\u044F\u0431\u0440", "\u043E\u043A\u0442"],
    ["\u043D\u043E\u044F\u0431\u0440", "\u043D\u043E\u044F"],
    ["\u0434\u0435\u043A\u0430\u0431\u0440", "\u0434\u0435\u043A"],
  ],
  yearWords: words(
    "\u0433\u043E\u0434 \u0433\u043E\u0434\u0430 \u0433\u043E\u0434\u0443 \u0433\u043E\u0434\u043E\u043C \u0433\u043E\u0434\u044B \u0433\u043E\u0434\u043E\u0432 \u0433\u043E\u0434\u0430\u0445 \u0433 \u0433\u0433 \u043B\u0435\u0442",
  ),
  followUpStarts: [
    "\u0430 \u043A\u0430\u043A \u043D\u0430\u0441\u0447\u0435\u0442",
    "\u0430 \u043A\u0430\u043A \u043D\u0430\u0441\u0447\u0451\u0442",
    "\u043A\u0430\u043A \u043D\u0430\u0441\u0447\u0435\u0442",
    "\u043A\u0430\u043A \u043D\u0430\u0441\u0447\u0451\u0442",
    "\u0430 \u0447\u0442\u043E \u043D\u0430\u0441\u0447\u0435\u0442",
    "\u0430 \u0447\u0442\u043E \u0441",
    "\u0430 \u0435\u0441\u043B\u0438",
    "\u0430",
    "\u0438",
    "\u043D\u0443 \u0430",
    "\u0438\u043B\u0438",
    "\u043D\u043E",
  ],
  followUpEnds: /* @__PURE__ */ new Set(["\u0442\u043E\u0436\u0435"]),
  pronouns: words(
    "\u043E\u043D \u0435\u0433\u043E \u0435\u043C\u0443 \u0438\u043C \u043E\u043D\u0430 \u0435\u0435 \u0435\u0451 \u0435\u0439 \u043E\u043D\u0438 \u0438\u0445 \u044D\u0442\u043E\u0442 \u044D\u0442\u0430 \u044D\u0442\u043E \u044D\u0442\u0438 \u0442\u0430\u043C \u0442\u0443\u0434\u0430 \u0442\u043E\u0433\u0434\u0430",
  ),
  conjunctions: words("\u0438 \u0438\u043B\u0438"),
  units: words(`
    \u043F\u0440\u043E\u0446\u0435\u043D\u0442 \u043F\u0440\u043E\u0446\u0435\u043D\u0442\u0430 \u043F\u0440\u043E\u0446\u0435\u043D\u0442\u043E\u0432 \u043C\u043B\u0440\u0434 \u043C\u043B\u043D \u0442\u0440\u043B\u043D \u0442\u044B\u0441 \u0442\u044B\u0441\u044F\u0447 \u0442\u044B\u0441\u044F\u0447\u0438 \u0442\u044B\u0441\u044F\u0447\u0430 \u043C\u0438\u043B\u043B\u0438\u043E\u043D \u043C\u0438\u043B\u043B\u0438\u043E\u043D\u0430 \u043C\u0438\u043B\u043B\u0438\u043E\u043D\u043E\u0432 \u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434 \u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u0430 \u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u043E\u0432
    \u043A\u043C \u043A\u0438\u043B\u043E\u043C\u0435\u0442\u0440 \u043A\u0438\u043B\u043E\u043C\u0435\u0442\u0440\u0430 \u043A\u0438\u043B\u043E\u043C\u0435\u0442\u0440\u043E\u0432 \u043C\u0435\u0442\u0440\u043E\u0432 \u0442\u043E\u043D\u043D \u0442\u043E\u043D\u043D\u044B \u0442\u043E\u043D\u043D\u0430 \u0431\u0430\u0440\u0440 \u0431\u0430\u0440\u0440\u0435\u043B\u0435\u0439 \u0434\u043E\u043B\u043B\u0430\u0440\u043E\u0432 \u0434\u043E\u043B\u043B\u0430\u0440\u0430 \u0435\u0432\u0440\u043E \u0442\u0435\u043D\u0433\u0435 \u0440\u0443\u0431\u043B\u0435\u0439 \u044E\u0430\u043D\u0435\u0439 \u043B\u0435\u0442 \u0433\u043E\u0434\u0430
    \u0434\u043D\u0435\u0439 \u043C\u0435\u0441\u044F\u0446\u0435\u0432 \u0447\u0430\u0441\u043E\u0432 \u0447\u0435\u043B\u043E\u0432\u0435\u043A \u043A\u0443\u0431\u043E\u043C\u0435\u0442\u0440\u043E\u0432 \u043A\u043E\u043D\u0442\u0435\u0439\u043D\u0435\u0440\u043E\u0432 \u0434\u0444\u044D \u043C\u0432\u0442 \u0433\u0432\u0442 \u0441\u0442\u0440\u0430\u043D \u0441\u0442\u0440\u0430\u043D\u044B \u043A\u043E\u043C\u043F\u0430\u043D\u0438\u0439 \u0440\u0430\u0437 \u043F\u0440\u043E\u0435\u043A\u0442\u043E\u0432 \u0441\u043E\u0433\u043B\u0430\u0448\u0435\u043D\u0438\u0439 \u043F\u0443\u043D\u043A\u0442\u043E\u0432
  `),
  romanisation: [
    ["shch", "\u0449"],
    ["sch", "\u0449"],
    ["tch", "\u0447"],
    ["yoo", "\u044E"],
    ["zh", "\u0436"],
    ["kh", "\u0445"],
    ["ts", "\u0446"],
    ["tz", "\u0446"],
    ["ch", "\u0447"],
    ["sh", "\u0448"],
    ["yu", "\u044E"],
    ["iu", "\u044E"],
    ["ju", "\u044E"],
    ["ya", "\u044F"],
    ["ja", "\u044F"],
    ["ia", "\u0438\u044F"],
    ["yo", "\u0451"],
    ["jo", "\u0451"],
    ["ye", "\u0435"],
    ["je", "\u0435"],
    ["iy", "\u0438\u0439"],
    ["yi", "\u044B\u0439"],
    ["oo", "\u0443"],
    ["ee", "\u0438"],
    ["ph", "\u0444"],
    ["ck", "\u043A"],
    ["x", "\u043A\u0441"],
    ["w", "\u0432"],
    ["q", "\u043A"],
    ["a", "\u0430"],
    ["b", "\u0431"],
    ["c", "\u0446"],
    ["d", "\u0434"],
    ["e", "\u0435"],
    ["f", "\u0444"],
    ["g", "\u0433"],
    ["h", "\u0445"],
    ["i", "\u0438"],
    ["j", "\u0439"],
    ["k", "\u043A"],
    ["l", "\u043B"],
    ["m", "\u043C"],
    ["n", "\u043D"],
    ["o", "\u043E"],
    ["p", "\u043F"],
    ["r", "\u0440"],
    ["s", "\u0441"],
    ["t", "\u0442"],
    ["u", "\u0443"],
    ["v", "\u0432"],
    ["y", "\u044B"],
    ["z", "\u0437"],
    ["'", "\u044C"],
  ],
  romanisedWords: {
    chto: "\u0447\u0442\u043E",
    shto: "\u0447\u0442\u043E",
    kto: "\u043A\u0442\u043E",
    kak: "\u043A\u0430\u043A",
    gde: "\u0433\u0434\u0435",
    kogda: "\u043A\u043E\u0433\u0434\u0430",
    skolko: "\u0441\u043A\u043E\u043B\u044C\u043A\u043E",
    skol: "\u0441\u043A\u043E\u043B\u044C\u043A\u043E",
    kakoy: "\u043A\u0430\u043A\u043E\u0439",
    kakoi: "\u043A\u0430\u043A\u043E\u0439",
    kakaya: "\u043A\u0430\u043A\u0430\u044F",
    kakie: "\u043A\u0430\u043A\u0438\u0435",
    kakiye: "\u043A\u0430\u043A\u0438\u0435",
    kakom: "\u043A\u0430\u043A\u043E\u043C",
    pochemu: "\u043F\u043E\u0447\u0435\u043C\u0443",
    zachem: "\u0437\u0430\u0447\u0435\u043C",
    mezhdu: "\u043C\u0435\u0436\u0434\u0443",
    chem: "\u0447\u0435\u043C",
    dlya: "\u0434\u043B\u044F",
    cherez: "\u0447\u0435\u0440\u0435\u0437",
    est: "\u0435\u0441\u0442\u044C",
    yest: "\u0435\u0441\u0442\u044C",
    byl: "\u0431\u044B\u043B",
    byla: "\u0431\u044B\u043B\u0430",
    bylo: "\u0431\u044B\u043B\u043E",
    byli: "\u0431\u044B\u043B\u0438",
    li: "\u043B\u0438",
    ili: "\u0438\u043B\u0438",
    eto: "\u044D\u0442\u043E",
    s: "\u0441",
    so: "\u0441\u043E",
    v: "\u0432",
    vo: "\u0432\u043E",
    na: "\u043D\u0430",
    po: "\u043F\u043E",
    iz: "\u0438\u0437",
    i: "\u0438",
    ne: "\u043D\u0435",
    godu: "\u0433\u043E\u0434\u0443",
    goda: "\u0433\u043E\u0434\u0430",
    god: "\u0433\u043E\u0434",
    rossiya: "\u0440\u043E\u0441\u0441\u0438\u044F",
    rossii: "\u0440\u043E\u0441\u0441\u0438\u0438",
    rossiey: "\u0440\u043E\u0441\u0441\u0438\u0435\u0439",
    rossiej: "\u0440\u043E\u0441\u0441\u0438\u0435\u0439",
    kazakhstan: "\u043A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D",
    kazahstan: "\u043A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D",
    kazakhstana: "\u043A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D\u0430",
    kazahstana: "\u043A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D\u0430",
    skazal: "\u0441\u043A\u0430\u0437\u0430\u043B",
    prezident: "\u043F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442",
    neft: "\u043D\u0435\u0444\u0442\u044C",
    nefti: "\u043D\u0435\u0444\u0442\u0438",
    sankcii: "\u0441\u0430\u043D\u043A\u0446\u0438\u0438",
    sanktsii: "\u0441\u0430\u043D\u043A\u0446\u0438\u0438",
    pri: "\u043F\u0440\u0438",
    ob: "\u043E\u0431",
    o: "\u043E",
    k: "\u043A",
    u: "\u0443",
    za: "\u0437\u0430",
    ot: "\u043E\u0442",
    do: "\u0434\u043E",
    rossija: "\u0440\u043E\u0441\u0441\u0438\u044F",
  },
};

// src/search/languages/index.ts
var PROFILES = { en, ru, kk, pl };
function profileOf(code) {
  return PROFILES[code];
}

// src/search/text.ts
var WORD = /\d+(?:[.,\u00A0\u202F ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+[.,]\d+|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}]+)*/gu;
var MAX_WORD_UTF16 = 48;
var IGNORED_MARKS = /[\u0300\u0301\u00AD\u200B-\u200D\u2060\uFEFF]/g;
var APOSTROPHES = /[’ʼ`´]/g;
function normalizeWord(raw) {
  const cut = raw.length > MAX_WORD_UTF16 ? raw.slice(0, MAX_WORD_UTF16) : raw;
  const word = cut
    .normalize("NFD")
    .replace(IGNORED_MARKS, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(APOSTROPHES, "'");
  return /^\d/.test(word) ? normalizeNumber(word) : word;
}
function normalizeNumber(word) {
  if (/^\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+(?:[.,]\d+)?$/.test(word)) {
    const grouped = word.match(/^(\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+)([.,]\d+)?$/);
    if (grouped) return (grouped[1] ?? "").replace(/\D/g, "") + (grouped[2] ?? "").replace(",", ".");
  }
  return word.replace(",", ".");
}
function splitWords(text, limit = Number.POSITIVE_INFINITY) {
  const found = [];
  for (const match of text.matchAll(WORD)) {
    if (found.length >= limit) break;
    const raw = match[0];
    const word = normalizeWord(raw);
    if (word === "") continue;
    const first = raw.charAt(0);
    found.push({
      word,
      start: match.index,
      end: match.index + raw.length,
      capital: first !== first.toLowerCase(),
      shouted: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
    });
  }
  return found;
}
function characterGrams(word, size) {
  const marked2 = `^${word}$`;
  if (marked2.length <= size) return [marked2];
  const grams = [];
  for (let i = 0; i + size <= marked2.length; i++) grams.push(marked2.slice(i, i + size));
  return grams;
}

// src/search/analyze.ts
var MEMO_WORDS = 5e4;
var memos = /* @__PURE__ */ new Map();
function foldWord(word, profile) {
  if (!profile) return word;
  let folded = "";
  for (const letter of word) folded += profile.fold[letter] ?? letter;
  return folded;
}
function stemWord(word, language) {
  const profile = profileOf(language);
  if (!profile || /^\d/.test(word)) return word;
  let memo = memos.get(language);
  if (!memo || memo.size >= MEMO_WORDS) {
    memo = /* @__PURE__ */ new Map();
    memos.set(language, memo);
  }
  const known = memo.get(word);
  if (known !== void 0) return known;
  const stem = foldWord(profile.stem(word), profile);
  memo.set(word, stem);
  return stem;
}
function analyze(text, language, limit) {
  const profile = profileOf(language);
  return splitWords(text, limit).map((word) => ({
    ...word,
    stem: stemWord(word.word, language),
    surface: foldWord(word.word, profile),
    stop: profile?.stopWords.has(word.word) ?? false,
    numeric: /^\d/.test(word.word),
  }));
}
var ANALYSED_LANGUAGES = Object.keys(PROFILES);

// src/knowledge/types.ts
var LANGUAGES = ["en", "ru", "kk", "pl"];
function isLanguage(code) {
  return LANGUAGES.includes(code);
}
var SERIES_KINDS = ["actual", "estimate", "target", "forecast"];
var ENTITY_KINDS = ["person", "country", "region", "place", "organisation", "company", "project", "agreement", "event"];
var KnowledgeError = class extends Error {
  name = "KnowledgeError";
  /** Errors only, in the order of files and lines; never empty. */
  issues;
  constructor(issues) {
    const more = issues.length - 1;
    const first = issues[0];
    super((first ? formatIssue(first) : "knowledge cannot be read") + (more > 0 ? ` (and ${more} more)` : ""));
    this.issues = issues;
  }
};
function formatIssue(issue) {
  return `${issue.file}:${issue.line}: ${issue.field === "" ? "" : `${issue.field}: `}${issue.message}`;
}

// src/search/entity-matcher.ts
var STAND_IN_WEIGHT = 0.6;
function createEntityMatcher(entities) {
  const tables = /* @__PURE__ */ new Map();
  for (const language of LANGUAGES) tables.set(language, tableFor(entities, language));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    byId,
    match(tokens, language) {
      const table = tables.get(language) ?? tables.get("en");
      if (!table) return [];
      const mentions = [];
      let at = 0;
      while (at < tokens.length) {
        const found = longestAt(table, tokens, at);
        if (found.length === 0) {
          at++;
          continue;
        }
        const length = found[0]?.stems.length ?? 1;
        for (const alias of found) {
          if (!mentions.some((mention) => mention.from === at && mention.entity === alias.entity)) {
            mentions.push({ entity: alias.entity, from: at, to: at + length, weight: alias.weight });
          }
        }
        at += length;
      }
      return mentions;
    },
  };
}
function longestAt(table, tokens, at) {
  const first = tokens[at];
  if (!first) return [];
  let best = [];
  let length = 0;
  for (const alias of table.get(first.stem) ?? []) {
    if (alias.stems.length < length || at + alias.stems.length > tokens.length) continue;
    if (!alias.stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) continue;
    if (alias.shouted && !first.shouted) continue;
    if (alias.stems.length > length) {
      best = [];
      length = alias.stems.length;
    }
    best.push(alias);
  }
  const strongest = Math.max(...best.map((alias) => alias.weight));
  return best.filter((alias) => alias.weight === strongest || alias.stems.length > 1);
}
function tableFor(entities, language) {
  const table = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  const script = profileOf(language)?.script;
  const add = (entity, phrase, weight, native) => {
    const words2 = splitWords(phrase);
    if (words2.length === 0) return;
    const stems = words2.map((word) => stemWord(word.word, language));
    const key = stems.join(" ");
    const known = owners.get(key);
    if (known && (!native || known.has(entity.id))) return;
    owners.set(key, (known ?? /* @__PURE__ */ new Set()).add(entity.id));
    const only = words2.length === 1 ? words2[0] : void 0;
    const profile = profileOf(language);
    const shouted =
      only !== void 0 &&
      ((profile?.stopWords.has(only.word) ?? false) ||
        (profile?.fillers.has(only.word) ?? false) ||
        (only.shouted && only.word.length <= 2 && !/^(eu|un|ue|ес|ео)$/.test(only.word)));
    const alias = { entity, stems, weight, shouted };
    const first = stems[0] ?? "";
    const list2 = table.get(first);
    if (list2) list2.push(alias);
    else table.set(first, [alias]);
  };
  const phrases = (entity, code) => [
    ...(entity.name[code] === void 0 ? [] : [entity.name[code]]),
    ...(entity.aliases[code] ?? []),
  ];
  for (const entity of entities) for (const phrase of phrases(entity, language)) add(entity, phrase, 1, true);
  for (const entity of entities)
    for (const phrase of entity.standIns[language] ?? []) add(entity, phrase, STAND_IN_WEIGHT, true);
  for (const entity of entities) for (const phrase of entity.aliases["any"] ?? []) add(entity, phrase, 1, false);
  for (const code of LANGUAGES) {
    if (code === language || profileOf(code)?.script !== script) continue;
    for (const entity of entities) for (const phrase of phrases(entity, code)) add(entity, phrase, 1, false);
  }
  return table;
}

// src/search/fact-terms.ts
function shownLanguage(fact2, language) {
  if (fact2.text[language] !== void 0) return language;
  if (fact2.text["en"] !== void 0) return "en";
  return Object.keys(fact2.text)[0] ?? language;
}
function factTerms(fact2, language, thesaurus) {
  const text = fact2.text[language] ?? "";
  const tokens = analyze(text, language);
  const positions = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Set();
  let length = 0;
  tokens.forEach((token, at) => {
    if (token.numeric) numbers.add(token.word);
    if (token.stop) return;
    length++;
    const list2 = positions.get(token.stem);
    if (list2) list2.push(at);
    else positions.set(token.stem, [at]);
  });
  const asks = (fact2.asks[language] ?? []).map((ask2) => ({ stems: contentStems(analyze(ask2, language)) }));
  const concepts = new Set(thesaurus.concepts(tokens, language).flat());
  for (const ask2 of fact2.asks[language] ?? []) {
    for (const concept of thesaurus.concepts(analyze(ask2, language), language).flat()) concepts.add(concept);
  }
  return {
    language,
    text,
    tokens,
    positions,
    surfaces: new Set(tokens.filter((token) => !token.stop).map((token) => token.surface)),
    title: titleOf(fact2, language),
    asks,
    askStems: new Set(asks.flatMap((ask2) => [...ask2.stems])),
    concepts,
    numbers,
    length,
  };
}
function titleOf(fact2, language) {
  if (fact2.source.language !== null && fact2.source.language !== language) return /* @__PURE__ */ new Set();
  if (fact2.source.title.startsWith("[")) return /* @__PURE__ */ new Set();
  return contentStems(analyze(fact2.source.title, language));
}
function contentStems(tokens) {
  return new Set(tokens.filter((token) => !token.stop).map((token) => token.stem));
}

// src/search/lexicon.ts
var SHORTEST_MENDED = 4;
var TWO_SLIPS_FROM = 8;
var MAX_COMPARED = 400;
var GRAM_SIZE = 2;
function createLexicon(language, surfaces) {
  let stems;
  let grams;
  let sounds;
  const memo = /* @__PURE__ */ new Map();
  const stemSet = () => {
    stems ??= new Set([...surfaces.keys()].map((surface) => stemWord(surface, language)));
    return stems;
  };
  const gramTable = () => {
    if (grams) return grams;
    grams = /* @__PURE__ */ new Map();
    for (const surface of surfaces.keys()) {
      if (surface.length < SHORTEST_MENDED - 1 || /^\d/.test(surface)) continue;
      for (const gram of new Set(characterGrams(surface, GRAM_SIZE))) {
        const list2 = grams.get(gram);
        if (list2) list2.push(surface);
        else grams.set(gram, [surface]);
      }
    }
    return grams;
  };
  function compare2(surface) {
    const table = gramTable();
    const slips = surface.length >= TWO_SLIPS_FROM ? 2 : 1;
    const shared = /* @__PURE__ */ new Map();
    const lists = [...new Set(characterGrams(surface, GRAM_SIZE))]
      .map((gram) => table.get(gram) ?? [])
      .sort((a, b) => a.length - b.length);
    for (const list2 of lists.slice(0, Math.max(3, Math.ceil(lists.length * 0.7)))) {
      for (const word of list2) {
        if (Math.abs(word.length - surface.length) <= slips) shared.set(word, (shared.get(word) ?? 0) + 1);
      }
    }
    const closest = [...shared.entries()].sort((a, b) => b[1] - a[1]).slice(0, MAX_COMPARED);
    const found = [];
    for (const [word] of closest) {
      const distance = editDistance(surface, word, slips);
      if (distance > slips) continue;
      const sameStart = word.charAt(0) === surface.charAt(0) ? 0 : 0.1;
      found.push({
        surface: word,
        stem: stemWord(word, language),
        weight: (distance === 1 ? 0.9 : 0.75) - sameStart,
        distance,
        count: surfaces.get(word) ?? 0,
      });
    }
    found.sort((a, b) => b.weight - a.weight || b.count - a.count || (a.surface < b.surface ? -1 : 1));
    return found.slice(0, 3).map(({ surface: word, stem, weight }) => ({ surface: word, stem, weight }));
  }
  return {
    language,
    surfaces,
    has: (surface) => surfaces.has(surface),
    hasStem: (stem) => stemSet().has(stem),
    nearest(surface) {
      if (surface.length < SHORTEST_MENDED || /\d/.test(surface)) return [];
      const known = memo.get(surface);
      if (known) return known;
      const found = compare2(surface);
      if (memo.size > 2e3) memo.clear();
      memo.set(surface, found);
      return found;
    },
    soundingLike(stem) {
      if (!sounds) {
        sounds = /* @__PURE__ */ new Map();
        for (const known of stemSet()) {
          const key = soundOf(known);
          sounds.set(key, (sounds.get(key) ?? /* @__PURE__ */ new Set()).add(known));
        }
      }
      return [...(sounds.get(soundOf(stem)) ?? [])].slice(0, 4);
    },
  };
}
function editDistance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
var SOUNDS = {
  \u0430: "a",
  \u04D9: "a",
  \u0431: "b",
  \u0432: "v",
  \u0433: "g",
  \u0493: "g",
  \u0434: "d",
  \u0435: "e",
  \u0451: "e",
  \u0436: "j",
  \u0437: "z",
  \u0438: "i",
  \u0456: "i",
  \u0439: "i",
  \u043A: "k",
  \u049B: "k",
  \u043B: "l",
  \u043C: "m",
  \u043D: "n",
  \u04A3: "n",
  \u043E: "o",
  \u04E9: "o",
  \u043F: "p",
  \u0440: "r",
  \u0441: "s",
  \u0442: "t",
  \u0443: "u",
  \u04B1: "u",
  \u04AF: "u",
  \u0444: "f",
  \u0445: "h",
  \u04BB: "h",
  \u0446: "s",
  \u0447: "c",
  \u0448: "c",
  \u0449: "c",
  \u044A: "",
  \u044B: "i",
  \u044C: "",
  \u044D: "e",
  \u044E: "u",
  \u044F: "a",
};
function soundOf(word) {
  let sound = "";
  for (const letter of word) sound += SOUNDS[letter] ?? letter;
  return sound
    .replace(/ia/g, "a")
    .replace(/iu/g, "u")
    .replace(/(.)\1+/g, "$1");
}

// src/search/search-index.ts
import MiniSearch from "minisearch";

var TAGS = "tags";
var OTHER = "other";
var MAX_TERMS = 16;
var MAX_POSTINGS = 6e3;
function options(fields2) {
  return {
    fields: [...fields2],
    idField: "id",
    extractField: (document, field) => (field === "id" ? document.id : document.fields[field]?.join(" ")),
    // Terms arrive ready-made: nothing is split, lowered or dropped a second time.
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  };
}
function buildSearchIndex(documents, fields2) {
  const engine = new MiniSearch(options(fields2));
  engine.addAll(documents);
  const frequencies = Object.fromEntries(fields2.map((field) => [field, {}]));
  for (const document of documents) {
    for (const field of fields2) {
      const counts = frequencies[field];
      if (!counts) continue;
      for (const term of new Set(document.fields[field] ?? [])) counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return wrap(engine, frequencies);
}
function loadSearchIndex(text, fields2) {
  const saved = JSON.parse(text);
  if (!isSaved(saved)) throw new Error("not a saved index");
  const engine = MiniSearch.loadJS(saved.engine, options(fields2));
  if (fields2.some((field) => saved.frequencies[field] === void 0)) throw new Error("the saved index lacks a field");
  return wrap(engine, saved.frequencies);
}
function isSaved(value) {
  return typeof value === "object" && value !== null && "engine" in value && "frequencies" in value;
}
function wrap(engine, frequencies) {
  const tables = new Map(
    Object.entries(frequencies).map(([field, counts]) => [field, new Map(Object.entries(counts))]),
  );
  const frequency = (field, term) => tables.get(field)?.get(term) ?? 0;
  function affordable(field, terms, tags) {
    const priced = [
      ...terms.map((term) => ({ ...term, cost: frequency(field, term.term) })),
      ...tags.map((term) => ({ ...term, cost: frequency(TAGS, term.term) })),
    ].filter((term) => term.cost > 0);
    priced.sort((a, b) => a.cost - b.cost);
    const chosen = [];
    let spent = 0;
    for (const term of priced.slice(0, MAX_TERMS)) {
      spent += term.cost;
      if (chosen.length >= 2 && spent > MAX_POSTINGS) break;
      chosen.push(term);
    }
    return chosen;
  }
  return {
    size: engine.documentCount,
    frequency,
    search(field, terms, tags, limit) {
      const chosen = affordable(field, terms, tags);
      if (chosen.length === 0) return [];
      const weights = new Map(chosen.map((term) => [term.term, term.weight]));
      return engine
        .search([...weights.keys()].join(" "), {
          fields: [field, TAGS],
          boostTerm: (term) => weights.get(term) ?? 1,
        })
        .slice(0, limit)
        .map((result) => ({ id: Number(result.id), score: result.score / Math.max(1, result.queryTerms.length) }));
    },
    serialize: () => JSON.stringify({ engine: engine.toJSON(), frequencies }),
  };
}

// src/search/concepts.ts
var CONCEPTS = [
  {
    id: "trade",
    words: {
      en: ["trade", "turnover", "commerce"],
      ru: [
        "\u0442\u043E\u0440\u0433\u043E\u0432\u043B\u044F",
        "\u0442\u043E\u0440\u0433\u043E\u0432\u044B\u0439",
        "\u0442\u043E\u0432\u0430\u0440\u043E\u043E\u0431\u043E\u0440\u043E\u0442",
        "\u0442\u043E\u0440\u0433\u043E\u0432\u0430\u0442\u044C",
      ],
      kk: [
        "\u0441\u0430\u0443\u0434\u0430",
        "\u0442\u0430\u0443\u0430\u0440 \u0430\u0439\u043D\u0430\u043B\u044B\u043C\u044B",
      ],
      pl: ["handel", "handlowy", "wymiana handlowa", "obroty"],
    },
  },
];

// src/search/thesaurus.ts
function createThesaurus(concepts = CONCEPTS) {
  const tables = /* @__PURE__ */ new Map();
  for (const concept of concepts) {
    for (const [language, phrases] of Object.entries(concept.words)) {
      const table = tables.get(language) ?? /* @__PURE__ */ new Map();
      tables.set(language, table);
      for (const phrase of phrases) {
        const stems = splitWords(phrase).map((word) => stemWord(word.word, language));
        const first = stems[0];
        if (first === void 0) continue;
        const list2 = table.get(first);
        if (list2) list2.push({ concept: concept.id, stems });
        else table.set(first, [{ concept: concept.id, stems }]);
      }
    }
  }
  return {
    concepts(tokens, language) {
      const found = tokens.map(() => []);
      const table = tables.get(language);
      if (!table) return found;
      tokens.forEach((token, at) => {
        for (const phrase of table.get(token.stem) ?? []) {
          if (!phrase.stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) continue;
          for (let offset = 0; offset < phrase.stems.length; offset++) found[at + offset]?.push(phrase.concept);
        }
      });
      return found;
    },
  };
}

// src/search/knowledge-index.ts
var INDEX_VERSION = 1;
var FIELDS = [...ANALYSED_LANGUAGES, OTHER, TAGS];
var entityTag = (id2) => `@${id2}`;
var conceptTag = (id2) => `#${id2}`;
var yearTag = (year) => `=${year}`;
function fieldOf(language) {
  return ANALYSED_LANGUAGES.includes(language) ? language : OTHER;
}
function buildKnowledgeIndex(knowledge) {
  const matcher = createEntityMatcher(knowledge.entities);
  const thesaurus = createThesaurus();
  const surfaces = Object.fromEntries(FIELDS.map((field) => [field, /* @__PURE__ */ new Map()]));
  const totals = Object.fromEntries(FIELDS.map((field) => [field, { facts: 0, words: 0 }]));
  const entities = [];
  const documents = knowledge.facts.map((fact2, id2) => {
    const fields2 = {};
    const tags = /* @__PURE__ */ new Set();
    const named = new Set(fact2.entities);
    for (const language of Object.keys(fact2.text)) {
      const field = fieldOf(language);
      const terms = factTerms(fact2, language, thesaurus);
      const list2 = fields2[field] ?? [];
      fields2[field] = list2;
      for (const token of terms.tokens) if (!token.stop) list2.push(token.stem);
      list2.push(...terms.askStems, ...terms.title);
      for (const concept of terms.concepts) tags.add(conceptTag(concept));
      for (const number2 of terms.numbers) if (isYear(number2)) tags.add(yearTag(number2));
      if (fact2.kind === "prose") {
        for (const mention of matcher.match(terms.tokens, language))
          if (mention.weight === 1) named.add(mention.entity.id);
      }
      count(surfaces[field], fact2, language);
      const total = totals[field];
      if (total) {
        total.facts++;
        total.words += terms.length;
      }
    }
    if (fact2.asOf) tags.add(yearTag(fact2.asOf.slice(0, 4)));
    for (const entity of named) tags.add(entityTag(entity));
    entities.push([...named]);
    fields2[TAGS] = [...tags];
    return { id: id2, fields: fields2 };
  });
  addNames(knowledge, surfaces);
  const statistics = Object.fromEntries(
    FIELDS.map((field) => {
      const total = totals[field] ?? { facts: 0, words: 0 };
      return [field, { facts: total.facts, meanLength: total.words / Math.max(1, total.facts) }];
    }),
  );
  return assemble(knowledge, buildSearchIndex(documents, FIELDS), matcher, thesaurus, statistics, surfaces, entities);
}
function loadKnowledgeIndex(knowledge, text) {
  const saved = JSON.parse(text);
  if (saved.version !== INDEX_VERSION) throw new Error(`index version ${saved.version}, expected ${INDEX_VERSION}`);
  const index = loadSearchIndex(saved.index, FIELDS);
  if (index.size !== knowledge.facts.length || saved.entities.length !== knowledge.facts.length)
    throw new Error("the saved index is of another size");
  const surfaces = Object.fromEntries(
    Object.entries(saved.surfaces).map(([field, pairs2]) => [field, new Map(pairs2)]),
  );
  return assemble(
    knowledge,
    index,
    createEntityMatcher(knowledge.entities),
    createThesaurus(),
    saved.statistics,
    surfaces,
    saved.entities,
  );
}
var MAX_REMEMBERED = 4e4;
function assemble(knowledge, index, matcher, thesaurus, statistics, surfaces, entities) {
  const lexicons = /* @__PURE__ */ new Map();
  const remembered = /* @__PURE__ */ new Map();
  const entitySets = [];
  return {
    knowledge,
    index,
    matcher,
    thesaurus,
    lexicon(language) {
      let lexicon = lexicons.get(language);
      if (!lexicon) {
        lexicon = createLexicon(language, surfaces[fieldOf(language)] ?? /* @__PURE__ */ new Map());
        lexicons.set(language, lexicon);
      }
      return lexicon;
    },
    statistics: (field) => statistics[field] ?? { facts: 0, meanLength: 1 },
    entitiesOf(position) {
      let set = entitySets[position];
      if (!set) {
        set = new Set(entities[position] ?? []);
        entitySets[position] = set;
      }
      return set;
    },
    terms(position, language) {
      const key = `${position} ${language}`;
      let terms = remembered.get(key);
      if (!terms) {
        const fact2 = knowledge.facts[position];
        if (!fact2) throw new RangeError(`no fact at position ${position}`);
        if (remembered.size >= MAX_REMEMBERED) remembered.clear();
        terms = factTerms(fact2, shownLanguage(fact2, language), thesaurus);
        remembered.set(key, terms);
      }
      return terms;
    },
    serialize: () =>
      JSON.stringify({
        version: INDEX_VERSION,
        index: index.serialize(),
        statistics,
        surfaces: Object.fromEntries(Object.entries(surfaces).map(([field, counts]) => [field, [...counts]])),
        entities,
      }),
  };
}
function count(counts, fact2, language) {
  if (!counts) return;
  const profile = profileOf(language);
  for (const text of [fact2.text[language] ?? "", ...(fact2.asks[language] ?? [])]) {
    for (const { word } of splitWords(text)) {
      const surface = foldWord(word, profile);
      counts.set(surface, (counts.get(surface) ?? 0) + 1);
    }
  }
}
function addNames(knowledge, surfaces) {
  for (const language of ANALYSED_LANGUAGES) {
    const counts = surfaces[language];
    if (!counts) continue;
    const profile = profileOf(language);
    for (const entity of knowledge.entities) {
      for (const name of [
        entity.name[language] ?? "",
        ...(entity.aliases[language] ?? []),
        ...(entity.standIns[language] ?? []),
      ]) {
        for (const { word } of splitWords(name)) {
          const surface = foldWord(word, profile);
          if (!counts.has(surface)) counts.set(surface, 0);
        }
      }
    }
  }
}
function isYear(number2) {
  return /^(19|20)\d\d$/.test(number2);
}
function idf(index, language, frequency) {
  const facts = Math.max(index.statistics(fieldOf(language)).facts, 10);
  return Math.log(1 + (facts - Math.min(frequency, facts) + 0.5) / (frequency + 0.5));
}

// src/answer/cite.ts
function citeFacts(facts) {
  const known = /* @__PURE__ */ new Map();
  const citations = [];
  const numberOf = (source2) => {
    const key = JSON.stringify([source2.title, source2.publisher, source2.published, source2.url]);
    const number2 = known.get(key) ?? citations.length + 1;
    if (!known.has(key)) {
      known.set(key, number2);
      citations.push({ number: number2, source: source2 });
    }
    return number2;
  };
  const numbers = facts.map((fact2) => [...new Set([fact2.source, ...fact2.also].map(numberOf))]);
  return { citations, numbers };
}

// src/answer/confidence.ts
var CONFIDENCE_MODEL = {
  bias: -4.2,
  weights: {
    coverage: 7.5,
    askSimilarity: 2.5,
    missing: -3.5,
    unknown: -3,
    timeFit: 1.2,
    typeFit: 0.5,
    entityFit: 1.2,
    margin: 0.4,
    brevity: -0.8,
  },
};
var ANSWER_FROM = 0.5;
function gatherEvidence(reading, matches) {
  const best = matches[0];
  const total = reading.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const unknown = reading.terms.reduce((sum, term) => sum + (term.known ? 0 : term.weight), 0) / total;
  if (!best) {
    return {
      coverage: 0,
      askSimilarity: 0,
      missing: 1,
      unknown,
      timeFit: 0,
      typeFit: 0,
      entityFit: 0,
      margin: 0,
      brevity: 0,
    };
  }
  const rival = matches[1];
  return {
    coverage: best.coverage,
    askSimilarity: best.askSimilarity,
    missing: best.missing,
    unknown,
    timeFit: best.timeFit,
    typeFit: best.typeFit,
    entityFit: best.entityFit,
    margin: rival && best.score > 0 ? 1 - rival.score / best.score : 1,
    brevity: Math.max(0, Math.min(1, (4 - reading.terms.length) / 3)),
  };
}
function confidenceOf(evidence2, model = CONFIDENCE_MODEL) {
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * evidence2[name];
  return 1 / (1 + Math.exp(-sum));
}

// src/answer/fact-key.ts
import { createHash } from "node:crypto";

var KEY_LENGTH = 11;
function keyOfId(id2) {
  return createHash("sha256").update(id2).digest("base64url").slice(0, KEY_LENGTH);
}

// src/search/romanised.ts
function nativeSpelling(word, profile) {
  const table = profile.romanisation;
  if (!table) return word;
  const known = profile.romanisedWords?.[word];
  if (known !== void 0) return known;
  let native = "";
  let at = 0;
  while (at < word.length) {
    const entry = table.find(([latin]) => word.startsWith(latin, at));
    native += entry ? entry[1] : word.charAt(at);
    at += entry ? entry[0].length : 1;
  }
  return native;
}

// src/search/detect-language.ts
var NO_WORDS = { knows: () => 0 };
var MAX_WORDS = 80;
var FUNCTION_WORD = 1.6;
var QUESTION_WORD = 2.2;
var OWN_LETTER = 2.5;
var KNOWN_STEM = 0.5;
var KNOWN_WORD = 0.9;
var ROMANISED_FACTOR = 0.85;
function readLanguages(text, known = NO_WORDS) {
  const words2 = splitWords(text, MAX_WORDS).filter((word) => !/^\d/.test(word.word));
  const cyrillic = words2.filter((word) => /\p{Script=Cyrillic}/u.test(word.word));
  const latin = words2.filter((word) => /\p{Script=Latin}/u.test(word.word));
  const readings = [];
  for (const profile of Object.values(PROFILES)) {
    const native = profile.script === "cyrillic" ? cyrillic : latin;
    if (native.length > 0 && native.length >= words2.length - native.length) {
      readings.push({ language: profile.code, romanised: false, score: evidence(native, profile, known, false) });
    }
    if (profile.romanisation && latin.length > cyrillic.length) {
      const score = evidence(latin, profile, known, true) * ROMANISED_FACTOR;
      readings.push({ language: profile.code, romanised: true, score });
    }
  }
  return readings.filter((reading) => reading.score > 0).sort((a, b) => b.score - a.score);
}
function evidence(words2, profile, known, romanised) {
  let score = 0;
  for (const { word: typed } of words2) {
    const word = romanised ? nativeSpelling(typed, profile) : typed;
    const exact = !romanised || profile.romanisedWords?.[typed] !== void 0;
    const share = romanised && typed.length <= 2 ? 0.4 : 1;
    if (profile.questionWords[word] !== void 0 && exact) score += QUESTION_WORD * share;
    else if (profile.stopWords.has(word) || profile.yesNoParticles.has(word))
      score += (exact ? FUNCTION_WORD : FUNCTION_WORD / 2) * share;
    else if (profile.fillers.has(word)) score += FUNCTION_WORD * share * 0.7;
    else {
      const sureness = known.knows(profile.code, foldWord(word, profile), stemWord(word, profile.code));
      score += sureness >= 2 ? KNOWN_WORD : sureness >= 1 ? KNOWN_STEM : 0;
    }
    if (!romanised && profile.letters !== "") {
      for (const letter of new Set(word)) if (profile.letters.includes(letter)) score += OWN_LETTER / 2;
    }
  }
  return score;
}
function detectLanguage(text) {
  const best = readLanguages(text.slice(0, 4e3)).find((reading) => !reading.romanised);
  return best && best.score >= FUNCTION_WORD ? best.language : null;
}

// src/answer/time.ts
var WAR_BEGAN = "2022-02-24";
function readTime(tokens, language, now) {
  const profile = profileOf(language);
  const years = [];
  const months = [];
  const spent = /* @__PURE__ */ new Set();
  const said = /* @__PURE__ */ new Set();
  let day = null;
  tokens.forEach((token, at) => {
    const phrase = profile ? timePhraseAt(tokens, at, profile.timeWords) : void 0;
    if (phrase) {
      said.add(phrase.word);
      if (phrase.word !== "plan" && phrase.word !== "first" && phrase.word !== "earlier")
        for (let i = 0; i < phrase.length; i++) spent.add(at + i);
    }
    const year = yearIn(token.word);
    if (year) {
      years.push(year);
      spent.add(at);
    }
    const month = profile ? monthOf(token, profile.months) : void 0;
    if (month && besideDate(tokens, at)) {
      months.push(month);
      spent.add(at);
      const beside = [tokens[at - 1], tokens[at + 1]].find(
        (near) => near && /^\d{1,2}$/.test(near.word) && Number(near.word) <= 31,
      );
      if (beside) {
        day = beside.word.padStart(2, "0");
        spent.add(tokens.indexOf(beside));
      }
    }
    if (
      profile?.yearWords.has(token.word) &&
      [tokens[at - 1], tokens[at + 1]].some((near) => near && isYear(near.word))
    )
      spent.add(at);
  });
  if (said.has("this-year")) years.push(String(now.getUTCFullYear()));
  if (said.has("last-year")) years.push(String(now.getUTCFullYear() - 1));
  return {
    years: [...new Set(years)],
    months,
    day,
    latest: said.has("latest"),
    plan: said.has("plan"),
    war: said.has("before-war") ? "before" : said.has("since-war") ? "since" : null,
    spent,
  };
}
function yearIn(word) {
  const digits = word.match(/^(\d{4})(?!\d)/)?.[1];
  return digits && isYear(digits) ? digits : void 0;
}
function timePhraseAt(tokens, at, table) {
  for (let length = 4; length >= 1; length--) {
    if (at + length > tokens.length) continue;
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(" ");
    const word = Object.hasOwn(table, phrase) ? table[phrase] : void 0;
    if (word) return { word, length };
  }
  return void 0;
}
function monthOf(token, months) {
  const at = months.findIndex((stems) =>
    stems.some((stem) =>
      stem.length <= 4
        ? token.word === stem ||
          (stem.length > 3 && token.word.startsWith(stem) && token.word.length <= stem.length + 3)
        : token.word.startsWith(stem),
    ),
  );
  return at < 0 ? void 0 : String(at + 1).padStart(2, "0");
}
function besideDate(tokens, at) {
  const token = tokens[at];
  if (!token) return false;
  if (token.word.length > 5) return true;
  return (
    [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((near) => near?.numeric) ||
    (token.capital && at > 0)
  );
}
function timeFit(fact2, numbers, asked) {
  let fit = 1;
  if (asked.years.length > 0) {
    const year = fact2.asOf?.slice(0, 4);
    const exact = year !== void 0 && asked.years.includes(year);
    const named = asked.years.some((wanted) => numbers.has(wanted));
    if (fact2.series && !exact) fit = named ? 0.7 : 0;
    else fit = exact || named ? (named ? 1 : 0.9) : 0;
    if (fit > 0 && asked.months.length > 0 && exact) {
      const month = fact2.asOf?.slice(5, 7) ?? "";
      if (month !== "" && !asked.months.includes(month)) fit *= 0.4;
      else if (asked.day && (fact2.asOf?.length ?? 0) === 10 && fact2.asOf?.slice(8, 10) !== asked.day) fit *= 0.6;
    }
  } else if (asked.months.length > 0) {
    const month = fact2.asOf?.slice(5, 7) ?? "";
    if (month !== "" && !asked.months.includes(month)) fit *= 0.5;
  }
  if (asked.war === "before" && fact2.asOf && fact2.asOf >= WAR_BEGAN.slice(0, fact2.asOf.length)) fit *= 0.3;
  if (asked.war === "since" && fact2.asOf && fact2.asOf < WAR_BEGAN.slice(0, fact2.asOf.length)) fit *= 0.3;
  if (fact2.series) {
    const planned = fact2.series.kind === "target" || fact2.series.kind === "forecast";
    if (asked.plan && !planned) fit *= 0.85;
    if (!asked.plan && planned) fit *= asked.latest ? 0.4 : 0.75;
  }
  return fit;
}

// src/answer/question.ts
var MAX_QUESTION_UTF16 = 4096;
var MAX_WORDS2 = 120;
var MAX_TERMS2 = 16;
var RIVAL_SHARE = 0.75;
function parseQuestion(text, context) {
  const cut = text.slice(0, MAX_QUESTION_UTF16);
  const readings = rankReadings(cut, context);
  const best = readings[0];
  if (!best) return void 0;
  const parsed = readings.map((reading) => readIn(cut, reading, context));
  if (parsed.every((reading) => reading.tokens.length === 0)) return void 0;
  const second = readings[1];
  const told = best.score > 0 && (!second || best.score > second.score * 1.05 || best.language === second.language);
  return { text, language: toLanguage(best.language, context.preference), languageTold: told, readings: parsed };
}
function toLanguage(code, preference) {
  return isLanguage(code) ? code : preference;
}
function rankReadings(text, context) {
  const { index, preference } = context;
  const found = readLanguages(text, {
    knows: (language, surface, stem) =>
      index.lexicon(language).has(surface) ? 2 : index.lexicon(language).hasStem(stem) ? 1 : 0,
  });
  const best = found[0];
  if (!best) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(text);
    const fits = (code) => (PROFILES[code]?.script === "cyrillic") === cyrillic;
    const fallback = fits(preference) ? preference : cyrillic ? "ru" : "en";
    return [{ language: fallback, romanised: false, score: 0 }];
  }
  const rivals = found.filter((reading) => reading.score >= best.score * RIVAL_SHARE);
  const close = rivals.filter((reading) => reading.score >= best.score * 0.95);
  const preferred =
    close.find((reading) => reading.language === preference && !reading.romanised) ??
    close.find((reading) => reading.language === preference);
  const ordered = preferred ? [preferred, ...rivals.filter((reading) => reading !== preferred)] : rivals;
  return ordered.slice(0, 2);
}
function readIn(text, reading, context) {
  const { index } = context;
  const language = toLanguage(reading.language, context.preference);
  const profile = profileOf(language);
  let tokens = analyze(text, language, MAX_WORDS2);
  if (reading.romanised && profile) {
    tokens = tokens.map((token) => {
      const word = nativeSpelling(token.word, profile);
      return {
        ...token,
        word,
        stem: stemWord(word, language),
        surface: foldWord(word, profile),
        stop: profile.stopWords.has(word),
      };
    });
  }
  tokens = mendSpelling(tokens, language, reading.romanised, index);
  const time = readTime(tokens, language, context.now);
  const mentions = index.matcher.match(tokens, language);
  const concepts = index.thesaurus.concepts(tokens, language);
  const asking = questionPhrase(tokens, language);
  const terms = [];
  tokens.forEach((token, at) => {
    const covering = mentions.filter((mention) => at >= mention.from && at < mention.to);
    if (time.spent.has(at) || asking.spent.has(at)) return;
    if (covering.length === 0 && (token.stop || profile?.fillers.has(token.word))) return;
    if (terms.some((term) => term.stem === token.stem)) return;
    const entities = covering.map((mention) => ({ id: mention.entity.id, weight: mention.weight }));
    const mended = token.alternates ?? [];
    const frequency = frequencyOf(index, language, token.stem, entities, mended, concepts[at] ?? []);
    terms.push({
      token,
      at,
      stem: token.stem,
      weight: idf(index, language, frequency),
      known: frequency > 0,
      alternates: mended,
      concepts: concepts[at] ?? [],
      entities,
    });
  });
  terms.sort((a, b) => b.weight - a.weight);
  return {
    language,
    romanised: reading.romanised,
    tokens,
    terms: terms.slice(0, MAX_TERMS2).sort((a, b) => a.at - b.at),
    mentions,
    answerType: asking.type,
    time,
  };
}
function mendSpelling(tokens, language, romanised, index) {
  const lexicon = index.lexicon(language);
  const profile = profileOf(language);
  return tokens.map((token) => {
    if (token.stop || token.numeric || profile?.fillers.has(token.word)) return token;
    if (lexicon.has(token.surface)) return token;
    if (lexicon.hasStem(token.stem) && (token.stem.length > 3 || !romanised)) return token;
    if (index.thesaurus.concepts([token], language)[0]?.length) return token;
    const alternates = [];
    if (romanised) for (const stem of lexicon.soundingLike(token.stem)) alternates.push({ stem, weight: 0.95 });
    if (alternates.length === 0)
      for (const near of lexicon.nearest(token.surface)) alternates.push({ stem: near.stem, weight: near.weight });
    const first = alternates[0];
    return first ? { ...token, stem: first.stem, alternates } : token;
  });
}
function frequencyOf(index, language, stem, entities, alternates, concepts) {
  const field = fieldOf(language);
  const own = Math.max(
    index.index.frequency(field, stem),
    ...alternates.map((other) => index.index.frequency(field, other.stem)),
  );
  const named =
    entities.length > 0 ? Math.max(...entities.map((entity) => index.index.frequency("tags", `@${entity.id}`))) : 0;
  if (own > 0 || named > 0) return Math.max(own, named);
  return concepts.length > 0 ? Math.max(...concepts.map((concept) => index.index.frequency("tags", `#${concept}`))) : 0;
}
var LONGEST_QUESTION_PHRASE = 4;
function questionPhrase(tokens, language) {
  const profile = profileOf(language);
  const spent = /* @__PURE__ */ new Set();
  if (!profile) return { type: "what", spent };
  let type;
  let strength = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let length = LONGEST_QUESTION_PHRASE; length >= 1; length--) {
      if (at + length > tokens.length) continue;
      const phrase = tokens
        .slice(at, at + length)
        .map((token) => token.word)
        .join(" ");
      const asked = Object.hasOwn(profile.questionWords, phrase) ? profile.questionWords[phrase] : void 0;
      if (!asked) continue;
      const weight = length * 2 + (asked === "what" ? 0 : 1);
      if (weight > strength) {
        type = asked;
        strength = weight;
      }
      for (let i = 0; i < length; i++) if (tokens[at + i]?.stop || length === 1) spent.add(at + i);
      break;
    }
  }
  if (!type || type === "what") {
    const first = tokens[0]?.word ?? "";
    const particle = tokens.some((token) => profile.yesNoParticles.has(token.word));
    if (particle || (type === void 0 && profile.yesNoStarters.has(first))) return { type: "yes-no", spent };
  }
  return { type: type ?? "what", spent };
}

// src/answer/follow-up.ts
var MAX_OWN_CONTENT = 1;
var MAX_WORDS3 = 9;
function resolveFollowUp(question, turns, context) {
  const last = turns.at(-1);
  if (last === void 0 || last.trim() === "") return question;
  const before = resolveFollowUp(last, turns.slice(0, -1), context);
  const previous = parseQuestion(before, context)?.readings[0];
  if (!previous) return question;
  const current = parseQuestion(question, { ...context, preference: previous.language })?.readings;
  if (!current) return question;
  const reading = current.find((candidate) => candidate.language === previous.language) ?? current[0];
  return (reading && complete(question, reading, before, previous)) ?? question;
}
function complete(question, reading, before, previous) {
  if (reading.tokens.length === 0 || reading.tokens.length > MAX_WORDS3) return void 0;
  const language = reading.language;
  const opening = openingOf(reading, language);
  const ends = profileOf(language)?.followUpEnds.has(reading.tokens.at(-1)?.word ?? "") ?? false;
  const own = reading.terms.filter((term) => term.entities.length === 0);
  const mentions = reading.mentions;
  const time = reading.time;
  const marked2 = opening > 0 || ends;
  if (own.length === 0) {
    if (mentions.length > 0) {
      const only = mentions.some((mention) => reading.tokens.length === mention.to - mention.from);
      if (!marked2 && only && !/\?\s*$/.test(question)) return void 0;
      return withTime(replaceMention(before, previous, question, reading, opening), previous, question, reading);
    }
    if (time.years.length > 0 || time.months.length > 0 || time.latest || time.war)
      return withTime(before, previous, question, reading);
    if (reading.answerType !== "what" && reading.answerType !== "yes-no")
      return withQuestionWord(before, previous, question, reading, opening);
    if (reading.answerType === "what" && hasPronoun(reading)) return void 0;
    return void 0;
  }
  const points = hasPronoun(reading);
  if (points && mentions.length === 0) return withNames(question, previous);
  if (own.length <= MAX_OWN_CONTENT && marked2 && mentions.length === 0) return withNames(question, previous);
  return void 0;
}
function openingOf(reading, language) {
  const starts = profileOf(language)?.followUpStarts ?? [];
  let longest = 0;
  for (const start of starts) {
    const words2 = start.split(" ");
    if (words2.length > longest && words2.every((word, at) => reading.tokens[at]?.word === word))
      longest = words2.length;
  }
  return longest;
}
function hasPronoun(reading) {
  const pronouns = profileOf(reading.language)?.pronouns;
  return reading.tokens.some((token) => pronouns?.has(token.word));
}
function roleOf(kind) {
  if (kind === "country" || kind === "region" || kind === "organisation") return "actor";
  return kind;
}
function replaceMention(before, previous, question, reading, opening) {
  const fresh = reading.mentions[0];
  if (!fresh) return before;
  const phrase = phraseOf(question, reading, fresh, opening);
  const names2 = previous.mentions.filter((mention) => mention.entity.id !== fresh.entity.id);
  const sameRole = names2.filter((mention) => roleOf(mention.entity.kind) === roleOf(fresh.entity.kind));
  const foreign = sameRole.filter((mention) => mention.entity.id !== "kazakhstan");
  const old =
    foreign.at(-1) ??
    (sameRole.length > 1 ? sameRole.at(-1) : void 0) ??
    (roleOf(fresh.entity.kind) === "person" ? void 0 : sameRole.at(-1));
  if (!old || (old.entity.id === "kazakhstan" && phrase.governed)) return append(before, phrase.text);
  const profile = profileOf(previous.language);
  const governing = previous.tokens[old.from - 1];
  const governed = governing?.stop === true && !profile?.conjunctions.has(governing.word);
  const first = previous.tokens[old.from];
  const last = previous.tokens[old.to - 1];
  if (!first || !last) return append(before, phrase.text);
  const start = phrase.governed && governed ? (governing?.start ?? first.start) : first.start;
  const inserted = phrase.governed && !governed ? phrase.bare : phrase.text;
  return before.slice(0, start) + inserted + before.slice(last.end);
}
function phraseOf(question, reading, mention, opening) {
  const first = reading.tokens[mention.from];
  const last = reading.tokens[mention.to - 1];
  if (!first || !last) return { text: question, bare: question, governed: false };
  const bare = question.slice(first.start, last.end);
  const preposition = reading.tokens[mention.from - 1];
  const conjunctions = profileOf(reading.language)?.conjunctions;
  const governed =
    preposition?.stop === true && !conjunctions?.has(preposition.word) && (mention.from - 1 >= opening || opening > 1);
  return { text: governed ? question.slice(preposition.start, last.end) : bare, bare, governed };
}
function withTime(before, previous, question, reading) {
  const spent = [...reading.time.spent].sort((a, b) => a - b);
  const first = reading.tokens[spent[0] ?? -1];
  const last = reading.tokens[spent.at(-1) ?? -1];
  if (!first || !last) return before;
  const governing = reading.tokens[(spent[0] ?? 0) - 1];
  const phrase = question.slice(first.start, last.end);
  const old = [...previous.time.spent].sort((a, b) => a - b);
  const oldFirst = previous.tokens[old[0] ?? -1];
  const oldLast = previous.tokens[old.at(-1) ?? -1];
  if (
    oldFirst &&
    oldLast &&
    before.slice(oldFirst.start, oldLast.end).length === oldLast.end - oldFirst.start &&
    old.length === (old.at(-1) ?? 0) - (old[0] ?? 0) + 1
  ) {
    return before.slice(0, oldFirst.start) + phrase + before.slice(oldLast.end);
  }
  return append(before, governing?.stop ? question.slice(governing.start, last.end) : phrase);
}
function withQuestionWord(before, previous, question, reading, opening) {
  const firstOwn = reading.tokens[opening] ?? reading.tokens[0];
  const lastOwn = reading.tokens.at(-1);
  if (!firstOwn || !lastOwn) return before;
  const asked = question.slice(firstOwn.start, lastOwn.end);
  const profile = profileOf(previous.language);
  const old = previous.tokens.findIndex(
    (token2) => Object.hasOwn(profile?.questionWords ?? {}, token2.word) || profile?.yesNoParticles.has(token2.word),
  );
  const token = previous.tokens[old];
  if (!token) return `${capitalized(asked)}: ${before}`;
  const replaced = before.slice(0, token.start) + (old === 0 ? capitalized(asked) : asked) + before.slice(token.end);
  return replaced;
}
function capitalized(text) {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
function withNames(question, previous) {
  const names2 = [
    ...new Set(previous.mentions.map((mention) => mention.entity.name[previous.language] ?? mention.entity.id)),
  ];
  if (names2.length === 0) return void 0;
  return `${question.replace(/[?？\s]+$/u, "")} (${names2.join(", ")})?`;
}
function append(before, phrase) {
  return `${before.replace(/[?？.!\s]+$/u, "")} ${phrase}?`;
}

// src/answer/highlight.ts
var MAX_SPANS = 3;
var CURRENCY_BEFORE = /[$€£₸₽¥~≈]$/;
var AFTER_NUMBER = /^[\s\u00A0\u202F]?[%€₸₽]/;
function highlightAnswer(reading, match, index) {
  const { terms } = match;
  const typed = spansByType(reading.answerType, reading, terms, index);
  const spans = typed.length > 0 ? typed : sharedWords(reading, match);
  return mergeSpans(spans).slice(0, MAX_SPANS);
}
function spansByType(type, reading, terms, index) {
  switch (type) {
    case "when":
      return dateSpans(terms);
    case "quantity":
      return quantitySpans(terms, reading);
    case "who":
      return nameSpans(reading, terms, index, ["person"]);
    case "where":
      return nameSpans(reading, terms, index, ["place", "country", "region"]);
    case "yes-no":
    case "why":
    case "what":
      return [];
    default:
      return type;
  }
}
function dateSpans(terms) {
  const profile = profileOf(terms.language);
  const isMonth = (word) => profile?.months.some((stems) => stems.some((stem) => word.startsWith(stem))) ?? false;
  const spans = [];
  let at = 0;
  while (at < terms.tokens.length) {
    let end = at;
    let dated = false;
    while (end < terms.tokens.length) {
      const token = terms.tokens[end];
      if (!token) break;
      const year = isYear(token.word.slice(0, 4)) && token.numeric;
      const month =
        !token.numeric &&
        isMonth(token.word) &&
        (end > at || (terms.tokens[end + 1]?.numeric ?? false) || (terms.tokens[end - 1]?.numeric ?? false));
      const day =
        /^\d{1,2}$/.test(token.word) &&
        [terms.tokens[end + 1], terms.tokens[end - 1]].some((near) => near && isMonth(near.word));
      const joint = end > at && (profile?.yearWords.has(token.word) ?? false);
      if (!year && !month && !day && !joint) break;
      dated ||= year || month;
      end++;
    }
    const first = terms.tokens[at];
    const last = terms.tokens[end - 1];
    if (dated && first && last) spans.push([first.start, last.end]);
    at = Math.max(end, at + 1);
  }
  return spans;
}
function quantitySpans(terms, reading) {
  const profile = profileOf(terms.language);
  const asked = new Set(reading.tokens.filter((token) => token.numeric).map((token) => token.word));
  const spans = [];
  terms.tokens.forEach((token, at) => {
    if (!token.numeric || isYear(token.word) || asked.has(token.word)) return;
    const before = terms.tokens[at - 1];
    const after = terms.tokens[at + 1];
    if (
      after &&
      profile?.months.some((stems) => stems.some((stem) => after.word.startsWith(stem))) &&
      /^\d{1,2}$/.test(token.word)
    )
      return;
    if (before && terms.language === "kk" && profile?.yearWords.has(before.word) && /^\d{1,2}$/.test(token.word))
      return;
    let start = token.start;
    let end = token.end;
    if (CURRENCY_BEFORE.test(terms.text.slice(0, start))) start--;
    const sign = terms.text.slice(end).match(AFTER_NUMBER);
    if (sign) end += sign[0].length;
    for (let next = at + 1; next < Math.min(at + 3, terms.tokens.length); next++) {
      const unit = terms.tokens[next];
      if (!unit || !isUnit(unit.word, profile?.units)) break;
      end = unit.end;
    }
    spans.push([start, end]);
  });
  return spans;
}
function isUnit(word, units) {
  return units?.has(word) ?? false;
}
function nameSpans(reading, terms, index, kinds) {
  const asked = new Set(reading.mentions.map((mention) => mention.entity.id));
  const spans = [];
  for (const mention of index.matcher.match(terms.tokens, terms.language)) {
    if (asked.has(mention.entity.id) || mention.entity.id === "kazakhstan" || !kinds.includes(mention.entity.kind))
      continue;
    const first = terms.tokens[mention.from];
    const last = terms.tokens[mention.to - 1];
    if (first && last) spans.push([first.start, last.end]);
  }
  return spans;
}
function sharedWords(reading, match) {
  const { terms } = match;
  const shared = reading.terms
    .filter((term) => match.met.has(term.at))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2);
  const spans = [];
  for (const term of shared) {
    const stems = [term.stem, ...term.alternates.map((other) => other.stem)];
    const position = stems.flatMap((stem) => terms.positions.get(stem) ?? [])[0];
    const token = position === void 0 ? void 0 : terms.tokens[position];
    if (token) spans.push([token.start, token.end]);
  }
  return spans;
}
function mergeSpans(spans) {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

// src/answer/lists.ts
function pageOf(items, { offset = 0, limit }) {
  const from = Math.max(0, Math.min(offset, items.length));
  const next = from + limit;
  return { items: items.slice(from, next), offset: from, total: items.length, next: next < items.length ? next : null };
}
function createLists(knowledge) {
  const current = knowledge.facts.filter((fact2) => fact2.supersededBy === null);
  const newestFirst = [...current].sort(byDate);
  const everything = [...knowledge.facts].sort(byDate);
  const byTopic = groupBy(newestFirst, (fact2) => fact2.topics);
  const bySeries = groupBy(everything, (fact2) => (fact2.series ? [fact2.series.id] : []));
  const byEntity = groupBy(newestFirst, (fact2) => fact2.entities);
  const topics = new Map(knowledge.topics.map((topic) => [topic.slug, topic]));
  const important = roundRobin([...byTopic.values()]);
  const publishers = countPublishers(knowledge.facts);
  function related(fact2) {
    const scores = /* @__PURE__ */ new Map();
    const raise = (other, by) => {
      if (other !== fact2) scores.set(other, (scores.get(other) ?? 0) + by);
    };
    for (const other of fact2.series ? (bySeries.get(fact2.series.id) ?? []) : []) raise(other, 5);
    for (const entity of fact2.entities) {
      const facts = byEntity.get(entity) ?? [];
      const worth = 3 / Math.log2(2 + facts.length);
      for (const other of facts.slice(0, 500)) raise(other, worth);
    }
    for (const [other, score] of scores)
      if (other.topics.some((topic) => fact2.topics.includes(topic))) scores.set(other, score + 0.5);
    return [...scores.entries()].sort((a, b) => b[1] - a[1] || byDate(a[0], b[0])).map(([other]) => other);
  }
  return {
    newest: everything.find((fact2) => fact2.asOf !== null)?.asOf ?? null,
    pageOf,
    none: (paging) => pageOf([], paging),
    topic: (slug2, paging) => pageOf(byTopic.get(slug2) ?? [], paging),
    timeline: (query, paging) =>
      pageOf(
        everything.filter(
          (fact2) =>
            fact2.asOf !== null &&
            (query.topic === void 0 || fact2.topics.includes(query.topic)) &&
            (query.year === void 0 || fact2.asOf.startsWith(query.year)),
        ),
        paging,
      ),
    related: (fact2, paging) => pageOf(related(fact2), paging),
    series: (id2, paging) => pageOf(bySeries.get(id2) ?? [], paging),
    important: (paging) => pageOf(important, paging),
    publishers: (paging) => pageOf(publishers, paging),
    topicsOf(facts) {
      const counts = /* @__PURE__ */ new Map();
      for (const fact2 of facts) for (const slug2 of fact2.topics) counts.set(slug2, (counts.get(slug2) ?? 0) + 1);
      return [...counts.entries()]
        .sort((a, b) => b[1] - a[1])
        .flatMap(([slug2]) => topics.get(slug2) ?? [])
        .slice(0, 3);
    },
  };
}
function byDate(a, b) {
  return (b.asOf ?? "").localeCompare(a.asOf ?? "") || (a.id < b.id ? -1 : 1);
}
function groupBy(facts, keys) {
  const groups = /* @__PURE__ */ new Map();
  for (const fact2 of facts) {
    for (const key of keys(fact2)) {
      const group = groups.get(key);
      if (group) group.push(fact2);
      else groups.set(key, [fact2]);
    }
  }
  return groups;
}
function roundRobin(groups) {
  const taken = /* @__PURE__ */ new Set();
  const longest = Math.max(0, ...groups.map((group) => group.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const group of groups) {
      const fact2 = group[rank];
      if (fact2) taken.add(fact2);
    }
  }
  return [...taken];
}
function countPublishers(facts) {
  const counts = /* @__PURE__ */ new Map();
  for (const fact2 of facts) {
    for (const source2 of [fact2.source, ...fact2.also]) {
      if (source2.publisher === null) continue;
      const entry = counts.get(source2.publisher) ?? { facts: 0, newest: null };
      entry.facts++;
      if (source2.published !== null && (entry.newest === null || source2.published > entry.newest))
        entry.newest = source2.published;
      counts.set(source2.publisher, entry);
    }
  }
  return [...counts.entries()]
    .map(([publisher, entry]) => ({ publisher, ...entry }))
    .sort((a, b) => b.facts - a.facts || a.publisher.localeCompare(b.publisher));
}

// src/answer/answer-type.ts
function answerTypeFit(type, fact2, terms, index) {
  switch (type) {
    case "when":
      return hasDate(terms) ? 1 : fact2.asOf ? 0.5 : 0;
    case "quantity":
      return hasQuantity(terms) ? 1 : 0;
    case "who":
      return fact2.entities.length === 0 ||
        fact2.entities.some((id2) => isOneOf(index, id2, ["person", "organisation", "company"]))
        ? 1
        : 0;
    case "where":
      return fact2.entities.length === 0 ||
        fact2.entities.some((id2) => isOneOf(index, id2, ["place", "country", "region"]))
        ? 1
        : 0;
    case "yes-no":
    case "why":
    case "what":
      return 1;
    default:
      return type;
  }
}
function isOneOf(index, id2, kinds) {
  const entity = index.matcher.byId.get(id2);
  return entity !== void 0 && kinds.includes(entity.kind);
}
function hasDate(terms) {
  for (const number2 of terms.numbers) if (isYear(number2.slice(0, 4))) return true;
  return false;
}
function hasQuantity(terms) {
  for (const number2 of terms.numbers) if (!isYear(number2)) return true;
  const profile = profileOf(terms.language);
  return terms.tokens.some((token) => profile?.units.has(token.word));
}

// src/answer/rank.ts
var POOL = 60;
var K1 = 1.2;
var B = 0.6;
var IN_ASK = 0.95;
var IN_TITLE = 0.6;
var AS_CONCEPT = 0.72;
var AS_SIMILAR_WORD = 0.6;
var SURFACE_BONUS = 0.25;
var NEARNESS_BONUS = 0.3;
var ASK_SIMILARITY_BONUS = 0.7;
function rankFacts(reading, index, limit = POOL) {
  const { stems, tags } = queryTerms(reading);
  const hits = index.index.search(fieldOf(reading.language), stems, tags, Math.max(POOL, limit));
  const matches = hits.map((hit) => matchFact(reading, index, hit.id));
  matches.sort(byScore);
  return matches.slice(0, limit);
}
function byScore(a, b) {
  return b.score - a.score || (b.fact.asOf ?? "").localeCompare(a.fact.asOf ?? "") || (a.fact.id < b.fact.id ? -1 : 1);
}
function queryTerms(reading) {
  const stems = /* @__PURE__ */ new Map();
  const tags = /* @__PURE__ */ new Map();
  const raise = (table, key, weight) => {
    table.set(key, Math.max(table.get(key) ?? 0, weight));
  };
  for (const term of reading.terms) {
    raise(stems, term.stem, 1);
    for (const other of term.alternates) raise(stems, other.stem, other.weight);
    for (const entity of term.entities) raise(tags, entityTag(entity.id), 0.9 * entity.weight);
    for (const concept of term.concepts) raise(tags, conceptTag(concept), 0.5);
  }
  for (const year of reading.time.years) raise(tags, yearTag(year), 0.5);
  const list2 = (table) => [...table].map(([term, weight]) => ({ term, weight }));
  return { stems: list2(stems), tags: list2(tags) };
}
function matchFact(reading, index, position) {
  const fact2 = index.knowledge.facts[position];
  if (!fact2) throw new RangeError(`no fact at position ${position}`);
  const terms = index.terms(position, reading.language);
  const entities = index.entitiesOf(position);
  const foreign = terms.language !== reading.language;
  const mean = Math.max(1, index.statistics(fieldOf(terms.language)).meanLength);
  const norm = 1 - B + (B * terms.length) / mean;
  let lexical = 0;
  let covered = 0;
  let total = 0;
  let missing2 = 0;
  const met = /* @__PURE__ */ new Map();
  for (const term of reading.terms) {
    const share = meet(term, terms, entities, foreign, norm);
    total += term.weight;
    covered += term.weight * Math.min(1, share.met);
    lexical += term.weight * share.worth;
    if (share.met > 0.3) met.set(term.at, share.met);
    else missing2 = Math.max(missing2, term.weight);
  }
  const coverage = total > 0 ? covered / total : 0;
  const nearness = foreign ? 0 : nearPairs(reading, terms);
  const askSimilarity = foreign ? 0 : closestAsk(reading, terms, index);
  const time = timeFit(fact2, terms.numbers, reading.time);
  const type = answerTypeFit(reading.answerType, fact2, terms, index);
  const entityFit = namedShare(reading, entities, met);
  const superseded2 = fact2.supersededBy === null ? 1 : 0.8;
  const score =
    (lexical + NEARNESS_BONUS * nearness) *
    (1 + coverage) *
    (1 + ASK_SIMILARITY_BONUS * askSimilarity) *
    (0.25 + 0.75 * time) *
    (0.85 + 0.15 * type) *
    (0.6 + 0.4 * entityFit) *
    recency(reading, fact2) *
    superseded2;
  return {
    position,
    fact: fact2,
    terms,
    score,
    coverage,
    askSimilarity,
    timeFit: time,
    typeFit: type,
    entityFit,
    missing: total > 0 ? missing2 / total : 1,
    met,
  };
}
function meet(term, terms, entities, foreign, norm) {
  let met = 0;
  let worth = 0;
  const spellings = [{ stem: term.stem, weight: term.alternates[0]?.weight ?? 1 }, ...term.alternates.slice(1)];
  if (!foreign || term.token.numeric) {
    for (const { stem, weight } of spellings) {
      const frequency = terms.positions.get(stem)?.length ?? 0;
      if (frequency > 0) {
        met = Math.max(met, weight);
        worth = Math.max(worth, (weight * frequency * (K1 + 1)) / (frequency + K1 * norm));
      }
      if (terms.askStems.has(stem)) {
        met = Math.max(met, weight * IN_ASK);
        worth = Math.max(worth, weight * IN_ASK);
      }
      if (terms.title.has(stem)) {
        met = Math.max(met, weight * IN_TITLE);
        worth += weight * 0.35;
      }
    }
    if (terms.surfaces.has(term.token.surface)) worth += SURFACE_BONUS;
  }
  for (const entity of term.entities) {
    if (!entities.has(entity.id)) continue;
    const weight = entity.weight === 1 ? 1 : 0.85;
    met = Math.max(met, weight);
    worth = Math.max(worth, weight);
  }
  if (met < AS_CONCEPT && term.concepts.some((concept) => terms.concepts.has(concept))) {
    met = AS_CONCEPT;
    worth = Math.max(worth, AS_CONCEPT);
  }
  if (met === 0 && !foreign && !term.token.numeric) {
    const likeness2 = similarWord(term.token.surface, terms);
    if (likeness2 > 0) {
      met = AS_SIMILAR_WORD * likeness2;
      worth = Math.max(worth, met);
    }
  }
  return { met, worth };
}
var LEAST_LIKENESS = 0.5;
function similarWord(surface, terms) {
  if (surface.length < 5) return 0;
  const grams = new Set(characterGrams(surface, 3));
  let best = 0;
  for (const other of terms.surfaces) {
    if (other.length < 5 || Math.abs(other.length - surface.length) > 6) continue;
    const theirs = characterGrams(other, 3);
    let shared = 0;
    for (const gram of theirs) if (grams.has(gram)) shared++;
    best = Math.max(best, (2 * shared) / (grams.size + theirs.length));
  }
  return best >= LEAST_LIKENESS ? best : 0;
}
function nearPairs(reading, terms) {
  let sum = 0;
  for (let i = 1; i < reading.terms.length; i++) {
    const a = reading.terms[i - 1];
    const b = reading.terms[i];
    if (!a || !b || b.at - a.at > 3) continue;
    const first = terms.positions.get(a.stem);
    const second = terms.positions.get(b.stem);
    if (!first || !second) continue;
    if (first.some((p) => second.some((q) => Math.abs(p - q) <= 3))) sum += Math.min(a.weight, b.weight);
  }
  return sum;
}
function closestAsk(reading, terms, index) {
  if (terms.asks.length === 0 || reading.terms.length === 0) return 0;
  const field = fieldOf(reading.language);
  let best = 0;
  for (const ask2 of terms.asks) {
    let shared = 0;
    let union = 0;
    const seen = /* @__PURE__ */ new Set();
    for (const term of reading.terms) {
      union += term.weight;
      if (ask2.stems.has(term.stem)) {
        shared += term.weight;
        seen.add(term.stem);
      }
    }
    for (const stem of ask2.stems)
      if (!seen.has(stem)) union += idf(index, reading.language, index.index.frequency(field, stem));
    if (union > 0) best = Math.max(best, shared / union);
  }
  return best;
}
function namedShare(reading, entities, met) {
  const groups = /* @__PURE__ */ new Map();
  for (const mention of reading.mentions) {
    const words2 = reading.terms.filter((term) => term.at >= mention.from && term.at < mention.to);
    const here = entities.has(mention.entity.id) || (words2.length > 0 && words2.every((term) => met.has(term.at)));
    groups.set(mention.from, (groups.get(mention.from) ?? false) || here);
  }
  if (groups.size === 0) return 1;
  return [...groups.values()].filter(Boolean).length / groups.size;
}
function recency(reading, fact2) {
  if (!fact2.asOf || reading.time.years.length > 0) return 1;
  const years = (Number(fact2.asOf.slice(0, 4)) - 2e3) / 26;
  const age = Math.max(-0.4, Math.min(1, years));
  return 1 + (reading.time.latest ? 0.25 : fact2.series ? 0.08 : 0.03) * age;
}

// src/answer/shown.ts
var MOST_SHOWN = 3;
var LEAST_SHARE = 0.45;
var LEAST_COVERAGE = 0.5;
var TOO_ALIKE = 0.6;
function chooseShown(matches) {
  const best = matches[0];
  if (!best) return [];
  const shown = [best];
  for (const match of matches.slice(1, 12)) {
    if (shown.length >= MOST_SHOWN) break;
    if (
      match.score < best.score * LEAST_SHARE ||
      match.coverage < LEAST_COVERAGE ||
      match.timeFit < 0.5 ||
      match.entityFit < best.entityFit
    )
      continue;
    if (shown.some((other) => likeness(other, match) > TOO_ALIKE)) continue;
    shown.push(match);
  }
  return shown;
}
function likeness(a, b) {
  let shared = 0;
  for (const stem of a.terms.positions.keys()) if (b.terms.positions.has(stem)) shared++;
  return shared / Math.max(1, Math.min(a.terms.positions.size, b.terms.positions.size));
}

// src/answer/silence.ts
var OUR_SUBJECT = 0.55;
function kindOfSilence(reading, matches) {
  const total = reading.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return matches.length > 0 ? "too-vague" : "out-of-scope";
  const known = reading.terms.reduce((sum, term) => sum + (term.known ? term.weight : 0), 0) / total;
  const aboutUs =
    reading.terms.some((term) => term.entities.length > 0) || reading.terms.some((term) => term.concepts.length > 0);
  if (known < OUR_SUBJECT || !aboutUs) return "out-of-scope";
  if (isVague(reading, matches)) return "too-vague";
  return "not-known";
}
function isVague(reading, matches) {
  const best = matches[0];
  const fifth = matches[4];
  if (!best || !fifth || reading.terms.length > 2 || reading.time.years.length > 0) return false;
  return reading.terms.every((term) => term.known) && fifth.score > best.score * 0.75 && best.askSimilarity < 0.5;
}

// src/answer/suggest.ts
var MOST_SUGGESTIONS = 3;
function createSuggester(knowledge, now) {
  const newest = knowledge.facts.filter((fact2) => fact2.supersededBy === null).sort(byDate);
  function startOf2(count3) {
    const day = Math.floor(now().getTime() / 864e5);
    return count3 === 0 ? 0 : day % count3;
  }
  function questions(topic, language, count3) {
    const asked = newest.filter(
      (fact2) => (topic === null || fact2.topics[0] === topic) && firstAsk(fact2, language) !== void 0,
    );
    const pool = topic === null ? spread(asked) : asked.slice(0, 24);
    const from = startOf2(pool.length);
    const found = [];
    const articles = /* @__PURE__ */ new Set();
    for (let step = 0; step < pool.length && found.length < count3; step++) {
      const fact2 = pool[(from + step) % pool.length];
      const suggestion = fact2 && toSuggestion(fact2, language);
      if (!fact2 || !suggestion || (articles.has(fact2.article) && pool.length > count3 * 3 && step < pool.length / 2))
        continue;
      articles.add(fact2.article);
      found.push(suggestion);
    }
    return found;
  }
  return {
    questions,
    forSilence(silence, matches, language) {
      if (silence === "too-vague" || silence === "not-known") {
        const near = matches.flatMap((match) => toSuggestion(match.fact, language) ?? []);
        const enough = silence === "too-vague" ? near : near.filter((_, at) => (matches[at]?.coverage ?? 0) >= 0.4);
        return distinct(enough).slice(0, MOST_SUGGESTIONS);
      }
      return silence === "out-of-scope" ? questions(null, language, 2) : [];
    },
  };
}
function spread(facts) {
  const seen = /* @__PURE__ */ new Map();
  return facts.filter((fact2) => {
    const topic = fact2.topics[0] ?? "";
    const count3 = seen.get(topic) ?? 0;
    seen.set(topic, count3 + 1);
    return count3 < 6;
  });
}
function firstAsk(fact2, language) {
  return fact2.asks[language]?.[0];
}
function toSuggestion(fact2, language) {
  const question = firstAsk(fact2, language);
  return question === void 0 ? void 0 : { question, fact: fact2, language, index: 0 };
}
function distinct(suggestions) {
  const seen = /* @__PURE__ */ new Set();
  return suggestions.filter(({ question }) => !seen.has(question) && seen.add(question));
}

// src/answer/answers.ts
var DEFAULT_LIMIT = 3;
var MAX_LIMIT = 50;
var INLINE_SHARE = 0.35;
function createAnswers({ index, now }) {
  const knowledge = index.knowledge;
  const byId = new Map(knowledge.facts.map((fact2) => [fact2.id, fact2]));
  const byKey = new Map(knowledge.facts.map((fact2) => [keyOfId(fact2.id), fact2]));
  const lists = createLists(knowledge);
  const suggester = createSuggester(knowledge, now);
  function ask2(question, options2 = {}) {
    const preference = options2.preference ?? "en";
    const limit = Math.min(MAX_LIMIT, Math.max(1, options2.limit ?? DEFAULT_LIMIT));
    const context = { index, preference, now: now() };
    const resolved =
      options2.turns && options2.turns.length > 0 ? resolveFollowUp(question, options2.turns, context) : question;
    const parsed = parseQuestion(
      resolved,
      resolved === question ? context : { ...context, preference: languageOf(options2.turns ?? [], context) },
    );
    if (!parsed) return silentAnswer(question, resolved, preference);
    const tried = parsed.readings.map((reading) => weigh2(reading));
    const best = tried.reduce((a, b) => (b.confidence > a.confidence + 0.1 ? b : a));
    const language = best.reading.language;
    const vague = isVague(best.reading, best.matches);
    const confidence = vague ? Math.min(best.confidence, ANSWER_FROM - 0.01) : best.confidence;
    const answered = best.matches.length > 0 && confidence >= ANSWER_FROM;
    const silence = answered ? null : kindOfSilence(best.reading, best.matches);
    const candidates = best.matches.slice(0, limit).map((match) => toCandidate(match, best.reading));
    return {
      question,
      resolved,
      language,
      answered,
      confidence: round(confidence),
      silence,
      suggestions: answered ? [] : suggester.forSilence(silence, best.matches, language),
      candidates,
      shown: answered ? chooseShown(best.matches).map((match) => toCandidate(match, best.reading)) : [],
      topics: lists.topicsOf(
        (answered ? best.matches.slice(0, 1) : best.matches.slice(0, 5)).map((match) => match.fact),
      ),
    };
  }
  function weigh2(reading) {
    const matches = rankFacts(reading, index);
    return { reading, matches, confidence: matches.length > 0 ? confidenceOf(gatherEvidence(reading, matches)) : 0 };
  }
  function languageOf(turns, context) {
    const last = turns.at(-1);
    return (last === void 0 ? void 0 : parseQuestion(last, { ...context, index })?.language) ?? context.preference;
  }
  function silentAnswer(question, resolved, language) {
    return {
      question,
      resolved,
      language,
      answered: false,
      confidence: 0,
      silence: "out-of-scope",
      suggestions: suggester.forSilence("out-of-scope", [], language),
      candidates: [],
      shown: [],
      topics: [],
    };
  }
  function toCandidate(match, reading) {
    return {
      fact: match.fact,
      language: match.terms.language,
      text: match.terms.text,
      highlight: highlightAnswer(reading, match, index),
      score: round(match.score),
    };
  }
  function show(fact2, language) {
    const shown = shownLanguage(fact2, language);
    return { fact: fact2, language: shown, text: fact2.text[shown] ?? "", highlight: [], score: 0 };
  }
  function suggest(query, options2) {
    const parsed =
      query.trim() === "" ? void 0 : parseQuestion(query, { index, preference: options2.language, now: now() });
    if (!parsed) {
      const page2 = query.trim() === "" ? lists.important(options2) : lists.none(options2);
      return {
        language: options2.language,
        page: { ...page2, items: page2.items.map((fact2) => show(fact2, options2.language)) },
      };
    }
    const tried = parsed.readings.map(weigh2);
    const best = tried.reduce((a, b) => (b.confidence > a.confidence + 0.1 ? b : a));
    const top = best.matches[0];
    const fitting = top
      ? best.matches.filter(
          (match) => match.score >= top.score * INLINE_SHARE && match.coverage >= Math.min(0.4, top.coverage),
        )
      : [];
    const kept = top && top.coverage >= 0.35 ? fitting : [];
    const page = lists.pageOf(kept, options2);
    return {
      language: best.reading.language,
      page: { ...page, items: page.items.map((match) => toCandidate(match, best.reading)) },
    };
  }
  const shownPage = (page, language) => ({
    ...page,
    items: page.items.map((fact2) => show(fact2, language)),
  });
  return {
    version: knowledge.hash,
    factCount: knowledge.facts.length,
    articleCount: knowledge.articles.length,
    newest: lists.newest,
    topics: knowledge.topics,
    ask: ask2,
    suggest,
    topicFacts: (slug2, options2) => shownPage(lists.topic(slug2, options2), options2.language),
    questions: (topic, language, count3) => suggester.questions(topic, language, count3),
    timeline: (query, options2) => shownPage(lists.timeline(query, options2), options2.language),
    related: (fact2, options2) => shownPage(lists.related(fact2, options2), options2.language),
    series: (id2, options2) => shownPage(lists.series(id2, options2), options2.language),
    publishers: (options2) => lists.publishers(options2),
    fact: (id2) => byId.get(id2),
    factByKey: (key) => byKey.get(key),
    factKey: (fact2) => keyOfId(fact2.id),
    show,
    cite: citeFacts,
  };
}
function round(value) {
  return Math.round(value * 1e3) / 1e3;
}

// src/answer/answerer.ts
var ReloadBusyError = class extends Error {
  name = "ReloadBusyError";
  constructor() {
    super("another reload is running: wait until it has ended");
  }
};
function createAnswererFrom(options2) {
  const now = options2.now ?? (() => /* @__PURE__ */ new Date());
  const first = loadIndex(options2);
  let current = createAnswers({ index: first, now });
  let knowledge = first.knowledge;
  let busy = false;
  return {
    current: () => current,
    async reload() {
      if (busy) throw new ReloadBusyError();
      busy = true;
      try {
        const started = performance.now();
        await new Promise((resolve2) => setImmediate(resolve2));
        const index = loadIndex(options2);
        const fresh = createAnswers({ index, now });
        const report2 = compare(knowledge, index.knowledge, performance.now() - started);
        current = fresh;
        knowledge = index.knowledge;
        return report2;
      } finally {
        busy = false;
      }
    },
  };
}
function loadIndex(options2) {
  const started = performance.now();
  const hash = options2.hashKnowledge();
  const key = createHash2("sha256")
    .update(`${INDEX_VERSION}\0${options2.codeVersion}\0${hash}`)
    .digest("hex")
    .slice(0, 32);
  const done = (what, facts) => {
    options2.log("debug", `index ${what} ${facts} ${Math.round(performance.now() - started)}`);
  };
  const saved = options2.cache.read(key);
  if (saved !== null) {
    try {
      const snapshot = JSON.parse(saved);
      const index2 = loadKnowledgeIndex(snapshot.knowledge, snapshot.index);
      done("loaded", index2.knowledge.facts.length);
      return index2;
    } catch (error) {
      options2.log(
        "warn",
        `the saved index is damaged (${error instanceof Error ? error.message : error}): building it anew`,
      );
    }
  }
  const knowledge = options2.loadKnowledge();
  const index = buildKnowledgeIndex(knowledge);
  if (knowledge.hash === hash) options2.cache.write(key, JSON.stringify({ knowledge, index: index.serialize() }));
  done("built", knowledge.facts.length);
  return index;
}
function compare(before, after, tookMs) {
  const old = new Map(before.facts.map((fact2) => [fact2.id, JSON.stringify(fact2)]));
  let added = 0;
  let changed = 0;
  for (const fact2 of after.facts) {
    const former = old.get(fact2.id);
    if (former === void 0) added++;
    else if (former !== JSON.stringify(fact2)) changed++;
    old.delete(fact2.id);
  }
  const count3 = (knowledge) => ({
    version: knowledge.hash,
    facts: knowledge.facts.length,
    articles: knowledge.articles.length,
  });
  return {
    before: count3(before),
    after: count3(after),
    added,
    removed: old.size,
    changed,
    tookMs: Math.round(tookMs),
    warnings: [],
  };
}

// src/knowledge/load.ts
import { isUtf8 } from "node:buffer";
import { createHash as createHash4 } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";

// src/knowledge/finding.ts
function formatPath(path) {
  let field = "";
  for (const step of path) {
    if (typeof step === "number") field += `[${step}]`;
    else field += field === "" ? step : `.${step}`;
  }
  return field;
}
function quote(value) {
  const characters = [...value.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")];
  return `"${characters.length > 60 ? `${characters.slice(0, 59).join("")}\u2026` : characters.join("")}"`;
}

// src/knowledge/names-entity.ts
var WORDS = /[\p{L}\p{N}]+/gu;
function createNamesEntity() {
  const known = /* @__PURE__ */ new Map();
  let last = null;
  return (entity, text, language) => {
    if (last?.text !== text) {
      const words3 = text.match(WORDS) ?? [];
      last = { text, words: words3, lower: words3.map((word) => word.toLowerCase()) };
    }
    const { words: words2, lower } = last;
    const languages = known.get(entity) ?? /* @__PURE__ */ new Map();
    known.set(entity, languages);
    const names2 = languages.get(language) ?? namesOf(entity, language);
    languages.set(language, names2);
    return names2.some((name) => name.every((word) => hasWord(words2, lower, word)));
  };
}
function namesOf(entity, language) {
  const names2 = [
    entity.name[language] ?? "",
    ...(entity.aliases[language] ?? []),
    ...(entity.aliases["any"] ?? []),
    ...(entity.standIns[language] ?? []),
    ...(entity.standIns["any"] ?? []),
  ];
  return names2.map((name) => name.normalize("NFC").match(WORDS) ?? []).filter((words2) => words2.length > 0);
}
function hasWord(words2, lower, name) {
  if (name.length <= 3 || name === name.toUpperCase()) {
    return words2.some((word) => word.startsWith(name) && /^\p{Ll}*$/u.test(word.slice(name.length)));
  }
  const beginning = name.toLowerCase().slice(0, Math.max(3, name.length - 3));
  return lower.some((word) => word.startsWith(beginning));
}

// src/knowledge/parse-yaml.ts
import { isMap, isScalar, isSeq, LineCounter, parseDocument, Schema } from "yaml";

// src/knowledge/parse-simple-yaml.ts
function parseSimpleYaml(text) {
  if (UNUSUAL.test(text)) return void 0;
  try {
    const lines = readLines(text);
    const cursor = { lines, at: 0 };
    const first = lines[0];
    if (first === void 0 || first.indent !== 0) return void 0;
    const value = readBlock(cursor, 0, 0);
    return cursor.at === lines.length ? value : void 0;
  } catch (error) {
    if (error === NOT_SIMPLE) return void 0;
    throw error;
  }
}
var UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;
var NOT_SIMPLE = new Error("not simple YAML");
var NULLS = /* @__PURE__ */ new Set(["~", "null", "Null", "NULL"]);
var KEY = /^([a-z][a-z_]*):(?: +|$)/;
var FLOW_KEY = /([a-z][a-z_]*): +/y;
var INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
var MAX_DEPTH = 12;
function readLines(text) {
  const lines = [];
  for (const raw of text.split("\n")) {
    let indent = 0;
    while (raw.charCodeAt(indent) === 32) indent++;
    if (indent < raw.length && raw.charCodeAt(indent) !== 35) lines.push({ indent, text: raw.slice(indent) });
  }
  return lines;
}
function readBlock(cursor, indent, depth) {
  if (depth > MAX_DEPTH) throw NOT_SIMPLE;
  return cursor.lines[cursor.at]?.text.startsWith("- ")
    ? readList(cursor, indent, depth)
    : readMap(cursor, indent, depth);
}
function readList(cursor, indent, depth) {
  const items = [];
  for (let line2 = cursor.lines[cursor.at]; line2?.indent === indent && line2.text.startsWith("- "); ) {
    let inner = 2;
    while (line2.text.charCodeAt(inner) === 32) inner++;
    const rest = line2.text.slice(inner);
    if (KEY.test(rest) || rest.startsWith("- ")) {
      cursor.lines[cursor.at] = { indent: indent + inner, text: rest };
      items.push(readBlock(cursor, indent + inner, depth + 1));
    } else {
      items.push(readValue(rest, depth));
      cursor.at++;
    }
    line2 = cursor.lines[cursor.at];
  }
  const next = cursor.lines[cursor.at];
  if (next !== void 0 && (next.indent > indent || (next.indent === indent && !KEY.test(next.text)))) throw NOT_SIMPLE;
  return items;
}
function readMap(cursor, indent, depth) {
  const map = {};
  for (let line2 = cursor.lines[cursor.at]; line2?.indent === indent; line2 = cursor.lines[cursor.at]) {
    const match = KEY.exec(line2.text);
    const key = match?.[1];
    if (match === null || key === void 0 || Object.hasOwn(map, key)) throw NOT_SIMPLE;
    const rest = line2.text.slice(match[0].length);
    cursor.at++;
    if (rest !== "") {
      map[key] = readValue(rest, depth);
      continue;
    }
    const next2 = cursor.lines[cursor.at];
    if (next2 !== void 0 && (next2.indent > indent || (next2.indent === indent && next2.text.startsWith("- ")))) {
      map[key] = readBlock(cursor, next2.indent, depth + 1);
    } else map[key] = null;
  }
  const next = cursor.lines[cursor.at];
  if (next !== void 0 && next.indent > indent) throw NOT_SIMPLE;
  return map;
}
function readValue(text, depth) {
  const first = text[0] ?? "";
  if (first === "[" || first === "{") {
    const flow = { text, at: 0 };
    const value = readFlow(flow, depth + 1);
    if (flow.at !== text.length) throw NOT_SIMPLE;
    return value;
  }
  if (first === '"' || first === "'") {
    const flow = { text, at: 0 };
    const value = readQuoted(flow);
    if (flow.at !== text.length) throw NOT_SIMPLE;
    return value;
  }
  return plain(text);
}
function plain(text) {
  if (text === "" || INDICATORS.includes(text[0] ?? "") || text.endsWith(" ") || text.endsWith(":")) throw NOT_SIMPLE;
  if (text.includes(": ") || text.includes(" #")) throw NOT_SIMPLE;
  return NULLS.has(text) ? null : text;
}
function readFlow(flow, depth) {
  const first = flow.text[flow.at];
  if (first === "[" || first === "{") {
    if (depth > MAX_DEPTH) throw NOT_SIMPLE;
    return first === "[" ? readFlowList(flow, depth) : readFlowMap(flow, depth);
  }
  if (first === '"' || first === "'") return readQuoted(flow);
  const start = flow.at;
  while (flow.at < flow.text.length && !",[]{}".includes(flow.text[flow.at] ?? "")) flow.at++;
  return plain(flow.text.slice(start, flow.at).replace(/ +$/, ""));
}
function readFlowList(flow, depth) {
  const items = [];
  for (flow.at++, skipSpaces(flow); flow.text[flow.at] !== "]"; ) {
    items.push(readFlow(flow, depth + 1));
    separator(flow, "]");
  }
  flow.at++;
  return items;
}
function readFlowMap(flow, depth) {
  const map = {};
  for (flow.at++, skipSpaces(flow); flow.text[flow.at] !== "}"; ) {
    FLOW_KEY.lastIndex = flow.at;
    const match = FLOW_KEY.exec(flow.text);
    const key = match?.[1];
    if (match === null || key === void 0 || Object.hasOwn(map, key)) throw NOT_SIMPLE;
    flow.at += match[0].length;
    map[key] = readFlow(flow, depth + 1);
    separator(flow, "}");
  }
  flow.at++;
  return map;
}
function separator(flow, closing) {
  skipSpaces(flow);
  if (flow.text[flow.at] === closing) return;
  if (flow.text[flow.at] !== ",") throw NOT_SIMPLE;
  flow.at++;
  if (flow.text[flow.at] !== " ") throw NOT_SIMPLE;
  skipSpaces(flow);
  if (flow.text[flow.at] === closing) throw NOT_SIMPLE;
}
function skipSpaces(flow) {
  while (flow.text[flow.at] === " ") flow.at++;
}
function readQuoted(flow) {
  const mark = flow.text[flow.at] ?? "";
  let end = flow.text.indexOf(mark, flow.at + 1);
  while (mark === "'" && end !== -1 && flow.text[end + 1] === "'") end = flow.text.indexOf("'", end + 2);
  if (end === -1) throw NOT_SIMPLE;
  const inner = flow.text.slice(flow.at + 1, end);
  if (mark === '"' && inner.includes("\\")) throw NOT_SIMPLE;
  flow.at = end + 1;
  return mark === "'" ? inner.replaceAll("''", "'") : inner;
}

// src/knowledge/parse-yaml.ts
var MAX_DEPTH2 = 20;
var SCHEMA = new Schema({ schema: "failsafe" });
var OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: "silent" };
var NULLS2 = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
function parseYaml(file, text, firstLine = 1) {
  const simple = parseSimpleYaml(text);
  if (simple !== void 0) return { value: simple, findings: null };
  return parseFully(file, text, firstLine);
}
function parseFully(file, text, firstLine = 1) {
  const at = (offset, path, message) => ({
    file,
    path,
    message,
    line: lineAt(text, offset) + firstLine - 1,
  });
  const findings = [];
  try {
    const document = parseDocument(text, OPTIONS);
    for (const error of document.errors) findings.push(at(error.pos[0], [], explain(error.code, error.message)));
    if (findings.length > 0) return { value: null, findings };
    const value = toPlain(document.contents, [], (offset, path, message) => findings.push(at(offset, path, message)));
    return findings.length > 0 ? { value: null, findings } : { value, findings: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: null, findings: [{ file, path: [], line: firstLine, message: "nested too deeply to be read" }] };
  }
}
function createLocator(text, firstLine = 1) {
  const counter = new LineCounter();
  const root = parseDocument(text, { ...OPTIONS, lineCounter: counter }).contents;
  return (path) => {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      if (isMap(node) && typeof step === "string") {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (pair === void 0) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === "number" && node.items[step] !== void 0) {
        node = node.items[step];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return Math.max(1, counter.linePos(offset).line) + firstLine - 1;
  };
}
function lineAt(text, offset) {
  let line2 = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < offset; i = text.indexOf("\n", i + 1)) line2++;
  return line2;
}
function toPlain(node, path, refuse) {
  if (node === null || node === void 0) return null;
  const { anchor, tag } = node;
  if (anchor !== void 0) refuse(startOf(node) ?? 0, path, "anchors (&) are not supported: write the value out");
  if (isScalar(node)) {
    if (node.tag !== void 0 && !node.tag.startsWith("tag:yaml.org,2002:str")) refuseTag(node, path, refuse);
    const value = typeof node.value === "string" ? node.value : "";
    return node.type === "PLAIN" && NULLS2.has(value) ? null : value;
  }
  if (path.length > MAX_DEPTH2) {
    refuse(startOf(node) ?? 0, path, "nested too deeply");
    return null;
  }
  if (isMap(node)) {
    if (tag !== void 0 && tag !== "tag:yaml.org,2002:map") refuseTag(node, path, refuse);
    return mapToPlain(node.items, path, refuse);
  }
  if (isSeq(node)) {
    if (tag !== void 0 && tag !== "tag:yaml.org,2002:seq") refuseTag(node, path, refuse);
    return node.items.map((item, index) => toPlain(item, [...path, index], refuse));
  }
  refuse(startOf(node) ?? 0, path, "aliases (*) are not supported: write the value out");
  return null;
}
function mapToPlain(items, path, refuse) {
  const map = {};
  for (const { key, value } of items) {
    const name = isScalar(key) && typeof key.value === "string" ? key.value : null;
    const keyPath = name === null ? path : [...path, name];
    if (name === null || name === "__proto__") refuse(startOf(key) ?? 0, path, "this key is not a field name");
    else if (Object.hasOwn(map, name)) refuse(startOf(key) ?? 0, keyPath, "is given twice: keep one");
    else map[name] = toPlain(value, keyPath, refuse);
  }
  return map;
}
function refuseTag(node, path, refuse) {
  refuse(startOf(node) ?? 0, path, `the tag ${node.tag} is not supported: write plain text`);
}
function startOf(node) {
  return node?.range?.[0];
}
function explain(code, message) {
  const hint = {
    BLOCK_AS_IMPLICIT_KEY: 'a text that holds ": " needs quotes around it',
    MULTILINE_IMPLICIT_KEY: "a line without its field, or a quote that is not closed",
    MISSING_CHAR: "a bracket or quote is not closed, or something follows it",
    TAB_AS_INDENT: "indent with spaces, not tabs",
    BAD_INDENT: "check the indentation",
    MULTIPLE_DOCS: "one file holds one document",
  };
  const text = message.split("\n", 1)[0] ?? message;
  return `not valid YAML: ${text}${hint[code] === void 0 ? "" : ` (${hint[code]})`}`;
}

// src/knowledge/schemas.ts
import * as v from "valibot";

var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
var BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;
var UNFIT = new RegExp(`${CONTROL.source}|${BIDI_OVERRIDE.source}|[\\ud800-\\udfff]`, "u");
var BREAKS = /[\t\r\n ]+/g;
var LOOSE = /[\t\r\n]| {2}|^\s|\s$/;
function textProblem(text) {
  if (!UNFIT.test(text)) return null;
  if (CONTROL.test(text)) return "holds a control character: remove it";
  if (BIDI_OVERRIDE.test(text)) return "holds a character that turns the text direction: remove it";
  return "holds half of a character (a lone surrogate): mend it";
}
var line = v.pipe(
  v.string("must be text"),
  v.transform((text) => (LOOSE.test(text) ? text.replace(BREAKS, " ").trim() : text).normalize("NFC")),
  v.check((text) => text !== "", "must not be empty"),
  v.check(
    (text) => textProblem(text) === null,
    (issue) => textProblem(String(issue.input)) ?? "",
  ),
);
function pattern(regex2, what) {
  return v.pipe(
    v.string(`must be ${what}`),
    v.regex(regex2, (issue) => `must be ${what}, not ${quote(String(issue.input))}`),
  );
}
var id = v.pipe(pattern(/^[^\s/\p{C}]+$/u, 'an id without spaces, "/" and control characters'), v.normalize("NFC"));
var slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug: lower-case letters and digits, parts joined by one hyphen");
var date = pattern(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, "a date: YYYY, YYYY-MM or YYYY-MM-DD");
var languageCode = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "an ISO 639 language code such as ru");
var number = v.pipe(
  pattern(/^-?[0-9]+(\.[0-9]+)?$/, "a plain number such as 28.7"),
  v.transform(Number),
  v.finite("must be a number that fits"),
);
var missing = (schema) => v.nullish(schema, null);
function record(entries, message) {
  return v.objectWithRest(entries, v.never("unknown field"), message);
}
function list(item) {
  return v.array(item, "must be a list");
}
function perLanguage(value, extra = []) {
  const keys = [...LANGUAGES, ...extra];
  return v.pipe(
    record(
      Object.fromEntries(keys.map((key) => [key, v.optional(value)])),
      `must be a map of languages: ${keys.join(", ")}`,
    ),
    v.transform((map) => map),
  );
}
var allLanguages = record(
  { en: line, ru: line, kk: line, pl: line },
  `must be a map of languages: ${LANGUAGES.join(", ")}`,
);
var someTexts = v.pipe(
  perLanguage(line),
  v.check((texts) => Object.keys(texts).length > 0, "must have a text in at least one language"),
);
var names = v.nullish(perLanguage(list(line), ["any"]), {});
var sourceEntries = {
  title: line,
  publisher: missing(line),
  published: missing(date),
  language: missing(languageCode),
  url: missing(v.string("must be an address or null")),
};
var source = record(sourceEntries, "must be a map: title, publisher, published, language, url");
var series = record(
  {
    id: slug,
    kind: v.picklist(SERIES_KINDS, `must be one of ${SERIES_KINDS.join(", ")}`),
    value: missing(number),
    unit: missing(line),
    by: missing(line),
  },
  "must be a map: id, kind, value, unit, by",
);
var fact = record(
  {
    id,
    topics: v.pipe(list(slug), v.minLength(1, "must name at least one topic")),
    as_of: date,
    said: missing(date),
    entities: v.nullish(list(slug), []),
    series: missing(series),
    text: someTexts,
    asks: v.nullish(perLanguage(list(line)), {}),
    superseded_by: missing(pattern(/^[^\s/\p{C}]+\/[^\s/\p{C}]+$/u, "article/fact")),
    also: v.nullish(list(source), []),
  },
  "must be a map",
);
var articleSchema = record({ id: v.nullish(id), source, facts: list(fact) }, "must be a map: id, source, facts");
var frontMatterSchema = record(
  { id: v.nullish(id), ...sourceEntries, topics: v.nullish(list(slug)) },
  "must be a map: title, id, publisher, published, language, url, topics",
);
var topicsSchema = list(
  record(
    {
      slug,
      command: pattern(/^[a-z0-9_]{1,32}$/, "a bot command: 1 to 32 of a-z, 0-9 and _"),
      emoji: line,
      name: allLanguages,
      description: allLanguages,
    },
    "must be a map: slug, command, emoji, name, description",
  ),
);
var entitiesSchema = list(
  record(
    {
      id: slug,
      kind: v.picklist(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(", ")}`),
      name: allLanguages,
      aliases: names,
      stand_ins: names,
      offices: v.nullish(
        list(record({ title: allLanguages, from: missing(date), to: missing(date) }, "must be a map: title, from, to")),
        [],
      ),
    },
    "must be a map: id, kind, name, aliases, stand_ins, offices",
  ),
);
function validate(schema, value, file) {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, findings: null };
  const seen = /* @__PURE__ */ new Set();
  const findings = [];
  for (const issue of result.issues) {
    const { path, message } = explain2(issue);
    const key = `${path.join("\0")}\0\0${message}`;
    if (!seen.has(key)) findings.push({ file, path, message });
    seen.add(key);
  }
  return { output: null, findings };
}
function explain2(issue) {
  const path = (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
  const last = issue.path?.at(-1);
  if (last?.type === "object" && Array.isArray(last.input)) {
    return { path: path.slice(0, -1), message: "must be a map of fields, not a list" };
  }
  if (issue.type === "never") return { path, message: "unknown field: remove it or mend its name" };
  if (issue.type === "object_with_rest" && last?.origin === "key")
    return { path, message: "required field is missing" };
  return { path, message: issue.message };
}

// src/knowledge/read-entities.ts
function readEntities(file, text) {
  const parsed = parseYaml(file, text);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(entitiesSchema, parsed.value ?? [], file);
  if (validated.findings) return { value: null, findings: validated.findings };
  const value = validated.output.map(({ stand_ins, ...entity }) => ({ ...entity, standIns: stand_ins }));
  return { value, findings: null };
}

// src/knowledge/chunk-prose.ts
import { createHash as createHash3 } from "node:crypto";

// src/knowledge/strip-markdown.ts
var REFERENCES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\xA0",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  laquo: "\xAB",
  raquo: "\xBB",
  ldquo: "\u201C",
  rdquo: "\u201D",
  lsquo: "\u2018",
  rsquo: "\u2019",
  bdquo: "\u201E",
  times: "\xD7",
  deg: "\xB0",
  euro: "\u20AC",
  pound: "\xA3",
  shy: "",
};
var UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
var HELD_START = "\uE000";
var HELD_END = "\uE001";
var HELD = /\ue000(\d+)\ue001/g;
function stripInline(markdown) {
  const held = [];
  const hold = (text) => `${HELD_START}${held.push(text) - 1}${HELD_END}`;
  const stripped = markdown
    .replace(/[\ue000\ue001]/g, "")
    .replace(/^\s*\[\^[^\]\s]+\]:/, "")
    .replace(/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_, _ticks, code) => hold(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character) => hold(character))
    .replace(/<(https?:\/\/[^\s<>]+|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/g, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?\/?>/g, "")
    .replace(/\[\^[^\]\s]+\]/g, "");
  return stripEmphasis(stripLinks(stripped))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, decode)
    .replace(HELD, (_, index) => held[Number(index)] ?? "")
    .replace(/[ \t\r\n\f\v]+/g, " ")
    .trim();
}
function stripLinks(text) {
  const target = /\((?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/.source;
  const link2 = new RegExp(`!?\\[([^\\[\\]]*)\\](?:${target}|\\[[^\\[\\]]*\\])`, "g");
  const once2 = text.replace(link2, "$1");
  return once2 === text ? text : once2.replace(link2, "$1");
}
function stripEmphasis(text) {
  let result = text;
  for (let round2 = 0; round2 < 3; round2++) {
    const before = result;
    result = result
      .replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, "$2")
      .replace(/~~(?=\S)([^~]*[^~\s])~~/g, "$1");
    if (result === before) break;
  }
  return result;
}
function decode(reference, decimal, hex, name) {
  if (name !== void 0) return REFERENCES[name.toLowerCase()] ?? reference;
  const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const character = code > 1114111 ? "" : String.fromCodePoint(code);
  return UNSEEN.test(character) ? "" : character;
}

// src/knowledge/markdown-blocks.ts
var FENCE = /^ {0,3}(`{3,}|~{3,})/;
var HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
var RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
var SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
var QUOTE = /^ {0,3}> ?/;
var ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
var TABLE_BORDER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
var REFERENCE = /^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S/;
function readBlocks(body) {
  let shown = removeBetween(body, "<!--", "-->");
  for (const tag of ["script", "style"]) shown = removeBetween(shown, `<${tag}`, `</${tag}>`);
  const lines = shown.split(/\r\n?|\n|\u2028|\u2029|\f/);
  const blocks = [];
  collect(lines, blocks, []);
  return blocks;
}
function removeBetween(text, opening, closing) {
  const lower = text.toLowerCase();
  let kept = "";
  let from = 0;
  for (let start = lower.indexOf(opening); start !== -1; start = lower.indexOf(opening, from)) {
    const end = lower.indexOf(closing, start);
    if (end === -1) break;
    kept += text.slice(from, start);
    from = end + closing.length;
  }
  return kept + text.slice(from);
}
function collect(lines, blocks, headings, depth = 0) {
  const open = { lines: [] };
  const current = () => headings.filter((heading) => heading !== void 0 && heading !== "");
  const add = (kind, parts) => {
    const filled = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
    if (filled.length > 0) blocks.push({ headings: current(), parts: filled, kind });
  };
  const close = () => {
    if (open.lines.length > 0) add("paragraph", [stripInline(open.lines.join("\n"))]);
    open.lines.length = 0;
  };
  const setHeading = (level, text) => {
    headings.length = Math.min(headings.length, level - 1);
    headings[level - 1] = stripInline(text);
  };
  for (let i = 0; i < lines.length; ) {
    const line2 = lines[i] ?? "";
    const fence = FENCE.exec(line2)?.[1];
    const heading = HEADING.exec(line2);
    const setext = open.lines.length > 0 ? SETEXT.exec(line2)?.[1] : void 0;
    if (line2.trim() === "") {
      close();
      i++;
    } else if (fence !== void 0) {
      close();
      const end = lines.findIndex((other, at) => at > i && other.trim().startsWith(fence) && /^[`~\s]+$/.test(other));
      const stop = end === -1 ? lines.length : end;
      add(
        "lines",
        lines.slice(i + 1, stop).map((code) => code.trimEnd().normalize("NFC")),
      );
      i = stop + 1;
    } else if (heading) {
      close();
      setHeading(heading[1]?.length ?? 1, heading[2] ?? "");
      i++;
    } else if (setext !== void 0) {
      setHeading(setext.startsWith("=") ? 1 : 2, open.lines.splice(0).join(" "));
      i++;
    } else if (RULE.test(line2) || REFERENCE.test(line2)) {
      close();
      i++;
    } else if (QUOTE.test(line2) && depth < 8) {
      close();
      const end = endOf(lines, i, (other) => other.trim() !== "" && (QUOTE.test(other) || !ITEM.test(other)));
      collect(
        lines.slice(i, end).map((other) => other.replace(QUOTE, "")),
        blocks,
        headings,
        depth + 1,
      );
      i = end;
    } else if (line2.includes("|") && isTableBorder(lines[i + 1] ?? "")) {
      close();
      const end = endOf(lines, i + 2, (other) => other.includes("|"));
      add("lines", tableRows(line2, lines.slice(i + 2, end)));
      i = end;
    } else if (ITEM.test(line2) && (open.lines.length === 0 || !/^[ \t]*\d/.test(line2))) {
      const intro = open.lines.length > 0 ? stripInline(open.lines.splice(0).join("\n")) : "";
      const end = listEnd(lines, i);
      add("lines", [...(intro === "" ? [] : [intro]), ...listItems(lines.slice(i, end))]);
      i = end;
    } else {
      open.lines.push(line2);
      i++;
    }
  }
  close();
}
function isTableBorder(line2) {
  return line2.includes("|") && TABLE_BORDER.test(line2);
}
function endOf(lines, from, belongs) {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? "")) end++;
  return end;
}
function listEnd(lines, from) {
  const belongs = (line2) => ITEM.test(line2) || /^(?: {2,}|\t)\S/.test(line2);
  let end = from + 1;
  while (end < lines.length) {
    const line2 = lines[end] ?? "";
    if (line2.trim() === "") {
      if (!belongs(lines[end + 1] ?? "")) break;
    } else if (!belongs(line2) && ((lines[end - 1] ?? "").trim() === "" || HEADING.test(line2) || FENCE.test(line2)))
      break;
    end++;
  }
  return end;
}
function listItems(lines) {
  const items = [];
  const base = ITEM.exec(lines[0] ?? "")?.[1]?.length ?? 0;
  for (const line2 of lines) {
    const [, indent = "", bullet = "", text = ""] = ITEM.exec(line2) ?? [];
    if (bullet !== "") {
      const level = Math.min(3, Math.floor(Math.max(0, indent.replaceAll("	", "    ").length - base) / 2));
      items.push({ mark: `${"  ".repeat(level)}${/\d/.test(bullet) ? bullet : "\u2022"} `, text: [text] });
    } else if (line2.trim() !== "") items.at(-1)?.text.push(line2);
  }
  return items.map(({ mark, text }) => `${mark}${stripInline(text.join("\n"))}`);
}
function tableRows(header, rows) {
  const columns = cells(header);
  return rows.map((row) =>
    cells(row)
      .map((cell, index) => (cell === "" || !columns[index] ? cell : `${columns[index]}: ${cell}`))
      .filter((cell) => cell !== "")
      .join("; "),
  );
}
function cells(row) {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => stripInline(cell.replaceAll("\\|", "|")));
}

// src/knowledge/split-sentences.ts
var ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st no vs e.g i.e etc fig vol gen col sen rep gov jan feb mar apr jun jul aug sep sept oct nov dec \u0433 \u0433\u0433 \u0432 \u0432\u0432 \u0442.\u0435 \u0442.\u0434 \u0442.\u043F \u0442.\u043A \u0438.\u043E \u0438\u043C \u0443\u043B \u0441\u0442\u0440 \u0440\u0438\u0441 \u0441\u043C \u0441\u0440 \u043C\u043B\u043D \u043C\u043B\u0440\u0434 \u0442\u0440\u043B\u043D \u0442\u044B\u0441 \u0440\u0443\u0431 \u0434\u043E\u043B\u043B \u043F\u0440\u043E\u0444 \u0430\u043A\u0430\u0434 \u0433\u0435\u043D \u043E\u0431\u043B \u0440-\u043D \u043D.\u044D \u0436 \u0436\u0436 \u0442.\u0431 \u0431.\u0437 \u0493 \u0493\u0493 r w tzw m.in np dr mld mln tys \u015Bw ok nr art ust im godz ul p\u0142k gen tj itd itp por ks".split(
    " ",
  ),
);
var END = /([.!?…]+["'”’»)\]]*)\s+|([。！？]+[」』”’）]*)\s*/gu;
var OPENS = /^["'“‘«„([¿¡–—-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
function splitSentences(paragraph) {
  const sentences = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + (match[1] ?? match[2] ?? "").length;
    const next = match.index + match[0].length;
    if (next >= paragraph.length) break;
    if (
      match[1] !== void 0 &&
      !isBorder(paragraph.slice(start, match.index), match[1], paragraph.slice(next, next + 12))
    ) {
      continue;
    }
    sentences.push(paragraph.slice(start, end));
    start = next;
  }
  const last = paragraph.slice(start).trim();
  if (last !== "") sentences.push(last);
  return sentences;
}
function isBorder(before, mark, after) {
  if (!OPENS.test(after)) return false;
  if (mark[0] !== "." || mark.startsWith("..")) return true;
  const word = /[\p{L}\p{N}.-]+$/u.exec(before.slice(-24))?.[0] ?? "";
  return !/^(?:\p{Lu}|\p{L}\.\p{L}|\d{1,2})$/u.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
}

// src/knowledge/chunk-prose.ts
var MIN_WINDOW = 200;
var MAX_WINDOW = 600;
function chunkProse(body) {
  const seen = /* @__PURE__ */ new Map();
  const chunks = [];
  for (const block of readBlocks(body)) {
    const whole = block.parts.join("\n");
    for (const text of whole.length <= MAX_WINDOW ? [whole] : windows(block)) {
      const hash = createHash3("sha256").update(text.normalize("NFKC").replace(/\s+/g, " ")).digest("hex").slice(0, 12);
      const count3 = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count3);
      chunks.push({
        id: count3 === 1 ? hash : `${hash}-${count3}`,
        headings: block.headings,
        text: text.normalize("NFC"),
      });
    }
  }
  return chunks;
}
function windows(block) {
  const joint = block.kind === "paragraph" ? " " : "\n";
  const parts = block.kind === "paragraph" ? splitSentences(block.parts[0] ?? "") : block.parts;
  const result = [];
  let window = "";
  for (const part of parts.flatMap(cutLong)) {
    if (window !== "" && (window.length >= MIN_WINDOW || window.length + joint.length + part.length > MAX_WINDOW)) {
      result.push(window);
      window = "";
    }
    window = window === "" ? part : window + joint + part;
  }
  const last = result.at(-1);
  if (last !== void 0 && window.length < MIN_WINDOW && last.length + joint.length + window.length <= MAX_WINDOW) {
    result[result.length - 1] = last + joint + window;
  } else if (window !== "") result.push(window);
  return result;
}
function cutLong(sentence) {
  const pieces = [];
  let rest = sentence;
  while (rest.length > MAX_WINDOW) {
    const head = rest.slice(0, MAX_WINDOW);
    const clause = Math.max(
      head.lastIndexOf("; "),
      head.lastIndexOf(", "),
      head.lastIndexOf(" \u2013 "),
      head.lastIndexOf(" \u2014 "),
    );
    const at = clause >= MIN_WINDOW ? clause + 1 : head.lastIndexOf(" ");
    const cut = at >= MIN_WINDOW ? at : characterBorder(rest, MAX_WINDOW);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === "" ? pieces : [...pieces, rest];
}
function characterBorder(text, index) {
  let border = 0;
  for (const { segment, index: start } of new Intl.Segmenter().segment(text.slice(0, index + 40))) {
    if (start + segment.length > index) break;
    border = start + segment.length;
  }
  return border === 0 ? index : border;
}

// src/knowledge/read-yaml.ts
function idFromFile(file) {
  return file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/, "")
    .normalize("NFC");
}
function readYaml(file, text) {
  const parsed = parseYaml(file, text);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(articleSchema, parsed.value, file);
  if (validated.findings) return { value: null, findings: validated.findings };
  const { id: id2 = null, source: source2, facts } = validated.output;
  const article = id2 ?? idFromFile(file);
  return {
    value: { id: article, file, source: source2, facts: facts.map((fact2) => toFact(fact2, article, source2)) },
    findings: null,
  };
}
function toFact(fields2, article, source2) {
  return {
    id: `${article}/${fields2.id}`,
    article,
    topics: fields2.topics,
    asOf: fields2.as_of,
    said: fields2.said,
    entities: fields2.entities,
    text: fields2.text,
    asks: fields2.asks,
    series: fields2.series,
    supersededBy: fields2.superseded_by,
    source: source2,
    also: fields2.also,
    kind: "curated",
  };
}

// src/knowledge/read-markdown.ts
var UNKNOWN_LANGUAGE = "und";
var GUESS_LENGTH = 5e3;
var BORDER = /^---[ \t]*\r?\n/;
function splitFrontMatter(text) {
  const opening = BORDER.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return null;
  const end = closing.index + closing[0].length;
  return { matter: rest.slice(0, closing.index), body: rest.slice(end), bodyLine: lineAt(rest, end) + 1 };
}
function readMarkdown(file, text, guesses) {
  const refuse = (path, message, line2 = 1) => ({
    value: null,
    findings: [{ file, path, message, line: line2 }],
  });
  const parts = splitFrontMatter(text);
  if (!parts) {
    return BORDER.test(text)
      ? refuse([], "the front matter is not closed: end it with a line of ---")
      : refuse(["title"], "required field is missing: start the file with ---, title: \u2026, ---");
  }
  const parsed = parseYaml(file, parts.matter, 2);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(frontMatterSchema, parsed.value ?? {}, file);
  if (validated.findings) return { value: null, findings: validated.findings };
  const body = parts.body.replace(/[\ufeff\v]/g, " ");
  for (const [index, line2] of body.split("\n").entries()) {
    const problem = textProblem(line2.replaceAll("\f", " "));
    if (problem !== null) return refuse([], `the text ${problem}`, parts.bodyLine + index);
  }
  return { value: toArticle(file, validated.output, body, guesses), findings: null };
}
function toArticle(file, matter, body, guesses) {
  const id2 = matter.id ?? idFromFile(file);
  const chunks = chunkProse(body);
  const sample = chunks
    .map((chunk) => chunk.text)
    .join("\n")
    .slice(0, GUESS_LENGTH);
  const language = matter.language ?? guesses.detectLanguage(sample === "" ? matter.title : sample);
  const { title, publisher, published: published2, url } = matter;
  const source2 = { title, publisher, published: published2, language, url };
  const topics =
    matter.topics ??
    guesses.guessTopics(`${title}
${sample}`);
  const facts = chunks.map((chunk) => ({
    id: `${id2}/${chunk.id}`,
    article: id2,
    topics,
    asOf: published2,
    said: null,
    entities: [],
    text: { [language ?? UNKNOWN_LANGUAGE]: chunk.text },
    asks: {},
    series: null,
    supersededBy: null,
    source: source2,
    also: [],
    kind: "prose",
    headings: chunk.headings,
  }));
  return { id: id2, file, source: source2, facts };
}

// src/knowledge/read-topics.ts
function readTopics(file, text) {
  const parsed = parseYaml(file, text);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(topicsSchema, parsed.value ?? [], file);
  if (validated.findings) return { value: null, findings: validated.findings };
  return { value: validated.output, findings: null };
}

// src/knowledge/rules/rule.ts
function* curatedFacts(input) {
  for (const article of input.articles) {
    for (const [index, fact2] of article.facts.entries()) {
      if (fact2.kind === "curated") yield { article, fact: fact2, path: ["facts", index] };
    }
  }
}
function isProse(article) {
  return /\.md$/i.test(article.file);
}

// src/knowledge/rules/all-languages.ts
var allLanguages2 = {
  name: "all-languages",
  load: "warning",
  check: "error",
  *find(input) {
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const language of LANGUAGES) {
        if (fact2.text[language] !== void 0) continue;
        yield { file: article.file, path: [...path, "text", language], message: `the text in ${language} is missing` };
      }
    }
  },
};

// src/knowledge/rules/asks-complete.ts
var asksComplete = {
  name: "asks-complete",
  load: "off",
  check: "warning",
  *find(input) {
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      const without = Object.keys(fact2.text).filter((language) => (fact2.asks[language] ?? []).length === 0);
      if (without.length === 0) continue;
      yield { file: article.file, path: [...path, "asks"], message: `no question in ${without.join(", ")}` };
    }
  },
};

// src/knowledge/rules/empty-articles.ts
var emptyArticles = {
  name: "empty-articles",
  load: "warning",
  check: "warning",
  *find(input) {
    for (const article of input.articles) {
      if (article.facts.length > 0) continue;
      const prose = isProse(article);
      yield { file: article.file, path: prose ? [] : ["facts"], message: prose ? "has no text" : "has no facts" };
    }
  },
};

// src/knowledge/rules/entities-named.ts
var entitiesNamed = {
  name: "entities-named",
  load: "off",
  check: "error",
  *find(input) {
    const entities = new Map(input.entities?.map((entity) => [entity.id, entity]));
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const [language, text] of Object.entries(fact2.text)) {
        for (const id2 of fact2.entities) {
          const entity = entities.get(id2);
          if (entity === void 0 || input.namesEntity(entity, text, language)) continue;
          const message = `does not name ${quote(id2)} (${entity.name[language] ?? id2}): name it or take it off entities`;
          yield { file: article.file, path: [...path, "text", language], message };
        }
      }
    }
  },
};

// src/knowledge/rules/real-dates.ts
var realDates = {
  name: "real-dates",
  load: "error",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      for (const { date: date2, path } of datesOf(article)) yield* judge(article.file, path, date2);
    }
    for (const [index, entity] of (input.entities ?? []).entries()) {
      for (const [at, office] of entity.offices.entries()) {
        yield* judge(input.entitiesFile, [index, "offices", at, "from"], office.from);
        yield* judge(input.entitiesFile, [index, "offices", at, "to"], office.to);
        if (office.from !== null && office.to !== null && office.to < office.from.slice(0, office.to.length)) {
          const message = `${office.to} is before ${office.from}, when it began`;
          yield { file: input.entitiesFile, path: [index, "offices", at, "to"], message };
        }
      }
    }
  },
};
function* datesOf(article) {
  if (isProse(article)) {
    yield { date: article.source.published, path: ["published"] };
    return;
  }
  yield published(article.source, ["source"]);
  for (const [index, fact2] of article.facts.entries()) {
    yield { date: fact2.asOf, path: ["facts", index, "as_of"] };
    yield { date: fact2.said, path: ["facts", index, "said"] };
    for (const [at, source2] of fact2.also.entries()) yield published(source2, ["facts", index, "also", at]);
  }
}
function published(source2, path) {
  return { date: source2.published, path: [...path, "published"] };
}
function* judge(file, path, date2) {
  if (date2 !== null && !isRealDate(date2)) yield { file, path, message: `${quote(date2)} is not in the calendar` };
}
function isRealDate(date2) {
  const [year = 0, month = 1, day = 1] = date2.split("-").map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return year >= 1e3 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

// src/knowledge/rules/future-dates.ts
var futureDates = {
  name: "future-dates",
  load: "off",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      for (const { date: date2, path } of datesOf(article)) {
        if (date2 === null || date2 <= input.today.slice(0, date2.length)) continue;
        const place = { file: article.file, path };
        if (path.at(-1) !== "as_of") yield { ...place, message: `${date2} is in the future` };
        else {
          const kind = article.facts[Number(path[1])]?.series?.kind;
          if (kind === "target" || kind === "forecast") continue;
          const message = `${date2} is in the future: right only for a plan or a forecast`;
          yield { ...place, message, severity: "warning" };
        }
      }
    }
  },
};

// src/knowledge/rules/id-form.ts
var MAX_ARTICLE_ID_BYTES = 36;
var MAX_FACT_ID_BYTES = 23;
var idForm = {
  name: "id-form",
  load: "off",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      if (isProse(article)) continue;
      const problem = problemOf(article.id, MAX_ARTICLE_ID_BYTES);
      if (problem !== null) yield { file: article.file, path: ["id"], message: problem };
      for (const [index, fact2] of article.facts.entries()) {
        const wrong = problemOf(fact2.id.slice(article.id.length + 1), MAX_FACT_ID_BYTES);
        if (wrong !== null) yield { file: article.file, path: ["facts", index, "id"], message: wrong };
      }
    }
  },
};
function problemOf(id2, limit) {
  if (!/^[a-z0-9-]+$/.test(id2)) return `may hold a-z, 0-9 and hyphens only, not ${quote(id2)}`;
  return id2.length > limit ? `has ${id2.length} bytes: at most ${limit}` : null;
}

// src/knowledge/rules/known-entities.ts
var knownEntities = {
  name: "known-entities",
  load: "error",
  check: "error",
  *find(input) {
    if (input.entities === null) return;
    const ids = new Set(input.entities.map((entity) => entity.id));
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const [at, id2] of fact2.entities.entries()) {
        if (ids.has(id2)) continue;
        const message = `no entity ${quote(id2)} in entities.yaml: add it there or mend the id`;
        yield { file: article.file, path: [...path, "entities", at], message };
      }
    }
  },
};

// src/knowledge/rules/known-topics.ts
var knownTopics = {
  name: "known-topics",
  load: "error",
  check: "error",
  *find(input) {
    if (input.topics === null) return;
    const slugs = new Set(input.topics.map((topic) => topic.slug));
    for (const article of input.articles) {
      const facts = isProse(article) ? article.facts.slice(0, 1) : article.facts;
      for (const [index, fact2] of facts.entries()) {
        for (const [at, slug2] of fact2.topics.entries()) {
          if (slugs.has(slug2)) continue;
          const path = isProse(article) ? ["topics", at] : ["facts", index, "topics", at];
          yield { file: article.file, path, message: `no topic ${quote(slug2)} in topics.yaml` };
        }
      }
    }
  },
};

// src/knowledge/numbers.ts
var SPACES = "[ \\u00a0\\u2009\\u202f]";
var ENGLISH = /(?<!\d)\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g;
var CONTINENTAL = new RegExp(`(?<!\\d)\\d{1,3}(?:${SPACES}\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?`, "g");
var ROMAN = /(?<![\p{L}\p{N}])(?=[IVXLC])(C{0,3}(?:XC|XL|L?X{0,3}))(IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
var ROMAN_VALUES = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function readNumbers(text, language) {
  const digits = /* @__PURE__ */ new Set();
  for (const [match] of text.matchAll(language === "en" ? ENGLISH : CONTINENTAL)) {
    const plain2 = language === "en" ? match.replaceAll(",", "") : match.replace(/[^\d,]/g, "").replace(",", ".");
    digits.add(canonical(plain2));
  }
  const roman = /* @__PURE__ */ new Set();
  for (const [match] of text.matchAll(ROMAN)) roman.add(String(romanValue(match)));
  return { digits, roman };
}
function says(numbers, number2) {
  if (numbers.digits.has(number2) || numbers.roman.has(number2)) return true;
  if (/^19[2-9]0$/.test(number2)) return numbers.digits.has(number2.slice(2));
  return /^[2-9]0$/.test(number2) && numbers.digits.has(`19${number2}`);
}
function canonical(decimal) {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const rest = fraction.replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}
function romanValue(numeral) {
  let total = 0;
  for (const [index, letter] of [...numeral].entries()) {
    const value = ROMAN_VALUES[letter] ?? 0;
    total += value < (ROMAN_VALUES[numeral[index + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}

// src/knowledge/rules/near-duplicates.ts
var SAME = 0.8;
var SIMILAR = 0.6;
var STOP = new Set("the a an of in and to by with for on at from as is was were its that it be has had".split(" "));
var nearDuplicates = {
  name: "near-duplicates",
  load: "off",
  check: "error",
  *find(input) {
    const told = [...curatedFacts(input)].flatMap((placed) => {
      const text = placed.fact.text["en"];
      return text === void 0 ? [] : [{ placed, words: wordsOf(text), numbers: readNumbers(text, "en").digits }];
    });
    const frequency = /* @__PURE__ */ new Map();
    for (const { words: words2 } of told)
      for (const word of words2) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const holders = /* @__PURE__ */ new Map();
    for (const [index, { placed, words: words2, numbers }] of told.entries()) {
      const rare = [...words2].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
      const prefix = rare.slice(0, words2.size - Math.ceil(SIMILAR * words2.size) + 1);
      const candidates = new Set(prefix.flatMap((word) => holders.get(word) ?? []));
      for (const candidate of [...candidates].sort((a, b) => a - b)) {
        const other = told[candidate];
        if (other === void 0 || !compatible(numbers, other.numbers)) continue;
        const similarity = jaccard(words2, other.words);
        if (similarity >= SIMILAR) yield report(placed, other.placed, similarity);
      }
      for (const word of prefix) {
        const list2 = holders.get(word);
        if (list2) list2.push(index);
        else holders.set(word, [index]);
      }
    }
  },
};
function report({ article, fact: fact2, path }, other, similarity) {
  const finding = { file: article.file, path: [...path, "text", "en"] };
  const percent = Math.round(similarity * 100);
  const linked = fact2.supersededBy === other.fact.id || other.fact.supersededBy === fact2.id;
  const message = `${percent}% the same words as ${other.fact.id} (${other.article.file}): merge them, see "also"`;
  return similarity >= SAME && !linked ? { ...finding, message } : { ...finding, message, severity: "warning" };
}
function wordsOf(text) {
  const words2 = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words2.filter((word) => !STOP.has(word)).map((word) => word.slice(0, 6)));
}
function compatible(a, b) {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const number2 of small) if (!large.has(number2)) return false;
  return true;
}
function jaccard(a, b) {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

// src/knowledge/rules/repeats.ts
var repeats = {
  name: "repeats",
  load: "off",
  check: "error",
  *find(input) {
    for (const placed of curatedFacts(input)) {
      const { fact: fact2 } = placed;
      yield* twice(placed, ["topics"], fact2.topics);
      yield* twice(placed, ["entities"], fact2.entities);
      for (const [language, asks] of Object.entries(fact2.asks)) yield* twice(placed, ["asks", language], asks);
      const sources = [fact2.source, ...fact2.also].map(({ title, publisher, published: published2, url }) =>
        url === null ? [title, publisher, published2].join(" \xB7 ") : url,
      );
      for (const [at, source2] of sources.entries()) {
        if (sources.indexOf(source2) === at) continue;
        const path = [...placed.path, "also", at - 1];
        yield { file: placed.article.file, path, message: `${quote(source2)} is already a source of this fact` };
      }
    }
  },
};
function* twice(placed, field, items) {
  const keys = items.map((item) => item.toLowerCase());
  for (const [at, item] of items.entries()) {
    if (keys.indexOf(item.toLowerCase()) === at) continue;
    yield {
      file: placed.article.file,
      path: [...placed.path, ...field, at],
      message: `${quote(item)} is listed twice`,
    };
  }
}

// src/knowledge/language-evidence.ts
var WORDS2 = {
  en: new Set(
    "the of and in is was were by with from that for at has have how what who when which did does are".split(" "),
  ),
  pl: new Set(
    "w z na si\u0119 \u017Ce nie jest oraz przez od po dla roku lat ile kto kiedy jak czy kt\xF3ry kt\xF3ra jaki jaka s\u0105 by\u0142 by\u0142a".split(
      " ",
    ),
  ),
  ru: new Set(
    "\u0432 \u0438 \u043D\u0430 \u0441 \u0447\u0442\u043E \u043F\u043E \u0438\u0437 \u0434\u043B\u044F \u043D\u0435 \u044D\u0442\u043E \u0431\u044B\u043B \u0431\u044B\u043B\u0430 \u0431\u044B\u043B\u0438 \u0433\u043E\u0434\u0430 \u0433\u043E\u0434\u0443 \u043E\u0442 \u043A\u0430\u043A \u043A\u0442\u043E \u043A\u043E\u0433\u0434\u0430 \u0441\u043A\u043E\u043B\u044C\u043A\u043E \u043A \u043E \u0435\u0433\u043E \u0438\u0445 \u043C\u0435\u0436\u0434\u0443 \u0447\u0435\u0440\u0435\u0437 \u0438\u043B\u0438".split(
      " ",
    ),
  ),
  kk: new Set(
    "\u043C\u0435\u043D \u0436\u04D9\u043D\u0435 \u0431\u0435\u043D \u043F\u0435\u043D \u04AF\u0448\u0456\u043D \u0431\u043E\u0439\u044B\u043D\u0448\u0430 \u0442\u0443\u0440\u0430\u043B\u044B \u0434\u0435\u043F \u0431\u04B1\u043B \u0436\u044B\u043B\u044B \u0436\u044B\u043B\u0493\u044B \u0431\u043E\u043B\u0434\u044B \u049B\u0430\u043B\u0430\u0439 \u049B\u0430\u043D\u0448\u0430 \u043A\u0456\u043C \u049B\u0430\u0448\u0430\u043D \u0434\u0435\u0439\u0456\u043D \u0430\u0440\u0430\u0441\u044B\u043D\u0434\u0430 \u0435\u0434\u0456 \u043C\u0430 \u043C\u0435".split(
      " ",
    ),
  ),
};
var LATIN = /\p{Script=Latin}/gu;
var CYRILLIC = /\p{Script=Cyrillic}/gu;
var KAZAKH = /[әғқңөұүһі]/giu;
var POLISH = /[ąćęłńóśźż]/giu;
var ENOUGH_LETTERS = 25;
function languageProblem(text, language) {
  const latin = count2(text, LATIN);
  const cyrillic = count2(text, CYRILLIC);
  const letters = latin + cyrillic;
  if (letters === 0) return "holds no letters";
  const words2 = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const evidence2 = (of) => words2.filter((word) => WORDS2[of].has(word)).length;
  switch (language) {
    case "en":
    case "pl": {
      if (latin < 0.7 * letters) return `is not in ${language}: it is in Cyrillic letters`;
      if (letters < ENOUGH_LETTERS) return null;
      const polish = evidence2("pl") + count2(text, POLISH);
      const english2 = evidence2("en");
      if (language === "en") return english2 === 0 && polish >= 3 ? "is not in en: it looks Polish" : null;
      return polish === 0 && english2 >= 2 ? "is not in pl: it looks English" : null;
    }
    case "ru":
    case "kk": {
      if (cyrillic < 0.5 * letters) return `is not in ${language}: it is in Latin letters`;
      if (letters < ENOUGH_LETTERS) return null;
      const kazakh = count2(text, KAZAKH);
      if (language === "ru") {
        return kazakh > 0.03 * cyrillic && evidence2("kk") >= evidence2("ru") ? "is not in ru: it looks Kazakh" : null;
      }
      return kazakh < 0.02 * cyrillic && evidence2("kk") <= evidence2("ru") ? "is not in kk: it looks Russian" : null;
    }
    default:
      return language;
  }
}
function count2(text, letters) {
  return text.match(letters)?.length ?? 0;
}

// src/knowledge/rules/right-language.ts
var rightLanguage = {
  name: "right-language",
  load: "off",
  check: "error",
  *find(input) {
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const language of LANGUAGES) {
        const text = fact2.text[language];
        const problem = text === void 0 ? null : languageProblem(text, language);
        if (problem !== null) yield { file: article.file, path: [...path, "text", language], message: problem };
        for (const [at, ask2] of (fact2.asks[language] ?? []).entries()) {
          const wrong = languageProblem(ask2, language);
          if (wrong !== null) yield { file: article.file, path: [...path, "asks", language, at], message: wrong };
        }
      }
    }
  },
};

// src/knowledge/rules/same-numbers.ts
var sameNumbers = {
  name: "same-numbers",
  load: "off",
  check: "error",
  *find(input) {
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const { language, message } of differences(fact2.text)) {
        yield { file: article.file, path: [...path, "text", language], message };
      }
    }
  },
};
function differences(texts) {
  const read = Object.entries(texts).map(([language, text]) => ({ language, numbers: readNumbers(text, language) }));
  const all = new Set(read.flatMap(({ numbers }) => [...numbers.digits]));
  const lacks = /* @__PURE__ */ new Map();
  const adds = /* @__PURE__ */ new Map();
  for (const number2 of all) {
    const without = read.filter(({ numbers }) => !says(numbers, number2));
    if (without.length === 0) continue;
    const blame = without.length * 2 <= read.length ? lacks : adds;
    const languages = blame === lacks ? without : read.filter(({ numbers }) => numbers.digits.has(number2));
    for (const { language } of languages) blame.set(language, [...(blame.get(language) ?? []), number2]);
  }
  return read.flatMap(({ language }) => {
    const parts = [
      ...(lacks.has(language) ? [`lacks ${lacks.get(language)?.join(", ")}, which other texts have`] : []),
      ...(adds.has(language) ? [`has ${adds.get(language)?.join(", ")}, which other texts lack`] : []),
    ];
    return parts.length === 0 ? [] : [{ language, message: `the numbers differ: it ${parts.join(" and ")}` }];
  });
}

// src/knowledge/rules/series-consistent.ts
var seriesConsistent = {
  name: "series-consistent",
  load: "warning",
  check: "error",
  *find(input) {
    const first = /* @__PURE__ */ new Map();
    for (const placed of curatedFacts(input)) {
      const { article, fact: fact2, path } = placed;
      const { series: series2 } = fact2;
      if (series2 === null) continue;
      const at = (field, message) => ({
        file: article.file,
        path: [...path, "series", field],
        message,
      });
      if ((series2.value === null) !== (series2.unit === null)) {
        const [given, absent] = series2.value === null ? ["unit", "value"] : ["value", "unit"];
        yield at(given, `has a ${given} but no ${absent}: give both or neither`);
        continue;
      }
      const known = first.get(series2.id);
      if (known === void 0) first.set(series2.id, placed);
      else if (known.fact.series?.unit !== series2.unit) {
        const theirs = known.fact.series?.unit ?? null;
        const other = theirs === null ? "no unit" : quote(theirs);
        const own = series2.unit === null ? "no unit" : quote(series2.unit);
        yield at("unit", `${series2.id} has ${other} in ${known.fact.id} and ${own} here: one series, one unit`);
      }
    }
  },
};

// src/knowledge/rules/series-value.ts
var SCALES = [1, 1e3, 1e6, 1e9, 1e12];
var seriesValue = {
  name: "series-value",
  load: "off",
  check: "warning",
  *find(input) {
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      const value = fact2.series?.value ?? null;
      const text = fact2.text["en"];
      if (value === null || text === void 0) continue;
      const numbers = [...readNumbers(text, "en").digits].map(Number);
      if (numbers.length === 0 || numbers.some((number2) => isScaled(Math.abs(value), number2))) continue;
      const message = `${value} is not among the numbers of the text: ${numbers.join(", ")}`;
      yield { file: article.file, path: [...path, "series", "value"], message };
    }
  },
};
function isScaled(value, number2) {
  const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
  return SCALES.some((scale) => near(value, number2 * scale) || near(value * scale, number2));
}

// src/knowledge/rules/source-titles.ts
var sourceTitles = {
  name: "source-titles",
  load: "off",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      if (!isProse(article)) yield* judge2(article.file, ["source"], article.source);
    }
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const [at, source2] of fact2.also.entries()) yield* judge2(article.file, [...path, "also", at], source2);
    }
  },
};
function* judge2(file, path, source2) {
  const title = (message) => ({ file, path: [...path, "title"], message });
  const publisher = (message) => ({ file, path: [...path, "publisher"], message });
  if (source2.title.startsWith("[") !== source2.title.endsWith("]")) {
    yield title("stands in square brackets as a whole (a description) or not at all (a headline)");
  }
  if (/^(?:https?:\/\/|www\.)/i.test(source2.title))
    yield title("is an address: write the headline or [a description]");
  if (source2.publisher === null) yield publisher("is missing: a curated fact says who published it");
  else if (/^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?\/?$/.test(source2.publisher)) {
    yield publisher(`${quote(source2.publisher)} is a host: write the publisher's name`);
  }
}

// src/knowledge/rules/superseded.ts
var superseded = {
  name: "superseded",
  load: "error",
  check: "error",
  *find(input) {
    const ids = new Set(input.articles.flatMap((article) => article.facts.map((fact2) => fact2.id)));
    const replaced = /* @__PURE__ */ new Map();
    for (const placed of curatedFacts(input)) {
      if (placed.fact.supersededBy !== null) replaced.set(placed.fact.id, placed);
    }
    const circled = /* @__PURE__ */ new Set();
    for (const { article, fact: fact2, path } of replaced.values()) {
      const at = { file: article.file, path: [...path, "superseded_by"] };
      const successor = fact2.supersededBy ?? "";
      if (!ids.has(successor)) {
        if (input.complete) yield { ...at, message: `no fact ${quote(successor)}: write article/fact` };
        continue;
      }
      const chain = [fact2.id];
      for (let next = successor; !chain.includes(next); ) {
        chain.push(next);
        const after = replaced.get(next)?.fact.supersededBy;
        if (after === void 0 || after === null) break;
        next = after;
        if (next === fact2.id && !circled.has(fact2.id)) {
          yield { ...at, message: `goes in a circle: ${[...chain, next].join(" \u2192 ")}` };
          for (const id2 of chain) circled.add(id2);
        }
      }
      if (successor === fact2.id) yield { ...at, message: "names the fact itself" };
    }
  },
};

// src/knowledge/rules/text-length.ts
var MAX_TEXT_LENGTH = 600;
var LONG_TEXT_LENGTH = 400;
var textLength = {
  name: "text-length",
  load: "off",
  check: "error",
  *find(input) {
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const [language, text] of Object.entries(fact2.text)) {
        const place = { file: article.file, path: [...path, "text", language] };
        if (text.length > MAX_TEXT_LENGTH) {
          yield {
            ...place,
            message: `has ${text.length} characters: at most ${MAX_TEXT_LENGTH}, so make it two facts`,
          };
        } else if (text.length > LONG_TEXT_LENGTH) {
          const message = `has ${text.length} characters: better at most ${LONG_TEXT_LENGTH}`;
          yield { ...place, message, severity: "warning" };
        }
      }
    }
  },
};

// src/knowledge/rules/unique-ids.ts
var uniqueIds = {
  name: "unique-ids",
  load: "error",
  check: "error",
  *find(input) {
    const articles = /* @__PURE__ */ new Map();
    for (const article of input.articles) {
      yield* once(articles, article.id, article.file, ["id"], "articles have permanent ids of their own");
      if (isProse(article)) continue;
      const facts = /* @__PURE__ */ new Map();
      for (const [index, fact2] of article.facts.entries()) {
        yield* once(facts, fact2.id, article.file, ["facts", index, "id"], "give the second fact its own id");
      }
    }
    const slugs = /* @__PURE__ */ new Map();
    const commands = /* @__PURE__ */ new Map();
    for (const [index, topic] of (input.topics ?? []).entries()) {
      yield* once(slugs, topic.slug, input.topicsFile, [index, "slug"], "keep one");
      yield* once(commands, topic.command, input.topicsFile, [index, "command"], "keep one");
    }
    const entities = /* @__PURE__ */ new Map();
    for (const [index, entity] of (input.entities ?? []).entries()) {
      yield* once(entities, entity.id, input.entitiesFile, [index, "id"], "keep one");
    }
  },
};
function* once(seen, id2, file, path, wayOut) {
  const first = seen.get(id2);
  if (first === void 0) seen.set(id2, file);
  else {
    const where = first === file ? "above" : `in ${first}`;
    yield { file, path, message: `${quote(id2)} is already used ${where}: ${wayOut}` };
  }
}

// src/knowledge/rules/web-addresses.ts
var MAX_URL_LENGTH = 2048;
var webAddresses = {
  name: "web-addresses",
  load: "error",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      yield* judge3(article.file, isProse(article) ? ["url"] : ["source", "url"], article.source.url);
    }
    for (const { article, fact: fact2, path } of curatedFacts(input)) {
      for (const [at, source2] of fact2.also.entries()) {
        yield* judge3(article.file, [...path, "also", at, "url"], source2.url);
      }
    }
  },
};
function* judge3(file, path, url) {
  const problem = url === null ? null : urlProblem(url);
  if (problem !== null) yield { file, path, message: problem };
}
function urlProblem(url) {
  if (!/^https?:\/\//i.test(url)) return `must start with https:// or http://, not ${quote(url)}`;
  if (/[\s\p{C}]/u.test(url)) return "holds a space or a control character: write it as %20 or remove it";
  if (/["'“”„«»‘’`<>\\]/.test(url))
    return "holds a quote, bracket or backslash: write it as %27, %22 \u2026 or remove it";
  if (url.length > MAX_URL_LENGTH) return `has ${url.length} characters: at most ${MAX_URL_LENGTH}`;
  if (!URL.canParse(url)) return `is not a web address: ${quote(url)}`;
  const { username, password } = new URL(url);
  return username !== "" || password !== "" ? "holds a user name or password: remove it" : null;
}

// src/knowledge/rules/rules.ts
var RULES = [
  uniqueIds,
  realDates,
  knownTopics,
  knownEntities,
  webAddresses,
  superseded,
  allLanguages2,
  seriesConsistent,
  emptyArticles,
  idForm,
  futureDates,
  sourceTitles,
  rightLanguage,
  sameNumbers,
  entitiesNamed,
  textLength,
  repeats,
  nearDuplicates,
  seriesValue,
  asksComplete,
];

// src/knowledge/build.ts
var MAX_LOAD_WARNINGS = 50;
function buildKnowledge(files, options2) {
  const guesses = {
    detectLanguage: options2.detectLanguage ?? (() => null),
    guessTopics: options2.guessTopics ?? (() => []),
  };
  const findings = [];
  const read = (file, reader) => {
    const result = file.problem ? { value: null, findings: [file.problem] } : reader(file.path, file.text);
    for (const finding of result.findings ?? []) findings.push({ finding, severity: "error" });
    return result.value;
  };
  const topics = read(files.topics, readTopics);
  const entities = read(files.entities, readEntities);
  const slugs = new Set(topics?.map((topic) => topic.slug));
  const guessKnown = (text) => guesses.guessTopics(text).filter((slug2) => slugs.has(slug2));
  const articles = [];
  for (const file of files.articles) {
    const article = read(file, (path, text) =>
      /\.md$/i.test(path) ? readMarkdown(path, text, { ...guesses, guessTopics: guessKnown }) : readYaml(path, text),
    );
    if (article) articles.push(article);
  }
  const input = {
    articles,
    topics,
    entities,
    topicsFile: files.topics.path,
    entitiesFile: files.entities.path,
    complete: articles.length === files.articles.length,
    today: latestToday((options2.now ?? (() => /* @__PURE__ */ new Date()))()),
    namesEntity: options2.namesEntity ?? createNamesEntity(),
  };
  for (const rule of RULES) {
    const severity = rule[options2.strictness];
    if (severity === "off" || options2.skip?.has(rule.name)) continue;
    for (const finding of rule.find(input)) findings.push({ finding, severity: finding.severity ?? severity });
  }
  const issues = toIssues(options2.strictness === "load" ? capWarnings(findings) : findings, files);
  return { articles, topics: topics ?? [], entities: entities ?? [], issues };
}
function latestToday(now) {
  return new Date(now.getTime() + 14 * 36e5).toISOString().slice(0, 10);
}
function capWarnings(findings) {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const last = warnings[MAX_LOAD_WARNINGS];
  if (last === void 0) return findings;
  const shown = new Set(warnings.slice(0, MAX_LOAD_WARNINGS));
  const message = `and ${warnings.length - MAX_LOAD_WARNINGS} more warnings: npm run check lists them`;
  return [
    ...findings.filter((judged) => judged.severity === "error" || shown.has(judged)),
    { finding: { file: last.finding.file, path: [], message, line: 1 }, severity: "warning" },
  ];
}
function toIssues(findings, files) {
  const order = new Map([files.topics, files.entities, ...files.articles].map((file, index) => [file.path, index]));
  const texts = new Map([files.topics, files.entities, ...files.articles].map((file) => [file.path, file.text]));
  const locators = /* @__PURE__ */ new Map();
  const lineOf = (finding) => {
    const text = texts.get(finding.file);
    if (finding.line !== void 0) return finding.line;
    if (typeof text !== "string" || finding.path.length === 0) return 1;
    const locator = locators.get(finding.file) ?? fileLocator(finding.file, text);
    locators.set(finding.file, locator);
    return locator(finding.path);
  };
  return findings
    .map(({ finding, severity }) => {
      const { file, path, message } = finding;
      return { file, line: lineOf(finding), field: formatPath(path), message, severity };
    })
    .sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line);
}
function fileLocator(file, text) {
  return /\.md$/i.test(file) ? createLocator(splitFrontMatter(text)?.matter ?? "", 2) : createLocator(text);
}

// src/knowledge/canonical.ts
import { Lexer } from "yaml";

// src/knowledge/load.ts
var MAX_FILE_BYTES = 2e7;
function loadKnowledge(dir, options2) {
  const folder = readFolder(dir, options2.shipped);
  const { articles, topics, entities, issues } = buildKnowledge(decodeFolder(folder), {
    ...options2,
    strictness: "load",
  });
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new KnowledgeError(errors);
  if (articles.length === 0) options2.onWarning?.(wholeFolder(dir, "no articles: nothing can be answered", "warning"));
  for (const issue of issues) options2.onWarning?.(issue);
  return { articles, facts: articles.flatMap((article) => article.facts), topics, entities, hash: hashOf(folder) };
}
function hashFolder(dir, shipped) {
  return hashOf(readFolder(dir, shipped));
}
function readFolder(dir, shipped) {
  try {
    if (!statSync(dir).isDirectory()) throw new KnowledgeError([wholeFolder(dir, "is not a folder")]);
    readdirSync(dir);
  } catch (error) {
    if (error instanceof KnowledgeError) throw error;
    throw new KnowledgeError([wholeFolder(dir, `the knowledge folder ${reasonOf(error)}`)]);
  }
  return {
    articles: listArticles(dir).map((path) => readRaw(join(dir, path), path)),
    topics: readOwnOrShipped(dir, shipped, "topics.yaml"),
    entities: readOwnOrShipped(dir, shipped, "entities.yaml"),
  };
}
function readOwnOrShipped(dir, shipped, name) {
  const own = readRaw(join(dir, name), name);
  if (own.problem !== MISSING || dir === shipped) return own;
  const path = resolve(shipped, name);
  return readRaw(path, path);
}
function listArticles(dir) {
  const paths = [];
  const walk = (folder, above) => {
    const real = realpathSync(join(dir, folder));
    if (above.has(real)) return;
    const inside = new Set(above).add(real);
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = `${folder}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? statSync(join(dir, path), { throwIfNoEntry: false }) : entry;
      if (kind?.isDirectory()) walk(path, inside);
      else if (/\.(?:ya?ml|md)$/i.test(entry.name) && (kind === void 0 || kind.isFile())) paths.push(path);
    }
  };
  try {
    walk("articles", /* @__PURE__ */ new Set());
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw new KnowledgeError([wholeFolder(join(dir, "articles"), reasonOf(error))]);
  }
  return paths.sort((a, b) => (a < b ? -1 : 1));
}
var MISSING = "is missing";
function readRaw(file, path) {
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_BYTES) {
      return { path, bytes: null, problem: `has ${size} bytes: split it, a file may have ${MAX_FILE_BYTES}` };
    }
    return { path, bytes: readFileSync(file), problem: null };
  } catch (error) {
    return { path, bytes: null, problem: reasonOf(error) };
  }
}
function hashOf(folder) {
  const hash = createHash4("sha256");
  const files = [
    { name: "topics.yaml", file: folder.topics },
    { name: "entities.yaml", file: folder.entities },
    ...folder.articles.map((file) => ({ name: file.path, file })),
  ];
  for (const { name, file } of files) {
    hash.update(`${name}\0${file.bytes?.length ?? file.problem}\0`);
    if (file.bytes) hash.update(file.bytes);
  }
  return hash.digest("hex");
}
function decodeFolder(folder) {
  return {
    articles: folder.articles.map(decode2),
    topics: decode2(folder.topics),
    entities: decode2(folder.entities),
  };
}
function decode2(file) {
  const { path, bytes: bytes2 } = file;
  const problem = (message, line2 = 1) => {
    const finding = { file: path, path: [], message, line: line2 };
    return { path, text: null, problem: finding };
  };
  if (bytes2 === null) return problem(file.problem);
  if (!isUtf8(bytes2)) return problem("is not UTF-8 from here on: save it as UTF-8", lineOfBadByte(bytes2));
  const text = bytes2.toString("utf8");
  return { path, text: text.startsWith("\uFEFF") ? text.slice(1) : text, problem: null };
}
function lineOfBadByte(bytes2) {
  const again = Buffer.from(bytes2.toString("utf8"), "utf8");
  let line2 = 1;
  for (const [index, byte] of bytes2.entries()) {
    if (again[index] !== byte) break;
    if (byte === 10) line2++;
  }
  return line2;
}
function wholeFolder(file, message, severity = "error") {
  return { file, line: 1, field: "", message, severity };
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
function reasonOf(error) {
  const code = codeOf(error);
  const reasons = {
    ENOENT: MISSING,
    ENOTDIR: "is not a folder",
    EACCES: "may not be read: mend its permissions",
    EPERM: "may not be read: mend its permissions",
    EISDIR: "is a folder and should be a file",
    ELOOP: "is a link to itself",
  };
  return reasons[code] ?? `cannot be read (${code})`;
}

// src/paths.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

var PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));
var SHIPPED_KNOWLEDGE = join2(PROJECT_ROOT, "knowledge");
var LOCALES = join2(PROJECT_ROOT, "src", "bot", "locales");
function findRoot(folder) {
  if (existsSync(join2(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("package.json not found above the program: run it from its own folder");
  return findRoot(parent);
}

// src/search/index-cache.ts
import {
  mkdirSync,
  readdirSync as readdirSync2,
  readFileSync as readFileSync2,
  renameSync,
  rmSync,
  statSync as statSync2,
  writeFileSync,
} from "node:fs";
import { join as join3 } from "node:path";

var KEPT = 4;
var PREFIX = "knowledge-";
var SUFFIX = ".json";
function createIndexCache(folder, warn) {
  const fileOf = (key) => join3(folder, `${PREFIX}${key}${SUFFIX}`);
  return {
    read(key) {
      try {
        return readFileSync2(fileOf(key), "utf8");
      } catch (error) {
        if (!isMissing(error)) warn(`the saved index can't be read (${reason(error)}): building it anew`);
        return null;
      }
    },
    write(key, text) {
      const aside = `${fileOf(key)}.${process.pid}.tmp`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(aside, text);
        renameSync(aside, fileOf(key));
        prune(folder);
      } catch (error) {
        rmSync(aside, { force: true });
        warn(`the index can't be saved in ${folder} (${reason(error)}): every start will build it`);
      }
    },
  };
}
function prune(folder) {
  const saved = readdirSync2(folder)
    .filter((name) => name.startsWith(PREFIX) && name.endsWith(SUFFIX))
    .map((name) => ({ path: join3(folder, name), time: statSync2(join3(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of saved.slice(KEPT)) rmSync(path, { force: true });
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function reason(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// src/open-answerer.ts
function openAnswerer({ knowledgeDir, cacheDir, log, now }) {
  return createAnswererFrom({
    loadKnowledge: () =>
      loadKnowledge(knowledgeDir, {
        shipped: SHIPPED_KNOWLEDGE,
        detectLanguage,
        onWarning: ({ file, line: line2, field, message }) =>
          log("warn", `${file}:${line2}: ${field === "" ? "" : `${field}: `}${message}`),
      }),
    hashKnowledge: () => hashFolder(knowledgeDir, SHIPPED_KNOWLEDGE),
    cache: createIndexCache(cacheDir, (message) => log("warn", message)),
    codeVersion: codeVersion(),
    log,
    ...(now ? { now } : {}),
  });
}
function codeVersion() {
  try {
    return readFileSync3(join4(PROJECT_ROOT, "dist", "source-hash"), "utf8");
  } catch {
    return "source";
  }
}

// src/terminal/terminal.ts
import { createInterface } from "node:readline";
// src/bot/bot.ts
// src/bot/error-boundary.ts
import { Bot, GrammyError, HttpError } from "grammy";

// src/bot/filters/chats.ts
function isPrivate(ctx) {
  return ctx.chat?.type === "private";
}
function isGroup(ctx) {
  return ctx.chat?.type === "group" || ctx.chat?.type === "supergroup";
}
function hasCommand(...names2) {
  return (ctx) => ctx.command !== null && names2.includes(ctx.command.name) && (isPrivate(ctx) || isGroup(ctx));
}

// src/bot/recent-map.ts
function createRecentMap({ maxKeys, forgetAfterMs, now }) {
  const entries = /* @__PURE__ */ new Map();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === void 0) return void 0;
      const age = now().getTime() - entry.at;
      if (age >= 0 && age < forgetAfterMs) return entry.value;
      entries.delete(key);
      return void 0;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: now().getTime() });
      if (entries.size <= maxKeys) return;
      for (const oldest of entries.keys()) {
        entries.delete(oldest);
        break;
      }
    },
    delete(key) {
      entries.delete(key);
    },
    keys: () => [...entries.keys()],
  };
}

// src/bot/error-boundary.ts
var APOLOGY_COOLDOWN_MS = 6e4;
function createErrorBoundary(logger, now) {
  const apologised = createRecentMap({ maxKeys: 1e4, forgetAfterMs: APOLOGY_COOLDOWN_MS, now });
  return async ({ error, ctx }) => {
    if (error instanceof Error && error.name === "DeliveryError") throw error;
    logger.error({ update_id: ctx.update.update_id, err: error }, "update failed");
    const chat = ctx.chat?.id;
    if (chat === void 0 || ctx.message === void 0 || !isApologyWorthwhile(error)) return;
    if (!isPrivate(ctx) && !ctx.command) return;
    if (apologised.get(String(chat)) !== void 0) return;
    apologised.set(String(chat), true);
    try {
      await ctx.reply((await ctx.say())("failed"));
    } catch (apologyError) {
      logger.warn({ update_id: ctx.update.update_id, err: apologyError }, "apology failed");
    }
  };
}
function isApologyWorthwhile(error) {
  if (error instanceof HttpError) return false;
  return !(error instanceof GrammyError) || error.error_code === 400;
}

// src/bot/features/ask.ts
import { Composer } from "grammy";

// src/bot/render/dates.ts
var DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
function parseDate(date2) {
  const match = DATE.exec(date2);
  if (match?.[1] === void 0) return null;
  return { year: match[1], month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) };
}
function sayDate(say, date2) {
  const parts = parseDate(date2);
  if (parts === null) return date2;
  const { year, month, day } = parts;
  if (month === 0) return say("date-year", { year });
  return day === 0 ? say("date-month", { year, month }) : say("date-day", { year, month, day });
}
function sayAsOf(say, date2) {
  const parts = parseDate(date2);
  if (parts === null) return date2;
  const { year, month, day } = parts;
  if (month === 0) return say("as-of-year", { year });
  return day === 0 ? say("as-of-month", { year, month }) : say("as-of-day", { year, month, day });
}
function newestDate(dates) {
  return dates.reduce((newest, date2) => (date2 !== null && date2 > (newest ?? "") ? date2 : newest), null);
}

// src/bot/render/safe-text.ts
var CONTROL2 = /[^\n\P{Cc}]/gu;
var BIDI = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
var HALF_PAIR = /[\ud800-\udfff]/gu;
function safePieces(text) {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(CONTROL2, " ")
    .replace(BIDI, "")
    .replace(HALF_PAIR, "\uFFFD");
}
function safeLine(text) {
  return safePieces(text).replace(/\s+/g, " ").trim();
}
function echo(text, max = 300) {
  return clip(safeLine(text), max).replace(/(^|[^\p{L}\p{N}])([@/#$])(?=[\p{L}\p{N}_])/gu, "$1$2\u2060");
}
function clip(text, max) {
  if (text.length <= max) return text;
  const room = wholeUnits(text, max - 1);
  const space = room.lastIndexOf(" ");
  return `${(space > max / 2 ? room.slice(0, space) : room).trimEnd()}\u2026`;
}
function clipSentences(text, max) {
  if (text.length <= max) return text;
  const room = wholeUnits(text, max - 2);
  const ends = [...room.matchAll(/[.!?…。！？]["'”»)\]]*(?=\s)/gu)];
  const last = ends.at(-1);
  const end = last === void 0 ? 0 : last.index + last[0].length;
  return end > max / 4 ? `${room.slice(0, end)} \u2026` : clip(text, max);
}
function wholeUnits(text, max) {
  const cut = text.slice(0, Math.max(0, max));
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 55296 && last <= 56319 ? cut.slice(0, -1) : cut;
}

// src/bot/render/formatted.ts
var EMPTY = { text: "", entities: [] };
function format(...parts) {
  let text = "";
  const entities = [];
  for (const part of parts) {
    const { text: piece, entities: marks } = typeof part === "string" ? { text: safePieces(part), entities: [] } : part;
    for (const mark of marks) entities.push({ ...mark, offset: mark.offset + text.length });
    text += piece;
  }
  return { text, entities };
}
function join5(parts, separator2) {
  const kept = parts.filter((part) => (typeof part === "string" ? part : part.text) !== "");
  return format(...kept.flatMap((part, index) => (index === 0 ? [part] : [separator2, part])));
}
function bold(...parts) {
  return marked(parts, (offset, length) => ({ type: "bold", offset, length }));
}
function italic(...parts) {
  return marked(parts, (offset, length) => ({ type: "italic", offset, length }));
}
function preformatted(text, language) {
  return marked([text], (offset, length) => ({ type: "pre", offset, length, language }));
}
function link(url, ...parts) {
  const address = safeAddress(url);
  if (address === null) return format(...parts);
  return marked(parts, (offset, length) => ({ type: "text_link", offset, length, url: address }));
}
function safeAddress(url) {
  if (url.length > 2e3 || !URL.canParse(url)) return null;
  const { protocol, href, username } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && username === "" ? href : null;
}
function marked(parts, mark) {
  const inner = format(...parts);
  const start = inner.text.length - inner.text.trimStart().length;
  const length = inner.text.trim().length;
  if (length === 0) return { text: inner.text, entities: [] };
  return { text: inner.text, entities: [mark(start, length), ...inner.entities] };
}

// src/bot/render/limits.ts
var MAX_MESSAGE_UTF16 = 3500;
var MAX_CALLBACK_BYTES = 64;
var MAX_CALLBACK_TEXT_UTF16 = 200;
var MAX_RESULT_ID_BYTES = 64;
var MAX_START_PARAMETER = 64;
var INLINE_PAGE = 10;
var INLINE_CACHE_SECONDS = 300;
var MAX_CITATIONS = 12;
var MAX_BUTTON_UTF16 = 120;
var RELATED_PAGE = 4;
var TOPIC_PAGE = 5;
var TIMELINE_PAGE = 6;
var PUBLISHER_PAGE = 15;
var MAX_QUESTION_UTF162 = 4096;
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/bot/render/citations.ts
function numberSources(answers, candidates) {
  const { citations, numbers } = answers.cite(candidates.map((candidate) => candidate.fact));
  return {
    citations: citations.filter((citation) => citation.number <= MAX_CITATIONS),
    numbers: numbers.map((own) => own.filter((number2) => number2 <= MAX_CITATIONS)),
  };
}
function renderNumbers(numbers) {
  return numbers.map((number2) => `[${number2}]`).join(" ");
}
function renderCitations(citations, say) {
  if (citations.length === 0) return format();
  return join5([bold(say("sources-heading")), ...citations.map((citation) => renderCitation(citation, say))], "\n");
}
function renderCitation({ number: number2, source: source2 }, say) {
  const published2 = source2.published === null ? say("undated") : sayDate(say, source2.published);
  const facts = join5([renderName(source2, say), published2], ", ");
  const foreign = source2.language !== null && source2.language !== say.language;
  return format(
    `[${number2}] `,
    join5([facts, foreign ? sayLanguage(say, "in-language", source2.language) : ""], " \xB7 "),
  );
}
function renderName(source2, say) {
  const publisher = source2.publisher === null ? "" : clip(safeLine(source2.publisher), 80);
  const description = /^\[(.*)\]$/s.exec(source2.title.trim())?.[1];
  const title = clip(safeLine(description ?? source2.title), 120);
  const shown = description === void 0 && title !== "" ? say("citation-headline", { title }) : title;
  const linked = source2.url !== null && safeAddress(source2.url) !== null;
  const named = description !== void 0 && !linked && publisher !== "" ? "" : shown;
  if (source2.url === null || !linked) return join5([named, publisher], ", ");
  return named === "" ? link(source2.url, publisher) : join5([link(source2.url, named), publisher], ", ");
}
function sayLanguage(say, id2, code) {
  return say(id2, { code, name: languageName(say, code) });
}
function languageName(say, code) {
  try {
    return new Intl.DisplayNames([say.language], { type: "language" }).of(code) ?? code;
  } catch {
    return safeLine(code);
  }
}

// src/bot/render/fact-lines.ts
function renderFact(candidate, numbers, say, maxText = Number.POSITIVE_INFINITY) {
  const { fact: fact2, language } = candidate;
  const notes = [
    language === say.language ? "" : sayLanguage(say, "text-in-language", language),
    fact2.asOf === null ? "" : sayDate(say, fact2.asOf),
    fact2.supersededBy === null ? "" : say("superseded"),
  ];
  const note = join5(notes, " \xB7 ");
  return join5([highlighted(candidate, maxText), italic(note), renderNumbers(numbers)], " ");
}
function highlighted({ text, highlight }, maxText) {
  const shown = clipSentences(text, maxText);
  const own = shown === text ? text.length : shown.length - 1;
  const parts = [];
  let from = 0;
  for (const [start, end] of wholeSpans(text, highlight)) {
    if (start < from || end > own) continue;
    parts.push(shown.slice(from, start), bold(shown.slice(start, end)));
    from = end;
  }
  return format(...parts, shown.slice(from));
}
function wholeSpans(text, spans) {
  const border = (at) => {
    const unit = text.charCodeAt(at);
    return unit >= 56320 && unit <= 57343 ? at - 1 : at;
  };
  return spans
    .filter(([start, end]) => start >= 0 && start < end && end <= text.length)
    .map(([start, end]) => [border(start), end === text.length ? end : border(end)])
    .filter(([start, end]) => start < end);
}
function fitFacts(answers, candidates, say, layout, footer = () => "") {
  const compose = (shown, maxText) => {
    const { citations, numbers } = numberSources(answers, shown);
    const facts = shown.map((candidate, index) => renderFact(candidate, numbers[index] ?? [], say, maxText));
    const below = join5([renderCitations(citations, say), footer(shown)], "\n");
    const only = citations.length === 1 ? (citations[0]?.source.url ?? null) : null;
    return { message: join5([layout(facts, shown), below], "\n\n"), count: shown.length, preview: only };
  };
  for (let count3 = candidates.length; count3 > 1; count3 -= 1) {
    const shown = candidates.slice(0, count3);
    const composed = compose(shown);
    const cited = numberSources(answers, shown).numbers.every((own) => own.length > 0);
    if (cited && composed.message.text.length <= MAX_MESSAGE_UTF16) return composed;
  }
  const [first] = candidates;
  if (first === void 0) return compose([]);
  const whole = compose([first]);
  const excess = whole.message.text.length - MAX_MESSAGE_UTF16;
  if (excess <= 0) return whole;
  return compose([first], Math.max(200, first.text.length - excess));
}

// src/bot/render/callback-data.ts
var VERSION = "1";
var VIEWS = { answer: "a", related: "m", series: "y", topic: "t" };
var KEY2 = /^[A-Za-z0-9_-]{11}$/;
var COMMAND = /^[a-z0-9_]{1,32}$/;
function packAction(action) {
  const packed = [VERSION, ...fields(action)].join(":");
  if (bytes(packed) <= MAX_CALLBACK_BYTES) return packed;
  if (action.kind === "view" && action.highlight.length > 0) return packAction({ ...action, highlight: [] });
  throw new Error(`callback data of "${action.kind}" takes ${bytes(packed)} bytes, at most ${MAX_CALLBACK_BYTES} fit`);
}
function fields(action) {
  switch (action.kind) {
    case "view": {
      const spans = action.highlight.map(([start, end]) => `${start.toString(36)}.${(end - start).toString(36)}`);
      return [VIEWS[action.view], action.language, action.facts.join(""), action.offset.toString(36), spans.join(",")];
    }
    case "ask":
      return ["q", action.language, action.fact, action.index.toString(36)];
    case "topic":
      return ["c", action.language, action.command, action.offset.toString(36)];
    case "topics":
      return ["l", action.language];
    case "timeline":
      return ["h", action.language, action.command, action.year, action.offset.toString(36)];
    case "sources":
      return ["s", action.language, action.offset.toString(36)];
    case "language":
      return ["g", action.language];
    case "vote":
      return [action.vote === "up" ? "u" : "d", action.fact];
    default:
      return action;
  }
}
function unpackAction(packed) {
  if (bytes(packed) > MAX_CALLBACK_BYTES) return null;
  const [version, code, ...rest] = packed.split(":");
  if (version !== VERSION || code === void 0) return null;
  const [first = "", second = "", third = "", fourth = ""] = rest;
  if (code === "u" || code === "d") {
    return rest.length === 1 && KEY2.test(first)
      ? { kind: "vote", vote: code === "u" ? "up" : "down", fact: first }
      : null;
  }
  if (!isLanguage(first)) return null;
  const language = first;
  switch (`${code}${rest.length}`) {
    case "q3":
      return withNumber(third, (index) => (KEY2.test(second) ? { kind: "ask", language, fact: second, index } : null));
    case "c3":
      return withNumber(third, (offset) =>
        COMMAND.test(second) ? { kind: "topic", language, command: second, offset } : null,
      );
    case "l1":
      return { kind: "topics", language };
    case "h4":
      return withNumber(fourth, (offset) =>
        (second === "" || COMMAND.test(second)) && /^(\d{4})?$/.test(third)
          ? { kind: "timeline", language, command: second, year: third, offset }
          : null,
      );
    case "s2":
      return withNumber(second, (offset) => ({ kind: "sources", language, offset }));
    case "g1":
      return { kind: "language", language };
  }
  const view = Object.keys(VIEWS).find((name) => VIEWS[name] === code);
  if (view === void 0 || rest.length !== 4) return null;
  const facts = second.match(/.{11}/g) ?? [];
  if (facts.length < 1 || facts.length > 3 || facts.join("") !== second || !facts.every((key) => KEY2.test(key))) {
    return null;
  }
  const highlight = parseSpans(fourth);
  if (highlight === null) return null;
  return withNumber(third, (offset) => ({ kind: "view", view, language, facts, offset, highlight }));
}
function withNumber(text, build) {
  const value = parseNumber(text);
  return value === null ? null : build(value);
}
function parseNumber(text) {
  return /^(0|[1-9a-z][0-9a-z]{0,4})$/.test(text) ? Number.parseInt(text, 36) : null;
}
function parseSpans(text) {
  if (text === "") return [];
  const spans = [];
  let from = 0;
  for (const pair of text.split(",")) {
    const [start, length, ...more] = pair.split(".").map(parseNumber);
    if (start == null || length == null || more.length > 0 || start < from || length === 0) return null;
    from = start + length;
    spans.push([start, from]);
  }
  return spans;
}

// src/bot/render/keyboards.ts
function actionButton(label, action) {
  return { text: clip(safeLine(label), MAX_BUTTON_UTF16), callback_data: packAction(action) };
}
function questionRows(answers, suggestions, say) {
  return suggestions.map(({ question, fact: fact2, index }) => [
    actionButton(question, { kind: "ask", language: say.language, fact: answers.factKey(fact2), index }),
  ]);
}
function topicLabel(topic, say) {
  return safeLine(`${topic.emoji} ${topicName(topic, say)}`);
}
function topicName(topic, say) {
  return topic.name[say.language] ?? topic.name["en"] ?? topic.slug;
}
function topicRows(topics, say) {
  const buttons = topics.map((topic) =>
    actionButton(topicLabel(topic, say), { kind: "topic", language: say.language, command: topic.command, offset: 0 }),
  );
  return pairs(buttons);
}
function languageRows(texts) {
  return pairs(
    LANGUAGES.map((language) => actionButton(texts[language]("language-name"), { kind: "language", language })),
  );
}
function pairs(buttons) {
  return buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
}
function pagingRow(page, shown, size, say, paging, to) {
  const next = page.offset + shown;
  const row = [];
  if (page.offset > 0) {
    const label = say(paging === "dates" ? "button-newer" : "button-previous");
    row.push(actionButton(`\u2039 ${label}`, to(Math.max(0, page.offset - size))));
  }
  if (shown > 0 && next < page.total) {
    row.push(actionButton(`${say(paging === "dates" ? "button-older" : "button-next")} \u203A`, to(next)));
  }
  return row;
}
function sayRange(page, shown, say) {
  if (shown === 0 || shown >= page.total) return "";
  return say("page-range", { from: page.offset + 1, to: page.offset + shown, total: page.total });
}

// src/bot/render/message.ts
function rendered(message, buttons = [], preview = null) {
  return { text: message.text, entities: message.entities, buttons: buttons.filter((row) => row.length > 0), preview };
}

// src/bot/render/answer-message.ts
function renderQuestion(question) {
  return italic(echo(question));
}
function renderAnswer(answers, answer, say, showQuestion = false) {
  const understood = answer.resolved !== answer.question;
  const header = understood || showQuestion ? renderQuestion(answer.resolved) : EMPTY;
  if (answer.silence !== null || answer.shown.length === 0) return renderSilence(answers, answer, say, header);
  return renderFacts(answers, { shown: answer.shown.slice(0, 3), header }, say);
}
function renderFacts(answers, view, say) {
  const {
    message,
    count: count3,
    preview,
  } = fitFacts(
    answers,
    view.shown,
    say,
    ([answering = EMPTY, ...more]) =>
      join5(
        [
          view.header,
          answering,
          join5(
            more.map((fact2) => format("\u25B8 ", fact2)),
            "\n",
          ),
        ],
        "\n\n",
      ),
    (shown) => {
      const newest = newestDate(shown.map((candidate) => candidate.fact.asOf));
      return newest === null ? "" : sayAsOf(say, newest);
    },
  );
  return rendered(message, answerButtons(answers, { ...view, shown: view.shown.slice(0, count3) }, say), preview);
}
function answerButtons(answers, view, say) {
  const [first] = view.shown;
  if (first === void 0) return [];
  const { fact: fact2 } = first;
  const row = [];
  const options2 = { language: say.language, limit: 4 };
  const seen = new Set(view.shown.map((candidate) => candidate.fact.id));
  if (answers.related(fact2, options2).items.some((candidate) => !seen.has(candidate.fact.id))) {
    row.push(actionButton(say("button-more"), viewAction(answers, view, "related", say)));
  }
  if (fact2.series !== null && answers.series(fact2.series.id, options2).total > 1) {
    row.push(actionButton(say("button-by-year"), viewAction(answers, view, "series", say)));
  }
  const topic = answers.topics.find((candidate) => candidate.slug === fact2.topics[0]);
  if (topic !== void 0) {
    row.push(actionButton(topicLabel(topic, say), viewAction(answers, view, "topic", say)));
  }
  const key = answers.factKey(fact2);
  const votes = [
    actionButton("\u{1F44D}", { kind: "vote", vote: "up", fact: key }),
    actionButton("\u{1F44E}", { kind: "vote", vote: "down", fact: key }),
  ];
  return row.length > 2 ? [row, votes] : [[...row, ...votes]];
}
function viewAction(answers, { shown }, view, say, offset = 0) {
  return {
    kind: "view",
    view,
    language: say.language,
    facts: shown.map((candidate) => answers.factKey(candidate.fact)),
    offset,
    highlight: shown[0]?.highlight ?? [],
  };
}
function renderBeside(answers, view, kind, page, say) {
  const heading = bold(say(kind === "related" ? "related-heading" : "series-heading"));
  const {
    message,
    count: count3,
    preview,
  } = fitFacts(
    answers,
    page.items,
    say,
    (facts) =>
      join5(
        [
          view.header,
          heading,
          facts.length === 0
            ? say("related-none")
            : join5(
                facts.map((fact2) => format("\u25B8 ", fact2)),
                "\n",
              ),
        ],
        "\n\n",
      ),
    (shown) => sayRange(page, shown.length, say),
  );
  const turn = (offset) => viewAction(answers, view, kind, say, offset);
  const paging = pagingRow(page, count3, RELATED_PAGE, say, kind === "series" ? "dates" : "order", turn);
  return rendered(message, [paging, [backButton(answers, view, say)]], preview);
}
function backButton(answers, view, say) {
  return actionButton(`\u2039 ${say("button-back")}`, viewAction(answers, view, "answer", say));
}
function renderSilence(answers, answer, say, header) {
  const silence = answer.silence ?? "not-known";
  switch (silence) {
    case "out-of-scope": {
      const examples = questionRows(answers, answers.questions(null, say.language, 2), say);
      const lines = [say("silent-out-of-scope"), examples.length === 0 ? "" : say("silent-try")];
      return rendered(join5([header, join5(lines, " ")], "\n\n"), examples);
    }
    case "not-known": {
      const topics = topicRows(answer.topics.slice(0, 4), say);
      const lines = [sayNotKnown(answers, say), topics.length === 0 ? "" : say("silent-topics")];
      return rendered(join5([header, join5(lines, " ")], "\n\n"), topics);
    }
    case "too-vague": {
      const readings = questionRows(answers, answer.suggestions.slice(0, 3), say);
      const line2 = say(readings.length === 0 ? "silent-too-vague-alone" : "silent-too-vague");
      return rendered(join5([header, line2], "\n\n"), readings);
    }
    default:
      return silence;
  }
}
function sayNotKnown(answers, say) {
  const facts = answers.factCount;
  if (answers.newest === null) return say("silent-not-known-undated", { facts });
  return say("silent-not-known", { facts, newest: sayDate(say, answers.newest) });
}

// src/bot/respond.ts
import { GrammyError as GrammyError2 } from "grammy";

async function respond(ctx, message, replyTo) {
  const target = replyTo ?? ctx.message?.message_id;
  await ctx.reply(message.text, {
    entities: [...message.entities],
    link_preview_options: previewOptions(ctx, message),
    ...(message.buttons.length > 0 ? { reply_markup: keyboard(message) } : {}),
    ...replyParameters(ctx, target),
  });
}
async function prompt(ctx, text, placeholder, replyTo) {
  const markup = { force_reply: true, selective: true, input_field_placeholder: placeholder };
  await ctx.reply(text, { reply_markup: markup, ...replyParameters(ctx, replyTo ?? ctx.message?.message_id) });
}
async function replace(ctx, message) {
  try {
    await ctx.editMessageText(message.text, {
      entities: [...message.entities],
      link_preview_options: previewOptions(ctx, message),
      reply_markup: keyboard(message),
    });
  } catch (error) {
    if (!(error instanceof GrammyError2 && error.description.includes("message is not modified"))) throw error;
  }
}
function keyboard({ buttons }) {
  return { inline_keyboard: buttons.map((row) => [...row]) };
}
function replyParameters(ctx, messageId) {
  if (!isGroup(ctx) || messageId === void 0) return {};
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}
function previewOptions(ctx, { preview }) {
  return preview === null || ctx.chat?.type !== "private"
    ? { is_disabled: true }
    : { url: preview, prefer_small_media: true };
}

// src/bot/answering.ts
async function answerQuestion(ctx, asked) {
  const preference = await ctx.interfaceLanguage();
  const key = conversationKey(ctx);
  const turns = key === null ? [] : ctx.conversations.turns(key);
  const answer = askWithQuote(ctx.answers, asked, turns, preference);
  if (key !== null) ctx.conversations.add(key, answer.question);
  await respond(ctx, renderAnswer(ctx.answers, answer, ctx.texts[answer.language]), asked.replyTo);
  logAnswer(ctx, answer);
  await recordSilence(ctx, answer);
}
function conversationKey(ctx) {
  if (ctx.person === null || ctx.chat === void 0) return null;
  const thread = ctx.msg?.is_topic_message === true ? (ctx.msg.message_thread_id ?? 0) : 0;
  return { person: ctx.person, chat: ctx.chat.id, thread };
}
function logAnswer(ctx, answer) {
  ctx.deps.logger.info(
    {
      update_id: ctx.update.update_id,
      outcome: answer.silence ?? "answered",
      language: answer.language,
      facts: answer.shown.map((candidate) => candidate.fact.id),
      knowledge: ctx.answers.version.slice(0, 12),
    },
    "question",
  );
}
function askWithQuote(answers, { question, quote: quote2 }, turns, preference) {
  const ask2 = (text, earlier) => answers.ask(wholeUnits(text, MAX_QUESTION_UTF162), { turns: earlier, preference });
  if (quote2 === "") return ask2(question, turns);
  if (question === "") return ask2(quote2, turns);
  const own = ask2(question, [...turns, quote2]);
  if (own.answered) return own;
  const quoted = ask2(quote2, turns);
  return quoted.answered ? quoted : own;
}
async function recordSilence(ctx, answer) {
  if (answer.silence === null || ctx.person === null) return;
  try {
    await ctx.deps.store.recordUnanswered({
      person: ctx.person,
      question: answer.resolved,
      language: answer.language,
      silence: answer.silence,
      version: ctx.answers.version,
    });
  } catch (error) {
    ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "unanswered question not kept");
  }
}

// src/bot/filters/command.ts
function parseCommand(message, username) {
  const text = message?.text ?? message?.caption;
  const entity = (message?.entities ?? message?.caption_entities)?.find(({ offset }) => offset === 0);
  if (text === void 0 || entity?.type !== "bot_command") return void 0;
  const [name = "", bot] = text.slice(1, entity.length).toLowerCase().split("@");
  if (bot !== void 0 && bot !== username.toLowerCase()) return null;
  return { name, argument: text.slice(entity.length).trim() };
}
function beginsWithCommand(message) {
  const entities = message?.entities ?? message?.caption_entities ?? [];
  return entities.some(({ offset, type }) => offset === 0 && type === "bot_command");
}

// src/bot/filters/question.ts
function groupQuestion(message, me) {
  if (message.is_automatic_forward === true) return null;
  const text = message.text ?? message.caption;
  if (text === void 0) return null;
  const mentions = ownMentions(text, message.entities ?? message.caption_entities ?? [], me);
  const replied = message.reply_to_message;
  const toUs = replied?.from?.id === me.id;
  if (mentions.length === 0 && !toUs) return null;
  const asked = privateQuestion(message, cutOut(text, mentions));
  if (asked.question !== "" || asked.quote !== "" || replied === void 0 || toUs) return asked;
  const question = repliedText(replied, me);
  return question === "" ? asked : { question, quote: "", replyTo: replied.message_id };
}
function privateQuestion(message, text) {
  const quote2 = message.quote?.is_manual === true ? message.quote.text.trim() : "";
  return { question: text.trim(), quote: quote2, replyTo: message.message_id };
}
function repliedText(message, me) {
  const text = message.text ?? message.caption ?? "";
  return cutOut(text, ownMentions(text, message.entities ?? message.caption_entities ?? [], me)).trim();
}
function ownMentions(text, entities, me) {
  const name = `@${me.username}`.toLowerCase();
  return entities.filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    const { offset, length } = entity;
    return entity.type === "mention" && text.slice(offset, offset + length).toLowerCase() === name;
  });
}
function cutOut(text, entities) {
  const backwards = [...entities].sort((a, b) => b.offset - a.offset);
  return backwards
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .replace(/^[\s,:;–—-]+/, "")
    .replace(/ {2,}/g, " ");
}

// src/bot/features/ask.ts
function createAskFeature() {
  const composer = new Composer();
  composer.filter(hasCommand("ask"), async (ctx) => {
    if (ctx.message === void 0) return;
    const asked = privateQuestion(ctx.message, ctx.command?.argument ?? "");
    await answerOrPrompt(ctx, asked.question === "" ? askedByReply(ctx, asked) : asked);
  });
  composer.on(["message:text", "message:caption"], async (ctx, next) => {
    const asked = beginsWithCommand(ctx.message) ? null : readQuestion(ctx);
    await (asked === null ? next() : answerOrPrompt(ctx, asked));
  });
  return composer;
}
function readQuestion(ctx) {
  const { message } = ctx;
  if (message === void 0) return null;
  if (isPrivate(ctx)) return privateQuestion(message, message.text ?? message.caption ?? "");
  return isGroup(ctx) ? groupQuestion(message, ctx.me) : null;
}
function askedByReply(ctx, asked) {
  const replied = ctx.message?.reply_to_message;
  if (asked.quote !== "" || replied === void 0 || replied.from?.id === ctx.me.id) return asked;
  return { question: repliedText(replied, ctx.me), quote: "", replyTo: replied.message_id };
}
async function answerOrPrompt(ctx, asked) {
  if (asked.question !== "" || asked.quote !== "") return answerQuestion(ctx, asked);
  const say = await ctx.say();
  await prompt(ctx, say("ask-what"), say("ask-placeholder"));
}

// src/bot/features/export.ts
import { Composer as Composer2, InputFile } from "grammy";

function createExportFeature() {
  const composer = new Composer2();
  composer.filter(hasCommand("export"), async (ctx) => {
    const say = await ctx.say();
    if (!isPrivate(ctx)) return respond(ctx, rendered(format(say("private-only"))));
    if (ctx.person === null) return respond(ctx, rendered(format(say("person-needed"))));
    const record2 = await readRecord(ctx, ctx.person);
    if (record2 === null) return respond(ctx, rendered(format(say("store-failed"))));
    const json = JSON.stringify(record2, null, 2);
    const message = join5([say("export-intro"), preformatted(json, "json")], "\n");
    if (message.text.length <= MAX_MESSAGE_UTF16) return respond(ctx, rendered(message));
    const file = new InputFile(
      Buffer.from(
        `${json}
`,
        "utf8",
      ),
      "elshi-export.json",
    );
    await ctx.replyWithDocument(file, { caption: say("export-intro") });
  });
  return composer;
}
async function readRecord(ctx, person) {
  try {
    return await ctx.deps.store.exportPerson(person);
  } catch (error) {
    ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "export failed");
    return null;
  }
}

// src/bot/features/fallback.ts
import { Composer as Composer3 } from "grammy";

var WORDLESS = [
  "voice",
  "audio",
  "video",
  "video_note",
  "animation",
  "photo",
  "sticker",
  "document",
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "game",
  "story",
  "paid_media",
  "checklist",
];
function createFallbackFeature() {
  const composer = new Composer3();
  composer.on("message", async (ctx) => {
    if (!isPrivate(ctx)) return;
    const say = await ctx.say();
    if (beginsWithCommand(ctx.message)) return respond(ctx, rendered(format(say("unknown-command"))));
    if (WORDLESS.some((kind) => ctx.message[kind] !== void 0)) {
      return respond(ctx, rendered(format(say("wordless"))));
    }
  });
  composer.on("callback_query", async (ctx) => {
    await ctx.acknowledge((await ctx.say())("button-unknown"), { alert: true });
  });
  return composer;
}

// src/bot/features/feedback.ts
import { Composer as Composer4 } from "grammy";

function createFeedbackFeature() {
  const composer = new Composer4();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "vote") return next();
    const { vote } = ctx.action;
    const say = await ctx.say();
    const fact2 = ctx.answers.factByKey(ctx.action.fact);
    if (fact2 === void 0) return ctx.acknowledge(say("fact-withdrawn"), { alert: true });
    if (ctx.person === null) return ctx.acknowledge(say("person-needed"), { alert: true });
    try {
      await ctx.deps.store.vote(ctx.person, fact2.id, vote);
    } catch (error) {
      ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "vote not stored");
      return ctx.acknowledge(say("vote-failed"), { alert: true });
    }
    ctx.deps.logger.info({ update_id: ctx.update.update_id, fact: fact2.id, vote }, "vote");
    await ctx.acknowledge(say(vote === "up" ? "vote-up" : "vote-down"));
  });
  return composer;
}

// src/bot/features/forget-me.ts
import { Composer as Composer5 } from "grammy";

function createForgetMeFeature() {
  const composer = new Composer5();
  composer.filter(hasCommand("forget_me"), async (ctx) => {
    const say = await ctx.say();
    const line2 = ctx.person === null ? say("person-needed") : await forget(ctx, ctx.person, say);
    await respond(ctx, rendered(format(line2)));
  });
  return composer;
}
async function forget(ctx, person, say) {
  ctx.conversations.forget(person);
  ctx.inlineQuestions.delete(String(person));
  try {
    return sayForgotten(await ctx.deps.store.forget(person), say);
  } catch (error) {
    ctx.deps.logger.error({ update_id: ctx.update.update_id, err: error }, "not forgotten");
    return say("store-failed");
  }
}
function sayForgotten({ settings, votes, questions, deliveries }, say) {
  if (settings + votes + questions + deliveries === 0) return say("forget-nothing");
  return say("forget-done", { settings, votes, questions, deliveries });
}

// src/bot/features/help.ts
import { Composer as Composer6 } from "grammy";

// src/bot/commands.ts
var FIRST = [
  { command: "ask", text: "command-ask" },
  { command: "topics", text: "command-topics" },
  { command: "timeline", text: "command-timeline" },
  { command: "sources", text: "command-sources" },
];
var LANGUAGE = { command: "language", text: "command-language" };
var PRIVACY = { command: "privacy", text: "command-privacy" };
var HELP = { command: "help", text: "command-help" };
var PRIVATE = [
  ...FIRST,
  LANGUAGE,
  PRIVACY,
  { command: "export", text: "command-export" },
  { command: "forget_me", text: "command-forget-me" },
  HELP,
];
var GROUP = [...FIRST, LANGUAGE, PRIVACY, HELP];
var ADMIN = [{ command: "reload", text: "command-reload" }];
function describeCommands(kind, say) {
  const list2 = { private: PRIVATE, group: GROUP, admin: ADMIN }[kind];
  return list2.map(({ command, text }) => ({ command, description: say(text) }));
}
function describeTopicCommands(topics, say) {
  return topics.map((topic) => ({ command: topic.command, description: clip(topicLabel(topic, say), 256) }));
}

// src/bot/filters/is-admin.ts
function isAdmin(ctx) {
  return ctx.chat?.type === "private" && ctx.person !== null && ctx.deps.adminIds.has(ctx.person);
}

// src/bot/features/help.ts
function createHelpFeature() {
  const composer = new Composer6();
  composer.filter(hasCommand("help"), async (ctx) => {
    const say = await ctx.say();
    const bot = ctx.me.username;
    const { factCount: facts, version, topics } = ctx.answers;
    const sections = [
      say("help-intro"),
      join5([say("help-groups", { bot }), say("help-inline", { bot })], "\n"),
      section(say("help-commands"), describeCommands(isGroup(ctx) ? "group" : "private", say)),
      section(say("help-topics"), describeTopicCommands(topics, say)),
      isAdmin(ctx) ? section(say("help-admin"), describeCommands("admin", say)) : "",
      say("help-version", { facts, version: version.slice(0, 12) }),
    ];
    await respond(ctx, rendered(join5(sections, "\n\n")));
  });
  return composer;
}
function section(heading, commands) {
  if (commands.length === 0) return format();
  const lines = commands.map(({ command, description }) => format(`/${command} \u2013 ${description}`));
  return join5([bold(heading), ...lines], "\n");
}

// src/bot/features/inline.ts
import { Composer as Composer7, GrammyError as GrammyError3 } from "grammy";

// src/bot/render/deep-links.ts
var ASK = "q_ask";
function questionParameter(question) {
  const packed = `q_${Buffer.from(question, "utf8").toString("base64url")}`;
  return question !== "" && packed.length <= MAX_START_PARAMETER ? packed : ASK;
}
function parseStart(parameter) {
  if (parameter === ASK) return { kind: "ask" };
  const fact2 = /^f_([A-Za-z0-9_-]{11})$/.exec(parameter);
  if (fact2?.[1] !== void 0) return { kind: "fact", key: fact2[1] };
  const packed = /^q_([A-Za-z0-9_-]{1,62})$/.exec(parameter);
  if (packed?.[1] === void 0) return { kind: "none" };
  try {
    const question = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(packed[1], "base64url")).trim();
    return question === "" ? { kind: "ask" } : { kind: "question", question };
  } catch {
    return { kind: "ask" };
  }
}

// src/bot/render/inline-results.ts
var MAX_TITLE_UTF16 = 80;
var MAX_DESCRIPTION_UTF16 = 140;
function renderInlineResults(answers, candidates, say) {
  const results = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const result = renderInlineResult(answers, candidate, say);
    if (!results.has(result.id)) results.set(result.id, result);
  }
  return [...results.values()];
}
function renderInlineResult(answers, candidate, say) {
  const message = renderFacts(answers, { shown: [candidate], header: EMPTY }, say);
  const content = {
    message_text: message.text,
    entities: [...message.entities],
    link_preview_options: { is_disabled: true },
  };
  const { asOf } = candidate.fact;
  const date2 = asOf === null ? "" : `${sayDate(say, asOf)} \xB7 `;
  return {
    type: "article",
    id: resultId(answers.factKey(candidate.fact), say.language),
    title: resultTitle(candidate),
    description: `${date2}${clip(safeLine(candidate.text), MAX_DESCRIPTION_UTF16)}`,
    input_message_content: content,
    reply_markup: { inline_keyboard: message.buttons.map((row) => [...row]) },
  };
}
function resultId(key, language) {
  const id2 = `${key}.${language}`;
  if (bytes(id2) > MAX_RESULT_ID_BYTES)
    throw new Error(`inline result id "${id2}" is over ${MAX_RESULT_ID_BYTES} bytes`);
  return id2;
}
function resultTitle({ text, highlight }) {
  const words2 = highlight.map(([start, end]) => safeLine(text.slice(start, end))).filter((word) => word !== "");
  return clip(words2.length > 0 ? words2.join(" \xB7 ") : safeLine(text), MAX_TITLE_UTF16);
}
function nextOffset(version, page) {
  return page.next === null ? "" : `${version.slice(0, 12)}.${page.next}`;
}
function parseOffset(version, offset) {
  if (offset === "") return 0;
  const [prefix, number2, ...rest] = offset.split(".");
  if (rest.length > 0 || prefix !== version.slice(0, 12) || number2 === void 0) return null;
  return /^[1-9]\d{0,5}$/.test(number2) ? Number(number2) : null;
}

// src/bot/features/inline.ts
function createInlineFeature() {
  const composer = new Composer7();
  composer.on("inline_query", async (ctx) => {
    const { answers } = ctx;
    const query = ctx.inlineQuery.query.trim();
    const preference = await ctx.interfaceLanguage();
    const offset = parseOffset(answers.version, ctx.inlineQuery.offset);
    if (offset === null) return reply(ctx, [], { next_offset: "" });
    const { language, page } = answers.suggest(query, { language: preference, offset, limit: INLINE_PAGE });
    const isPersonal = query === "" || dependsOnReader(answers, query, language, preference);
    const results = renderInlineResults(answers, page.items, ctx.texts[language]);
    const found = results.length > 0 || offset > 0;
    if (!found && ctx.person !== null && query !== "") ctx.inlineQuestions.set(String(ctx.person), query);
    await reply(ctx, results, {
      next_offset: nextOffset(answers.version, page),
      ...(isPersonal ? { is_personal: true } : {}),
      ...(found
        ? {}
        : {
            button: { text: ctx.texts[language]("button-ask-private"), start_parameter: questionParameter(query) },
          }),
    });
  });
  return composer;
}
function dependsOnReader(answers, query, language, preference) {
  if (language !== preference) return false;
  const other = LANGUAGES.find((candidate) => candidate !== preference) ?? preference;
  return answers.suggest(query, { language: other, limit: 1 }).language !== language;
}
async function reply(ctx, results, other) {
  try {
    await ctx.answerInlineQuery(results, { cache_time: INLINE_CACHE_SECONDS, ...other });
  } catch (error) {
    if (!(error instanceof GrammyError3 && error.description.includes("query is too old"))) throw error;
    ctx.deps.logger.debug({ update_id: ctx.update.update_id, err: error }, "inline query too old");
  }
}

// src/bot/features/language.ts
import { Composer as Composer8 } from "grammy";

function createLanguageFeature() {
  const composer = new Composer8();
  composer.filter(hasCommand("language"), async (ctx) => {
    const say = await ctx.say();
    const argument = ctx.command?.argument ?? "";
    const wanted = readLanguageName(ctx, argument);
    if (wanted !== null) return respond(ctx, rendered(format(await setLanguage(ctx, wanted))));
    const line2 = argument === "" ? say("language-choose") : say("language-unknown", { argument: echo(argument, 40) });
    await respond(ctx, rendered(format(line2), languageRows(ctx.texts)));
  });
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "language") return next();
    const line2 = await setLanguage(ctx, ctx.action.language);
    if (!isPrivate(ctx)) return ctx.acknowledge(line2, { alert: true });
    await replace(ctx, rendered(format(line2), languageRows(ctx.texts)));
  });
  return composer;
}
function readLanguageName(ctx, argument) {
  const wanted = argument.toLowerCase();
  if (isLanguage(wanted)) return wanted;
  return LANGUAGES.find((language) => ctx.texts[language]("language-name").toLowerCase() === wanted) ?? null;
}
async function setLanguage(ctx, language) {
  const say = await ctx.say();
  if (ctx.person === null) return say("person-needed");
  try {
    await ctx.deps.store.setLanguage(ctx.person, language);
  } catch (error) {
    ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "language not stored");
    return say("store-failed");
  }
  return ctx.texts[language]("language-set");
}

// src/bot/features/privacy.ts
import { Composer as Composer9 } from "grammy";

function createPrivacyFeature() {
  const composer = new Composer9();
  composer.filter(hasCommand("privacy"), async (ctx) => {
    await respond(ctx, rendered(format((await ctx.say())("privacy"))));
  });
  return composer;
}

// src/bot/features/reload.ts
import { Composer as Composer10 } from "grammy";

// src/bot/render/reload.ts
var SHOWN_ISSUES = 8;
var SHOWN_WARNINGS = 5;
function renderReload({ before, after, added, changed, removed, warnings }, say) {
  const version = after.version.slice(0, 12);
  const lines =
    before.version === after.version
      ? [say("reload-same", { facts: after.facts, version })]
      : [
          say("reload-done", {
            factsBefore: before.facts,
            factsAfter: after.facts,
            articlesBefore: before.articles,
            articlesAfter: after.articles,
          }),
          say("reload-changes", { added, changed, removed, version }),
        ];
  if (warnings.length > 0) {
    lines.push(say("reload-warnings", { count: warnings.length }));
    lines.push(...warnings.slice(0, SHOWN_WARNINGS).map((warning) => clip(safeLine(warning), 300)));
  }
  return join5([...lines, sayMore(warnings.length - SHOWN_WARNINGS, say)], "\n");
}
function renderIssues(issues, say) {
  const mistakes = issues.filter((issue) => issue.severity === "error");
  const lines = mistakes.slice(0, SHOWN_ISSUES).map(({ file, line: line2, field, message }) => {
    const where = { file: clip(safeLine(file), 120), line: String(line2), message: clip(safeLine(message), 200) };
    return format(field === "" ? say("reload-issue-file", where) : say("reload-issue", { ...where, field }));
  });
  const refused = say("reload-refused", { count: mistakes.length });
  return join5([refused, ...lines, sayMore(mistakes.length - SHOWN_ISSUES, say)], "\n");
}
function sayMore(count3, say) {
  return count3 > 0 ? say("reload-more", { count: count3 }) : "";
}

// src/bot/features/reload.ts
function createReloadFeature() {
  const composer = new Composer10();
  const admins = composer.filter(isAdmin);
  admins.filter(hasCommand("reload"), async (ctx) => {
    await respond(ctx, await reload(ctx));
  });
  return composer;
}
async function reload(ctx) {
  const say = await ctx.say();
  const { logger, answerer: answerer2 } = ctx.deps;
  try {
    const report2 = await answerer2.reload();
    logger.info({ update_id: ctx.update.update_id, ...report2.after, tookMs: report2.tookMs }, "reloaded by an admin");
    return rendered(renderReload(report2, say));
  } catch (error) {
    if (error instanceof KnowledgeError) {
      logger.warn({ update_id: ctx.update.update_id, issues: error.issues.length }, "reload refused");
      return rendered(renderIssues(error.issues, say));
    }
    if (error instanceof ReloadBusyError) return rendered(format(say("reload-busy")));
    logger.error({ update_id: ctx.update.update_id, err: error }, "reload failed");
    return rendered(format(say("reload-broken")));
  }
}

// src/bot/features/sources.ts
import { Composer as Composer11 } from "grammy";

// src/bot/render/sources.ts
function renderPublishers(page, say) {
  if (page.items.length === 0) return rendered(format(say("publishers-empty")));
  const lines = page.items.map(({ publisher, facts, newest }, index) => {
    const count3 =
      newest === null ? say("publisher", { facts }) : say("publisher-dated", { facts, newest: sayDate(say, newest) });
    return format(`${page.offset + index + 1}. `, bold(clip(safeLine(publisher), 80)), ` \xB7 ${count3}`);
  });
  const message = join5(
    [bold(say("publishers-heading", { count: page.total })), join5(lines, "\n"), sayRange(page, lines.length, say)],
    "\n\n",
  );
  return rendered(message, [
    pagingRow(page, lines.length, PUBLISHER_PAGE, say, "order", (offset) => ({
      kind: "sources",
      language: say.language,
      offset,
    })),
  ]);
}

// src/bot/features/sources.ts
function createSourcesFeature() {
  const composer = new Composer11();
  composer.filter(hasCommand("sources"), async (ctx) => {
    await respond(ctx, renderPublishers(ctx.answers.publishers({ limit: PUBLISHER_PAGE }), await ctx.say()));
  });
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "sources") return next();
    const { offset, language } = ctx.action;
    const page = ctx.answers.publishers({ offset, limit: PUBLISHER_PAGE });
    await replace(ctx, renderPublishers(page, ctx.texts[language]));
  });
  return composer;
}

// src/bot/features/start.ts
import { Composer as Composer12 } from "grammy";

function createStartFeature() {
  const composer = new Composer12();
  composer.filter(hasCommand("start"), async (ctx) => {
    const say = await ctx.say();
    const link2 = parseStart(ctx.command?.argument ?? "");
    switch (link2.kind) {
      case "none":
        await (isGroup(ctx)
          ? respond(ctx, rendered(format(say("start-group", { bot: ctx.me.username }))))
          : greet(ctx));
        return;
      case "fact":
        await showFact(ctx, link2.key, say.language);
        return;
      case "question":
        await ask(ctx, link2.question);
        return;
      case "ask": {
        const question = ctx.inlineQuestions.get(String(ctx.person));
        await (question === void 0 ? prompt(ctx, say("ask-what"), say("ask-placeholder")) : ask(ctx, question));
        return;
      }
      default:
        link2;
    }
  });
  return composer;
}
async function greet(ctx) {
  const say = await ctx.say();
  const questions = questionRows(ctx.answers, ctx.answers.questions(null, say.language, 3), say);
  await respond(ctx, rendered(format(say("start-greeting", { facts: ctx.answers.factCount })), questions));
}
async function showFact(ctx, key, language) {
  const say = ctx.texts[language];
  const fact2 = ctx.answers.factByKey(key);
  const message =
    fact2 === void 0
      ? rendered(format(say("fact-withdrawn")))
      : renderFacts(ctx.answers, { shown: [ctx.answers.show(fact2, language)], header: EMPTY }, say);
  await respond(ctx, message);
}
async function ask(ctx, question) {
  if (ctx.message !== void 0) await answerQuestion(ctx, privateQuestion(ctx.message, question));
}

// src/bot/features/suggestions.ts
import { Composer as Composer13 } from "grammy";

function createSuggestionsFeature() {
  const composer = new Composer13();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "ask") return next();
    const { language, index } = ctx.action;
    const fact2 = ctx.answers.factByKey(ctx.action.fact);
    if (fact2 === void 0) return ctx.acknowledge((await ctx.say())("fact-withdrawn"), { alert: true });
    const question = fact2.asks[language]?.[index];
    const message = renderSuggestion(ctx, { question: question ?? "", fact: fact2, language, index });
    await (isPrivate(ctx) ? respond(ctx, message) : replace(ctx, message));
  });
  return composer;
}
function renderSuggestion(ctx, { question, fact: fact2, language }) {
  const { answers } = ctx;
  const reader = language;
  if (question !== "") {
    const key = conversationKey(ctx);
    if (key !== null) ctx.conversations.add(key, question);
    const answer = answers.ask(question, { preference: reader });
    logAnswer(ctx, answer);
    if (answer.answered) return renderAnswer(answers, answer, ctx.texts[answer.language], true);
  }
  const header = question === "" ? EMPTY : renderQuestion(question);
  return renderFacts(answers, { shown: [answers.show(fact2, reader)], header }, ctx.texts[reader]);
}

// src/bot/features/timeline.ts
import { Composer as Composer14 } from "grammy";

// src/bot/render/timeline.ts
function renderTimeline(answers, scope, page, say) {
  const title = join5(
    [say("timeline-heading"), scope.topic === null ? "" : topicLabel(scope.topic, say), scope.year ?? ""],
    " \xB7 ",
  );
  const { message, count: count3 } = fitFacts(
    answers,
    page.items,
    say,
    (facts, shown) => join5([bold(title), ...byYear(facts, shown, say)], "\n\n"),
    (shown) => sayRange(page, shown.length, say),
  );
  if (count3 === 0) return rendered(join5([bold(title), say("timeline-empty")], "\n\n"));
  const turn = (offset) => ({
    kind: "timeline",
    language: say.language,
    command: scope.topic?.command ?? "",
    year: scope.year ?? "",
    offset,
  });
  const topic = scope.topic === null ? [] : topicRows([scope.topic], say);
  return rendered(message, [pagingRow(page, count3, TIMELINE_PAGE, say, "dates", turn), ...topic]);
}
function renderUnknownTimeline(answers, argument, say) {
  return rendered(format(say("timeline-unknown", { argument: echo(argument, 60) })), topicRows(answers.topics, say));
}
function byYear(facts, shown, say) {
  const years = /* @__PURE__ */ new Map();
  facts.forEach((fact2, index) => {
    const year = shown[index]?.fact.asOf?.slice(0, 4) ?? say("undated");
    const lines = years.get(year) ?? [];
    lines.push(format("\u25B8 ", fact2));
    years.set(year, lines);
  });
  return [...years].map(([year, lines]) => join5([bold(year), ...lines], "\n"));
}

// src/bot/features/timeline.ts
function createTimelineFeature() {
  const composer = new Composer14();
  composer.filter(hasCommand("timeline"), async (ctx) => {
    const argument = ctx.command?.argument ?? "";
    const scope = parseTimelineScope(ctx.answers.topics, argument);
    const say = await ctx.say();
    await respond(
      ctx,
      scope === null
        ? renderUnknownTimeline(ctx.answers, argument, say)
        : renderPage(ctx, scope, await ctx.interfaceLanguage(), 0),
    );
  });
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "timeline") return next();
    const { command, year, language, offset } = ctx.action;
    const topic = ctx.answers.topics.find((candidate) => candidate.command === command) ?? null;
    if (topic === null && command !== "") {
      return ctx.acknowledge((await ctx.say())("button-unknown"), { alert: true });
    }
    await replace(ctx, renderPage(ctx, { topic, year: year === "" ? null : year }, language, offset));
  });
  return composer;
}
function parseTimelineScope(topics, argument) {
  const words2 = argument.split(/\s+/).filter((word) => word !== "");
  const years = words2.filter((word) => /^\d{4}$/.test(word));
  const name = words2.filter((word) => !/^\d{4}$/.test(word)).join(" ");
  if (years.length > 1) return null;
  const topic = name === "" ? null : findTopic(topics, name);
  return topic === void 0 ? null : { topic, year: years[0] ?? null };
}
function findTopic(topics, name) {
  const wanted = name.toLowerCase().replace(/^\//, "");
  return topics.find(({ slug: slug2, command, name: names2 }) =>
    [slug2, command, ...Object.values(names2)].some((known) => known.toLowerCase() === wanted),
  );
}
function renderPage(ctx, scope, language, offset) {
  const query = {
    ...(scope.topic === null ? {} : { topic: scope.topic.slug }),
    ...(scope.year === null ? {} : { year: scope.year }),
  };
  const page = ctx.answers.timeline(query, { language, offset, limit: TIMELINE_PAGE });
  return renderTimeline(ctx.answers, scope, page, ctx.texts[language]);
}

// src/bot/features/topics.ts
import { Composer as Composer15 } from "grammy";

// src/bot/render/topic-screen.ts
function renderTopicScreen(answers, screen, say) {
  const { topic, page } = screen;
  const description = topic.description[say.language] ?? topic.description["en"] ?? "";
  const top = join5([bold(topicLabel(topic, say)), italic(safeLine(description))], "\n");
  const { message, count: count3 } = fitFacts(
    answers,
    page.items,
    say,
    (facts) =>
      join5(
        [
          screen.header,
          top,
          facts.length === 0
            ? say("topic-empty")
            : join5(
                facts.map((fact2) => format("\u25B8 ", fact2)),
                "\n",
              ),
        ],
        "\n\n",
      ),
    (shown) => sayRange(page, shown.length, say),
  );
  return rendered(message, screenButtons(answers, screen, count3, say));
}
function screenButtons(answers, screen, count3, say) {
  const { topic, page, related } = screen;
  const paging = pagingRow(page, count3, TOPIC_PAGE, say, "dates", screen.turn);
  if (screen.back !== null) return [paging, [screen.back]];
  const { language } = say;
  const elsewhere = [
    actionButton(say("button-timeline"), { kind: "timeline", language, command: topic.command, year: "", offset: 0 }),
    actionButton(say("button-topics"), { kind: "topics", language }),
  ];
  const beside = related === null ? [] : topicRows([related], say);
  return [
    ...questionRows(answers, screen.questions, say),
    paging,
    count3 === 0 ? elsewhere.slice(1) : elsewhere,
    ...beside,
  ];
}
function renderTopics(answers, say) {
  if (answers.topics.length === 0) return rendered(format(say("topics-none")));
  return rendered(format(bold(say("topics-heading"))), topicRows(answers.topics, say));
}

// src/bot/topics/topic.ts
function defineTopic(plan) {
  return { leads: [], related: null, ...plan };
}
var NEWEST_FACTS = 60;
function topicPage(answers, plan, language, offset) {
  if (offset >= NEWEST_FACTS) return answers.topicFacts(plan.slug, { language, offset, limit: TOPIC_PAGE });
  const newest = answers.topicFacts(plan.slug, { language, limit: NEWEST_FACTS });
  const leading = selectLeading(newest.items, plan);
  const ordered = [...leading, ...newest.items.filter((candidate) => !leading.includes(candidate))];
  const items = ordered.slice(offset, offset + TOPIC_PAGE);
  const end = offset + items.length;
  return { items, offset, total: newest.total, next: items.length > 0 && end < newest.total ? end : null };
}
function selectLeading(candidates, plan) {
  const weighed = candidates
    .map((candidate, position) => ({ candidate, position, weight: weigh(candidate, plan) - position / 10 }))
    .sort((a, b) => b.weight - a.weight);
  const chosen = [];
  const series2 = /* @__PURE__ */ new Set();
  for (const entry of weighed) {
    const id2 = entry.candidate.fact.series?.id;
    if (id2 !== void 0 && series2.has(id2)) continue;
    if (id2 !== void 0) series2.add(id2);
    chosen.push(entry);
    if (chosen.length === TOPIC_PAGE) break;
  }
  return chosen.sort((a, b) => a.position - b.position).map(({ candidate }) => candidate);
}
function weigh({ fact: fact2 }, { leads }) {
  const isFigure = fact2.series?.kind === "actual" || fact2.series?.kind === "estimate";
  const isLeading = leads.some((entity) => fact2.entities.includes(entity));
  return (fact2.supersededBy === null ? 4 : 0) + (isFigure ? 2 : 0) + (isLeading ? 2 : 0);
}

// src/bot/topics/asia-middle-east.ts
var asiaMiddleEast = defineTopic({
  slug: "asia-middle-east",
  leads: ["japan", "south-korea", "india", "iran"],
  related: "trade-investment",
});

// src/bot/topics/central-asia.ts
var centralAsia = defineTopic({
  slug: "central-asia",
  leads: ["uzbekistan", "kyrgyzstan", "tajikistan", "turkmenistan"],
  related: "turkic-states",
});

// src/bot/topics/china.ts
var china = defineTopic({
  slug: "china",
  leads: ["china", "xi-jinping"],
  related: "middle-corridor",
});

// src/bot/topics/doctrine.ts
var doctrine = defineTopic({
  slug: "doctrine",
  leads: ["tokayev"],
  related: "multilateral",
});

// src/bot/topics/energy.ts
var energy = defineTopic({
  slug: "energy",
  leads: ["cpc", "kashagan", "tengiz", "kazatomprom"],
  related: "trade-investment",
});

// src/bot/topics/european-union.ts
var europeanUnion = defineTopic({
  slug: "european-union",
  leads: ["european-union", "european-commission"],
  related: "trade-investment",
});

// src/bot/topics/middle-corridor.ts
var middleCorridor = defineTopic({
  slug: "middle-corridor",
  leads: ["middle-corridor", "titr", "aktau"],
  related: "china",
});

// src/bot/topics/multilateral.ts
var multilateral = defineTopic({
  slug: "multilateral",
  leads: ["united-nations", "sco", "cica", "csto"],
  related: "doctrine",
});

// src/bot/topics/russia.ts
var russia = defineTopic({
  slug: "russia",
  leads: ["russia", "putin", "eaeu"],
  related: "energy",
});

// src/bot/topics/trade-investment.ts
var tradeInvestment = defineTopic({
  slug: "trade-investment",
  leads: ["kazakhstan", "wto"],
  related: "european-union",
});

// src/bot/topics/turkic-states.ts
var turkicStates = defineTopic({
  slug: "turkic-states",
  leads: ["organization-of-turkic-states", "turkey", "azerbaijan"],
  related: "middle-corridor",
});

// src/bot/topics/ukraine-war.ts
var ukraineWar = defineTopic({
  slug: "ukraine-war",
  leads: ["ukraine", "zelensky", "crimea"],
  related: "russia",
});

// src/bot/topics/united-states.ts
var unitedStates = defineTopic({
  slug: "united-states",
  leads: ["united-states", "c5-plus-1", "trump"],
  related: "doctrine",
});

// src/bot/topics/list.ts
var TOPIC_PLANS = [
  russia,
  ukraineWar,
  china,
  europeanUnion,
  unitedStates,
  centralAsia,
  turkicStates,
  energy,
  middleCorridor,
  tradeInvestment,
  multilateral,
  asiaMiddleEast,
  doctrine,
];
function planOf(slug2) {
  return TOPIC_PLANS.find((plan) => plan.slug === slug2) ?? defineTopic({ slug: slug2 });
}

// src/bot/features/topics.ts
function createTopicsFeature() {
  const composer = new Composer15();
  composer.filter(hasCommand("topics"), async (ctx) => {
    await respond(ctx, renderTopics(ctx.answers, await ctx.say()));
  });
  composer.on("message", async (ctx, next) => {
    const topic = isPrivate(ctx) || isGroup(ctx) ? findByCommand(ctx, ctx.command?.name) : void 0;
    if (topic === void 0) return next();
    await respond(ctx, renderTopic(ctx, topic, await ctx.interfaceLanguage(), 0));
  });
  composer.on("callback_query", async (ctx, next) => {
    const { action } = ctx;
    if (action?.kind === "topics") return replace(ctx, renderTopics(ctx.answers, ctx.texts[action.language]));
    if (action?.kind !== "topic") return next();
    const topic = findByCommand(ctx, action.command);
    if (topic === void 0) return ctx.acknowledge((await ctx.say())("button-unknown"), { alert: true });
    await replace(ctx, renderTopic(ctx, topic, action.language, action.offset));
  });
  return composer;
}
function findByCommand(ctx, command) {
  return command === void 0 ? void 0 : ctx.answers.topics.find((topic) => topic.command === command);
}
function renderTopic(ctx, topic, language, offset) {
  const { answers } = ctx;
  const plan = planOf(topic.slug);
  const screen = {
    topic,
    page: topicPage(answers, plan, language, offset),
    questions: offset === 0 ? answers.questions(topic.slug, language, 3) : [],
    related: answers.topics.find((candidate) => candidate.slug === plan.related) ?? null,
    header: EMPTY,
    turn: (to) => ({ kind: "topic", language, command: topic.command, offset: to }),
    back: null,
  };
  return renderTopicScreen(answers, screen, ctx.texts[language]);
}

// src/bot/features/views.ts
import { Composer as Composer16 } from "grammy";

function createViewsFeature() {
  const composer = new Composer16();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "view") return next();
    const message = renderView(ctx, ctx.action);
    if (message === null) return ctx.acknowledge((await ctx.say())("fact-withdrawn"), { alert: true });
    await replace(ctx, message);
  });
  return composer;
}
function renderView(ctx, action) {
  const { answers } = ctx;
  const { language, offset } = action;
  const say = ctx.texts[language];
  const facts = action.facts.map((key) => answers.factByKey(key));
  const [fact2] = facts;
  if (fact2 === void 0) return null;
  const shown = facts.flatMap((known, index) => {
    if (known === void 0) return [];
    const candidate = answers.show(known, language);
    return [index === 0 ? { ...candidate, highlight: action.highlight } : candidate];
  });
  const view = { shown, header: readHeader(ctx) };
  const page = { language, offset, limit: RELATED_PAGE };
  switch (action.view) {
    case "answer":
      return renderFacts(answers, view, say);
    case "related":
      return renderBeside(answers, view, "related", answers.related(fact2, page), say);
    case "series": {
      const empty = { items: [], offset: 0, total: 0, next: null };
      const series2 = fact2.series === null ? empty : answers.series(fact2.series.id, page);
      return renderBeside(answers, view, "series", series2, say);
    }
    case "topic": {
      const topic = answers.topics.find((candidate) => candidate.slug === fact2.topics[0]);
      if (topic === void 0) return renderFacts(answers, view, say);
      const screen = {
        topic,
        page: topicPage(answers, planOf(topic.slug), language, offset),
        questions: [],
        related: null,
        header: view.header,
        turn: (to) => viewAction(answers, view, "topic", say, to),
        back: backButton(answers, view, say),
      };
      return renderTopicScreen(answers, screen, say);
    }
    default:
      return action.view;
  }
}
function readHeader(ctx) {
  const message = ctx.callbackQuery?.message;
  if (message === void 0 || !("text" in message) || message.text === void 0) return EMPTY;
  const first = message.entities?.find(({ offset, type }) => offset === 0 && type === "italic");
  const isHeader = first !== void 0 && message.text.startsWith("\n\n", first.length);
  return isHeader ? italic(message.text.slice(0, first.length)) : EMPTY;
}

// src/bot/filters/person.ts
var SHARED_IDS = /* @__PURE__ */ new Set([1087968824, 777e3, 136817688]);
function personOf(user) {
  return user === void 0 || user.is_bot || SHARED_IDS.has(user.id) ? null : user.id;
}
function isOtherBot(user) {
  return user?.is_bot === true && !SHARED_IDS.has(user.id);
}

// src/bot/filters/foreign.ts
function dropForeign() {
  return async (ctx, next) => {
    const message = ctx.msg;
    if (ctx.callbackQuery === void 0 && message !== void 0) {
      if (message.via_bot?.id === ctx.me.id || isOtherBot(message.from)) return;
    }
    await next();
  };
}

// src/bot/install-context.ts
import { GrammyError as GrammyError4 } from "grammy";

// src/bot/conversations.ts
var MAX_KEYS = 1e4;
var MAX_TURNS = 4;
var FORGET_AFTER_MS = 10 * 60 * 1e3;
function createConversations(now, maxKeys = MAX_KEYS) {
  const memory = createRecentMap({ maxKeys, forgetAfterMs: FORGET_AFTER_MS, now });
  const name = ({ person, chat, thread }) => `${person}:${chat}:${thread}`;
  return {
    turns: (key) => memory.get(name(key)) ?? [],
    add(key, question) {
      memory.set(name(key), [...(memory.get(name(key)) ?? []), question].slice(-MAX_TURNS));
    },
    forget(person) {
      for (const key of memory.keys()) if (key.startsWith(`${person}:`)) memory.delete(key);
    },
  };
}

// src/bot/install-context.ts
var INLINE_QUESTION_MS = 10 * 60 * 1e3;
function installContext(deps, texts) {
  const conversations = createConversations(deps.now);
  const inlineQuestions = createRecentMap({
    maxKeys: 1e3,
    forgetAfterMs: INLINE_QUESTION_MS,
    now: deps.now,
  });
  return async (ctx, next) => {
    const person = personOf(ctx.from);
    let language;
    let acknowledged = ctx.callbackQuery === void 0;
    const interfaceLanguage = () => {
      language ??= readLanguage(ctx, deps, person);
      return language;
    };
    const flavor = {
      deps,
      texts,
      answers: deps.answerer.current(),
      person,
      command: parseCommand(ctx.message, ctx.me.username) ?? null,
      action: ctx.callbackQuery?.data === void 0 ? null : unpackAction(ctx.callbackQuery.data),
      conversations,
      inlineQuestions,
      interfaceLanguage,
      say: async () => texts[await interfaceLanguage()],
      acknowledge: async (text, options2) => {
        if (acknowledged) return;
        acknowledged = true;
        await answerCallback(ctx, text, options2?.alert ?? false);
      },
    };
    Object.assign(ctx, flavor);
    await next();
  };
}
function answerEveryCallback() {
  return async (ctx, next) => {
    if (ctx.callbackQuery === void 0) {
      await next();
      return;
    }
    try {
      await next();
    } catch (error) {
      await ctx.acknowledge((await ctx.say())("failed"), { alert: true });
      throw error;
    }
    await ctx.acknowledge();
  };
}
async function answerCallback(ctx, text, alert) {
  try {
    await ctx.answerCallbackQuery(
      text === void 0 ? {} : { text: clip(text, MAX_CALLBACK_TEXT_UTF16), ...(alert ? { show_alert: true } : {}) },
    );
  } catch (error) {
    if (!(error instanceof GrammyError4)) throw error;
    ctx.deps.logger.debug({ update_id: ctx.update.update_id, err: error }, "callback not answered");
  }
}
async function readLanguage(ctx, deps, person) {
  const subtag = ctx.from?.language_code?.split("-")[0]?.toLowerCase() ?? "";
  const fallback = isLanguage(subtag) ? subtag : "en";
  if (person === null) return fallback;
  try {
    return (await deps.store.settings(person)).language ?? fallback;
  } catch (error) {
    deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "settings not read");
    return fallback;
  }
}

// src/bot/render/texts.ts
import { readFileSync as readFileSync4 } from "node:fs";
import { join as join6 } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

// src/bot/render/messages.ts
var MESSAGES = {
  // /start, /help, /ask
  "start-greeting": ["facts"],
  "start-group": ["bot"],
  "ask-what": [],
  "ask-placeholder": [],
  "fact-withdrawn": [],
  "help-intro": [],
  "help-groups": ["bot"],
  "help-inline": ["bot"],
  "help-commands": [],
  "help-topics": [],
  "help-admin": [],
  "help-version": ["facts", "version"],
  // one line for each command, in menus and /help
  "command-ask": [],
  "command-topics": [],
  "command-timeline": [],
  "command-sources": [],
  "command-language": [],
  "command-privacy": [],
  "command-export": [],
  "command-forget-me": [],
  "command-help": [],
  "command-reload": [],
  // silence
  "silent-out-of-scope": [],
  "silent-try": [],
  "silent-not-known": ["facts", "newest"],
  "silent-not-known-undated": ["facts"],
  "silent-topics": [],
  "silent-too-vague": [],
  "silent-too-vague-alone": [],
  // answers
  "sources-heading": [],
  "citation-headline": ["title"],
  "in-language": ["code", "name"],
  "text-in-language": ["code", "name"],
  superseded: [],
  "date-year": ["year"],
  "date-month": ["year", "month"],
  "date-day": ["year", "month", "day"],
  "as-of-year": ["year"],
  "as-of-month": ["year", "month"],
  "as-of-day": ["year", "month", "day"],
  undated: [],
  "related-heading": [],
  "related-none": [],
  "series-heading": [],
  "page-range": ["from", "to", "total"],
  // buttons
  "button-more": [],
  "button-by-year": [],
  "button-back": [],
  "button-newer": [],
  "button-older": [],
  "button-previous": [],
  "button-next": [],
  "button-timeline": [],
  "button-topics": [],
  "button-ask-private": [],
  // /topics, /timeline, /sources
  "topics-heading": [],
  "topics-none": [],
  "topic-empty": [],
  "timeline-heading": [],
  "timeline-empty": [],
  "timeline-unknown": ["argument"],
  "publishers-heading": ["count"],
  "publishers-empty": [],
  publisher: ["facts"],
  "publisher-dated": ["facts", "newest"],
  // /language, /privacy, /export, /forget_me
  "language-name": [],
  "language-choose": [],
  "language-set": [],
  "language-unknown": ["argument"],
  privacy: [],
  "private-only": [],
  "export-intro": [],
  "forget-done": ["settings", "votes", "questions", "deliveries"],
  "forget-nothing": [],
  "person-needed": [],
  "store-failed": [],
  // /reload
  "reload-done": ["factsBefore", "factsAfter", "articlesBefore", "articlesAfter"],
  "reload-changes": ["added", "changed", "removed", "version"],
  "reload-same": ["facts", "version"],
  "reload-warnings": ["count"],
  "reload-refused": ["count"],
  "reload-issue": ["file", "line", "field", "message"],
  "reload-issue-file": ["file", "line", "message"],
  "reload-more": ["count"],
  "reload-busy": [],
  "reload-broken": [],
  // 👍 👎, and what we can't do
  "vote-up": [],
  "vote-down": [],
  "vote-failed": [],
  "unknown-command": [],
  wordless: [],
  "button-unknown": [],
  failed: [],
  // terminal
  "terminal-welcome": ["facts"],
  "terminal-hint": [],
  "terminal-nothing": [],
};

// src/bot/render/texts.ts
var TextsError = class extends Error {
  offenders;
  constructor(folder, offenders) {
    super(`Interface texts in ${folder} are incomplete:
${offenders.map((offender) => `  ${offender}`).join("\n")}`);
    this.name = "TextsError";
    this.offenders = offenders;
  }
};
function loadTexts(folder = LOCALES) {
  const offenders = [];
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, loadLocale(folder, language, offenders)]));
  if (offenders.length > 0) throw new TextsError(folder, offenders);
  return texts;
}
function loadLocale(folder, language, offenders) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const file = `${language}.ftl`;
  try {
    for (const error of bundle.addResource(new FluentResource(readFileSync4(join6(folder, file), "utf8")))) {
      offenders.push(`${file}: ${error.message}`);
    }
    offenders.push(...misfits(bundle).map((misfit) => `${file}: ${misfit}`));
  } catch (error) {
    offenders.push(`${file}: can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Object.assign(
    (id2, values = {}) => {
      const pattern2 = bundle.getMessage(id2)?.value;
      if (pattern2 == null) throw new Error(`${file}: no message "${id2}"`);
      return bundle.formatPattern(pattern2, values);
    },
    { language },
  );
}
function misfits(bundle) {
  const found = [];
  const ids = Object.keys(MESSAGES);
  for (const id2 of ids) {
    const pattern2 = bundle.getMessage(id2)?.value;
    if (pattern2 == null) {
      found.push(`"${id2}" is missing`);
      continue;
    }
    const errors = [];
    const values = Object.fromEntries(MESSAGES[id2].map((variable) => [variable, 1]));
    if (bundle.formatPattern(pattern2, values, errors).trim() === "") found.push(`"${id2}" is empty`);
    for (const error of errors) found.push(`"${id2}": ${error.message}`);
  }
  return found;
}

// src/bot/bot.ts
function createBot(token, deps, botConfig) {
  const bot = new Bot(token, botConfig);
  const guarded = bot.errorBoundary(createErrorBoundary(deps.logger, deps.now));
  guarded.use(dropForeign());
  guarded.use(installContext(deps, deps.texts ?? loadTexts()));
  guarded.use(answerEveryCallback());
  guarded.use(createStartFeature());
  guarded.use(createHelpFeature());
  guarded.use(createTimelineFeature());
  guarded.use(createSourcesFeature());
  guarded.use(createLanguageFeature());
  guarded.use(createPrivacyFeature());
  guarded.use(createExportFeature());
  guarded.use(createForgetMeFeature());
  guarded.use(createReloadFeature());
  guarded.use(createAskFeature());
  guarded.use(createTopicsFeature());
  guarded.use(createInlineFeature());
  guarded.use(createViewsFeature());
  guarded.use(createSuggestionsFeature());
  guarded.use(createFeedbackFeature());
  guarded.use(createFallbackFeature());
  return bot;
}

// src/terminal/lines.ts
import { StringDecoder } from "node:string_decoder";

var MAX_LINE_UTF16 = 16384;
async function* readLines2(input) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of input) {
    const text = rest + (typeof chunk === "string" ? chunk : decoder.write(chunk));
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      yield trimEnd(text.slice(from, end));
      from = end + 1;
    }
    rest = text.slice(from).slice(0, MAX_LINE_UTF16);
  }
  rest += decoder.end();
  if (rest !== "") yield trimEnd(rest);
}
function trimEnd(line2) {
  return (line2.endsWith("\r") ? line2.slice(0, -1) : line2).slice(0, MAX_LINE_UTF16);
}

// src/terminal/local-api.ts
import { InputFile as InputFile2 } from "grammy";

// src/terminal/print.ts
var ANSI = {
  bold: ["\x1B[1m", "\x1B[22m"],
  italic: ["\x1B[3m", "\x1B[23m"],
};
function printText(text, entities, style) {
  const marks = entities.flatMap((entity) => marksOf(entity, style));
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((printed, { at, mark }) => printed.slice(0, at) + mark + printed.slice(at), text);
}
function marksOf(entity, style) {
  const end = entity.offset + entity.length;
  if (entity.type === "text_link") return [{ at: end, mark: ` <${entity.url}>`, order: 0 }];
  const codes = style === "ansi" ? ANSI[entity.type] : void 0;
  if (codes === void 0) return [];
  return [
    { at: entity.offset, mark: codes[0], order: 1 },
    { at: end, mark: codes[1], order: 0 },
  ];
}
function numberButtons(markup) {
  return (markup?.inline_keyboard ?? []).flat().flatMap((button) => {
    return "callback_data" in button ? [{ label: button.text, callbackData: button.callback_data }] : [];
  });
}
function printButtons(markup) {
  let number2 = 0;
  return (markup?.inline_keyboard ?? []).flatMap((row) => {
    const labels = row.flatMap((button) => {
      if (!("callback_data" in button)) return [];
      number2 += 1;
      return [`${number2}) ${button.text}`];
    });
    return labels.length === 0 ? [] : [labels.join("   ")];
  });
}

// src/terminal/local-api.ts
function createLocalApi(updates, style) {
  let shown = [];
  let last = null;
  const show = (text, { entities, reply_markup }) => {
    const markup = reply_markup !== void 0 && "inline_keyboard" in reply_markup ? reply_markup : void 0;
    const message = updates.sent({
      text,
      entities: [...(entities ?? [])],
      ...(markup ? { reply_markup: markup } : {}),
    });
    const buttons = numberButtons(markup);
    if (buttons.length > 0) last = { message, buttons };
    shown.push([printText(text, entities ?? [], style), ...printButtons(markup)].join("\n"));
    return message;
  };
  const answer = async (method, call) => {
    switch (method) {
      case "sendMessage":
      case "editMessageText":
        return show(call.text ?? "", call);
      case "sendDocument":
        return show([call.caption ?? "", await readDocument(call.document)].join("\n"), { entities: [] });
      case "answerCallbackQuery":
        if (call.text !== void 0) shown.push(call.text);
        return true;
      default:
        throw new Error(`the terminal has no "${method}"`);
    }
  };
  return {
    transformer: async (previous, method, payload) => {
      const result = await answer(method, payload);
      return { ok: true, result };
    },
    takeShown() {
      const taken = shown;
      shown = [];
      return taken;
    },
    buttons: () => last,
  };
}
async function readDocument(document) {
  if (!(document instanceof InputFile2)) return "";
  const raw = await document.toRaw();
  return raw instanceof Uint8Array ? Buffer.from(raw).toString("utf8") : (document.filename ?? "");
}

// src/terminal/updates.ts
var TERMINAL_USER_ID = 1;
var TERMINAL_BOT = {
  id: 2,
  is_bot: true,
  first_name: "Elshi",
  username: "elshi_bot",
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
function createUpdateBuilder(now, language) {
  let updateId = 0;
  let messageId = 0;
  const from = {
    id: TERMINAL_USER_ID,
    is_bot: false,
    first_name: "Terminal",
    ...(language === void 0 ? {} : { language_code: language }),
  };
  const chat = { id: TERMINAL_USER_ID, type: "private", first_name: "Terminal" };
  const date2 = () => Math.floor(now().getTime() / 1e3);
  return {
    text(text) {
      const command = /^\/[A-Za-z0-9_]{1,32}(@\w+)?(?=\s|$)/.exec(text)?.[0];
      const entities = command === void 0 ? [] : [{ type: "bot_command", offset: 0, length: command.length }];
      messageId += 1;
      updateId += 1;
      return { update_id: updateId, message: { message_id: messageId, date: date2(), chat, from, text, entities } };
    },
    press(message, data) {
      updateId += 1;
      const query = { id: String(updateId), from, chat_instance: "terminal", message, data };
      return { update_id: updateId, callback_query: query };
    },
    sent(fields2) {
      messageId += 1;
      return { message_id: messageId, date: date2(), chat, from: TERMINAL_BOT, ...fields2 };
    },
  };
}

// src/terminal/writer.ts
function createWriter(output, onClosed) {
  let closed = false;
  let failure = null;
  const waiting = /* @__PURE__ */ new Set();
  const close = () => {
    if (closed) return;
    closed = true;
    for (const resume of waiting) resume();
    waiting.clear();
    onClosed();
  };
  output.on("error", (error) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") failure ??= error;
    close();
  });
  output.on("close", close);
  return {
    async write(text) {
      if (closed) return false;
      if (!output.write(text)) {
        await new Promise((resolve2) => {
          const resume = () => {
            output.off("drain", resume);
            waiting.delete(resume);
            resolve2();
          };
          waiting.add(resume);
          output.on("drain", resume);
        });
      }
      return !closed;
    },
    isClosed: () => closed,
    async end() {
      if (!closed) await new Promise((resolve2) => output.write("", () => resolve2()));
      if (failure !== null) throw failure;
    },
  };
}

// src/terminal/terminal.ts
var PROMPT = "> ";
async function runTerminal(options2) {
  const { answerer: answerer2, store: store2, logger, now, input, output, language } = options2;
  const isTTY = options2.isTTY ?? (isTerminal(input) && isTerminal(output));
  const texts = loadTexts();
  const updates = createUpdateBuilder(now, language);
  const api = createLocalApi(updates, isTTY ? "ansi" : "plain");
  const adminIds = /* @__PURE__ */ new Set([TERMINAL_USER_ID]);
  const health = options2.health === void 0 ? {} : { health: options2.health };
  const deps = { answerer: answerer2, store: store2, adminIds, logger, now, texts, ...health };
  const bot = createBot("terminal", deps, { botInfo: TERMINAL_BOT });
  bot.api.config.use(api.transformer);
  const writer = createWriter(output, () => input.destroy());
  const say = async () => {
    try {
      return texts[(await store2.settings(TERMINAL_USER_ID)).language ?? language ?? "en"];
    } catch {
      return texts[language ?? "en"];
    }
  };
  const answerLine = async (line2) => {
    if (line2.replace(/[\s\p{Cf}]/gu, "") === "") return (await say())("terminal-hint");
    await bot.handleUpdate(toUpdate(line2));
    const shown = api.takeShown().join("\n");
    return shown.trim() === "" ? (await say())("terminal-nothing") : shown;
  };
  const toUpdate = (line2) => {
    const shown = api.buttons();
    const button = /^\s*\d{1,3}\s*$/.test(line2) ? shown?.buttons[Number(line2) - 1] : void 0;
    if (shown === null || button === void 0) return updates.text(wholeUnits(line2.trim(), MAX_QUESTION_UTF162));
    return updates.press(shown.message, button.callbackData);
  };
  if (isTTY) {
    const { factCount: facts } = answerer2.current();
    await writer.write(`${(await say())("terminal-welcome", { facts })}

`);
    const lines = createInterface({ input, output, prompt: PROMPT, terminal: true });
    lines.prompt();
    for await (const line2 of lines) {
      await writer.write(`${await answerLine(line2)}

`);
      lines.prompt();
    }
    await writer.write("\n");
  } else {
    try {
      for await (const line2 of readLines2(input)) {
        if (
          !(await writer.write(`${withoutBlankLines(await answerLine(line2))}

`))
        )
          break;
      }
    } catch (error) {
      if (!writer.isClosed()) throw error;
    }
  }
  await writer.end();
}
function isTerminal(stream) {
  return "isTTY" in stream && stream.isTTY === true;
}
function withoutBlankLines(answer) {
  return answer
    .split("\n")
    .filter((line2) => line2.trim() !== "")
    .join("\n");
}

// src/terminal/_try.ts
var answerer = openAnswerer({
  knowledgeDir: "/tmp/kb",
  cacheDir: "/tmp/elshi-cache",
  log: (l, m) => console.error(l, m),
});
var store = {
  settings: async () => ({ language: null, plain: false }),
  setLanguage: async () => {},
  setPlain: async () => {},
  vote: async () => {},
  recordUnanswered: async () => {},
  exportPerson: async () => ({ settings: null, votes: [], questions: [] }),
  forget: async () => ({ settings: 1, votes: 0, questions: 0, deliveries: 0 }),
  purge: async () => 0,
  close: async () => {},
};
var t = performance.now();
await runTerminal({
  answerer,
  store,
  logger: {
    debug() {},
    info() {},
    warn(f, m) {
      console.error(f, m);
    },
    error(f, m) {
      console.error(f, m);
    },
  },
  now: () => /* @__PURE__ */ new Date(),
  input: process.stdin,
  output: process.stdout,
});
console.error("ms", performance.now() - t);
