// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Amounts: sizes, changes, ranks and times. */
export const AMOUNTS_CONCEPTS: readonly Concept[] = [
  // change
  { id: "growth", words: {
    en: ["grow", "growth", "rise", "increase", "raise", "boost", "climb", "jump", "grew", "rose", "grown", "surge", "go up", "expand", "expansion"],
    ru: ["рост", "вырасти", "увеличить", "увеличение", "повысить", "расти", "прирост", "подняться", "увеличиться", "выросла", "расширить", "расширение", "повышение", "возрасти", "вырос", "растущий", "выросший"],
    kk: ["өсу", "өсім", "ұлғаю", "арту", "артты", "көбею", "өсті", "көтеру", "ұлғайту", "арттыру", "кеңейту", "өскен", "өсімін", "артады"],
    pl: ["wzrost", "wzrosnąć", "rosnąć", "zwiększyć", "podnieść", "zwiększyć się", "wzrosła", "wzrósł", "zwiększać", "wzrosły", "rozszerzyć", "podwyższyć", "podwyżka", "wzrosną", "rosła", "podwyżek"],
  } },
  { id: "world", words: {
    en: ["world", "worldwide", "global"],
    ru: ["мир", "мировой", "глобальный", "всемирный"],
    kk: ["әлем", "әлемдік", "жаһандық", "дүниежүзілік"],
    pl: ["świat", "światowy", "globalny", "świecie", "świata"],
  } },
  { id: "decline", words: {
    en: ["decline", "fall", "drop", "decrease", "reduce", "reduction", "cut", "fell", "shrink", "go down", "slump", "fallen", "lower", "plunge"],
    ru: ["снижение", "падение", "сократить", "сокращение", "уменьшить", "упасть", "снизить", "спад", "упал", "сократиться", "падать", "уменьшение", "снизиться", "понизить"],
    kk: ["төмендеу", "азаю", "қысқару", "төмендеді", "кему", "қысқарту", "құлдырау", "азайту", "төмендету", "қысқарды"],
    pl: ["spadek", "spaść", "zmniejszyć", "obniżyć", "zmniejszenie", "spadać", "redukcja", "spadł", "spadła", "obniżka", "ograniczyć", "zmalał", "spadku", "zmniejszy"],
  } },
  { id: "double", words: {
    en: ["double", "twofold", "twice", "doubling", "two times"],
    ru: ["удвоить", "вдвое", "удвоение", "двукратный", "два раза", "в два раза"],
    kk: ["екі есе", "еселеу", "екі еселеу"],
    pl: ["podwoić", "dwukrotnie", "podwojenie", "podwójnie", "dwa razy"],
  } },
  { id: "multiply", words: {
    en: ["triple", "multiply", "times more", "threefold", "several times", "many times", "tenfold"],
    ru: ["утроить", "втрое", "многократно", "кратный", "умножить"],
    kk: ["есе", "есе өсті", "үш есе", "бірнеше есе", "он есе", "есесіне"],
    pl: ["potroić", "wielokrotnie", "trzykrotnie", "kilkakrotnie", "krotnie"],
  } },
  { id: "exceed", words: {
    en: ["exceed", "surpass", "outstrip", "exceeding"],
    ru: ["превысить", "превышать", "свыше", "превзойти", "обогнать"],
    kk: ["асу", "асты", "асып түсу", "асқан"],
    pl: ["przekroczyć", "przewyższyć", "przekraczać", "prześcignąć", "wyprzedzić"],
  } },
  { id: "reach", words: {
    en: ["reach", "attain", "hit the mark", "amount to", "come to", "total", "account for", "stand at", "make up"],
    ru: ["достичь", "составить", "достигнуть", "составлять", "насчитывать", "достигать", "достижение"],
    kk: ["жету", "жетті", "құрау", "құрады", "құрайды", "жеткен", "жетеді"],
    pl: ["osiągnąć", "wynieść", "sięgnąć", "wynosić", "wyniosła", "wyniósł", "wynosi", "osiągać", "sięgnął", "osiągnięto"],
  } },
  { id: "compare", words: {
    en: ["compare", "comparison", "year on year", "versus", "compared"],
    ru: ["сравнить", "сравнение", "по сравнению", "год к году"],
    kk: ["салыстыру", "салыстырғанда", "салыстырмалы"],
    pl: ["porównać", "porównanie", "rok do roku", "w porównaniu", "porównaniu", "porównał"],
  } },
  // rank and amount
  { id: "share", words: {
    en: ["share", "percentage", "proportion", "percent", "part of", "fraction", "per cent"],
    ru: ["доля", "процент", "часть", "удельный вес", "долю"],
    kk: ["үлес", "пайыз", "бөлігі", "үлесі"],
    pl: ["odsetek", "procent", "część", "udział", "odsetku", "udziału", "procencie"],
  } },
  { id: "half", words: {
    en: ["half", "one half"],
    ru: ["половина", "пополам", "полови"],
    kk: ["тең жарты", "жартысынан астам", "жартысынан көбі", "жартысына жуық"],
    pl: ["ponad połowa", "ponad połowę", "prawie połowa", "prawie połowę", "blisko połowa", "blisko połowę"],
  } },
  { id: "largest", words: {
    en: ["largest", "biggest", "greatest", "main", "major", "top", "big", "large", "number one"],
    ru: ["крупнейший", "главный", "основной", "ведущий", "крупный"],
    kk: ["ең ірі", "ірі", "ең үлкен", "негізгі", "үлкен", "жетекші", "ірісіне", "аса ірі"],
    pl: ["największy", "główny", "czołowy", "duży", "wielki", "wiodący"],
  } },
  { id: "record", words: {
    en: ["record", "all-time high", "highest", "peak", "unprecedented", "maximum", "historic high"],
    ru: ["рекорд", "рекордный", "наивысший", "максимум", "пик", "максимальный", "беспрецедентный"],
    kk: ["рекорд", "рекордтық", "ең жоғары", "шегі"],
    pl: ["rekord", "rekordowy", "najwyższy", "maksimum", "bezprecedensowy", "najwyższego"],
  } },
  { id: "first", words: {
    en: ["first", "first ever", "for the first time"],
    ru: ["первый", "впервые", "первым", "первое"],
    kk: ["бірінші", "алғаш", "алғашқы", "тұңғыш", "алғаш рет"],
    pl: ["pierwszy", "po raz pierwszy", "pierwsza", "pierwsze", "pierwszym"],
  } },
  { id: "annual", words: {
    en: ["annual", "per year", "per annum", "every year", "a year"],
    ru: ["ежегодный", "в год", "годовой", "за год", "ежегодно", "каждый год"],
    kk: ["жыл сайын", "жыл сайынғы"],
    pl: ["roczny", "rocznie", "coroczny", "co roku", "na rok"],
  } },
  { id: "estimate", words: {
    en: ["estimate", "assess", "assessment", "evaluate", "calculation", "calculate", "valuation"],
    ru: ["оценка", "оценить", "подсчёт", "рассчитать", "оценивать", "расчёт"],
    kk: ["бағалау", "есептеу", "баға беру", "бағалады", "есеп бойынша"],
    pl: ["szacować", "ocena", "ocenić", "oszacować", "szacunek", "obliczyć", "wyliczenie", "szacowano"],
  } },
  { id: "forecast", words: {
    en: ["forecast", "outlook", "predict", "prediction"],
    ru: ["прогноз", "перспектива", "предсказать", "прогнозировать", "прогнозный"],
    kk: ["болжам", "болжау", "перспектива", "келешек"],
    pl: ["prognoza", "perspektywa", "przewidywać", "prognozować", "przewidywanie"],
  } },
  { id: "goal", words: {
    en: ["goal", "target", "aim", "purpose"],
    ru: ["цель", "задача", "целевой", "ориентир"],
    kk: ["мақсат", "мақсаты", "нысана"],
    pl: ["cel", "celu", "docelowy"],
  } },
  // times
  { id: "begin", words: {
    en: ["begin", "start", "began", "commence", "kick off", "beginning", "begun", "launch of", "onset", "get under way"],
    ru: ["начать", "начаться", "начало", "стартовать", "начинать", "приступить", "старт", "начал"],
    kk: ["бастау", "басталу", "басталды", "бастады"],
    pl: ["zacząć", "rozpocząć", "początek", "rozpoczęcie", "zaczynać", "rozpoczynać", "ruszyć", "zaczęła", "początku"],
  } },
  { id: "finish", words: {
    en: ["finish", "end", "complete", "completion", "conclude talks", "wrap up", "finalise"],
    ru: ["закончить", "завершить", "окончание", "конец", "завершение", "закончиться", "завершиться", "окончить", "конца"],
    kk: ["аяқтау", "бітіру", "аяқталу", "аяқталды"],
    pl: ["zakończyć", "koniec", "ukończyć", "skończyć", "zakończenie", "ukończenie", "końca", "zakończeń"],
  } },
  { id: "continue", words: {
    en: ["continue", "go on", "keep", "maintain", "ongoing", "resume", "preserve", "continuation"],
    ru: ["продолжить", "продолжать", "сохранить", "поддерживать контакт", "продолжение", "сохранять"],
    kk: ["жалғастыру", "жалғасу", "сақтау", "қайта бастау", "жалғасты"],
    pl: ["kontynuować", "trwać", "zachować", "utrzymać", "wznowić", "utrzymywać", "wznowienie", "kontynuacja", "wznowi"],
  } },
  { id: "postpone", words: {
    en: ["postpone", "delay", "put off", "reschedule", "suspend decision", "postponement"],
    ru: ["отложить", "перенести дату", "отсрочка", "откладывать", "перенос", "отсрочить"],
    kk: ["кейінге қалдыру", "шегеру", "кешіктіру", "кейінге шегеру"],
    pl: ["odłożyć", "przełożyć", "odroczyć", "odroczenie", "przesunąć", "przesunął"],
  } },
  { id: "time-zone", words: {
    en: ["time zone", "clock", "hours ahead"],
    ru: ["часовой пояс", "единый часовой пояс", "часовые пояса"],
    kk: ["уақыт белдеуі", "сағат белдеуі"],
    pl: ["strefa czasowa", "strefie czasowej"],
  } },
];
