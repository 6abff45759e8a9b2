// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Organisations: joining, chairing, resolutions and the causes they serve. */
export const ORGANISATIONS_CONCEPTS: readonly Concept[] = [
  // belonging
  { id: "organisation", words: {
    en: ["organisation", "organization", "international body", "association", "bloc"],
    ru: ["организация", "ассоциация", "блок", "орган"],
    kk: ["ұйым", "ұйымы", "қауымдастық", "блок", "ұйымын", "блогы"],
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
    kk: ["мүше", "мүшелік", "мүшесі", "мүше мемлекет", "мүшесіне"],
    pl: ["członek", "członkostwo", "członkowski", "państwo członkowskie", "członka", "członków"],
  } },
  { id: "join", words: {
    en: ["join", "accession", "accede", "enter", "entry", "become a member", "joined", "adhere"],
    ru: ["присоединиться", "вступить", "вступление", "присоединение", "войти в состав", "стать членом", "примкнуть", "вступать"],
    kk: ["қосылу", "кіру", "мүше болу", "қосылды", "кіреді"],
    pl: ["przystąpić", "dołączyć", "przystąpienie", "wstąpić", "wejść w skład", "dołączać", "akcesja", "wstąpienie", "przyłączyć"],
  } },
  { id: "observer-status", words: {
    en: ["observer", "observer status", "dialogue partner"],
    ru: ["наблюдатель", "статус наблюдателя", "партнёр по диалогу"],
    kk: ["бақылаушы мәртебесі", "байқаушы"],
    pl: ["obserwator", "status obserwatora", "partner dialogu"],
  } },
  { id: "found", words: {
    en: ["found", "establish", "create", "set up", "founding", "formation", "form", "founder", "creation", "establishment"],
    ru: ["создать", "основать", "учредить", "создание", "учреждение", "основание", "создавать", "сформировать"],
    kk: ["құру", "құрылу", "құрылды", "негізін қалау", "құрылған", "негізін қалаушы", "құрды"],
    pl: ["założyć", "utworzyć", "ustanowić", "utworzenie", "powstać", "tworzyć", "stworzyć", "powołać", "założyciel", "ustanowienie", "powstanie", "utworzeń", "założono"],
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
    pl: ["siedziba", "kwatera główna", "siedzibą"],
  } },
  { id: "council", words: {
    en: ["council", "board"],
    ru: ["совет", "правление"],
    kk: ["кеңес", "кеңесі", "басқарма"],
    pl: ["rada", "rady"],
  } },
  { id: "resolution", words: {
    en: ["resolution", "draft resolution", "motion"],
    ru: ["резолюция", "проект резолюции"],
    kk: ["резолюция", "қарар қабылдау", "қарар жобасы", "қарарға дауыс"],
    pl: ["rezolucja", "projekt rezolucji", "rezolucji"],
  } },
  { id: "candidate", words: {
    en: ["candidate", "bid", "candidacy", "run for", "application to join", "applicant"],
    ru: ["кандидат", "кандидатура", "заявка", "баллотироваться"],
    kk: ["үміткер", "кандидат", "кандидатура"],
    pl: ["kandydat", "kandydatura", "ubiegać się", "kandydować", "aplikacja"],
  } },
  { id: "multi-vector", words: {
    en: ["multi-vector", "multivector", "balancing", "balanced", "hedging", "equidistance", "balance between"],
    ru: ["многовекторность", "многовекторный", "сбалансированный", "балансировать", "баланс"],
    kk: ["көпвекторлы", "көп векторлы", "теңгерімді", "тепе-теңдік", "көпвекторлық"],
    pl: ["wielowektorowość", "wielowektorowy", "równowaga", "balansować", "balansowanie"],
  } },
  { id: "neutrality", words: {
    en: ["neutrality", "neutral", "take no side", "non-aligned", "impartial"],
    ru: ["нейтралитет", "нейтральный", "внеблоковый", "не занимать сторону"],
    kk: ["бейтараптық", "бейтарап"],
    pl: ["neutralność", "neutralny", "bezstronny", "niezaangażowany"],
  } },
];
