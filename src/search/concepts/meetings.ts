// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Meetings: visits, talks, letters, words and how they are received. */
export const MEETINGS_CONCEPTS: readonly Concept[] = [
  // going and coming
  { id: "visit", words: {
    en: ["visit", "trip", "travel", "tour", "go to", "went to", "come to", "came to", "fly to", "flew to", "visitor"],
    ru: ["визит", "поездка", "посетить", "посещать", "посещение", "поехать", "ездить", "турне", "приехать", "приезжать", "прилететь", "прибыть", "побывать", "ездил", "едет", "визита"],
    kk: ["сапар", "сапары", "іссапар", "барып қайту", "сапармен келу", "сапарлау", "келу", "қонақ болу", "ұшып келу", "келеді"],
    pl: ["wizyta", "podróż", "odwiedzić", "odwiedzać", "pojechać", "przyjechać", "przyjeżdżać", "jechać", "przybyć", "wyjazd", "odwiedziny", "podróżować", "złożyć wizytę", "wizycie"],
  } },
  { id: "state-visit", words: {
    en: ["state visit", "official visit"],
    ru: ["государственный визит", "официальный визит", "госвизит", "государственным визитом", "официальным визитом"],
    kk: ["мемлекеттік сапар", "ресми сапар"],
    pl: ["wizyta państwowa", "oficjalna wizyta", "wizyta oficjalna", "wizytę państwową"],
  } },
  { id: "depart", words: {
    en: ["leave", "left", "departure", "depart", "exit", "go away"],
    ru: ["уехать", "отъезд", "покинуть", "покидать", "улететь", "выехать", "выезд", "улетел"],
    kk: ["кету", "аттану", "шығып кету", "тастап кету", "кетеді"],
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
    ru: ["вернуть", "возвращение", "возвращать", "репатриация", "возврат", "вернуться", "вернул"],
    kk: ["қайту", "қайтару", "оралу", "репатриация", "оралады"],
    pl: ["wrócić", "powrót", "wracać", "zwrócić", "repatriacja", "powrócić", "zwrot"],
  } },
  { id: "invite", words: {
    en: ["invite", "invitation"],
    ru: ["пригласить", "приглашение", "приглашать"],
    kk: ["сапарға шақыру", "сапармен келуге шақыру", "шақыру алды", "шақыруымен келу"],
    pl: ["zaprosić", "zaproszenie", "zapraszać", "zaproszeń"],
  } },
  { id: "welcome", words: {
    en: ["welcome", "greet", "reception"],
    ru: ["приветствовать", "приём", "радушный"],
    kk: ["қарсы алу", "қош келдіңіз"],
    pl: ["powitać", "witać"],
  } },
  // meeting and talking
  { id: "meeting", words: {
    en: ["meet", "met", "meeting", "encounter", "get together", "see", "saw"],
    ru: ["встреча", "встретиться", "встречаться", "увидеться", "видеться", "повидаться", "виделся"],
    kk: ["кездесу", "кездесуі", "жүздесу", "кездескен"],
    pl: ["spotkanie", "spotkać", "spotykać", "spotkał", "widzieć się", "zobaczyć się", "spotkań"],
  } },
  { id: "talks", words: {
    en: ["talks", "negotiation", "negotiate", "dialogue", "dialog", "consultations", "consult", "discussion"],
    ru: ["переговоры", "диалог", "переговорный", "беседа", "вести переговоры"],
    kk: ["диалог", "сұхбаттасу", "әңгіме", "келіссөз жүргізу", "келіссөз жүргізді", "бейбіт келіссөз", "келіссөздер өтті"],
    pl: ["rozmowy", "negocjacje", "negocjować", "dialog", "konsultacje", "pertraktacje", "negocjowano", "rozmów"],
  } },
  { id: "discuss", words: {
    en: ["discuss", "talk about", "speak about", "debate", "talk"],
    ru: ["обсудить", "обсуждать", "обсуждение", "говорить", "поговорить", "дискуссия", "дебаты"],
    kk: ["талқылау", "талқылады", "әңгімелесу", "сөйлесу"],
    pl: ["omówić", "omawiać", "rozmawiać", "dyskutować", "dyskusja", "debata", "porozmawiać", "debacie"],
  } },
  { id: "phone-call", words: {
    en: ["phone", "call by phone", "telephone", "phone call", "rang", "on the phone"],
    ru: ["телефон", "созвониться", "звонок", "позвонить", "телефонный", "по телефону", "звонки"],
    kk: ["телефон", "телефонмен сөйлесу", "қоңырау", "қоңырау шалу"],
    pl: ["telefon", "rozmowa telefoniczna", "zadzwonić", "dzwonić", "telefonicznie", "telefoniczny", "dzwonią"],
  } },
  { id: "letter", words: {
    en: ["letter", "message", "telegram", "cable to"],
    ru: ["письмо", "телеграмма", "депеша"],
    kk: ["хат", "хаты", "жолдау хат"],
    pl: ["list", "listy", "depesza", "pismo"],
  } },
  { id: "summit", words: {
    en: ["summit", "heads of state meeting", "top-level meeting"],
    ru: ["саммит", "встреча в верхах", "встреча на высшем уровне", "встреча глав государств", "саммита"],
    kk: ["саммит", "жоғары деңгейдегі кездесу", "басшылар кездесуі", "саммиті"],
    pl: ["szczyt", "szczycie", "spotkanie na szczycie", "spotkanie przywódców"],
  } },
  { id: "forum", words: {
    en: ["forum", "conference", "congress", "symposium"],
    ru: ["форум", "конференция", "конгресс", "съезд", "симпозиум"],
    kk: ["форум", "конференция", "конгресс", "съез", "симпозиум", "жиын", "форумын", "жиыны"],
    pl: ["forum", "konferencja", "kongres", "zjazd", "sympozjum"],
  } },
  { id: "session", words: {
    en: ["session", "sitting", "plenary"],
    ru: ["заседание", "сессия", "пленарный"],
    kk: ["отырыс", "отырысы", "сессия", "мәжіліс отырысы", "отырысын"],
    pl: ["posiedzenie", "sesja", "obrady", "plenarny", "posiedzeń"],
  } },
  { id: "host", words: {
    en: ["host", "hold", "held", "take place", "venue", "took place"],
    ru: ["провести", "проводить", "проведение", "состояться", "пройти", "проходить", "принимать у себя", "состоялся"],
    kk: ["өткізу", "өту", "өтті", "ұйымдастыру", "болып өту", "өткен"],
    pl: ["odbyć się", "zorganizować", "gościć", "odbywać się", "odbył", "odbyła", "odbyło", "odbędzie"],
  } },
  { id: "attend", words: {
    en: ["attend", "take part", "participate", "participation", "participant", "took part", "attendance"],
    ru: ["участвовать", "участие", "принять участие", "участник", "поучаствовать", "присутствовать"],
    kk: ["саммитке қатысу", "форумға қатысу", "отырысқа қатысу", "кездесуге қатысу", "жиынға қатысу", "шараға қатысу"],
    pl: ["uczestniczyć", "udział", "wziąć udział", "uczestnik", "brać udział", "wzięcie udziału", "wziął udział", "obecny na", "udziału"],
  } },
  { id: "skip-absent", words: {
    en: ["skip", "absent", "absence", "boycott", "stay away", "miss"],
    ru: ["отсутствовать", "отсутствие", "бойкот", "бойкотировать", "не приехать", "пропустить"],
    kk: ["бойкот", "келмеу", "келмеді"],
    pl: ["nieobecny", "nieobecność", "bojkot", "bojkotować", "nie przyjechać", "opuścić", "zbojkotować"],
  } },
  { id: "working-group", words: {
    en: ["working group", "commission", "committee", "task force", "intergovernmental commission"],
    ru: ["рабочая группа", "комиссия", "комитет", "межправкомиссия", "межправительственная комиссия"],
    kk: ["жұмыс тобы", "комиссия", "комитет", "үкіметаралық комиссия"],
    pl: ["grupa robocza", "komisja", "komitet", "komisja międzyrządowa", "komitecie"],
  } },
  { id: "roadmap", words: {
    en: ["roadmap", "road map", "action plan"],
    ru: ["дорожная карта", "план действий", "дорожную карту"],
    kk: ["жол картасы", "іс-қимыл жоспары"],
    pl: ["mapa drogowa", "plan działania", "plan działań", "mapę drogową"],
  } },
  { id: "initiative", words: {
    en: ["initiative", "idea", "initiate", "brainchild"],
    ru: ["инициатива", "идея", "инициировать", "инициатор", "идею"],
    kk: ["идея", "бастама көтеру", "бастама ұсыну", "бастамасын ұсыну", "бастамасы бойынша"],
    pl: ["inicjatywa", "pomysł", "idea", "zainicjować", "inicjator", "zainicjowano"],
  } },
  { id: "propose", words: {
    en: ["propose", "proposal", "suggest", "offer", "put forward", "suggestion"],
    ru: ["предложить", "предложение", "предлагать", "выдвинуть"],
    kk: ["ұсыну", "ұсыныс", "ұсынды", "ұсынады", "ұсынысын"],
    pl: ["zaproponować", "propozycja", "proponować", "oferować", "zaoferować", "wysunąć", "oferta", "zaproponowano", "ofercie"],
  } },
  { id: "ask-request", words: {
    en: ["request", "ask for", "appeal", "urge", "demand", "call on", "call for", "plea"],
    ru: ["просить", "просьба", "попросить", "запрос", "обратиться", "призвать", "требовать", "призывать", "потребовать", "призыв"],
    kk: ["сұрау", "өтініш", "талап", "талап ету", "үндеу", "сұрайды", "талабы", "үндейді"],
    pl: ["prosić", "poprosić", "prośba", "wezwać", "apel", "żądać", "apelować", "zażądać", "wniosek", "wnioski", "apelowano"],
  } },
  // words
  { id: "say", words: {
    en: ["said", "say", "state that", "tell", "told", "remark", "comment", "speak", "spoke", "note", "statement", "mention"],
    ru: ["сказать", "говорить", "заявить", "отметить", "сообщить", "высказаться", "заявление", "заявлять", "рассказать", "подчеркнуть"],
    kk: ["айту", "айтты", "атап өту", "мәлімдеді", "пікір білдіру", "деу", "мәлімдеме жасау", "мәлімдеме жасады"],
    pl: ["powiedzieć", "mówić", "oświadczyć", "stwierdzić", "oświadczenie", "zaznaczyć", "wypowiedź", "podkreślić", "twierdzić", "wypowiedzieć"],
  } },
  { id: "announce", words: {
    en: ["announce", "announcement", "proclaim", "unveil", "publish", "publication"],
    ru: ["объявить", "анонсировать", "провозгласить", "объявление", "объявлять", "опубликовать"],
    kk: ["жариялау", "жарияланды", "жар салу"],
    pl: ["ogłosić", "ogłaszać", "zapowiedzieć", "zapowiadać", "proklamować", "ogłoszenie", "opublikować", "zapowiedzi"],
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
    kk: ["сөз сөйлеу", "сөйлеген сөз", "жолдау", "сөз сөйледі", "баяндамасы"],
    pl: ["przemówienie", "wystąpienie", "wystąpić", "orędzie", "przemawiać"],
  } },
  { id: "media", words: {
    en: ["media", "press", "newspaper", "journalist", "television", "tv"],
    ru: ["сми", "пресса", "газета", "журналист", "телевидение", "корреспондент"],
    kk: ["бұқаралық ақпарат", "баспасөз", "газет", "журналист", "теледидар", "тілші", "газеті", "тілшісіне"],
    pl: ["media", "prasa", "gazeta", "dziennikarz", "telewizja", "dziennik", "korespondent"],
  } },
  { id: "report-doc", words: {
    en: ["report", "study", "analysis", "survey", "research paper"],
    ru: ["доклад", "отчёт", "исследование", "анализ", "опрос"],
    kk: ["зерттеу", "талдау", "сауалнама", "баяндамасы"],
    pl: ["raport", "sprawozdanie", "analiza", "sondaż", "raporcie"],
  } },
  { id: "promise", words: {
    en: ["promise", "pledge", "vow", "commitment", "commit", "undertake"],
    ru: ["обещать", "пообещать", "обещание", "обязательство"],
    kk: ["уәде", "уәде беру", "міндеттеме", "міндеттену", "уәдесіне"],
    pl: ["obiecać", "obietnica", "zobowiązanie", "zobowiązać", "przyrzec", "obiecywać"],
  } },
  { id: "answer-reply", words: {
    en: ["reply", "respond", "response", "reaction", "react"],
    ru: ["ответить", "отвечать", "реакция", "отреагировать", "реагировать"],
    kk: ["жауап беру", "реакция", "жауап қайтару", "үн қату"],
    pl: ["odpowiedzieć", "reakcja", "zareagować", "reagować"],
  } },
  { id: "thank", words: {
    en: ["thank", "gratitude", "grateful", "appreciate"],
    ru: ["поблагодарить", "благодарность", "благодарить", "благодарен"],
    kk: ["алғыс", "алғыс айту", "ризашылық", "алғысы", "алғысын"],
    pl: ["podziękować", "wdzięczność", "podziękowanie", "wdzięczny"],
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
    ru: ["награда", "наградить", "медаль", "орден", "премия", "награждение", "медали", "ордена"],
    kk: ["марапат", "марапаттау", "медаль", "орден", "ордені"],
    pl: ["nagroda", "odznaczenie", "odznaczyć", "nagrodzić", "order"],
  } },
  { id: "gift", words: {
    en: ["gift", "donate", "donation", "present to"],
    ru: ["подарок", "подарить", "дар", "пожертвование", "пожертвовать", "дарить", "подарки"],
    kk: ["сыйға тарту", "сый", "тарту", "қайырымдылық", "сыйлау"],
    pl: ["prezent", "podarunek", "podarować", "darowizna", "dar"],
  } },
];
