// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Resources: metals, industry, farming and food. */
export const RESOURCES_CONCEPTS: readonly Concept[] = [
  // metals and industry
  { id: "uranium", words: {
    en: ["uranium", "yellowcake"],
    ru: ["уран", "урановый", "урана"],
    kk: ["уран", "ураны"],
    pl: ["uran", "uranowy", "uranu"],
  } },
  { id: "critical-minerals", words: {
    en: ["critical minerals", "rare earths", "rare earth", "critical raw materials", "rare metals", "critical materials", "strategic minerals"],
    ru: ["критические минералы", "редкоземельный", "критическое сырьё", "редкие металлы", "рзм", "критически важные", "критических минералов", "критически важное сырьё"],
    kk: ["сирек жер", "сирек металл", "аса маңызды шикізат", "маңызды минерал", "сирек кездесетін", "сирек металдар", "стратегиялық минерал", "критикалық минерал"],
    pl: ["surowce krytyczne", "metale ziem rzadkich", "pierwiastki ziem rzadkich", "ziem rzadkich", "minerały krytyczne", "surowców krytycznych", "metale rzadkie", "minerałów krytycznych"],
  } },
  { id: "raw-materials", words: {
    en: ["raw material", "commodities", "minerals", "natural resources", "mineral"],
    ru: ["сырьё", "сырьевой", "полезные ископаемые", "минерал", "природные ресурсы", "минеральный"],
    kk: ["шикізат", "пайдалы қазба", "минерал", "минералды", "табиғи ресурс"],
    pl: ["surowiec", "surowce", "bogactwa naturalne", "minerał", "kopaliny", "surowców", "mineralny"],
  } },
  { id: "metal", words: {
    en: ["metal", "steel", "metallurgy", "ore", "iron", "metals"],
    ru: ["металл", "сталь", "металлургия", "руда", "железо", "металлургический"],
    kk: ["металл", "болат", "металлургия", "кен", "темір рудасы", "кені"],
    pl: ["metal", "stal", "hutnictwo", "ruda", "żelazo", "metalurgia"],
  } },
  { id: "copper", words: {
    en: ["copper"],
    ru: ["медь", "медный"],
    kk: ["мыс", "мысы"],
    pl: ["miedź", "miedzi"],
  } },
  { id: "gold", words: {
    en: ["gold"],
    ru: ["золото", "золотой"],
    kk: ["алтын"],
    pl: ["złoto", "złota", "złoty"],
  } },
  { id: "silver", words: {
    en: ["silver"],
    ru: ["серебро", "серебряный"],
    kk: ["күміс"],
    pl: ["srebro", "srebrny", "srebra"],
  } },
  { id: "titanium", words: {
    en: ["titanium"],
    ru: ["титан", "титановый"],
    kk: ["титан"],
    pl: ["tytan", "tytanowy"],
  } },
  { id: "beryllium", words: {
    en: ["beryllium"],
    ru: ["бериллий"],
    kk: ["бериллий"],
    pl: ["beryl"],
  } },
  { id: "tungsten", words: {
    en: ["tungsten", "wolfram"],
    ru: ["вольфрам", "вольфрамовый"],
    kk: ["вольфрам"],
    pl: ["wolfram", "wolframu"],
  } },
  { id: "lithium", words: {
    en: ["lithium", "battery", "batteries"],
    ru: ["литий", "аккумулятор", "батарея"],
    kk: ["литий", "аккумулятор", "батарея"],
    pl: ["lit", "akumulator", "bateria", "litu"],
  } },
  { id: "exploration", words: {
    en: ["exploration", "geological", "prospecting", "subsoil", "explore", "geology"],
    ru: ["разведка недр", "геологоразведка", "геологический", "недропользование", "недра", "георазведка"],
    kk: ["геологиялық барлау", "жер қойнауы", "геология", "геологиялық"],
    pl: ["poszukiwania geologiczne", "geologiczny", "eksploracja", "złożowy", "geologia"],
  } },
  { id: "fuel-pellets", words: {
    en: ["fuel assembly", "nuclear fuel", "pellet", "fuel assemblies"],
    ru: ["ядерное топливо", "топливная сборка", "твс", "ядерного топлива"],
    kk: ["ядролық отын", "отын жинағы", "жылу бөлетін"],
    pl: ["paliwo jądrowe", "zestawy paliwowe", "paliwa jądrowego", "kaseta paliwowa"],
  } },
  { id: "industry", words: {
    en: ["industry", "industrial", "industrialisation", "sector", "branch"],
    ru: ["промышленность", "промышленный", "индустриальный", "отрасль", "сектор", "индустрия"],
    kk: ["өнеркәсіп", "өнеркәсібі", "индустрия", "сала", "сектор", "индустриялық"],
    pl: ["przemysł", "przemysłowy", "branża", "sektor", "przemysłu"],
  } },
  { id: "factory", words: {
    en: ["factory", "plant", "works", "manufacturing plant", "assembly plant", "manufacturing", "mill"],
    ru: ["завод", "фабрика", "комбинат", "цех"],
    kk: ["зауыт", "фабрика", "зауыты", "комбинат"],
    pl: ["fabryka", "zakład", "zakłady", "wytwórnia", "huta"],
  } },
  { id: "produce", words: {
    en: ["produce", "make", "manufacture", "production", "producer", "output", "assemble", "manufacturer"],
    ru: ["производить", "производство", "производитель", "выпускать", "выпуск", "изготовить", "произвести", "сборка"],
    kk: ["өндіру", "өндіріс", "шығару", "өндіруші", "құрастыру"],
    pl: ["produkować", "produkcja", "wytwarzać", "producent", "wytworzyć", "montaż", "wyprodukować"],
  } },
  { id: "car", words: {
    en: ["car", "vehicle", "automobile", "auto"],
    ru: ["автомобиль", "машина", "авто", "автопром"],
    kk: ["автомобиль", "автокөлік"],
    pl: ["samochód", "pojazd", "auto", "samochodowy"],
  } },
  { id: "truck", words: {
    en: ["truck", "lorry", "road haulage"],
    ru: ["грузовик", "фура", "большегруз"],
    kk: ["жүк көлігі", "фура"],
    pl: ["ciężarówka", "tir"],
  } },
  { id: "machinery", words: {
    en: ["machinery", "equipment", "engineering", "machine", "tractor", "harvester"],
    ru: ["оборудование", "машиностроение", "техника", "трактор", "комбайн"],
    kk: ["жабдық", "машина жасау", "техника", "трактор", "құрал-жабдық"],
    pl: ["maszyny", "sprzęt", "urządzenia", "wyposażenie", "ciągnik", "maszynowy"],
  } },
  { id: "locomotive", words: {
    en: ["locomotive"],
    ru: ["локомотив", "тепловоз", "электровоз"],
    kk: ["локомотив", "тепловоз", "электровоз"],
    pl: ["lokomotywa", "elektrowóz"],
  } },
  { id: "wagon", words: {
    en: ["wagon", "rolling stock", "railcar"],
    ru: ["вагон", "подвижной состав"],
    kk: ["вагон", "жылжымалы құрам"],
    pl: ["wagon", "tabor kolejowy", "tabor"],
  } },
  { id: "electronics", words: {
    en: ["electronics", "semiconductor", "microchip", "chip"],
    ru: ["электроника", "полупроводник", "чип", "микросхема"],
    kk: ["электроника", "жартылай өткізгіш", "чип", "микросхема"],
    pl: ["elektronika", "półprzewodnik", "mikroczip", "układ scalony"],
  } },
  { id: "medicine", words: {
    en: ["health", "healthcare", "medical", "medicine", "pharmaceutical"],
    ru: ["здравоохранение", "медицина", "медицинский", "здоровье", "лекарство", "фармацевтика"],
    kk: ["денсаулық", "денсаулық сақтау", "медицина", "дәрі", "дәрі-дәрмек"],
    pl: ["zdrowie", "medyczny", "medycyna", "lek", "farmaceutyczny"],
  } },
  { id: "vaccine", words: {
    en: ["vaccine", "vaccination", "jab"],
    ru: ["вакцина", "вакцинация", "прививка"],
    kk: ["вакцина", "екпе"],
    pl: ["szczepionka", "szczepienie"],
  } },
  { id: "pandemic", words: {
    en: ["pandemic", "covid", "coronavirus", "virus", "epidemic", "quarantine"],
    ru: ["пандемия", "ковид", "коронавирус", "вирус", "эпидемия", "карантин"],
    kk: ["пандемия", "ковид", "коронавирус", "індет", "вирус", "карантин"],
    pl: ["pandemia", "covid", "koronawirus", "wirus", "epidemia", "kwarantanna"],
  } },
  // farming and food
  { id: "grain", words: {
    en: ["grain", "wheat", "cereal", "cereals", "crop", "harvest"],
    ru: ["зерно", "пшеница", "зерновые", "урожай", "хлеб"],
    kk: ["астық", "бидай", "дән", "астығы", "егін"],
    pl: ["zboże", "pszenica", "ziarno", "zbóż", "zbożowy", "plony"],
  } },
  { id: "flour", words: {
    en: ["flour"],
    ru: ["мука", "мукомольный"],
    kk: ["ұн", "ұны"],
    pl: ["mąka", "mąki"],
  } },
  { id: "food", words: {
    en: ["food", "foodstuff", "food security", "nourishment", "groceries"],
    ru: ["продовольствие", "продукты питания", "еда", "продовольственный", "пища"],
    kk: ["азық-түлік", "тамақ", "азық"],
    pl: ["żywność", "jedzenie", "żywnościowy", "produkty spożywcze", "spożywczy"],
  } },
  { id: "agriculture", words: {
    en: ["agriculture", "agricultural", "farming", "farm", "farmer", "agrarian"],
    ru: ["сельское хозяйство", "сельскохозяйственный", "фермер", "аграрный", "агропромышленный", "сельхозпродукция"],
    kk: ["ауыл шаруашылығы", "фермер", "аграрлық", "агроөнеркәсіп", "шаруа"],
    pl: ["rolnictwo", "rolny", "rolnik", "rolniczy"],
  } },
  { id: "livestock", words: {
    en: ["meat", "livestock", "beef", "cattle", "mutton", "lamb"],
    ru: ["мясо", "скот", "говядина", "баранина", "животноводство"],
    kk: ["ет", "мал", "мал шаруашылығы", "сиыр еті", "еті"],
    pl: ["mięso", "bydło", "wołowina", "baranina", "hodowla"],
  } },
  { id: "fertiliser", words: {
    en: ["fertiliser", "fertilizer", "phosphate", "sulphur", "sulfur"],
    ru: ["удобрение", "фосфат", "сера"],
    kk: ["тыңайтқыш", "фосфат", "күкірт"],
    pl: ["nawóz", "fosforan", "nawozy", "siarka"],
  } },
  { id: "land", words: {
    en: ["land", "plot", "soil", "farmland", "land lease", "hectare"],
    ru: ["земля", "земельный", "участок", "почва", "гектар"],
    kk: ["жер", "жері", "жер телімі", "гектар", "топырақ"],
    pl: ["ziemia", "grunt", "działka", "grunty", "hektar"],
  } },
  { id: "fish", words: {
    en: ["fish", "fishing", "fishery"],
    ru: ["рыба", "рыбный", "рыболовство"],
    kk: ["балық", "балық аулау"],
    pl: ["ryba", "rybołówstwo", "rybny", "połów"],
  } },
];
