// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Meetings: visits, talks, letters, words and how they are received. */
export const MEETINGS_CONCEPTS: readonly Concept[] = [
  // going and coming
  { id: "visit", words: {
    en: ["visit", "trip", "travel", "tour", "go to", "went to", "come to", "came to", "fly to", "flew to", "visitor", "been to"],
    ru: ["визит", "поездка", "посетить", "посещать", "посещение", "съездить", "поехать", "ездить", "турне", "приехать", "приезжать", "прилететь", "летал", "прибыть", "побывать", "ездил", "едет"],
    kk: ["сапар", "сапары", "іссапар", "барып қайту", "сапармен келу", "сапарлау", "келу", "қонақ болу", "ұшып келу"],
    pl: ["wizyta", "podróż", "odwiedzić", "odwiedzać", "pojechać", "przyjechać", "przyjeżdżać", "jechać", "przybyć", "polecieć", "wyjazd", "odwiedziny", "podróżować", "złożyć wizytę", "był w", "była w"],
  } },
  { id: "state-visit", words: {
    en: ["state visit", "official visit"],
    ru: ["государственный визит", "официальный визит", "госвизит", "государственным визитом", "официальным визитом"],
    kk: ["мемлекеттік сапар", "ресми сапар"],
    pl: ["wizyta państwowa", "oficjalna wizyta", "wizyta oficjalna", "wizytę państwową"],
  } },
  { id: "depart", words: {
    en: ["leave", "left", "departure", "depart", "exit", "go away"],
    ru: ["уехать", "отъезд", "покинуть", "покидать", "улететь", "выехать", "выезд"],
    kk: ["кету", "аттану", "шығып кету", "тастап кету"],
    pl: ["wyjechać", "odjazd", "opuścić", "opuszczać", "wylecieć", "wyjazd"],
  } },
  { id: "move", words: {
    en: ["move", "relocate", "relocation", "resettle"],
    ru: ["переехать", "перенести", "переезд", "релокация", "перемещение", "переместить", "релоцировать"],
    kk: ["көшу", "көшіру", "көшіп келу", "релокация"],
    pl: ["przenieść", "przenosić", "przeprowadzić się", "relokacja", "przeniesienie"],
  } },
  { id: "return", words: {
    en: ["return", "come back", "repatriate", "bring back", "repatriation", "came back"],
    ru: ["вернуть", "возвращение", "возвращать", "репатриация", "возврат", "вернуться"],
    kk: ["қайту", "қайтару", "оралу", "репатриация"],
    pl: ["wrócić", "powrót", "wracać", "zwrócić", "repatriacja", "powrócić", "zwrot"],
  } },
  { id: "invite", words: {
    en: ["invite", "invitation"],
    ru: ["пригласить", "приглашение", "приглашать"],
    kk: ["шақыру", "шақыру жіберу", "шақырту"],
    pl: ["zaprosić", "zaproszenie", "zapraszać"],
  } },
  // meeting and talking
  { id: "meeting", words: {
    en: ["meet", "met", "meeting", "encounter", "get together", "see", "saw"],
    ru: ["встреча", "встретиться", "встречаться", "увидеться", "видеться", "повидаться"],
    kk: ["кездесу", "кездесуі", "жүздесу", "кездескен"],
    pl: ["spotkanie", "spotkać", "spotykać", "spotkał", "widzieć się", "zobaczyć się"],
  } },
  { id: "talks", words: {
    en: ["talks", "negotiation", "negotiate", "dialogue", "dialog", "consultations", "consult", "discussion"],
    ru: ["переговоры", "диалог", "консультации", "переговорный", "беседа", "вести переговоры"],
    kk: ["келіссөз", "келіссөздер", "диалог", "консультация", "сұхбаттасу", "әңгіме"],
    pl: ["rozmowy", "negocjacje", "negocjować", "dialog", "konsultacje", "pertraktacje", "rokowania"],
  } },
  { id: "discuss", words: {
    en: ["discuss", "talk about", "speak about", "debate", "talk"],
    ru: ["обсудить", "обсуждать", "обсуждение", "говорить", "поговорить", "дискуссия", "дебаты"],
    kk: ["талқылау", "талқылады", "әңгімелесу", "сөйлесу", "пікірталас"],
    pl: ["omówić", "omawiać", "rozmawiać", "dyskutować", "dyskusja", "debata", "porozmawiać"],
  } },
  { id: "phone-call", words: {
    en: ["phone", "call by phone", "telephone", "phone call", "rang", "on the phone"],
    ru: ["телефон", "созвониться", "звонок", "позвонить", "телефонный", "по телефону"],
    kk: ["телефон", "телефонмен сөйлесу", "қоңырау", "қоңырау шалу"],
    pl: ["telefon", "rozmowa telefoniczna", "zadzwonić", "dzwonić", "telefonicznie", "telefoniczny"],
  } },
  { id: "letter", words: {
    en: ["letter", "message", "telegram", "cable to"],
    ru: ["письмо", "послание", "телеграмма", "депеша"],
    kk: ["хат", "хаты", "жеделхат", "жолдау хат"],
    pl: ["list", "listy", "depesza", "wiadomość", "pismo"],
  } },
  { id: "summit", words: {
    en: ["summit", "heads of state meeting", "top-level meeting"],
    ru: ["саммит", "встреча в верхах", "встреча на высшем уровне", "встреча глав государств"],
    kk: ["саммит", "жоғары деңгейдегі кездесу", "басшылар кездесуі"],
    pl: ["szczyt", "szczycie", "spotkanie na szczycie", "spotkanie przywódców"],
  } },
  { id: "forum", words: {
    en: ["forum", "conference", "congress", "symposium", "gathering"],
    ru: ["форум", "конференция", "конгресс", "съезд", "симпозиум"],
    kk: ["форум", "конференция", "конгресс", "съез", "симпозиум", "жиын"],
    pl: ["forum", "konferencja", "kongres", "zjazd", "sympozjum"],
  } },
  { id: "session", words: {
    en: ["session", "sitting", "plenary"],
    ru: ["заседание", "сессия", "пленарный"],
    kk: ["отырыс", "отырысы", "сессия", "мәжіліс отырысы"],
    pl: ["posiedzenie", "sesja", "obrady", "plenarny"],
  } },
  { id: "host", words: {
    en: ["host", "hold", "held", "take place", "venue", "took place"],
    ru: ["провести", "проводить", "проведение", "состояться", "пройти", "проходить", "принимать у себя", "организовать", "состоялся"],
    kk: ["өткізу", "өту", "өтті", "ұйымдастыру", "болып өту", "өтетін", "өткен"],
    pl: ["odbyć się", "zorganizować", "gościć", "odbywać się", "przeprowadzić", "organizować", "gospodarz", "odbył", "odbyła", "odbyło", "odbędzie"],
  } },
  { id: "attend", words: {
    en: ["attend", "take part", "participate", "participation", "participant", "took part", "attendance"],
    ru: ["участвовать", "участие", "принять участие", "участник", "поучаствовать", "присутствовать"],
    kk: ["қатысушы", "қатысу", "қатыса", "қатыстыру", "қатысқан"],
    pl: ["uczestniczyć", "udział", "wziąć udział", "uczestnik", "brać udział", "wzięcie udziału", "wziął udział", "obecny na"],
  } },
  { id: "skip-absent", words: {
    en: ["skip", "absent", "absence", "boycott", "stay away", "miss"],
    ru: ["отсутствовать", "отсутствие", "бойкот", "бойкотировать", "не приехать", "пропустить"],
    kk: ["қатыспау", "қатыспады", "бойкот", "келмеу", "келмеді"],
    pl: ["nieobecny", "nieobecność", "bojkot", "bojkotować", "nie przyjechać", "opuścić"],
  } },
  { id: "working-group", words: {
    en: ["working group", "commission", "committee", "task force", "intergovernmental commission"],
    ru: ["рабочая группа", "комиссия", "комитет", "межправкомиссия", "межправительственная комиссия"],
    kk: ["жұмыс тобы", "комиссия", "комитет", "үкіметаралық комиссия"],
    pl: ["grupa robocza", "komisja", "komitet", "komisja międzyrządowa"],
  } },
  { id: "roadmap", words: {
    en: ["roadmap", "road map", "action plan"],
    ru: ["дорожная карта", "план действий", "дорожную карту"],
    kk: ["жол картасы", "іс-қимыл жоспары"],
    pl: ["mapa drogowa", "plan działania", "plan działań", "mapę drogową"],
  } },
  { id: "initiative", words: {
    en: ["initiative", "idea", "initiate", "brainchild"],
    ru: ["инициатива", "идея", "инициировать", "инициатор"],
    kk: ["бастама", "идея", "бастамасы", "бастамашы"],
    pl: ["inicjatywa", "pomysł", "idea", "zainicjować", "inicjator"],
  } },
  { id: "propose", words: {
    en: ["propose", "proposal", "suggest", "offer", "put forward", "suggestion"],
    ru: ["предложить", "предложение", "предлагать", "выдвинуть"],
    kk: ["ұсыну", "ұсыныс", "ұсынды"],
    pl: ["zaproponować", "propozycja", "proponować", "oferować", "zaoferować", "wysunąć", "oferta"],
  } },
  { id: "ask-request", words: {
    en: ["request", "ask for", "appeal", "urge", "demand", "call on", "call for", "plea"],
    ru: ["просить", "просьба", "попросить", "запрос", "обратиться", "призвать", "требовать", "призывать", "потребовать", "призыв"],
    kk: ["сұрау", "өтініш", "талап", "талап ету", "үндеу", "шақыру жасау"],
    pl: ["prosić", "poprosić", "prośba", "wezwać", "apel", "żądać", "apelować", "zażądać", "wniosek"],
  } },
  // words
  { id: "say", words: {
    en: ["said", "say", "state that", "tell", "told", "remark", "comment", "speak", "spoke", "note", "statement", "mention"],
    ru: ["сказать", "говорить", "заявить", "отметить", "сообщить", "высказаться", "заявление", "заявлять", "рассказать", "подчеркнуть"],
    kk: ["айту", "айтты", "мәлімдеу", "атап өту", "хабарлау", "мәлімдеме", "мәлімдеді", "пікір білдіру", "деу"],
    pl: ["powiedzieć", "mówić", "oświadczyć", "stwierdzić", "oświadczenie", "zaznaczyć", "wypowiedź", "podkreślić", "twierdzić", "wypowiedzieć"],
  } },
  { id: "announce", words: {
    en: ["announce", "announcement", "declare", "proclaim", "unveil"],
    ru: ["объявить", "анонсировать", "провозгласить", "объявление", "объявлять"],
    kk: ["жариялау", "жарияланды", "хабарландыру", "жар салу"],
    pl: ["ogłosić", "ogłaszać", "zapowiedzieć", "zapowiadać", "proklamować", "ogłoszenie"],
  } },
  { id: "declaration", words: {
    en: ["declaration", "joint statement", "communique", "manifesto"],
    ru: ["декларация", "совместное заявление", "коммюнике", "манифест"],
    kk: ["декларация", "бірлескен мәлімдеме", "коммюнике", "манифест"],
    pl: ["deklaracja", "wspólne oświadczenie", "komunikat", "manifest"],
  } },
  { id: "speech", words: {
    en: ["speech", "address", "deliver an address"],
    ru: ["речь", "выступление", "выступить", "обращение", "послание", "выступать"],
    kk: ["сөз сөйлеу", "сөйлеген сөз", "баяндама", "жолдау", "сөз сөйледі"],
    pl: ["przemówienie", "wystąpienie", "wystąpić", "orędzie", "przemawiać"],
  } },
  { id: "media", words: {
    en: ["media", "press", "newspaper", "journalist", "reporter", "television", "tv"],
    ru: ["сми", "пресса", "газета", "журналист", "телевидение", "корреспондент"],
    kk: ["бұқаралық ақпарат", "баспасөз", "газет", "журналист", "теледидар", "тілші"],
    pl: ["media", "prasa", "gazeta", "dziennikarz", "telewizja", "dziennik", "korespondent"],
  } },
  { id: "report-doc", words: {
    en: ["report", "study", "analysis", "survey", "research paper"],
    ru: ["доклад", "отчёт", "исследование", "анализ", "опрос"],
    kk: ["есеп", "баяндама", "зерттеу", "талдау", "сауалнама"],
    pl: ["raport", "sprawozdanie", "badanie", "analiza", "sondaż"],
  } },
  { id: "promise", words: {
    en: ["promise", "pledge", "vow", "commitment", "commit", "undertake"],
    ru: ["обещать", "пообещать", "обещание", "обязательство", "обязаться"],
    kk: ["уәде", "уәде беру", "міндеттеме", "міндеттену"],
    pl: ["obiecać", "obietnica", "zobowiązanie", "zobowiązać", "przyrzec", "obiecywać"],
  } },
  { id: "answer-reply", words: {
    en: ["reply", "respond", "response", "reaction", "react"],
    ru: ["ответить", "отвечать", "реакция", "отреагировать", "реагировать"],
    kk: ["жауап беру", "реакция", "жауап қайтару", "үн қату"],
    pl: ["odpowiedzieć", "odpowiadać", "reakcja", "zareagować", "reagować"],
  } },
  { id: "thank", words: {
    en: ["thank", "gratitude", "grateful", "appreciate"],
    ru: ["поблагодарить", "благодарность", "благодарить", "признателен", "благодарен"],
    kk: ["алғыс", "алғыс айту", "ризашылық"],
    pl: ["podziękować", "dziękować", "wdzięczność", "podziękowanie", "wdzięczny"],
  } },
  { id: "praise", words: {
    en: ["praise", "hail", "congratulate", "congratulation", "commend"],
    ru: ["похвалить", "поздравить", "поздравление", "хвалить", "высоко оценить"],
    kk: ["мақтау", "құттықтау", "жоғары баға беру", "құттықтады"],
    pl: ["pochwalić", "pogratulować", "chwalić", "gratulacje", "gratulować"],
  } },
  { id: "apologise", words: {
    en: ["apologise", "apologize", "apology", "regret", "sorry"],
    ru: ["извиниться", "извинение", "сожаление", "извиняться", "принести извинения"],
    kk: ["кешірім", "кешірім сұрау", "өкініш"],
    pl: ["przeprosić", "przeprosiny", "przepraszać", "ubolewanie"],
  } },
  { id: "award", words: {
    en: ["award", "medal", "prize", "honour", "order of", "decorate", "honor"],
    ru: ["награда", "наградить", "медаль", "орден", "премия", "награждение"],
    kk: ["марапат", "марапаттау", "медаль", "орден", "сыйлық"],
    pl: ["nagroda", "odznaczenie", "odznaczyć", "medal", "nagrodzić", "order"],
  } },
  { id: "gift", words: {
    en: ["gift", "donate", "donation", "present to"],
    ru: ["подарок", "подарить", "дар", "пожертвование", "пожертвовать", "дарить"],
    kk: ["сыйға тарту", "сый", "тарту", "қайырымдылық"],
    pl: ["prezent", "podarunek", "podarować", "darowizna", "dar", "ofiarować"],
  } },
];
