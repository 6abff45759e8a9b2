// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** People: citizens and travel, language, learning, culture. */
export const PEOPLE_CONCEPTS: readonly Concept[] = [
  // citizens and travel
  { id: "population", words: {
    en: ["population", "people live", "inhabitant", "how many people", "populace", "demographic", "census", "populous"],
    ru: ["население", "жители", "численность", "людей живёт", "людей живет", "живёт людей", "живут", "житель", "демографический", "перепись", "переписи"],
    kk: ["халық", "халқы", "тұрғын", "халық саны", "тұрғындар", "адам тұрады", "санақ", "демография", "халығы", "санағы"],
    pl: ["ludność", "mieszkaniec", "populacja", "mieszkańcy", "ludzi mieszka", "demograficzny", "zaludnienie", "spis ludności"],
  } },
  { id: "live-reside", words: {
    en: ["live", "reside", "residence", "resident", "dwell", "living"],
    ru: ["жить", "проживать", "проживание", "проживающий", "живут", "живёт", "жил", "жили"],
    kk: ["өмір сүру"],
    pl: ["mieszkać", "żyć", "pobyt", "mieszka", "żyje"],
  } },
  { id: "citizen", words: {
    en: ["citizen", "citizenship", "passport", "compatriot", "naturalise"],
    ru: ["гражданин", "гражданство", "гражданка", "паспорт", "граждане", "соотечественник"],
    kk: ["азамат", "азаматтық", "паспорт", "азаматы", "отандас", "төлқұжат"],
    pl: ["obywatel", "obywatelstwo", "paszport", "obywatele", "rodak"],
  } },
  { id: "abroad", words: {
    en: ["abroad", "overseas", "in other countries"],
    ru: ["за границу", "за границей", "за рубеж", "за рубежом", "зарубежный"],
    kk: ["шетел", "шетелге", "шетелде", "шет ел"],
    pl: ["za granicę", "za granicą", "zagranica"],
  } },
  { id: "visa", words: {
    en: ["visa", "visa regime", "visa application", "visas"],
    ru: ["виза", "визовый", "визы"],
    kk: ["виза", "визалық", "визасы", "визасына"],
    pl: ["wiza", "wizowy", "wizy", "wiz"],
  } },
  { id: "visa-free", words: {
    en: ["visa-free", "visa waiver", "without a visa", "no visa", "visa exemption", "need a visa"],
    ru: ["безвизовый", "безвиз", "без визы", "отмена виз", "безвизовое", "нужна ли виза", "нужна виза"],
    kk: ["визасыз режим", "виза керек", "визасыз кіру", "визасыз бару", "визасыз келу", "визасыз болу"],
    pl: ["bezwizowy", "bez wizy", "ruch bezwizowy", "zniesienie wiz", "potrzebuję wizy", "potrzebna wiza", "potrzebna jest wiza"],
  } },
  { id: "stay", words: {
    en: ["stay", "length of stay", "remain", "overstay"],
    ru: ["пребывание", "остаться", "оставаться", "пребывать"],
    kk: ["болу мерзімі", "қалу", "қалды", "тұру мерзімі", "қалады"],
    pl: ["pobyt", "pozostać", "przebywać", "pozostawać"],
  } },
  { id: "tourism", words: {
    en: ["tourism", "tourist", "holidaymaker", "vacation", "hotel", "holiday", "sightseeing"],
    ru: ["туризм", "турист", "туристический", "отдых", "отель", "гостиница", "отпуск", "отдыха"],
    kk: ["туризм", "турист", "саяхат", "демалыс", "қонақүй", "демалысы"],
    pl: ["turystyka", "turysta", "turystyczny", "urlop", "hotel", "wakacje"],
  } },
  { id: "refugee", words: {
    en: ["refugee", "asylum", "displaced", "asylum seeker"],
    ru: ["беженец", "убежище", "вынужденный переселенец", "переселенец", "беженцы"],
    kk: ["босқын", "босқындар", "пана"],
    pl: ["uchodźca", "azyl", "uchodźcy", "przesiedleniec"],
  } },
  { id: "migrant", words: {
    en: ["migrant", "migration", "immigrant", "immigration", "emigrate", "emigration", "relocant", "newcomers", "labour migrant"],
    ru: ["мигрант", "миграция", "иммигрант", "эмиграция", "релокант", "гастарбайтер", "миграционный"],
    kk: ["мигрант", "көші-қон", "көшіп келу", "көшіп-қону", "еңбек мигранты", "көші қон", "релокант", "релоканты"],
    pl: ["migrant", "migracja", "imigrant", "emigracja", "migracyjny", "imigracja", "przybysz"],
  } },
  { id: "evacuate", words: {
    en: ["evacuate", "evacuation", "rescue", "airlift", "evacuee"],
    ru: ["эвакуация", "эвакуировать", "спасти", "спасение", "вывезти людей"],
    kk: ["эвакуация", "көшіру", "құтқару", "эвакуациялау", "құтқарды"],
    pl: ["ewakuacja", "ewakuować", "uratować", "ratować", "ratunek", "ewakuowano"],
  } },
  { id: "humanitarian", words: {
    en: ["humanitarian", "humanitarian aid", "relief", "humanitarian assistance", "yurt"],
    ru: ["гуманитарный", "гуманитарная помощь", "гумпомощь", "гуманитарку", "гуманитарка", "юрта"],
    kk: ["гуманитарлық", "гуманитарлық көмек", "ізгілік", "киіз үй", "ізгілігі"],
    pl: ["humanitarny", "pomoc humanitarna", "pomocy humanitarnej", "jurta"],
  } },
  { id: "help", words: {
    en: ["help", "aid", "assist", "assistance"],
    ru: ["помощь", "помочь", "помогать", "содействие", "содействовать", "помог", "помогли"],
    kk: ["көмек", "көмектесу", "жәрдем", "көмегі", "жәрдемдесу"],
    pl: ["pomoc", "pomóc", "pomagać", "wsparcie", "pomocy"],
  } },
  { id: "ethnic", words: {
    en: ["ethnic", "ethnicity", "minority", "diaspora", "interethnic"],
    ru: ["этнический", "нацменьшинство", "диаспора", "меньшинство", "межэтнический"],
    kk: ["этникалық", "этнос", "диаспора", "ұлт өкілі", "азшылық", "этностық", "этносы", "азшылығы"],
    pl: ["etniczny", "mniejszość", "narodowość", "diaspora", "polonia"],
  } },
  { id: "kandas", words: {
    en: ["kandas", "oralman", "ethnic kazakhs", "repatriate"],
    ru: ["кандас", "оралман", "этнические казахи", "этнических казахов"],
    kk: ["оралман", "этникалық қазақ"],
    pl: ["etniczni kazachowie", "oralman", "etnicznych kazachów"],
  } },
  { id: "deport-history", words: {
    en: ["deportation", "deported", "repression", "gulag", "exile", "labour camp", "repressed"],
    ru: ["депортация", "депортированный", "репрессия", "гулаг", "ссылка", "репрессированный", "карлаг"],
    kk: ["депортация", "жер аудару", "қуғын-сүргін", "гулаг", "репрессия"],
    pl: ["deportacja", "zesłanie", "represje", "gułag", "łagier", "zesłaniec", "deportowany"],
  } },
  { id: "women-children", words: {
    en: ["child", "children", "kid"],
    ru: ["ребёнок", "дети", "детский", "ребёнка"],
    kk: ["бала", "балалар", "баласы", "баласына"],
    pl: ["dziecko", "dzieci", "dziecięcy", "dziecka"],
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
    ru: ["алфавит", "латиница", "кириллица", "письменность", "латинский алфавит", "алфавита"],
    kk: ["латын", "кирилл", "жазу", "латын әліпбиі"],
    pl: ["alfabet", "łacinka", "cyrylica", "alfabet łaciński", "pismo"],
  } },
  { id: "education", words: {
    en: ["education", "school", "teach", "teacher", "educational", "pupil", "learn", "learning"],
    ru: ["образование", "школа", "обучение", "учитель", "учить", "школьный", "образовательный", "учёба"],
    kk: ["білім", "мектеп", "оқыту", "мұғалім", "білім беру", "мектебі", "білімі", "оқытады"],
    pl: ["edukacja", "szkoła", "nauczanie", "nauczyciel", "kształcenie", "szkół", "uczyć"],
  } },
  { id: "university", words: {
    en: ["university", "campus", "academy", "higher education", "college", "institute"],
    ru: ["университет", "вуз", "кампус", "академия", "филиал вуза", "институт", "высшее образование"],
    kk: ["университет", "жоғары оқу орны", "кампус", "академия", "институт", "жоо", "кампусы"],
    pl: ["uniwersytet", "uczelnia", "kampus", "akademia", "instytut", "szkoła wyższa"],
  } },
  { id: "student", words: {
    en: ["student", "scholarship", "study abroad", "exchange student"],
    ru: ["студент", "стипендия", "учиться за границей", "обучаться"],
    kk: ["студент", "шәкіртақы", "оқу", "стипендия", "шетелде оқу", "оқусына"],
    pl: ["student", "stypendium", "studiować", "studia", "studenci"],
  } },
  { id: "culture", words: {
    en: ["culture", "cultural", "art", "heritage"],
    ru: ["культура", "культурный", "искусство", "наследие"],
    kk: ["мәдениет", "мәдени", "өнер", "мұра", "мұрасына"],
    pl: ["kultura", "kulturalny", "sztuka", "dziedzictwo", "kulturowy", "sztuce"],
  } },
  { id: "monument", words: {
    en: ["monument", "memorial", "statue", "cemetery", "grave"],
    ru: ["памятник", "мемориал", "кладбище", "статуя", "монумент"],
    kk: ["зират", "мүсін", "монумент", "зираты", "ескерткіш орнату", "ескерткіш ашу"],
    pl: ["pomnik", "upamiętnienie", "cmentarz", "posąg", "monument", "grób"],
  } },
  { id: "religion", words: {
    en: ["religion", "faith", "religious", "islam", "muslim", "church", "mosque", "interfaith", "christian", "clergy"],
    ru: ["религия", "религиозный", "вера", "ислам", "мусульманин", "церковь", "мечеть", "межконфессиональный", "мусульманский", "конфессия", "ислама", "церкви"],
    kk: ["дін", "діни", "ислам", "мұсылман", "шіркеу", "мешіт", "діндер", "исламын", "мешіті"],
    pl: ["religia", "religijny", "wiara", "islam", "muzułmanin", "kościół", "meczet", "międzyreligijny", "wyznanie", "muzułmański", "meczecie"],
  } },
  { id: "pope", words: {
    en: ["pope", "pontiff", "papal", "holy see", "holy father"],
    ru: ["папа римский", "понтифик", "папа", "святой престол", "папы римского"],
    kk: ["рим папасы", "папа", "понтифик", "қасиетті тақ", "папасына"],
    pl: ["papież", "papieski", "ojciec święty", "stolica apostolska", "papieża"],
  } },
  { id: "sport", words: {
    en: ["sport", "olympic", "games", "championship", "tournament"],
    ru: ["спорт", "олимпийский", "олимпиада", "спортивный", "чемпионат"],
    kk: ["спорт", "олимпиада", "чемпионат", "спорттық", "спорты"],
    pl: ["sport", "igrzyska", "olimpijski", "mistrzostwa", "igrzyskach"],
  } },
  { id: "science", words: {
    en: ["science", "scientific", "research", "scientist", "researcher"],
    ru: ["наука", "научный", "исследование", "исследователь"],
    kk: ["ғылым", "ғылыми", "зерттеу", "ғалым", "ғалымы"],
    pl: ["nauka", "naukowy", "badania", "naukowiec", "badacz", "naukowców"],
  } },
  // technology
  { id: "technology", words: {
    en: ["technology", "technological", "high-tech", "know-how", "innovation", "innovative", "startup"],
    ru: ["технология", "технологический", "инновация", "высокие технологии", "инновационный", "стартап"],
    kk: ["технология", "технологиялық", "инновация", "инновациялық", "стартап"],
    pl: ["technologia", "technologiczny", "innowacja", "zaawansowane technologie", "innowacyjny"],
  } },
  { id: "digital", words: {
    en: ["digital", "digitalisation", "internet", "online", "it sector", "digitalization"],
    ru: ["цифровой", "цифровизация", "интернет", "онлайн"],
    kk: ["цифрлық", "цифрландыру", "интернет", "онлайн"],
    pl: ["cyfrowy", "cyfryzacja", "internet", "online", "internetowy"],
  } },
  { id: "ai", words: {
    en: ["ai", "artificial intelligence", "neural network", "machine learning", "supercomputer"],
    ru: ["искусственный интеллект", "нейросеть", "искусственного интеллекта", "искусственному интеллекту"],
    kk: ["жасанды интеллект", "нейрожелі", "суперкомпьютер"],
    pl: ["ai", "sztuczna inteligencja", "sztucznej inteligencji", "superkomputer"],
  } },
  { id: "telecom", words: {
    en: ["telecommunications", "fibre-optic", "fiber-optic", "data cable", "telecom"],
    ru: ["телекоммуникации", "волс", "оптоволокно", "волоконно-оптический"],
    kk: ["талшықты-оптикалық", "телекоммуникация", "байланыс желісі"],
    pl: ["telekomunikacja", "światłowód", "światłowodowy"],
  } },
];
