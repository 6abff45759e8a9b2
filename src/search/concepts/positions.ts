// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Positions: what a state accepts, supports, rejects and condemns. */
export const POSITIONS_CONCEPTS: readonly Concept[] = [
  { id: "recognise", words: {
    en: ["recognise", "recognize", "recognition", "acknowledge", "accept as"],
    ru: ["признать", "признавать", "признание"],
    kk: ["мойындау", "мойындамау", "мойындады"],
    pl: ["uznać", "uznawać", "uznanie", "uznaje"],
  } },
  { id: "support", words: {
    en: ["support", "back", "in favour of", "favour", "supportive", "side with", "stand behind"],
    ru: ["поддержать", "поддержка", "поддерживать", "выступать за"],
    kk: ["қолдау", "жақтау", "қолдау көрсету", "қолдады"],
    pl: ["poprzeć", "wspierać", "poparcie", "wsparcie", "popierać", "wesprzeć"],
  } },
  { id: "oppose", words: {
    en: ["oppose", "opposition to", "object", "objection"],
    ru: ["возражать", "выступить против", "выступать против", "возражение"],
    kk: ["қарсы шығу", "қарсылық", "қарсы дауыс", "қарсы болу"],
    pl: ["sprzeciw", "sprzeciwić", "sprzeciwiać", "przeciw", "przeciwko", "zastrzeżenia"],
  } },
  { id: "condemn", words: {
    en: ["condemn", "condemnation", "denounce", "criticise", "criticize", "criticism", "blame"],
    ru: ["осудить", "осуждать", "осуждение", "критиковать", "критика", "раскритиковать", "порицать"],
    kk: ["айыптау", "сынау", "кінәлау", "сын", "айыптады"],
    pl: ["potępić", "potępienie", "potępiać", "krytykować", "skrytykować", "krytyka", "oskarżać", "krytyce", "krytykowano"],
  } },
  { id: "accuse", words: {
    en: ["accuse", "accusation", "allegation", "allege", "blame"],
    ru: ["обвинить", "обвинение", "обвинять"],
    kk: ["айып тағу", "кінә тағу", "айыптау", "кінәлау"],
    pl: ["oskarżyć", "oskarżenie", "oskarżać", "zarzut", "zarzucać", "oskarżeń"],
  } },
  { id: "refuse", words: {
    en: ["refuse", "reject", "turn down", "refusal", "deny entry", "rejection", "say no", "turn away"],
    ru: ["отказаться", "отказ", "отвергнуть", "отклонить", "отказать", "отказываться", "отказывать", "отвергать"],
    kk: ["бас тарту", "бас тартты", "теріске шығару"],
    pl: ["odmówić", "odrzucić", "odmowa", "odmawiać", "odrzucać", "nie zgodzić"],
  } },
  { id: "deny", words: {
    en: ["deny", "denial", "refute", "rebut", "dismiss claims"],
    ru: ["опровергнуть", "отрицать", "опровержение", "опровергать"],
    kk: ["жоққа шығару", "теріске шығару"],
    pl: ["zaprzeczyć", "zaprzeczać", "zdementować", "dementi", "dementować"],
  } },
  { id: "confirm", words: {
    en: ["confirm", "confirmation", "reaffirm", "verify"],
    ru: ["подтвердить", "подтверждение", "подтверждать"],
    kk: ["растау", "растады", "қуаттау"],
    pl: ["potwierdzić", "potwierdzenie", "potwierdzać"],
  } },
  { id: "position", words: {
    en: ["position", "stance", "view", "attitude", "opinion", "line on"],
    ru: ["позиция", "отношение к", "мнение", "взгляд", "точка зрения", "относиться"],
    kk: ["ұстаным", "позиция", "көзқарас", "пікір", "ұстанымы"],
    pl: ["stanowisko", "postawa", "opinia", "pogląd", "zdanie"],
  } },
  { id: "respect", words: {
    en: ["respect", "abide", "comply", "compliance"],
    ru: ["уважать", "соблюдать", "уважение", "соблюдение", "придерживаться"],
    kk: ["құрметтеу", "құрмет"],
    pl: ["szanować", "przestrzegać", "poszanowanie", "przestrzeganie", "szacunek", "szacunku"],
  } },
  { id: "principle", words: {
    en: ["principle", "principles", "un charter", "equality", "equal", "value"],
    ru: ["принцип", "принципы", "равенство", "равноправие", "равный"],
    kk: ["қағидат", "қағида", "принцип", "тең құқылы"],
    pl: ["zasada", "zasady", "pryncypia", "równość", "równy"],
  } },
  { id: "threat", words: {
    en: ["threat", "threaten", "danger", "menace", "risk", "dangerous", "fear"],
    ru: ["угроза", "угрожать", "опасность", "риск", "пригрозить", "опасный"],
    kk: ["қатер", "қауіп", "қоқан-лоққы", "тәуекел", "қауіп төндіру", "қауібі"],
    pl: ["groźba", "zagrożenie", "grozić", "ryzyko", "niebezpieczeństwo", "zagrażać", "zagrożeń"],
  } },
  { id: "warn", words: {
    en: ["warn", "warning", "caution", "alert"],
    ru: ["предупредить", "предупреждение", "предупреждать"],
    kk: ["ескерту", "ескертті"],
    pl: ["ostrzec", "ostrzeżenie", "ostrzegać"],
  } },
  { id: "concern", words: {
    en: ["concern", "worry", "worried", "concerned", "anxiety", "alarm"],
    ru: ["обеспокоенность", "озабоченность", "беспокойство", "опасение", "тревога", "обеспокоен"],
    kk: ["алаңдаушылық", "алаңдау", "мазасыздық"],
    pl: ["zaniepokojenie", "obawa", "niepokój", "obawiać się", "troska"],
  } },
  { id: "solve", words: {
    en: ["solve", "solution", "settle", "resolve", "settlement", "fix"],
    ru: ["урегулировать", "урегулирование", "решить проблему", "разрешить спор", "решение проблемы"],
    kk: ["реттеу", "шешу", "мәселені шешу"],
    pl: ["rozwiązać", "rozwiązanie", "uregulować", "rozstrzygnąć", "rozwiązywać", "uregulowanie"],
  } },
  { id: "propaganda", words: {
    en: ["propaganda", "disinformation", "fake", "misinformation", "rumour"],
    ru: ["пропаганда", "дезинформация", "фейк", "слух"],
    kk: ["насихат", "жалған ақпарат", "фейк", "қауесет", "үгіт", "қауесеті", "үгіті"],
    pl: ["propaganda", "dezinformacja", "fałszywe", "pogłoska", "fejk"],
  } },
];
