// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Actions: building, opening, stopping, changing hands. */
export const ACTIONS_CONCEPTS: readonly Concept[] = [
  { id: "build", words: {
    en: ["build", "construct", "construction", "built", "builder", "erect", "under construction"],
    ru: ["строить", "построить", "строительство", "построенный", "возвести", "сооружение", "возведение", "сооружать", "строящийся"],
    kk: ["салу", "құрылыс", "салынды", "салынған", "құрылысы", "салып", "салады", "салған"],
    pl: ["budować", "zbudować", "budowa", "wybudować", "wznieść", "budownictwo", "konstrukcja", "budowano", "zbudowano", "zbudowany"],
  } },
  { id: "open", words: {
    en: ["open", "launch", "inaugurate", "opening", "unveil", "commission", "put into operation", "launched", "opened"],
    ru: ["открыть", "открытие", "запустить", "запуск", "ввести в эксплуатацию", "открывать", "открыться", "ввод в эксплуатацию", "запускать", "запущен"],
    kk: ["ашу", "іске қосу", "ашылу", "ашылды", "іске қосылды", "пайдалануға беру", "ашты", "ашылады"],
    pl: ["otworzyć", "otwarcie", "uruchomić", "uruchomienie", "inaugurować", "otwierać", "oddać do użytku", "otwarto"],
  } },
  { id: "close", words: {
    en: ["close", "shut", "closure", "close down", "closed", "shutting"],
    ru: ["закрыть", "закрытие", "закрывать", "перекрыть", "закрыться"],
    kk: ["жабу", "жабылу", "жабылды", "жапты", "жабады"],
    pl: ["zamknąć", "zamknięcie", "zamykać", "zamknięty", "zamknął", "zamknęła"],
  } },
  { id: "stop", words: {
    en: ["stop", "halt", "suspend", "outage", "suspension", "interrupt", "disruption", "shutdown", "standstill", "disrupt", "stoppage"],
    ru: ["остановить", "прекратить", "приостановить", "остановка", "приостановка", "перебой", "прекращение", "простой", "останавливать"],
    kk: ["тоқтату", "тоқтау", "тоқтады", "тоқтатылды", "үзіліс", "тоқтатты", "үзілісі", "үзілісін"],
    pl: ["wstrzymać", "zatrzymać", "przerwać", "wstrzymanie", "przerwa", "zawiesić", "przestój", "zawieszenie", "wstrzymywać"],
  } },
  { id: "repair", words: {
    en: ["repair", "fix", "restore", "reconstruct", "maintenance", "refurbish", "upgrade", "rebuild", "reconstruction", "restoration", "rehabilitate"],
    ru: ["ремонт", "починить", "восстановить", "реконструкция", "восстановление", "отремонтировать", "реконструировать", "восстанавливать"],
    kk: ["жөндеу", "қалпына келтіру", "реконструкция", "жаңғырту", "жөнделді"],
    pl: ["naprawa", "naprawić", "odbudowa", "odbudować", "remont", "przebudowa", "modernizacja", "remoncie", "odbudowie"],
  } },
  { id: "project", words: {
    en: ["project", "projects"],
    ru: ["проект", "проектный"],
    kk: ["жоба", "жобасы", "жобалар", "жобасына"],
    pl: ["projekt", "projektu", "projekcie"],
  } },
  { id: "develop", words: {
    en: ["develop", "development", "progress", "advance"],
    ru: ["развивать", "развитие", "прогресс", "развиваться"],
    kk: ["даму", "дамыту", "прогресс", "дамыды", "дамады"],
    pl: ["rozwijać", "rozwój", "rozwinąć", "postęp", "rozwoju", "rozwinął", "rozwinęła"],
  } },
  { id: "create-prepare", words: {
    en: ["prepare", "preparation", "draft", "draw up", "prepared"],
    ru: ["подготовить", "подготовка", "готовить", "разработать", "разработка"],
    kk: ["дайындау", "әзірлеу", "дайындық", "әзірледі"],
    pl: ["przygotować", "przygotowanie", "opracować", "opracowanie", "przygotowywać"],
  } },
  { id: "use", words: {
    en: ["use", "usage", "utilise", "exploit", "used", "utilize", "apply"],
    ru: ["использовать", "использование", "применять", "эксплуатация", "применение", "применить", "пользоваться"],
    kk: ["пайдалану", "пайдаланды"],
    pl: ["używać", "wykorzystać", "użycie", "stosować", "użyć", "wykorzystywać", "wykorzystanie", "użył"],
  } },
  { id: "operate", words: {
    en: ["operate", "run", "operator", "manage", "management", "operational", "running"],
    ru: ["управлять", "управление", "оператор", "управляющий", "работать"],
    kk: ["басқару", "оператор", "жұмыс істеу", "басқарады"],
    pl: ["prowadzić", "operator", "obsługiwać"],
  } },
  { id: "control", words: {
    en: ["control", "monitor", "monitoring", "supervise", "inspection", "oversight", "inspect", "check"],
    ru: ["контроль", "контролировать", "мониторинг", "надзор", "проверка", "инспекция", "проверять"],
    kk: ["бақылау", "қадағалау", "мониторинг", "тексеру", "бақылайды", "тексерді"],
    pl: ["kontrola", "kontrolować", "nadzór", "monitorować", "inspekcja", "monitoring"],
  } },
  { id: "transfer", words: {
    en: ["transfer", "hand over", "pass to", "handover", "transmit", "cede"],
    ru: ["передать", "передача", "передавать", "перечислить"],
    kk: ["тапсыру", "аудару", "аударды"],
    pl: ["przekazać", "przekazanie", "przekazywać", "przesłać", "transfer"],
  } },
  { id: "lease", words: {
    en: ["lease", "rent", "rental", "tenant", "leased", "hire"],
    ru: ["аренда", "арендовать", "арендный", "арендная плата", "сдать в аренду", "арендатор"],
    kk: ["жалға алу", "жалға беру", "аренда", "арендасы"],
    pl: ["dzierżawa", "wynajem", "dzierżawić", "czynsz", "dzierżawy"],
  } },
  { id: "exchange", words: {
    en: ["exchange", "swap", "exchanged", "barter"],
    ru: ["обмен", "обменять", "своп", "обмениваться", "обменяться", "обмена"],
    kk: ["алмасу", "айырбас", "своп", "айырбастау"],
    pl: ["wymiana", "wymienić", "swap", "wymieniać", "wymian"],
  } },
  { id: "replace-change", words: {
    en: ["replace", "substitute", "switch", "substitution", "replacement"],
    ru: ["замена", "заменить", "замещение", "заменять"],
    kk: ["ауыстыру", "импортты алмастыру"],
    pl: ["zastąpić", "zamiana", "zamienić", "zastępować", "substytucja"],
  } },
  { id: "redirect", words: {
    en: ["redirect", "reroute", "divert", "rerouting", "diversion", "rerouted"],
    ru: ["перенаправить", "переориентировать", "перенаправление", "переориентация"],
    kk: ["қайта бағыттау", "бағытын өзгерту", "бағытын ауыстыру"],
    pl: ["przekierować", "zmienić trasę", "przekierowanie", "przekierowano"],
  } },
  { id: "combine", words: {
    en: ["combine", "merge", "unification", "merger", "unify", "single"],
    ru: ["слияние", "единый", "воссоединение"],
    kk: ["біріктіру", "бірігу", "біртұтас", "бірыңғай", "біртұтасын"],
    pl: ["zjednoczyć", "połączyć siły", "fuzja", "jednolity", "jednoczyć"],
  } },
  { id: "joint", words: {
    en: ["joint", "common", "jointly", "together"],
    ru: ["совместный", "общий", "вместе", "совместно"],
    kk: ["бірлескен", "ортақ", "бірлесе", "ортағы"],
    pl: ["wspólny", "wspólnie", "łączny"],
  } },
  { id: "divide", words: {
    en: ["divide", "split", "partition", "separate", "division"],
    ru: ["разделить", "раздел", "делить", "разделение", "делёж"],
    kk: ["бөлісу", "бөлініс", "бөліседі"],
    pl: ["podzielić", "dzielić", "rozdzielić"],
  } },
  { id: "simplify", words: {
    en: ["simplify", "ease", "facilitation", "facilitate", "easier", "relax rules", "streamline", "simplification"],
    ru: ["упростить", "облегчить", "упрощение", "облегчение", "упрощённый", "упрощать"],
    kk: ["жеңілдету", "оңайлату", "жеңілдетілген", "жеңілдетті"],
    pl: ["uprościć", "ułatwić", "ułatwienie", "uproszczenie", "ułatwiać", "ułatwienia"],
  } },
  { id: "prevent", words: {
    en: ["prevent", "avert", "avoid", "prevention", "preventive"],
    ru: ["предотвратить", "избежать", "предотвращение", "избегать", "недопущение"],
    kk: ["алдын алу", "болдырмау", "алдын алды"],
    pl: ["zapobiec", "uniknąć", "zapobiegać", "unikać", "zapobieganie"],
  } },
  { id: "influence-pressure", words: {
    en: ["pressure", "coerce", "lean on", "coercion", "compel", "blackmail"],
    ru: ["давление", "давить", "заставить", "принудить", "вынудить", "принуждение", "шантаж"],
    kk: ["қысым", "мәжбүрлеу", "қысым көрсету", "мәжбүр", "қысымы"],
    pl: ["nacisk", "zmusić", "presja", "naciskać", "wymusić", "szantaż", "zmuszać", "nacisku"],
  } },
  { id: "compete", words: {
    en: ["compete", "rival", "competition", "competitor", "rivalry"],
    ru: ["конкурировать", "соперник", "конкуренция", "конкурент", "соперничество"],
    kk: ["бәсекелестік", "бәсекелес", "бақталас", "бәсеке"],
    pl: ["konkurować", "rywal", "konkurencja", "konkurent", "rywalizacja"],
  } },
  { id: "compensation", words: {
    en: ["compensation", "compensate", "reimburse", "reparation", "indemnity"],
    ru: ["компенсация", "возместить", "возмещение", "компенсировать", "репарация"],
    kk: ["орнын толтыру", "өтемақы төлеу", "шығынды өтеу"],
    pl: ["odszkodowanie", "rekompensata", "zrekompensować", "zadośćuczynienie", "reparacje"],
  } },
  { id: "fine", words: {
    en: ["fine", "penalty", "punish", "punishment", "penalties", "penal"],
    ru: ["штраф", "наказание", "оштрафовать", "наказать", "взыскание"],
    kk: ["айыппұл", "жаза", "айыппұл салу", "жазалау", "жазасына"],
    pl: ["kara", "grzywna", "ukarać", "kary", "mandat karny"],
  } },
];
