// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Trade: buying and selling, customs, sanctions. */
export const TRADE_CONCEPTS: readonly Concept[] = [
  // buying and selling
  { id: "trade", words: {
    en: ["trade", "turnover", "commerce", "trading", "commercial"],
    ru: ["торговля", "торговый", "товарооборот", "торговать", "оборот", "коммерция", "коммерческий", "товарооборота"],
    kk: ["сауда", "саудасы", "тауар айналымы", "сауда-саттық", "коммерциялық", "сауда айналымы"],
    pl: ["handel", "handlowy", "wymiana handlowa", "obroty", "handlować", "obrót", "wymiany handlowej", "komercyjny"],
  } },
  { id: "export", words: {
    en: ["export", "sell abroad", "exporter", "ship abroad", "sold abroad", "sales abroad"],
    ru: ["экспорт", "экспортировать", "вывоз", "вывозить", "экспортёр", "продавать за границу", "продавать за рубеж", "продать за границу", "продал за границу", "продать за рубеж", "продаёт за границу"],
    kk: ["экспорт", "экспорттау", "шетке шығару", "шетелге сату", "экспорты", "шетелге сатты", "шетелге сатады"],
    pl: ["eksport", "eksportować", "wywóz", "eksporter", "sprzedawać za granicę", "wywozić", "eksporcie", "eksportowano", "sprzedać za granicę", "sprzedaje za granicę"],
  } },
  { id: "import", words: {
    en: ["import", "buy from abroad", "importer", "buy from", "bought from", "bring in"],
    ru: ["импорт", "импортировать", "ввоз", "ввозить", "завозить", "закупать за рубежом"],
    kk: ["импорт", "импорттау", "шеттен әкелу", "импорты"],
    pl: ["import", "importować", "przywóz", "sprowadzać", "sprowadzić", "importer", "imporcie", "importowano"],
  } },
  { id: "sell", words: {
    en: ["sell", "sale", "sold", "seller", "market", "sales"],
    ru: ["продать", "продажа", "продавать", "сбыт", "сбывать"],
    kk: ["сату", "сатылым", "өткізу нарығы", "сатылды", "сатты", "сатқан", "сатады"],
    pl: ["sprzedać", "sprzedaż", "sprzedawać", "zbyt", "sprzedano"],
  } },
  { id: "buy", words: {
    en: ["buy", "purchase", "bought", "acquire", "buyer", "acquisition", "procure", "procurement"],
    ru: ["купить", "покупка", "покупать", "закупка", "приобрести", "покупатель", "закупить", "закупать", "приобретение"],
    kk: ["сатып алу", "сатып алды", "сатып алған", "тұтынушы"],
    pl: ["kupić", "zakup", "kupować", "nabyć", "nabywca", "zakupić", "kupno", "nabycie"],
  } },
  { id: "supply", words: {
    en: ["supply", "deliver", "delivery", "provide", "supplier", "provision", "deliveries"],
    ru: ["поставка", "поставить", "поставлять", "снабжение", "поставщик", "доставка", "обеспечить", "доставить"],
    kk: ["жеткізу", "жеткізілім", "жабдықтау", "қамтамасыз ету", "жеткізуші", "жеткізді"],
    pl: ["dostawa", "dostarczyć", "dostarczać", "zaopatrzenie", "dostawca", "dostaw", "dostawy"],
  } },
  { id: "ship-send", words: {
    en: ["ship", "send", "dispatch", "shipment", "sent", "shipping"],
    ru: ["отправить", "отгрузка", "отгрузить", "отправка", "отправлять", "отгружать"],
    kk: ["жөнелту", "жіберу", "жіберді", "тиеу", "жіберілді", "тиейді"],
    pl: ["wysłać", "wysyłka", "wysyłać", "ekspediować", "wysłano", "wysyłek"],
  } },
  { id: "receive", words: {
    en: ["receive", "obtain", "receipt"],
    ru: ["получить", "получать", "получение"],
    kk: ["алу", "қабылдап алу", "алынды"],
    pl: ["otrzymać", "otrzymywać", "uzyskać", "uzyskiwać"],
  } },
  { id: "goods", words: {
    en: ["goods", "product", "merchandise", "item", "wares"],
    ru: ["товар", "продукция", "продукт", "изделие"],
    kk: ["тауар", "өнім", "тауары", "бұйым", "өнімі", "өнімін", "бұйымы"],
    pl: ["towar", "produkt", "wyrób", "artykuł", "towarowy"],
  } },
  { id: "market", words: {
    en: ["market", "marketplace", "bazaar"],
    ru: ["рынок", "базар", "рыночный", "рынка"],
    kk: ["нарық", "базар", "нарығы", "нарықтық"],
    pl: ["rynek", "rynku", "bazar", "rynkowy"],
  } },
  { id: "free-trade", words: {
    en: ["free trade", "free-trade zone", "free trade agreement", "duty-free", "free trade area"],
    ru: ["свободная торговля", "зона свободной торговли", "беспошлинный", "свободной торговле"],
    kk: ["еркін сауда", "еркін сауда аймағы"],
    pl: ["wolny handel", "strefa wolnego handlu", "bezcłowy", "wolnym handlu", "wolnego handlu"],
  } },
  { id: "wto-rules", words: {
    en: ["most favoured nation", "trade preference", "gsp", "normal trade relations", "trade status", "permanent normal trade"],
    ru: ["режим наибольшего благоприятствования", "преференция", "преференциальный", "нормальные торговые отношения"],
    kk: ["қолайлы режим", "преференция", "қалыпты сауда қатынасы"],
    pl: ["klauzula największego uprzywilejowania", "preferencje", "preferencyjny", "normalne stosunki handlowe"],
  } },
  { id: "customs", words: {
    en: ["customs", "customs officer", "customs control", "customs clearance"],
    ru: ["таможня", "таможенный", "растаможка", "таможенник"],
    kk: ["кеден", "кедендік", "кеден бақылауы", "кедендік бақылау", "кедені"],
    pl: ["cło", "celny", "odprawa celna", "urząd celny"],
  } },
  { id: "tariff", words: {
    en: ["tariff", "duty", "levy", "import duty", "customs duty", "tariffs"],
    ru: ["тариф", "пошлина", "сбор", "таможенная пошлина", "тарифы"],
    kk: ["тариф", "баж", "баж салығы", "алым"],
    pl: ["taryfa", "cło", "opłata celna", "cła"],
  } },
  { id: "quota", words: {
    en: ["quota", "limit", "cap", "ceiling"],
    ru: ["квота", "лимит", "ограничение объёма", "потолок", "лимита"],
    kk: ["квота", "лимит", "шектеу мөлшері", "квотасы", "лимиті"],
    pl: ["kwota", "limit", "kontyngent", "pułap"],
  } },
  { id: "trade-balance", words: {
    en: ["trade balance", "surplus", "deficit", "trade deficit", "trade surplus"],
    ru: ["торговый баланс", "профицит", "дефицит", "сальдо", "дефицита"],
    kk: ["сауда балансы", "профицит", "тапшылық", "сальдо"],
    pl: ["bilans handlowy", "nadwyżka", "deficyt", "saldo", "deficycie", "nadwyżek"],
  } },
  { id: "e-commerce", words: {
    en: ["e-commerce", "online trade", "marketplace", "online shopping", "electronic trade"],
    ru: ["электронная торговля", "электронная коммерция", "маркетплейс", "онлайн торговля"],
    kk: ["электрондық сауда", "онлайн сауда", "маркетплейс", "электронды сауда"],
    pl: ["handel elektroniczny", "handel internetowy", "e-commerce", "sprzedaż internetowa"],
  } },
  { id: "national-currency-trade", words: {
    en: ["national currencies", "local currency", "settle in tenge", "settlements in national currency"],
    ru: ["национальная валюта", "нацвалюта", "национальных валютах", "нацвалютах"],
    kk: ["ұлттық валюта", "ұлттық валютамен", "ұлттық валютада"],
    pl: ["waluty narodowe", "walutach narodowych", "waluta narodowa"],
  } },
  { id: "exhibition", words: {
    en: ["exhibition", "expo", "trade fair", "exposition", "fair"],
    ru: ["выставка", "ярмарка", "экспо", "экспозиция"],
    kk: ["жәрмеңке", "көрмесі", "көрмеге"],
    pl: ["wystawa", "targi", "expo", "ekspozycja"],
  } },
  // sanctions
  { id: "sanctions", words: {
    en: ["sanction", "restriction", "restrictive measures", "penalty", "blacklist", "restrict", "restrictive"],
    ru: ["санкция", "ограничение", "ограничительные меры", "санкционный", "ограничить"],
    kk: ["санкция", "шектеу", "шектеу шаралары", "шектеулер", "санкциялық"],
    pl: ["sankcja", "restrykcje", "ograniczenie", "sankcje", "ograniczenia", "ograniczyć"],
  } },
  { id: "secondary-sanctions", words: {
    en: ["secondary sanctions"],
    ru: ["вторичные санкции", "вторичных санкций", "вторичным санкциям"],
    kk: ["екінші санкция", "қайталама санкция", "екінші дәрежелі санкция", "салдарлы санкция"],
    pl: ["sankcje wtórne", "wtórne sankcje", "sankcji wtórnych", "wtórnych sankcji"],
  } },
  { id: "evade", words: {
    en: ["evade", "bypass", "circumvent", "circumvention", "evasion", "get around", "dodge", "loophole", "sidestep"],
    ru: ["обход", "обойти", "обходить", "уклонение", "в обход", "лазейка", "уклоняться"],
    kk: ["айналып өту", "айналып өтіп", "айналып өтуге"],
    pl: ["omijać", "obejść", "obejście", "omijanie", "obchodzenie", "omijaniu"],
  } },
  { id: "re-export", words: {
    en: ["re-export", "reexport", "parallel imports", "re-exported", "transshipment of sanctioned goods"],
    ru: ["реэкспорт", "параллельный импорт", "перепродажа", "реэкспортировать"],
    kk: ["реэкспорт", "кері экспорт", "параллель импорт", "қайта экспорт"],
    pl: ["reeksport", "import równoległy", "reeksportować", "odsprzedaż"],
  } },
  { id: "dual-use", words: {
    en: ["dual-use", "sanctioned goods", "battlefield goods", "war goods", "military goods"],
    ru: ["двойного назначения", "подсанкционный", "санкционный товар"],
    kk: ["қосарлы мақсат", "қос мақсатты", "екіжақты қолданыстағы", "санкциялық тауар"],
    pl: ["podwójnego zastosowania", "towary objęte sankcjami", "podwójnego przeznaczenia"],
  } },
  { id: "exempt", words: {
    en: ["exempt", "exemption", "waiver", "exclude", "carve-out", "exception", "immunity", "spare"],
    ru: ["освободить от", "исключение", "освобождение", "изъятие", "исключить"],
    kk: ["босату", "алып тастау", "ерекше жағдай"],
    pl: ["zwolnić z", "zwolnienie", "wyłączenie", "wyjątek", "wyłączyć", "zwolniony", "wyjątku"],
  } },
  { id: "freeze-assets", words: {
    en: ["freeze", "frozen assets", "confiscate", "confiscation", "seize assets", "frozen"],
    ru: ["заморозить активы", "конфискация", "заморозка", "конфисковать", "арест активов", "замороженный"],
    kk: ["активті бұғаттау", "тәркілеу", "бұғаттау", "тоңазыту"],
    pl: ["zamrozić", "zamrożenie", "konfiskata", "skonfiskować", "zamrożony"],
  } },
  { id: "lift-remove", words: {
    en: ["lift", "remove", "removal", "abolish", "repeal", "scrap", "revoke", "abolition"],
    ru: ["снять", "отменить", "снятие", "отмена", "упразднить", "снимать", "снял", "сняли"],
    kk: ["алып тастау", "жою", "күшін жою", "алынып тасталды"],
    pl: ["znieść", "zniesienie", "usunąć", "uchylić", "usunięcie", "znosić", "cofnąć", "usunął", "cofnął"],
  } },
  { id: "introduce-impose", words: {
    en: ["impose", "introduce", "slap", "bring in", "enact", "introduction"],
    ru: ["ввести", "вводить", "введение", "наложить", "введён", "наложен"],
    kk: ["енгізу", "енгізді", "енгізілді", "баж салу", "санкция салу"],
    pl: ["wprowadzić", "nałożyć", "wprowadzenie", "wprowadzać", "nałożenie"],
  } },
];
