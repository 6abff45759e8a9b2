// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Energy: oil, gas, pipelines, power and the nuclear plant. */
export const ENERGY_CONCEPTS: readonly Concept[] = [
  // oil and gas
  { id: "oil", words: {
    en: ["oil", "crude", "petroleum", "crude oil", "oil industry"],
    ru: ["нефть", "нефтяной", "нефтедобыча", "нефти", "сырая нефть", "нефтегазовый"],
    kk: ["мұнай", "мұнайы", "мұнай-газ", "шикі мұнай"],
    pl: ["ropa", "naftowy", "ropa naftowa", "ropy", "nafta"],
  } },
  { id: "gas", words: {
    en: ["gas", "natural gas", "lng"],
    ru: ["газ", "газовый", "природный газ", "спг"],
    kk: ["газ", "табиғи газ", "газы"],
    pl: ["gaz", "gazowy", "gaz ziemny", "lng", "gazu"],
  } },
  { id: "pipeline", words: {
    en: ["pipeline", "oil pipeline", "gas pipeline", "pipe"],
    ru: ["трубопровод", "нефтепровод", "газопровод", "труба"],
    kk: ["құбыр", "құбыры", "мұнай құбыры", "газ құбыры"],
    pl: ["rurociąg", "ropociąg", "gazociąg", "rura", "rurociągi"],
  } },
  { id: "oil-field", words: {
    en: ["field", "oilfield", "deposit", "gas field", "offshore field", "oil field"],
    ru: ["месторождение", "промысел", "шельф"],
    kk: ["кен орны", "кенорны", "мұнай кен орны", "кеніш", "қайраң"],
    pl: ["złoże", "pole naftowe", "złoża", "złóż"],
  } },
  { id: "extract", words: {
    en: ["extract", "extraction", "production of oil", "mining", "drill", "mine", "drilling", "pump", "output"],
    ru: ["добыча", "добывать", "бурение", "бурить", "выкачивать"],
    kk: ["өндіру", "өндіріс", "бұрғылау", "қазып алу", "өндірді", "өндірілді"],
    pl: ["wydobycie", "wydobywać", "wiercenie", "kopalnia", "wydobyć", "odwiert"],
  } },
  { id: "reserves", words: {
    en: ["reserves", "proven reserves", "resource", "resources", "stockpile"],
    ru: ["запасы", "ресурсы", "резервы", "залежи", "запас"],
    kk: ["ресурс", "резерв", "мұнай қоры", "газ қоры", "уран қоры", "кен қоры"],
    pl: ["zasoby", "rezerwy", "zapasy"],
  } },
  { id: "refinery", words: {
    en: ["refinery", "refining", "oil refinery", "refine", "processing plant"],
    ru: ["нефтеперерабатывающий завод", "нпз", "переработка нефти"],
    kk: ["мұнай өңдеу зауыты", "мөз", "мұнай өңдеу"],
    pl: ["rafineria", "rafinacja", "rafinerii", "przeróbka ropy"],
  } },
  { id: "processing", words: {
    en: ["processing", "process", "value-added", "deep processing", "high value added"],
    ru: ["переработка", "перерабатывать", "добавленная стоимость", "передел"],
    kk: ["өңдеу", "қайта өңдеу", "қосылған құн", "өңдейді"],
    pl: ["przetwarzanie", "przetwórstwo", "przeróbka", "wartość dodana", "przetwórczy"],
  } },
  { id: "petrochemicals", words: {
    en: ["petrochemical", "polymer", "polypropylene", "chemical", "plastics"],
    ru: ["нефтехимия", "полимер", "полипропилен", "химический", "газохимия"],
    kk: ["мұнай-химия", "полимер", "полипропилен", "химия"],
    pl: ["petrochemia", "polimer", "polipropylen", "chemiczny", "petrochemiczny"],
  } },
  { id: "fuel", words: {
    en: ["fuel", "petrol", "gasoline", "diesel", "kerosene"],
    ru: ["топливо", "бензин", "дизель", "керосин", "горючее", "дизтопливо", "топлив"],
    kk: ["жанармай", "отын", "бензин", "дизель", "керосин", "отыны", "керосиніне"],
    pl: ["paliwo", "benzyna", "diesel", "paliwa", "nafta"],
  } },
  { id: "lpg", words: {
    en: ["lpg", "liquefied petroleum gas", "liquefied gas", "propane"],
    ru: ["сжиженный газ", "суг", "сжиженного газа", "пропан"],
    kk: ["сұйытылған газ", "пропан"],
    pl: ["gaz płynny", "lpg", "gaz skroplony", "propan"],
  } },
  { id: "production-quota", words: {
    en: ["production cut", "output cut", "oil output quota", "overproduction", "opec quota", "production limit"],
    ru: ["сокращение добычи", "ограничение добычи", "компенсация перепроизводства"],
    kk: ["өндіруді қысқарту", "өндіруді шектеу"],
    pl: ["cięcie wydobycia", "ograniczenie wydobycia", "nadprodukcja", "limit wydobycia"],
  } },
  { id: "oil-terminal", words: {
    en: ["marine terminal", "oil terminal", "loading", "mooring", "single point mooring", "load tankers"],
    ru: ["морской терминал", "нефтетерминал", "выносное причальное устройство", "впу", "погрузка нефти", "налив"],
    kk: ["теңіз терминалы", "мұнай терминалы", "шығарылған айлақ құрылғысы", "шау", "мұнай құю"],
    pl: ["terminal morski", "terminal naftowy", "boja cumownicza", "załadunek", "punkt cumowniczy"],
  } },
  { id: "tanker", words: {
    en: ["tanker", "oil tanker", "shadow fleet", "fleet"],
    ru: ["танкер", "теневой флот", "флот", "нефтеналивной"],
    kk: ["танкер", "көлеңкелі флот", "флот", "флоты"],
    pl: ["tankowiec", "flota cieni", "zbiornikowiec", "flota"],
  } },
  { id: "energy", words: {
    en: ["energy", "energy sector", "fuel and energy", "energy security"],
    ru: ["энергетика", "энергетический", "энергия", "энергоресурсы", "энергоноситель"],
    kk: ["энергетика", "энергия", "энергетикалық"],
    pl: ["energia", "energetyka", "energetyczny", "surowce energetyczne"],
  } },
  { id: "production-sharing", words: {
    en: ["production sharing", "psa", "operator", "operating company", "production sharing agreement"],
    ru: ["раздел продукции", "срп", "оператор", "соглашение о разделе продукции"],
    kk: ["өнімді бөлу", "өбк", "оператор"],
    pl: ["podział produkcji", "operator", "umowa o podziale produkcji"],
  } },
  // electricity
  { id: "electricity", words: {
    en: ["electricity", "electric power", "power supply", "electric", "electrical"],
    ru: ["электричество", "электроэнергия", "электроснабжение", "электрический", "электроэнергетика"],
    kk: ["электр", "электр энергиясы", "жарық", "электр қуаты", "жарығы"],
    pl: ["elektryczność", "energia elektryczna", "prąd", "elektryczny", "energii elektrycznej"],
  } },
  { id: "power-plant", words: {
    en: ["power plant", "power station", "generating capacity", "power unit", "combined-cycle"],
    ru: ["тэц", "тэс", "грэс"],
    kk: ["электр станциясы", "жэо", "жэс", "электр стансасы"],
    pl: ["elektrownia", "elektrociepłownia", "blok energetyczny", "elektrowni"],
  } },
  { id: "nuclear-plant", words: {
    en: ["nuclear power plant", "nuclear plant", "npp", "reactor", "atomic plant", "nuclear power station", "nuclear power"],
    ru: ["аэс", "атомная станция", "реактор", "атомная электростанция", "атомной станции", "атомную станцию", "атомной электростанции"],
    kk: ["атом электр станциясы", "аэс", "реактор", "атом станциясы", "атом стансасы"],
    pl: ["elektrownia jądrowa", "elektrownia atomowa", "reaktor", "elektrowni jądrowej", "elektrownię atomową", "atomówka"],
  } },
  { id: "hydropower", words: {
    en: ["hydropower", "hydroelectric", "dam", "hydro", "hydropower plant"],
    ru: ["гидроэнергетика", "гэс", "плотина", "гидроэлектростанция"],
    kk: ["гидроэнергетика", "су электр станциясы", "бөгет", "гэс", "сэс", "су электр стансасы", "бөгеті"],
    pl: ["hydroenergetyka", "elektrownia wodna", "zapora", "hydroelektrownia", "elektrowni wodnej"],
  } },
  { id: "renewable", words: {
    en: ["renewable", "green energy", "solar", "wind power", "wind farm", "wind", "renewables"],
    ru: ["возобновляемый", "зелёная энергия", "солнечный", "ветровой", "ветряной", "виэ", "ветер", "ветропарк", "зелёной энергии"],
    kk: ["жасыл энергия", "күн энергиясы", "жел", "жэк", "жел электр станциясы", "жаңартылатын энергия", "жаңартылатын көз", "баламалы энергия", "жел энергиясы", "жаңғыртылатын энергия"],
    pl: ["odnawialny", "zielona energia", "słoneczny", "wiatrowy", "oze", "wiatr", "farma wiatrowa", "zielonej energii"],
  } },
  { id: "hydrogen", words: {
    en: ["hydrogen", "green hydrogen"],
    ru: ["водород", "водородный"],
    kk: ["сутегі", "сутек", "жасыл сутегі"],
    pl: ["wodór", "wodorowy", "wodoru"],
  } },
  { id: "coal", words: {
    en: ["coal", "coal-fired"],
    ru: ["уголь", "угольный", "угля"],
    kk: ["көмір", "көмірі"],
    pl: ["węgiel", "węglowy", "węgla"],
  } },
  { id: "power-grid", words: {
    en: ["grid", "transmission line", "power line", "cable", "power cable", "interconnector", "transmission"],
    ru: ["линия электропередачи", "лэп", "кабель", "линии электропередачи"],
    kk: ["электр желісі", "кабель", "электр торабы", "энергия жүйесі", "әуе желісі"],
    pl: ["sieć energetyczna", "linia przesyłowa", "kabel", "przesył", "system energetyczny", "linia energetyczna"],
  } },
];
