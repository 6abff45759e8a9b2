// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Transport: corridors, rail, ports, aviation. */
export const TRANSPORT_CONCEPTS: readonly Concept[] = [
  { id: "corridor", words: {
    en: ["corridor", "trade route", "transport corridor"],
    ru: ["коридор", "транспортный коридор"],
    kk: ["дәліз", "дәлізі", "көлік дәлізі"],
    pl: ["korytarz", "korytarz transportowy", "szlak handlowy"],
  } },
  { id: "route", words: {
    en: ["route", "itinerary", "bypass route"],
    ru: ["маршрут", "путь", "трасса пути"],
    kk: ["бағыт", "маршрут", "жол бағыты", "бағдар"],
    pl: ["trasa", "szlak", "droga", "marszruta", "trasy", "szlakach"],
  } },
  { id: "middle-corridor", words: {
    en: ["middle corridor", "trans-caspian", "titr", "trans-caspian route", "central corridor"],
    ru: ["средний коридор", "транскаспийский", "тмтм", "среднего коридора", "срединный коридор", "среднему коридору"],
    kk: ["орта дәліз", "транскаспий", "ткхкб", "орта дәлізі", "орталық дәліз"],
    pl: ["korytarz środkowy", "środkowy korytarz", "transkaspijski", "korytarza środkowego", "środkowego korytarza"],
  } },
  { id: "transport", words: {
    en: ["transport", "transportation", "haul", "carry", "carriage", "carrier"],
    ru: ["транспорт", "перевозка", "перевезти", "транспортный", "перевозить", "транспортировка", "перевозчик"],
    kk: ["көлік", "тасымал", "тасымалдау", "тасу", "тасымалы", "көлігі"],
    pl: ["transport", "przewóz", "przewozić", "transportowy", "przewieźć", "przewoźnik"],
  } },
  { id: "logistics", words: {
    en: ["logistics", "supply chain", "warehouse", "logistic", "storage"],
    ru: ["логистика", "цепочка поставок", "склад", "логистический", "хранилище"],
    kk: ["логистика", "жеткізу тізбегі", "қойма", "логистикалық", "қоймасы"],
    pl: ["logistyka", "łańcuch dostaw", "magazyn", "logistyczny"],
  } },
  { id: "transit", words: {
    en: ["transit", "pass through", "in transit", "transit country"],
    ru: ["транзит", "транзитный", "проходить через", "следовать через"],
    kk: ["транзит", "транзиттік", "арқылы өту"],
    pl: ["tranzyt", "tranzytowy", "przechodzić przez", "tranzycie"],
  } },
  { id: "cargo", words: {
    en: ["cargo", "freight", "goods traffic", "haulage", "consignment"],
    ru: ["груз", "грузоперевозка", "грузовой", "партия груза", "грузопоток"],
    kk: ["жүк", "жүк тасымалы", "жүгі", "жүк тасу"],
    pl: ["ładunek", "fracht", "towarowy", "ładunki", "przesyłka"],
  } },
  { id: "container", words: {
    en: ["container", "container train", "block train", "teu", "containers"],
    ru: ["контейнер", "контейнерный", "контейнерный поезд", "дфэ"],
    kk: ["контейнер", "контейнерлік пойыз", "контейнерлік"],
    pl: ["kontener", "kontenerowy", "pociąg kontenerowy"],
  } },
  { id: "railway", words: {
    en: ["railway", "rail", "train", "railroad", "railways", "by rail"],
    ru: ["железная дорога", "железнодорожный", "поезд", "жд", "железной дороге", "железную дорогу", "железных дорог", "железной дороги"],
    kk: ["теміржол", "теміржолы", "пойыз", "темір жол", "поезд", "поезді"],
    pl: ["kolej", "kolejowy", "pociąg", "linia kolejowa", "kolei", "koleje", "pociągiem"],
  } },
  { id: "track-gauge", words: {
    en: ["track", "second track", "gauge", "double track"],
    ru: ["колея", "второй путь", "путь колеи", "вторые пути", "рельсы"],
    kk: ["жол табаны", "екінші жол", "рельс", "рельсі"],
    pl: ["tor", "rozstaw torów", "drugi tor", "tory", "szyny"],
  } },
  { id: "road", words: {
    en: ["road", "highway", "motorway", "autobahn", "route by car"],
    ru: ["дорога", "трасса", "шоссе", "автомагистраль", "автодорога", "автобан"],
    kk: ["жол", "тас жол", "автожол", "жолы", "автобан"],
    pl: ["droga", "autostrada", "szosa", "drogowy", "dróg"],
  } },
  { id: "bridge", words: {
    en: ["bridge"],
    ru: ["мост", "мостовой"],
    kk: ["көпір", "көпірі"],
    pl: ["most", "mostu"],
  } },
  { id: "port", words: {
    en: ["port", "seaport", "harbour", "harbor", "berth", "quay"],
    ru: ["порт", "причал", "гавань", "морской порт", "портовый"],
    kk: ["порт", "айлақ", "порты", "кемежай", "айлағы"],
    pl: ["port", "nabrzeże", "portowy", "portu", "porcie"],
  } },
  { id: "terminal", words: {
    en: ["terminal", "hub", "dry port", "freight terminal", "transshipment", "logistics hub"],
    ru: ["терминал", "хаб", "сухой порт", "узел", "перевалка"],
    kk: ["терминал", "хаб", "құрғақ порт"],
    pl: ["terminal", "hub", "suchy port", "węzeł", "przeładunek", "terminalu"],
  } },
  { id: "ferry", words: {
    en: ["ferry", "ship", "vessel", "boat", "maritime transport", "shipping line", "barge"],
    ru: ["паром", "судно", "корабль", "судоходство", "морской транспорт", "баржа", "лодка", "парома"],
    kk: ["паром", "кеме", "кемесі", "кеме қатынасы", "теңіз көлігі", "баржа", "паромын"],
    pl: ["prom", "statek", "okręt", "żegluga", "promowy", "barka", "statków"],
  } },
  { id: "flight", words: {
    en: ["flight", "air service", "fly", "direct flight", "air link", "air route", "nonstop", "flights", "flew"],
    ru: ["рейс", "авиарейс", "авиасообщение", "прямой рейс", "летать", "полёт", "перелёт"],
    kk: ["рейс", "әуе рейсі", "ұшу", "тікелей рейс", "әуе қатынасы", "әуе бағыты", "ұшады", "рейсі"],
    pl: ["lot", "loty", "rejs", "połączenie lotnicze", "bezpośredni lot", "przelot", "lotów"],
  } },
  { id: "airline", words: {
    en: ["airline", "air carrier", "aviation", "airlines"],
    ru: ["авиакомпания", "авиация", "гражданская авиация"],
    kk: ["авиакомпания", "әуе компаниясы", "авиация", "азаматтық авиация"],
    pl: ["linia lotnicza", "przewoźnik lotniczy", "lotnictwo", "linie lotnicze"],
  } },
  { id: "airport", words: {
    en: ["airport", "airfield"],
    ru: ["аэропорт", "аэродром"],
    kk: ["әуежай", "аэропорт", "әуежайы"],
    pl: ["lotnisko", "port lotniczy", "lotniska", "lotniskach"],
  } },
  { id: "plane", words: {
    en: ["plane", "aircraft", "airplane", "jet"],
    ru: ["самолёт", "авиалайнер", "воздушное судно"],
    kk: ["ұшақ", "ұшағы", "әуе кемесі"],
    pl: ["samolot", "samolotu", "samolotem"],
  } },
  { id: "passenger", words: {
    en: ["passenger", "passengers", "commuter"],
    ru: ["пассажир", "пассажирский", "путешественник"],
    kk: ["жолаушы", "жолаушылар"],
    pl: ["pasażer", "pasażerski", "podróżny"],
  } },
  { id: "checkpoint", words: {
    en: ["checkpoint", "border crossing", "crossing point", "border post", "customs post"],
    ru: ["пункт пропуска", "переход границы", "кпп", "пограничный переход"],
    kk: ["өткізу пункті", "шекара бекеті", "өткізу бекеті", "бақылау-өткізу"],
    pl: ["przejście graniczne", "punkt kontrolny", "przejście", "przejść granicznych", "przejścia graniczne"],
  } },
  { id: "queue", words: {
    en: ["queue", "traffic jam", "congestion", "delay", "backlog", "wait", "delayed", "bottleneck", "late"],
    ru: ["очередь", "затор", "пробка", "ожидание", "узкое место"],
    kk: ["кезек", "кептеліс", "кідіріс", "кешігу", "тосу", "кезегі"],
    pl: ["kolejka", "zator", "korek", "opóźnienie", "opóźniony", "wąskie gardło", "kolejek"],
  } },
  { id: "capacity", words: {
    en: ["capacity", "throughput", "bandwidth", "maximum volume"],
    ru: ["пропускная способность", "мощность", "вместимость", "провозная способность", "пропускной способности"],
    kk: ["өткізу қабілеті", "қуат", "қуаты", "сыйымдылық"],
    pl: ["przepustowość", "moc", "zdolność przepustowa", "zdolności", "pojemność", "mocy"],
  } },
  { id: "volume", words: {
    en: ["volume", "tonnage", "quantity", "volumes"],
    ru: ["объём", "количество", "тоннаж", "физический объём"],
    kk: ["көлем", "көлемі", "мөлшер", "саны", "көлемін"],
    pl: ["wolumen", "ilość", "objętość", "tonaż"],
  } },
  { id: "infrastructure", words: {
    en: ["infrastructure", "facility", "facilities"],
    ru: ["инфраструктура", "объект", "сооружение", "инфраструктурный"],
    kk: ["инфрақұрылым", "нысан", "инфрақұрылымы"],
    pl: ["infrastruktura", "obiekt", "instalacja", "infrastrukturalny"],
  } },
  { id: "connect", words: {
    en: ["connect", "link", "connectivity", "connection", "linking", "join up"],
    ru: ["связать", "связанность"],
    kk: ["байланыстыру", "байланыс", "қатынас жолы"],
    pl: ["połączyć", "łączyć", "połączenie", "połączeń"],
  } },
  { id: "faster", words: {
    en: ["fast", "speed", "quick", "duration", "travel time", "faster", "rapid", "shorten", "journey time"],
    ru: ["быстрый", "скорость", "время в пути", "ускорить", "быстрее"],
    kk: ["жылдам", "жылдамдық", "жеделдету", "ұзақтығы"],
    pl: ["szybki", "prędkość", "czas przejazdu", "przyspieszyć", "szybciej", "skrócić", "szybkość"],
  } },
];
