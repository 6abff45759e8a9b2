// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Agreements: treaties, contracts and what happens to them. */
export const AGREEMENTS_CONCEPTS: readonly Concept[] = [
  // papers
  { id: "agreement", words: {
    en: ["agreement", "deal", "pact", "accord", "arrangement", "agree on"],
    ru: ["соглашение", "договорённость", "сделка", "пакт"],
    kk: ["келісім", "келісімі", "уағдаластық", "мәміле", "пакт", "келісімін", "пакты"],
    pl: ["porozumienie", "umowa", "układ", "umów", "pakt", "umową", "umowę", "ugoda"],
  } },
  { id: "treaty", words: {
    en: ["treaty", "convention", "pact"],
    ru: ["договор", "конвенция", "пакт"],
    kk: ["шарт", "шарты", "конвенция", "пакт", "пакты"],
    pl: ["traktat", "konwencja", "układ", "traktatowy", "pakt", "traktacie"],
  } },
  { id: "memorandum", words: {
    en: ["memorandum", "memoranda", "mou", "letter of intent", "memorandum of understanding"],
    ru: ["меморандум", "протокол о намерениях", "меморандум о взаимопонимании"],
    kk: ["меморандум", "өзара түсіністік туралы меморандум", "ниет хаты"],
    pl: ["memorandum", "list intencyjny", "protokół ustaleń"],
  } },
  { id: "protocol", words: {
    en: ["protocol"],
    ru: ["протокол"],
    kk: ["протокол", "хаттамаға қол қою"],
    pl: ["protokół", "protokołu"],
  } },
  { id: "contract", words: {
    en: ["contract", "order for", "contractor", "tender"],
    ru: ["контракт", "заказ", "тендер", "подрядчик", "контрактный"],
    kk: ["мердігер", "контракт", "мемлекеттік тапсырыс"],
    pl: ["kontrakt", "zamówienie", "przetarg", "wykonawca", "kontraktowy", "zamówień", "kontrakcie"],
  } },
  { id: "concept-doc", words: {
    en: ["concept", "doctrine", "strategy", "programme", "program"],
    ru: ["концепция", "доктрина", "стратегия", "программа", "концептуальный"],
    kk: ["тұжырымдама", "доктрина", "стратегия", "бағдарлама", "концепция"],
    pl: ["koncepcja", "doktryna", "strategia", "program"],
  } },
  { id: "charter", words: {
    en: ["charter", "statute", "founding act", "founding treaty"],
    ru: ["устав", "хартия", "учредительный договор", "уставный", "устава"],
    kk: ["жарғы", "хартия", "құрылтай шарты", "жарғысы"],
    pl: ["karta", "statut", "traktat założycielski"],
  } },
  { id: "guarantee", words: {
    en: ["guarantee", "assurance", "guarantor", "assure"],
    ru: ["гарантия", "гарантировать", "гарант", "гарантии", "заверение"],
    kk: ["кепілдік", "кепіл", "кепілдік беру", "кепілгер"],
    pl: ["gwarancja", "gwarantować", "gwarant", "zapewnienie", "zagwarantować", "zapewnień"],
  } },
  // what happens to them
  { id: "sign", words: {
    en: ["sign", "conclude", "ink", "signing", "signature", "put their names"],
    ru: ["подписать", "подписание", "заключить", "подпись", "заключение", "подписывать", "заключать"],
    kk: ["қол қою", "қол қойды", "қол қойылды", "қол қойған", "қол қойылған", "жасасу", "қолтаңбасы"],
    pl: ["podpisać", "podpisanie", "zawrzeć", "zawierać", "podpis", "podpisywać", "zawarcie", "zawarto", "zawarły"],
  } },
  { id: "signatory", words: {
    en: ["signatory", "party to", "state party", "signatories"],
    ru: ["страна-участница", "сторона договора"],
    kk: ["қол қоюшы", "қатысушы мемлекет", "тарап мемлекет"],
    pl: ["sygnatariusz", "strona traktatu", "państwo strona"],
  } },
  { id: "ratify", words: {
    en: ["ratify", "ratification", "approve by parliament"],
    ru: ["ратифицировать", "ратификация"],
    kk: ["ратификациялау", "бекіту", "ратификация", "бекітті"],
    pl: ["ratyfikować", "ratyfikacja", "ratyfikował", "ratyfikacyjny"],
  } },
  { id: "approve", words: {
    en: ["approve", "approval", "endorse", "adopt", "adoption", "consent", "accept"],
    ru: ["одобрить", "утвердить", "одобрение", "принять", "согласовать", "утверждение", "принятие", "согласие", "одобрять", "принят"],
    kk: ["мақұлдау", "бекіту", "қабылдау", "келісім беру", "қабылданды"],
    pl: ["zatwierdzić", "przyjąć", "aprobata", "zaaprobować", "akceptować", "zgoda", "zatwierdzać", "uchwalić", "przyjęła", "przyjęto", "zaakceptować"],
  } },
  { id: "agree", words: {
    en: ["agree", "agreed", "consent", "reach agreement", "concur"],
    ru: ["согласиться", "согласие", "согласен"],
    kk: ["уағдаласу"],
    pl: ["zgodzić", "zgoda", "uzgodnić", "zgadzać", "ustalić", "uzgodniono"],
  } },
  { id: "enter-into-force", words: {
    en: ["enter into force", "take effect", "come into force", "took effect", "entered into force", "came into force", "in force", "effective"],
    ru: ["вступить в силу", "вступление в силу", "вступил в силу", "вступило в силу", "заработать"],
    kk: ["күшіне ену", "күшіне енді", "күшіне енген", "қолданысқа ену"],
    pl: ["wejść w życie", "weszła w życie", "wszedł w życie", "wejście w życie", "obowiązywać", "wchodzi w życie", "weszło w życie"],
  } },
  { id: "withdraw-treaty", words: {
    en: ["withdraw", "pull out", "denounce", "quit", "withdrawal", "exit", "cancel", "scrap", "withdrew"],
    ru: ["выйти из", "денонсировать", "выход", "расторгнуть", "отменить", "прекратить", "денонсация", "отмена", "аннулировать"],
    kk: ["бұзу", "жою", "күшін жою", "денонсация", "бұзады", "шарттан шығу", "ұйымнан шығу", "құрамынан шығу"],
    pl: ["wycofać", "wystąpić z", "wypowiedzieć", "wycofanie", "anulować", "odwołać", "zerwać", "unieważnić", "wyjść z"],
  } },
  { id: "extend-renew", words: {
    en: ["extend", "prolong", "extension"],
    ru: ["продлить", "пролонгировать", "продление", "пролонгация", "продлевать"],
    kk: ["ұзарту", "мерзімін ұзарту", "ұзартылды"],
    pl: ["przedłużyć", "przedłużenie", "odnowić", "przedłużać", "wydłużyć"],
  } },
  { id: "amend", words: {
    en: ["amend", "amendment", "revise", "change", "update", "revision", "modify"],
    ru: ["поправка", "изменить", "изменение", "внести изменения", "пересмотреть", "менять", "изменять"],
    kk: ["түзету", "өзгеріс", "өзгерту", "өзгеріс енгізу", "қайта қарау", "өзгерісін"],
    pl: ["poprawka", "zmienić", "zmiana", "nowelizacja", "zmieniać", "rewizja", "modyfikacja", "zmian", "poprawek"],
  } },
  { id: "expire", words: {
    en: ["expire", "expiry", "run out", "valid until", "deadline", "term", "lapse"],
    ru: ["истечь", "срок", "истекать", "срок действия", "дедлайн"],
    kk: ["мерзім", "мерзімі", "мерзімі аяқталу", "жарамды"],
    pl: ["wygasnąć", "termin", "wygasać", "ważny do", "okres ważności", "upłynąć"],
  } },
  { id: "implement", words: {
    en: ["implement", "carry out", "fulfil", "fulfill", "execute", "implementation", "put into practice", "realise"],
    ru: ["выполнить", "реализовать", "исполнить", "осуществить", "реализация", "выполнение", "исполнение", "осуществление"],
    kk: ["орындау", "іске асыру", "жүзеге асыру", "жүзеге асты"],
    pl: ["realizować", "wdrożyć", "wykonać", "realizacja", "wdrażać", "zrealizować", "wykonanie", "wdrożenie", "realizowano", "wykonał"],
  } },
  { id: "violate", words: {
    en: ["violate", "violation", "breach", "break a rule", "infringe"],
    ru: ["нарушить", "нарушение", "нарушать"],
    kk: ["бұзу", "бұзушылық", "бұзды", "бұзады"],
    pl: ["naruszyć", "naruszenie", "naruszać", "złamać", "łamać", "pogwałcić", "naruszeń"],
  } },
];
