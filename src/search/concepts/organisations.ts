// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Organisations: joining, chairing, resolutions and the causes they serve. */
export const ORGANISATIONS_CONCEPTS: readonly Concept[] = [
  // belonging
  { id: "organisation", words: {
    en: ["organisation", "organization", "international body", "association", "grouping", "bloc"],
    ru: ["организация", "объединение", "ассоциация", "блок", "орган"],
    kk: ["ұйым", "ұйымы", "бірлестік", "қауымдастық", "блок"],
    pl: ["organizacja", "stowarzyszenie", "ugrupowanie", "blok", "zrzeszenie"],
  } },
  { id: "union", words: {
    en: ["integration", "integrate", "customs union"],
    ru: ["интеграция", "интеграционный", "таможенный союз"],
    kk: ["интеграция", "интеграциялық", "кеден одағы", "кедендік одақ"],
    pl: ["integracja", "integracyjny", "unia celna"],
  } },
  { id: "member", words: {
    en: ["member", "membership", "member state"],
    ru: ["член", "членство", "участник", "страна-член"],
    kk: ["мүше", "мүшелік", "мүшесі", "мүше мемлекет"],
    pl: ["członek", "członkostwo", "członkowski", "państwo członkowskie"],
  } },
  { id: "join", words: {
    en: ["join", "accession", "accede", "enter", "entry", "become a member", "joined", "adhere"],
    ru: ["присоединиться", "вступить", "вступление", "присоединение", "войти в состав", "стать членом", "примкнуть", "вступать"],
    kk: ["қосылу", "кіру", "мүше болу", "қосылды", "енді", "кірді"],
    pl: ["przystąpić", "dołączyć", "przystąpienie", "wstąpić", "wejść w skład", "dołączać", "akcesja", "wstąpienie", "przyłączyć"],
  } },
  { id: "observer-status", words: {
    en: ["observer", "observer status", "dialogue partner", "associate"],
    ru: ["наблюдатель", "статус наблюдателя", "партнёр по диалогу"],
    kk: ["бақылаушы", "бақылаушы мәртебесі", "байқаушы"],
    pl: ["obserwator", "status obserwatora", "partner dialogu"],
  } },
  { id: "status", words: {
    en: ["status", "standing", "rank"],
    ru: ["статус", "положение", "ранг"],
    kk: ["мәртебе", "мәртебесі", "статус", "дәреже"],
    pl: ["status", "ranga", "statusu"],
  } },
  { id: "found", words: {
    en: ["found", "establish", "create", "set up", "founding", "formation", "form", "founder", "creation", "establishment", "initiate"],
    ru: ["создать", "основать", "учредить", "создание", "учреждение", "образовать", "основание", "создавать", "сформировать"],
    kk: ["құру", "құрылу", "құрылды", "негізін қалау", "құрылған", "негізін қалаушы", "құрды"],
    pl: ["założyć", "utworzyć", "ustanowić", "utworzenie", "powstać", "tworzyć", "stworzyć", "powołać", "założyciel", "ustanowienie", "powstanie"],
  } },
  { id: "chair", words: {
    en: ["chair", "chairmanship", "chairman", "chairperson", "head the", "chairwoman"],
    ru: ["председательство", "председательствовать", "председатель", "председательствующий", "возглавить", "возглавлять"],
    kk: ["төрағалық", "төраға", "төрағалық ету", "төрағасы"],
    pl: ["przewodniczyć", "przewodnictwo", "przewodniczący", "prezydencja w", "przewodził"],
  } },
  { id: "headquarters", words: {
    en: ["headquarters", "head office", "seat", "based in", "secretariat", "headquartered"],
    ru: ["штаб-квартира", "секретариат", "главный офис", "базироваться"],
    kk: ["штаб-пәтер", "бас кеңсе", "хатшылық", "секретариат"],
    pl: ["siedziba", "kwatera główna", "sekretariat", "siedzibą"],
  } },
  { id: "council", words: {
    en: ["council", "board"],
    ru: ["совет", "правление"],
    kk: ["кеңес", "кеңесі", "басқарма"],
    pl: ["rada", "zarząd", "rady"],
  } },
  { id: "resolution", words: {
    en: ["resolution", "draft resolution", "motion"],
    ru: ["резолюция", "проект резолюции"],
    kk: ["қарар", "қарары", "резолюция"],
    pl: ["rezolucja", "projekt rezolucji", "rezolucji"],
  } },
  { id: "candidate", words: {
    en: ["candidate", "bid", "candidacy", "run for", "application to join", "applicant"],
    ru: ["кандидат", "кандидатура", "заявка", "баллотироваться"],
    kk: ["үміткер", "кандидат", "өтінім", "кандидатура"],
    pl: ["kandydat", "kandydatura", "ubiegać się", "kandydować", "aplikacja"],
  } },
  { id: "multi-vector", words: {
    en: ["multi-vector", "multivector", "balancing", "balanced", "hedging", "equidistance", "balance between"],
    ru: ["многовекторность", "многовекторный", "сбалансированный", "балансировать", "баланс"],
    kk: ["көпвекторлы", "көп векторлы", "теңгерімді", "тепе-теңдік", "көпвекторлық"],
    pl: ["wielowektorowość", "wielowektorowy", "zrównoważony", "równowaga", "balansować"],
  } },
  { id: "neutrality", words: {
    en: ["neutrality", "neutral", "take no side", "non-aligned", "impartial"],
    ru: ["нейтралитет", "нейтральный", "внеблоковый", "не занимать сторону"],
    kk: ["бейтараптық", "бейтарап"],
    pl: ["neutralność", "neutralny", "bezstronny", "niezaangażowany"],
  } },
];
