// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Geography: borders, water, climate and nature. */
export const GEOGRAPHY_CONCEPTS: readonly Concept[] = [
  { id: "border", words: {
    en: ["border", "frontier", "boundary", "borderline", "cross-border"],
    ru: ["граница", "рубеж", "пограничный", "граничить", "приграничный", "трансграничный"],
    kk: ["шекара", "шекарасы", "шекаралас", "шекаралық"],
    pl: ["granica", "graniczny", "graniczyć", "przygraniczny", "transgraniczny", "granicy", "granic"],
  } },
  { id: "demarcation", words: {
    en: ["demarcation", "delimitation", "delimit", "demarcate", "boundary sign", "border treaty", "draw the border"],
    ru: ["демаркация", "делимитация", "пограничный знак", "пограничный столб", "демаркировать", "размежевание"],
    kk: ["шекараны белгілеу", "демаркация", "делимитация", "шекара белгісі", "шегендеу"],
    pl: ["demarkacja", "delimitacja", "wytyczenie granicy", "słup graniczny", "znak graniczny"],
  } },
  { id: "territory", words: {
    en: ["territory", "territorial", "area of land", "enclave", "territories", "soil of"],
    ru: ["территория", "территориальный", "анклав"],
    kk: ["аумақ", "аумағы", "аумақтық", "анклав", "территория"],
    pl: ["terytorium", "terytorialny", "obszar", "enklawa", "terytoria"],
  } },
  { id: "length", words: {
    en: ["length", "long", "kilometre", "kilometer", "mile", "how long", "longest", "longer", "stretch"],
    ru: ["длина", "протяжённость", "длинный", "километр", "протянуться", "тянуться", "длиннее"],
    kk: ["ұзындық", "ұзын", "ұзындығы", "шақырым", "созылу", "километр", "созылады"],
    pl: ["długość", "długi", "kilometr", "dłuższy", "najdłuższy", "ciągnie się", "rozciąga"],
  } },
  { id: "distance", words: {
    en: ["distance", "far", "how far", "away from", "remote"],
    ru: ["расстояние", "далеко", "дистанция"],
    kk: ["қашықтық", "алыс", "арақашықтық"],
    pl: ["odległość", "daleko", "dystans", "odległy", "dalej"],
  } },
  { id: "square-area", words: {
    en: ["surface area", "square kilometres", "how big", "size", "square kilometers"],
    ru: ["площадь", "квадратных километров", "размер", "территория по площади"],
    kk: ["аумағының көлемі", "шаршы шақырым", "шаршы километр", "аумақ көлемі"],
    pl: ["powierzchnia", "kilometrów kwadratowych", "rozmiar", "jak duży"],
  } },
  { id: "landlocked", words: {
    en: ["landlocked", "access to the sea", "outlet to the sea", "no sea", "sea access"],
    ru: ["выход к морю", "не имеющий выхода", "внутриконтинентальный", "выхода к морю"],
    kk: ["теңізге шығу", "теңізге шыға алмайтын", "теңізге тікелей"],
    pl: ["dostęp do morza", "śródlądowy", "bez dostępu do morza", "dostępu do morza"],
  } },
  { id: "sea", words: {
    en: ["sea", "maritime", "coast", "shore", "seabed", "coastal", "offshore"],
    ru: ["море", "морской", "побережье", "берег", "прибрежный"],
    kk: ["теңіз", "жағалау", "теңізі", "жаға", "жағасына"],
    pl: ["morze", "morski", "wybrzeże", "brzeg", "morza"],
  } },
  { id: "water-level", words: {
    en: ["water level", "shallowing", "shrinking", "sea level", "drying", "dry up", "shrink"],
    ru: ["уровень воды", "обмеление", "мелеть", "уровень моря", "высыхать", "усыхание", "уровня моря"],
    kk: ["су деңгейі", "тартылу", "теңіз деңгейі", "тайыздану"],
    pl: ["poziom wody", "poziom morza", "wysychanie", "wysychać", "kurczyć"],
  } },
  { id: "river", words: {
    en: ["river", "transboundary river", "basin", "stream"],
    ru: ["река", "речной", "бассейн", "трансграничная река", "русло"],
    kk: ["өзен", "өзені", "бассейн", "трансшекаралық өзен"],
    pl: ["rzeka", "rzeczny", "dorzecze", "rzeki", "rzece"],
  } },
  { id: "canal", words: {
    en: ["canal", "channel"],
    ru: ["канал", "каналом"],
    kk: ["канал", "арна"],
    pl: ["kanał", "kanału"],
  } },
  { id: "water", words: {
    en: ["water", "irrigation", "drinking water", "hydrological", "water resources", "freshwater"],
    ru: ["вода", "водный", "орошение", "полив", "ирригация", "вододеление", "водоснабжение"],
    kk: ["су", "суы", "судың", "сумен", "суару", "ауыз су", "су ресурстары", "суға", "суның", "суда"],
    pl: ["woda", "wodny", "nawadnianie", "irygacja", "wód", "wody"],
  } },
  { id: "flood", words: {
    en: ["flood", "flooding", "high water"],
    ru: ["наводнение", "паводок", "потоп", "паводка"],
    kk: ["су тасқыны", "тасқын"],
    pl: ["powódź", "powodzi", "powodziowy"],
  } },
  { id: "earthquake", words: {
    en: ["earthquake", "quake", "tremor"],
    ru: ["землетрясение", "сейсмический"],
    kk: ["жер сілкінісі", "зілзала"],
    pl: ["trzęsienie ziemi", "trzęsienia ziemi"],
  } },
  { id: "climate", words: {
    en: ["climate", "climate change", "global warming", "emission", "carbon", "greenhouse", "decarbonisation", "carbon neutrality"],
    ru: ["климат", "климатический", "изменение климата", "выброс", "углерод", "потепление", "углеродный", "декарбонизация"],
    kk: ["климат", "климаттың өзгеруі", "жылыну", "көміртегі бейтараптығы", "көміртек бейтараптығы"],
    pl: ["klimat", "zmiana klimatu", "emisja", "klimatyczny", "węglowy ślad", "dekarbonizacja", "ocieplenie", "klimacie"],
  } },
  { id: "sustainable", words: {
    en: ["sustainable", "sustainability", "sustainable development"],
    ru: ["устойчивое развитие", "устойчивого развития"],
    kk: ["тұрақты даму", "орнықты даму"],
    pl: ["zrównoważony", "zrównoważony rozwój"],
  } },
  { id: "environment", words: {
    en: ["environment", "ecology", "pollution", "ecological", "environmental", "nature", "green"],
    ru: ["экология", "экологический", "загрязнение", "окружающая среда", "природа"],
    kk: ["экология", "экологиялық", "қоршаған орта", "ластану", "табиғат", "жасыл"],
    pl: ["środowisko", "ekologia", "zanieczyszczenie", "ekologiczny", "przyroda", "zielony", "środowiska"],
  } },
  { id: "weather", words: {
    en: ["storm", "weather", "bad weather"],
    ru: ["шторм", "погода", "непогода"],
    kk: ["дауыл", "ауа райы"],
    pl: ["sztorm", "pogoda", "burza"],
  } },
  { id: "west", words: {
    en: ["west", "western"],
    ru: ["запад", "западный"],
    kk: ["батыс", "батысы"],
    pl: ["zachód", "zachodni"],
  } },
];
