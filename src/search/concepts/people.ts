// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** People: citizens and travel, language, learning, culture. */
export const PEOPLE_CONCEPTS: readonly Concept[] = [
  // citizens and travel
  { id: "population", words: {
    en: ["population", "people live", "inhabitant", "how many people", "populace", "demographic", "census", "populous"],
    ru: ["население", "жители", "численность", "людей живёт", "людей живет", "живёт людей", "живут", "житель", "демографический", "перепись"],
    kk: ["халық", "халқы", "тұрғын", "халық саны", "тұрғындар", "адам тұрады", "санақ", "демография"],
    pl: ["ludność", "mieszkaniec", "populacja", "mieszkańcy", "ludzi mieszka", "demograficzny", "zaludnienie", "spis ludności"],
  } },
  { id: "live-reside", words: {
    en: ["live", "reside", "residence", "resident", "dwell", "living"],
    ru: ["жить", "проживать", "проживание", "проживающий", "живут", "живёт"],
    kk: ["тұру", "өмір сүру", "тұрады", "мекендеу", "тұратын"],
    pl: ["mieszkać", "żyć", "zamieszkiwać", "pobyt", "mieszka", "żyje"],
  } },
  { id: "citizen", words: {
    en: ["citizen", "citizenship", "national", "nationals", "passport", "compatriot", "naturalise"],
    ru: ["гражданин", "гражданство", "гражданка", "паспорт", "граждане", "соотечественник"],
    kk: ["азамат", "азаматтық", "паспорт", "азаматы", "отандас", "төлқұжат"],
    pl: ["obywatel", "obywatelstwo", "paszport", "obywatele", "rodak"],
  } },
  { id: "visa", words: {
    en: ["visa", "visa regime", "visa application", "visas"],
    ru: ["виза", "визовый", "визы"],
    kk: ["виза", "визалық", "визасы"],
    pl: ["wiza", "wizowy", "wizy", "wiz"],
  } },
  { id: "visa-free", words: {
    en: ["visa-free", "visa waiver", "without a visa", "no visa", "visa exemption", "need a visa"],
    ru: ["безвизовый", "безвиз", "без визы", "отмена виз", "безвизовое", "нужна ли виза", "нужна виза"],
    kk: ["визасыз", "визасыз режим", "виза керек"],
    pl: ["bezwizowy", "bez wizy", "ruch bezwizowy", "zniesienie wiz", "potrzebuję wizy", "potrzebna wiza"],
  } },
  { id: "stay", words: {
    en: ["stay", "length of stay", "remain", "overstay"],
    ru: ["пребывание", "остаться", "оставаться", "находиться", "пребывать"],
    kk: ["болу мерзімі", "қалу", "қалды", "тұру мерзімі"],
    pl: ["pobyt", "pozostać", "przebywać", "zostać na", "pozostawać"],
  } },
  { id: "tourism", words: {
    en: ["tourism", "tourist", "holidaymaker", "vacation", "hotel", "holiday", "sightseeing"],
    ru: ["туризм", "турист", "туристический", "отдых", "отель", "гостиница", "отпуск"],
    kk: ["туризм", "турист", "саяхат", "демалыс", "қонақүй"],
    pl: ["turystyka", "turysta", "turystyczny", "urlop", "hotel", "wakacje"],
  } },
  { id: "refugee", words: {
    en: ["refugee", "asylum", "displaced", "asylum seeker"],
    ru: ["беженец", "убежище", "вынужденный переселенец", "переселенец"],
    kk: ["босқын", "баспана", "босқындар", "пана"],
    pl: ["uchodźca", "azyl", "uchodźcy", "przesiedleniec"],
  } },
  { id: "migrant", words: {
    en: ["migrant", "migration", "immigrant", "immigration", "emigrate", "emigration", "relocant", "newcomers", "labour migrant"],
    ru: ["мигрант", "миграция", "переселение", "иммигрант", "эмиграция", "релокант", "приезжий", "гастарбайтер", "миграционный"],
    kk: ["мигрант", "көші-қон", "көшіп келу", "көшіп-қону", "еңбек мигранты", "көші қон", "релокант"],
    pl: ["migrant", "migracja", "imigrant", "emigracja", "migracyjny", "imigracja", "przybysz"],
  } },
  { id: "evacuate", words: {
    en: ["evacuate", "evacuation", "rescue", "airlift", "evacuee"],
    ru: ["эвакуация", "эвакуировать", "спасти", "спасение", "вывезти людей"],
    kk: ["эвакуация", "көшіру", "құтқару", "эвакуациялау"],
    pl: ["ewakuacja", "ewakuować", "uratować", "ratować", "ratunek"],
  } },
  { id: "humanitarian", words: {
    en: ["humanitarian", "humanitarian aid", "relief", "humanitarian assistance", "yurt"],
    ru: ["гуманитарный", "гуманитарная помощь", "гумпомощь", "гуманитарку", "гуманитарка", "юрта"],
    kk: ["гуманитарлық", "гуманитарлық көмек", "ізгілік", "киіз үй"],
    pl: ["humanitarny", "pomoc humanitarna", "pomocy humanitarnej", "jurta"],
  } },
  { id: "help", words: {
    en: ["help", "aid", "assist", "assistance"],
    ru: ["помощь", "помочь", "помогать", "содействие", "содействовать"],
    kk: ["көмек", "көмектесу", "жәрдем", "көмегі", "жәрдемдесу"],
    pl: ["pomoc", "pomóc", "pomagać", "wsparcie", "pomocy"],
  } },
  { id: "ethnic", words: {
    en: ["ethnic", "ethnicity", "minority", "nationality", "diaspora", "interethnic"],
    ru: ["этнический", "нацменьшинство", "национальность", "диаспора", "меньшинство", "межэтнический"],
    kk: ["этникалық", "этнос", "диаспора", "ұлт өкілі", "азшылық", "этностық"],
    pl: ["etniczny", "mniejszość", "narodowość", "diaspora", "polonia"],
  } },
  { id: "kandas", words: {
    en: ["kandas", "oralman", "ethnic kazakhs", "repatriate"],
    ru: ["кандас", "оралман", "этнические казахи", "этнических казахов"],
    kk: ["қандас", "оралман", "этникалық қазақ", "қандастар"],
    pl: ["etniczni kazachowie", "oralman", "etnicznych kazachów", "repatriant"],
  } },
  { id: "deport-history", words: {
    en: ["deportation", "deported", "repression", "gulag", "exile", "labour camp", "repressed"],
    ru: ["депортация", "депортированный", "репрессия", "гулаг", "ссылка", "репрессированный", "карлаг"],
    kk: ["депортация", "жер аудару", "қуғын-сүргін", "гулаг", "репрессия"],
    pl: ["deportacja", "zesłanie", "represje", "gułag", "łagier", "zesłaniec", "deportowany"],
  } },
  { id: "women-children", words: {
    en: ["child", "children", "kid", "minor"],
    ru: ["ребёнок", "дети", "детский"],
    kk: ["бала", "балалар", "баласы"],
    pl: ["dziecko", "dzieci", "dziecięcy"],
  } },
  { id: "youth", words: {
    en: ["youth", "young people", "young"],
    ru: ["молодёжь", "молодой", "молодёжный"],
    kk: ["жастар", "жас буын"],
    pl: ["młodzież", "młody", "młodzieżowy"],
  } },
  { id: "society", words: {
    en: ["public opinion", "opinion poll", "survey of people"],
    ru: ["общественное мнение", "опрос", "соцопрос"],
    kk: ["қоғамдық пікір", "сауалнама"],
    pl: ["opinia publiczna", "sondaż", "badanie opinii"],
  } },
  // language, learning, culture
  { id: "language", words: {
    en: ["language", "speak language", "tongue", "speaker of", "linguistic", "languages"],
    ru: ["язык", "языковой", "говорить на языке", "русскоязычный"],
    kk: ["тіл", "тілі", "тілдік", "тілде", "тілін"],
    pl: ["język", "językowy", "mówić po", "języka"],
  } },
  { id: "alphabet", words: {
    en: ["alphabet", "script", "latin alphabet", "cyrillic", "latinisation", "latin script"],
    ru: ["алфавит", "латиница", "кириллица", "письменность", "латинский алфавит"],
    kk: ["әліпби", "латын", "кирилл", "жазу", "латын әліпбиі", "әліппе"],
    pl: ["alfabet", "łacinka", "cyrylica", "alfabet łaciński", "pismo"],
  } },
  { id: "education", words: {
    en: ["education", "school", "teach", "teacher", "educational", "pupil", "learn", "learning"],
    ru: ["образование", "школа", "обучение", "учитель", "учить", "школьный", "образовательный", "учёба"],
    kk: ["білім", "мектеп", "оқыту", "мұғалім", "білім беру", "мектебі"],
    pl: ["edukacja", "szkoła", "nauczanie", "nauczyciel", "kształcenie", "szkół", "uczyć"],
  } },
  { id: "university", words: {
    en: ["university", "campus", "academy", "higher education", "college", "institute"],
    ru: ["университет", "вуз", "кампус", "академия", "филиал вуза", "институт", "высшее образование"],
    kk: ["университет", "жоғары оқу орны", "кампус", "академия", "институт", "жоо"],
    pl: ["uniwersytet", "uczelnia", "kampus", "akademia", "instytut", "szkoła wyższa"],
  } },
  { id: "student", words: {
    en: ["student", "scholarship", "study abroad", "exchange student", "studying"],
    ru: ["студент", "стипендия", "учиться за границей", "учиться", "обучаться"],
    kk: ["студент", "шәкіртақы", "оқу", "стипендия", "шетелде оқу"],
    pl: ["student", "stypendium", "studiować", "studia", "studenci"],
  } },
  { id: "culture", words: {
    en: ["culture", "cultural", "art", "heritage"],
    ru: ["культура", "культурный", "искусство", "наследие"],
    kk: ["мәдениет", "мәдени", "өнер", "мұра"],
    pl: ["kultura", "kulturalny", "sztuka", "dziedzictwo", "kulturowy"],
  } },
  { id: "monument", words: {
    en: ["monument", "memorial", "statue", "cemetery", "grave"],
    ru: ["памятник", "мемориал", "кладбище", "статуя", "монумент", "могила"],
    kk: ["ескерткіш", "мемориал", "зират", "мүсін", "монумент"],
    pl: ["pomnik", "upamiętnienie", "cmentarz", "posąg", "monument", "grób"],
  } },
  { id: "religion", words: {
    en: ["religion", "faith", "religious", "islam", "muslim", "church", "mosque", "interfaith", "christian", "clergy"],
    ru: ["религия", "религиозный", "вера", "ислам", "мусульманин", "церковь", "мечеть", "межконфессиональный", "мусульманский", "конфессия"],
    kk: ["дін", "діни", "ислам", "мұсылман", "шіркеу", "мешіт", "конфессия", "діндер"],
    pl: ["religia", "religijny", "wiara", "islam", "muzułmanin", "kościół", "meczet", "międzyreligijny", "wyznanie", "muzułmański"],
  } },
  { id: "pope", words: {
    en: ["pope", "pontiff", "papal", "holy see", "holy father"],
    ru: ["папа римский", "понтифик", "папа", "святой престол", "папы римского"],
    kk: ["рим папасы", "папа", "понтифик", "қасиетті тақ"],
    pl: ["papież", "papieski", "ojciec święty", "stolica apostolska", "papieża"],
  } },
  { id: "sport", words: {
    en: ["sport", "olympic", "games", "championship", "tournament"],
    ru: ["спорт", "олимпийский", "олимпиада", "спортивный", "чемпионат"],
    kk: ["спорт", "олимпиада", "чемпионат", "спорттық"],
    pl: ["sport", "igrzyska", "olimpijski", "mistrzostwa"],
  } },
  { id: "science", words: {
    en: ["science", "scientific", "research", "scientist", "researcher"],
    ru: ["наука", "научный", "исследование", "учёный", "исследователь"],
    kk: ["ғылым", "ғылыми", "зерттеу", "ғалым"],
    pl: ["nauka", "naukowy", "badania", "naukowiec", "badacz"],
  } },
  // technology
  { id: "technology", words: {
    en: ["technology", "technological", "high-tech", "know-how", "innovation", "innovative", "startup"],
    ru: ["технология", "технологический", "инновация", "высокие технологии", "инновационный", "стартап"],
    kk: ["технология", "технологиялық", "инновация", "инновациялық", "стартап"],
    pl: ["technologia", "technologiczny", "innowacja", "zaawansowane technologie", "innowacyjny"],
  } },
  { id: "digital", words: {
    en: ["digital", "digitalisation", "internet", "online", "it sector", "digitalization", "electronic"],
    ru: ["цифровой", "цифровизация", "интернет", "онлайн", "электронный"],
    kk: ["цифрлық", "цифрландыру", "интернет", "онлайн", "электрондық"],
    pl: ["cyfrowy", "cyfryzacja", "internet", "online", "elektroniczny", "internetowy"],
  } },
  { id: "ai", words: {
    en: ["ai", "artificial intelligence", "neural network", "machine learning", "supercomputer"],
    ru: ["ии", "искусственный интеллект", "нейросеть", "искусственного интеллекта", "искусственному интеллекту", "суперкомпьютер"],
    kk: ["жи", "жасанды интеллект", "нейрожелі", "суперкомпьютер"],
    pl: ["ai", "sztuczna inteligencja", "sztucznej inteligencji", "superkomputer"],
  } },
  { id: "telecom", words: {
    en: ["telecommunications", "fibre-optic", "fiber-optic", "data cable", "telecom"],
    ru: ["телекоммуникации", "волс", "оптоволокно", "волоконно-оптический"],
    kk: ["талшықты-оптикалық", "телекоммуникация", "байланыс желісі"],
    pl: ["telekomunikacja", "światłowód", "światłowodowy"],
  } },
];
