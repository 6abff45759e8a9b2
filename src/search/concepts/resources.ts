// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Resources: metals, industry, farming and food. */
export const RESOURCES_CONCEPTS: readonly Concept[] = [
  // metals and industry
  { id: "uranium", words: {
    en: ["uranium", "yellowcake"],
    ru: ["уран", "урановый", "урана", "урану"],
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
    kk: ["металл", "болат", "металлургия", "темір рудасы"],
    pl: ["metal", "stal", "hutnictwo", "ruda", "żelazo", "metalurgia", "metalu"],
  } },
  { id: "copper", words: {
    en: ["copper"],
    ru: ["медь", "медный"],
    kk: ["мыс", "мысы"],
    pl: ["ruda miedzi", "rudy miedzi", "koncentrat miedzi"],
  } },
  { id: "gold", words: {
    en: ["gold"],
    ru: ["золото", "золотой"],
    kk: ["алтын"],
    pl: ["złoto", "złota", "złoty", "złocie"],
  } },
  { id: "tungsten", words: {
    en: ["tungsten", "wolfram"],
    ru: ["вольфрам", "вольфрамовый"],
    kk: ["вольфрам"],
    pl: ["wolfram", "wolframu"],
  } },
  { id: "lithium", words: {
    en: ["lithium", "battery", "batteries"],
    ru: ["литий", "аккумулятор", "батарея", "батарей"],
    kk: ["литий", "аккумулятор", "батарея"],
    pl: ["lit", "akumulator", "bateria", "litu"],
  } },
  { id: "exploration", words: {
    en: ["exploration", "geological", "prospecting", "subsoil", "explore", "geology"],
    ru: ["разведка недр", "геологоразведка", "геологический", "недропользование", "недра", "георазведка"],
    kk: ["геологиялық барлау", "жер қойнауы", "геология", "геологиялық"],
    pl: ["poszukiwania geologiczne", "geologiczny", "eksploracja", "geologia"],
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
    kk: ["өнеркәсіп", "өнеркәсібі", "индустрия", "сектор", "индустриялық", "саласына"],
    pl: ["przemysł", "przemysłowy", "branża", "sektor", "przemysłu"],
  } },
  { id: "factory", words: {
    en: ["factory", "plant", "manufacturing plant", "assembly plant", "mill"],
    ru: ["завод", "фабрика", "комбинат", "цех"],
    kk: ["зауыт", "фабрика", "зауыты", "комбинат", "фабрикасы"],
    pl: ["fabryka", "zakład", "zakłady", "wytwórnia", "huta", "fabryce"],
  } },
  { id: "produce", words: {
    en: ["produce", "make", "manufacture", "production", "producer", "output", "assemble", "manufacturer"],
    ru: ["производить", "производство", "производитель", "выпускать", "выпуск", "изготовить", "произвести", "сборка", "выпустить"],
    kk: ["өндіру", "өндіріс", "өндіруші", "құрастыру"],
    pl: ["produkować", "produkcja", "wytwarzać", "producent", "wytworzyć", "montaż", "wyprodukować", "produkowano"],
  } },
  { id: "car", words: {
    en: ["car", "vehicle", "automobile", "auto"],
    ru: ["автомобиль", "машина", "авто", "автопром"],
    kk: ["автомобиль", "автокөлік"],
    pl: ["samochód", "pojazd", "auto", "samochodowy"],
  } },
  { id: "truck", words: {
    en: ["truck", "lorry", "road haulage"],
    ru: ["фура", "большегруз", "большегрузный"],
    kk: ["жүк көлігі", "фура"],
    pl: ["ciężarówka", "tir"],
  } },
  { id: "machinery", words: {
    en: ["machinery", "equipment", "machine", "tractor"],
    ru: ["оборудование", "машиностроение", "техника", "трактор", "комбайн"],
    kk: ["машина жасау", "техника", "трактор", "құрал-жабдық", "техникасы"],
    pl: ["maszyny", "sprzęt", "wyposażenie", "ciągnik", "maszynowy", "sprzęcie"],
  } },
  { id: "locomotive", words: {
    en: ["locomotive"],
    ru: ["локомотив", "тепловоз"],
    kk: ["локомотив", "тепловоз"],
    pl: ["lokomotywa", "spalinowóz"],
  } },
  { id: "electronics", words: {
    en: ["electronics", "semiconductor", "microchip", "chip"],
    ru: ["полупроводник", "чип", "микросхема"],
    kk: ["жартылай өткізгіш", "чип", "микросхема"],
    pl: ["półprzewodnik", "mikroczip", "układ scalony"],
  } },
  { id: "medicine", words: {
    en: ["health", "healthcare", "medical", "medicine", "pharmaceutical"],
    ru: ["здравоохранение", "медицина", "медицинский", "здоровье", "лекарство", "фармацевтика"],
    kk: ["денсаулық", "денсаулық сақтау", "медицина", "дәрі", "дәрі-дәрмек", "дәрісі", "дәрісіне"],
    pl: ["zdrowie", "medyczny", "medycyna", "lek", "farmaceutyczny"],
  } },
  { id: "vaccine", words: {
    en: ["vaccine", "vaccination", "jab"],
    ru: ["вакцина", "вакцинация", "прививка"],
    kk: ["вакцина", "екпе", "вакцинасы", "екпесіне"],
    pl: ["szczepionka", "szczepienie"],
  } },
  { id: "pandemic", words: {
    en: ["pandemic", "covid", "coronavirus", "virus", "epidemic", "quarantine"],
    ru: ["пандемия", "ковид", "коронавирус", "вирус", "эпидемия", "карантин"],
    kk: ["пандемия", "ковид", "коронавирус", "індет", "вирус", "карантин", "ковиді", "індеті", "вирусы"],
    pl: ["pandemia", "covid", "koronawirus", "wirus", "epidemia", "kwarantanna"],
  } },
  // farming and food
  { id: "grain", words: {
    en: ["grain", "wheat", "cereal", "cereals", "crop", "harvest"],
    ru: ["зерно", "пшеница", "зерновые", "урожай", "хлеб"],
    kk: ["астық", "бидай", "астығы", "егін", "егіні"],
    pl: ["zboże", "pszenica", "ziarno", "zbóż", "zbożowy", "plony", "pszenic"],
  } },
  { id: "flour", words: {
    en: ["flour"],
    ru: ["мука", "мукомольный"],
    kk: ["бидай ұны", "ұн экспорты", "ұн өнімі", "ұн жеткізу", "ұн тарту"],
    pl: ["mąka", "mąki", "mące"],
  } },
  { id: "food", words: {
    en: ["food", "foodstuff", "food security", "nourishment", "groceries"],
    ru: ["продовольствие", "продукты питания", "еда", "продовольственный", "пища"],
    kk: ["азық-түлік", "тамақ", "азық", "тамағы", "азығы"],
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
    ru: ["мясо", "скот", "говядина", "баранина", "поголовье"],
    kk: ["ет", "мал шаруашылығы", "сиыр еті", "еті", "етін", "етке"],
    pl: ["bydło", "wołowina", "baranina", "hodowla", "wołowy", "baraninę", "mięsny"],
  } },
  { id: "fertiliser", words: {
    en: ["fertiliser", "fertilizer", "phosphate", "sulphur", "sulfur"],
    ru: ["удобрение", "фосфат", "сера"],
    kk: ["тыңайтқыш", "фосфат", "күкірт"],
    pl: ["nawóz", "fosforan", "nawozy", "siarka"],
  } },
  { id: "land", words: {
    en: ["land", "plot", "soil", "farmland", "land lease", "hectare"],
    ru: ["земля", "земельный", "участок", "почва", "гектар", "участка"],
    kk: ["жер", "жері", "жер телімі", "гектар", "топырақ"],
    pl: ["ziemia", "grunt", "działka", "grunty", "hektar", "działek"],
  } },
  { id: "fish", words: {
    en: ["fish", "fishing", "fishery"],
    ru: ["рыба", "рыбный", "рыболовство"],
    kk: ["балық", "балық аулау", "балығы"],
    pl: ["ryba", "rybołówstwo", "rybny"],
  } },
];
