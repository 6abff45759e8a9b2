// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Amounts: sizes, changes, ranks and times. */
export const AMOUNTS_CONCEPTS: readonly Concept[] = [
  // change
  { id: "growth", words: {
    en: ["grow", "growth", "rise", "increase", "raise", "boost", "climb", "jump", "grew", "rose", "grown", "surge", "go up", "expand", "expansion", "up by"],
    ru: ["рост", "вырасти", "увеличить", "увеличение", "повысить", "расти", "прирост", "подняться", "увеличиться", "выросла", "расширить", "расширение", "повышение", "возрасти", "вырос"],
    kk: ["өсу", "өсім", "ұлғаю", "арту", "артты", "көбею", "өсті", "көтеру", "ұлғайту", "арттыру", "кеңейту", "өскен"],
    pl: ["wzrost", "wzrosnąć", "rosnąć", "zwiększyć", "podnieść", "zwiększyć się", "wzrosła", "wzrósł", "zwiększać", "wzrosły", "rozszerzyć", "podwyższyć", "podwyżka"],
  } },
  { id: "decline", words: {
    en: ["decline", "fall", "drop", "decrease", "reduce", "reduction", "cut", "fell", "shrink", "go down", "slump", "fallen", "lower", "plunge", "down by"],
    ru: ["снижение", "падение", "сократить", "сокращение", "уменьшить", "упасть", "снизить", "спад", "упал", "сократиться", "падать", "уменьшение", "снизиться", "понизить"],
    kk: ["төмендеу", "азаю", "қысқару", "төмендеді", "кему", "қысқарту", "құлдырау", "азайту", "төмендету"],
    pl: ["spadek", "spaść", "zmniejszyć", "obniżyć", "zmniejszenie", "spadać", "redukcja", "spadł", "spadła", "obniżka", "ograniczyć", "maleć", "zmalał"],
  } },
  { id: "double", words: {
    en: ["double", "twofold", "twice", "doubling", "two times"],
    ru: ["удвоить", "вдвое", "удвоение", "двукратный", "два раза", "в два раза"],
    kk: ["екі есе", "еселеу", "екі еселеу"],
    pl: ["podwoić", "dwukrotnie", "podwojenie", "podwójnie", "dwa razy"],
  } },
  { id: "multiply", words: {
    en: ["triple", "multiply", "times more", "threefold", "several times", "many times", "tenfold"],
    ru: ["утроить", "в разы", "втрое", "многократно", "кратный", "умножить", "десятикратно"],
    kk: ["есе", "есе өсті", "үш есе", "бірнеше есе", "он есе"],
    pl: ["potroić", "wielokrotnie", "trzykrotnie", "kilkakrotnie", "krotnie"],
  } },
  { id: "exceed", words: {
    en: ["exceed", "surpass", "more than", "over the level", "outstrip", "exceeding", "above"],
    ru: ["превысить", "больше чем", "превышать", "свыше", "превзойти", "обогнать"],
    kk: ["асу", "асты", "асып түсу", "асқан", "артық"],
    pl: ["przekroczyć", "przewyższyć", "przekraczać", "prześcignąć", "wyprzedzić"],
  } },
  { id: "reach", words: {
    en: ["reach", "attain", "hit the mark", "amount to", "come to", "total", "account for", "stand at", "make up"],
    ru: ["достичь", "составить", "достигнуть", "составлять", "насчитывать", "достигать", "достижение"],
    kk: ["жету", "жетті", "құрау", "құрады", "құрайды", "жеткен"],
    pl: ["osiągnąć", "wynieść", "sięgnąć", "stanowić", "wynosić", "wyniosła", "wyniósł", "wynosi", "osiągać"],
  } },
  { id: "compare", words: {
    en: ["compare", "comparison", "year on year", "versus", "compared", "relative to"],
    ru: ["сравнить", "сравнение", "по сравнению", "год к году"],
    kk: ["салыстыру", "салыстырғанда", "салыстырмалы"],
    pl: ["porównać", "porównanie", "rok do roku", "w porównaniu", "porównaniu"],
  } },
  // rank and amount
  { id: "share", words: {
    en: ["share", "percentage", "proportion", "percent", "part of", "fraction", "per cent"],
    ru: ["доля", "процент", "часть", "удельный вес", "долю"],
    kk: ["үлес", "пайыз", "бөлігі", "үлесі", "бөлік"],
    pl: ["odsetek", "procent", "część", "udział", "udziału", "udziałem"],
  } },
  { id: "half", words: {
    en: ["half", "one half"],
    ru: ["половина", "пополам", "полови"],
    kk: ["жарты", "жартысы", "тең жарты"],
    pl: ["połowa", "połowę", "pół"],
  } },
  { id: "largest", words: {
    en: ["largest", "biggest", "greatest", "main", "leading", "major", "top", "big", "large", "number one"],
    ru: ["крупнейший", "самый большой", "главный", "основной", "ведущий", "большой", "крупный", "наибольший"],
    kk: ["ең ірі", "ірі", "ең үлкен", "басты", "негізгі", "үлкен", "жетекші"],
    pl: ["największy", "główny", "czołowy", "duży", "wielki", "wiodący", "podstawowy"],
  } },
  { id: "record", words: {
    en: ["record", "all-time high", "highest", "peak", "unprecedented", "maximum", "historic high"],
    ru: ["рекорд", "рекордный", "наивысший", "максимум", "пик", "максимальный", "беспрецедентный"],
    kk: ["рекорд", "рекордтық", "ең жоғары", "шегі", "бұрын-соңды"],
    pl: ["rekord", "rekordowy", "najwyższy", "szczytowy", "maksimum", "bezprecedensowy"],
  } },
  { id: "minimum", words: {
    en: ["lowest", "minimum", "bottom", "record low", "minimal"],
    ru: ["минимум", "самый низкий", "низкий", "минимальный", "наименьший"],
    kk: ["ең төмен", "минимум", "төмен", "ең аз"],
    pl: ["najniższy", "minimum", "niski", "minimalny"],
  } },
  { id: "first", words: {
    en: ["first", "first ever", "for the first time", "initial", "inaugural"],
    ru: ["первый", "впервые", "начальный", "первым", "первое"],
    kk: ["бірінші", "алғаш", "алғашқы", "тұңғыш", "алғаш рет"],
    pl: ["pierwszy", "po raz pierwszy", "pierwsza", "początkowy", "pierwsze"],
  } },
  { id: "annual", words: {
    en: ["annual", "yearly", "per year", "per annum", "every year", "a year"],
    ru: ["ежегодный", "в год", "годовой", "за год", "ежегодно", "каждый год"],
    kk: ["жыл сайын", "жылдық", "жылына", "жыл сайынғы"],
    pl: ["roczny", "rocznie", "coroczny", "co roku", "na rok"],
  } },
  { id: "estimate", words: {
    en: ["estimate", "assess", "assessment", "evaluate", "calculation", "calculate", "valuation"],
    ru: ["оценка", "оценить", "подсчёт", "рассчитать", "оценивать", "расчёт"],
    kk: ["бағалау", "есептеу", "баға беру", "бағалады", "есеп бойынша"],
    pl: ["szacować", "ocena", "ocenić", "oszacować", "szacunek", "obliczyć", "wyliczenie"],
  } },
  { id: "forecast", words: {
    en: ["forecast", "projection", "outlook", "predict", "project to", "prediction"],
    ru: ["прогноз", "перспектива", "предсказать", "прогнозировать", "прогнозный"],
    kk: ["болжам", "болжау", "перспектива", "келешек"],
    pl: ["prognoza", "perspektywa", "przewidywać", "prognozować", "przewidywanie"],
  } },
  { id: "goal", words: {
    en: ["goal", "target", "aim", "objective", "purpose"],
    ru: ["цель", "задача", "целевой", "ориентир"],
    kk: ["мақсат", "міндет", "мақсаты", "нысана"],
    pl: ["cel", "zadanie", "celu", "docelowy"],
  } },
  // times
  { id: "begin", words: {
    en: ["begin", "start", "began", "commence", "kick off", "beginning", "begun", "launch of", "onset", "get under way"],
    ru: ["начать", "начаться", "начало", "стартовать", "начинать", "приступить", "старт"],
    kk: ["бастау", "басталу", "басталды", "бастады", "басы", "кірісу"],
    pl: ["zacząć", "rozpocząć", "początek", "rozpoczęcie", "zaczynać", "rozpoczynać", "ruszyć"],
  } },
  { id: "finish", words: {
    en: ["finish", "end", "complete", "completion", "conclude talks", "wrap up", "over", "finalise", "conclusion"],
    ru: ["закончить", "завершить", "окончание", "конец", "завершение", "закончиться", "завершиться", "окончить"],
    kk: ["аяқтау", "бітіру", "соңы", "аяқталу", "аяқталды", "бітті"],
    pl: ["zakończyć", "koniec", "ukończyć", "skończyć", "zakończenie", "ukończenie", "końca"],
  } },
  { id: "continue", words: {
    en: ["continue", "go on", "keep", "maintain", "ongoing", "resume", "preserve", "continuation"],
    ru: ["продолжить", "продолжать", "сохранить", "поддерживать контакт", "возобновить", "продолжение", "сохранять", "возобновление"],
    kk: ["жалғастыру", "жалғасу", "сақтау", "қайта бастау", "жалғасты"],
    pl: ["kontynuować", "trwać", "zachować", "utrzymać", "wznowić", "utrzymywać", "wznowienie", "kontynuacja"],
  } },
  { id: "postpone", words: {
    en: ["postpone", "delay", "put off", "reschedule", "suspend decision", "postponement"],
    ru: ["отложить", "перенести дату", "отсрочка", "откладывать", "перенос", "отсрочить"],
    kk: ["кейінге қалдыру", "шегеру", "кешіктіру", "кейінге шегеру"],
    pl: ["odłożyć", "przełożyć", "odroczyć", "odroczenie", "przesunąć"],
  } },
  { id: "time-zone", words: {
    en: ["time zone", "clock", "hours ahead"],
    ru: ["часовой пояс", "единый часовой пояс", "часовые пояса"],
    kk: ["уақыт белдеуі", "сағат белдеуі"],
    pl: ["strefa czasowa", "strefie czasowej"],
  } },
];
