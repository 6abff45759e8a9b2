// biome-ignore-all format: a table, one line per language
import type { Concept } from "../thesaurus.ts";

/** Security: war and peace, armies, weapons, nuclear disarmament. */
export const SECURITY_CONCEPTS: readonly Concept[] = [
  // war and peace
  { id: "war", words: {
    en: ["war", "warfare", "hostilities", "fighting", "fight", "special military operation", "battle"],
    ru: ["война", "военные действия", "боевые действия", "воевать", "спецоперация", "сражение"],
    kk: ["соғыс", "ұрыс", "соғысу", "соғысы", "соғыста", "арнайы әскери операция", "соғысын", "ұрысы"],
    pl: ["wojna", "działania wojenne", "walki", "walczyć", "wojen", "wojenny"],
  } },
  { id: "invasion", words: {
    en: ["invasion", "invade", "aggression", "intervention", "aggressor", "incursion"],
    ru: ["вторжение", "агрессия", "вторгнуться", "интервенция", "нападение", "агрессор"],
    kk: ["басып кіру", "агрессия", "басқыншылық", "шапқыншылық"],
    pl: ["inwazja", "agresja", "najazd", "napaść", "interwencja", "agresor", "najechać"],
  } },
  { id: "conflict", words: {
    en: ["conflict", "confrontation", "clash", "standoff", "tension", "escalation", "escalate", "skirmish"],
    ru: ["конфликт", "столкновение", "эскалация", "напряжённость", "обострение"],
    kk: ["қақтығыс", "жанжал", "шиеленіс", "қарсы тұру", "эскалация"],
    pl: ["konflikt", "starcie", "konfrontacja", "eskalacja", "napięcie", "napięć"],
  } },
  { id: "peace", words: {
    en: ["peace", "peaceful", "peace talks", "peace plan"],
    ru: ["мир", "мирный", "мирное урегулирование", "миролюбивый"],
    kk: ["бейбітшілік", "бейбіт", "татулық", "татулығы"],
    pl: ["pokój", "pokojowy", "pokoju", "pokojem"],
  } },
  { id: "mediation", words: {
    en: ["mediation", "mediate", "mediator", "good offices", "broker", "go-between"],
    ru: ["посредничество", "посредник", "посреднический", "добрые услуги", "быть посредником"],
    kk: ["делдал", "делдалдық", "бітістіру", "дәнекер", "медиация"],
    pl: ["mediacja", "pośrednictwo", "pośredniczyć", "mediator", "pośrednik", "dobre usługi"],
  } },
  { id: "ceasefire", words: {
    en: ["ceasefire", "truce", "armistice", "cease-fire", "end of fighting", "stop the war"],
    ru: ["перемирие", "прекращение огня", "остановить войну", "прекратить огонь"],
    kk: ["атысты тоқтату", "бітім", "соғысты тоқтату", "оқ атуды тоқтату"],
    pl: ["zawieszenie broni", "rozejm", "przerwanie ognia", "zakończenie wojny"],
  } },
  { id: "annex", words: {
    en: ["annex", "annexation", "occupy", "occupation", "occupied", "seize", "seizure", "captured", "take over"],
    ru: ["аннексия", "аннексировать", "оккупация", "захватить", "оккупировать", "захват", "оккупированный"],
    kk: ["аннексия", "басып алу", "оккупация", "жаулап алу", "тартып алу"],
    pl: ["aneksja", "anektować", "okupacja", "zajęcie", "okupowany", "zagarnąć"],
  } },
  { id: "separatism", words: {
    en: ["separatism", "separatist", "breakaway", "secession", "self-proclaimed", "unrecognised", "quasi-state"],
    ru: ["сепаратизм", "сепаратист", "самопровозглашённый", "непризнанный", "отделение", "квазигосударственный", "квазигосударство"],
    kk: ["сепаратизм", "сепаратист", "өзін-өзі жариялаған", "квазимемлекет", "сепаратистік"],
    pl: ["separatyzm", "separatysta", "samozwańczy", "nieuznawany", "secesja", "separatystyczny"],
  } },
  { id: "self-determination", words: {
    en: ["self-determination", "right of nations"],
    ru: ["самоопределение", "право на самоопределение"],
    kk: ["өзін-өзі билеу", "өзін өзі билеу"],
    pl: ["samostanowienie", "prawo do samostanowienia"],
  } },
  { id: "genocide", words: {
    en: ["genocide", "war crime", "atrocity", "massacre", "ethnic cleansing", "famine"],
    ru: ["геноцид", "военное преступление", "резня", "голодомор", "голод"],
    kk: ["геноцид", "қырғын", "әскери қылмыс", "ашаршылық"],
    pl: ["ludobójstwo", "zbrodnia wojenna", "masakra", "głód", "czystka"],
  } },
  { id: "withdrawal-troops", words: {
    en: ["pull-out of troops", "withdraw troops", "withdrawal of troops", "troop withdrawal", "pull out troops"],
    ru: ["вывод войск", "отвод войск", "вывести войска", "вывода войск"],
    kk: ["әскерді шығару", "әскер шығару", "әскерін шығару", "әскердің шығарылуы"],
    pl: ["wycofanie wojsk", "wycofać wojska", "wyprowadzenie wojsk"],
  } },
  { id: "volunteer-fighter", words: {
    en: ["volunteer fighter", "mercenary", "foreign fighter", "recruit", "fight abroad", "enlist"],
    ru: ["наёмник", "доброволец", "наёмничество", "завербовать", "вербовка"],
    kk: ["жалдамалы", "еріктілер", "жалдамалылық"],
    pl: ["najemnik", "ochotnik", "zaciągnąć się", "werbunek", "najemnictwo"],
  } },
  { id: "mobilisation", words: {
    en: ["mobilisation", "draft", "conscription", "conscript", "call-up"],
    ru: ["мобилизация", "призыв в армию", "мобилизовать"],
    kk: ["жұмылдыру", "мобилизация", "әскерге шақыру"],
    pl: ["mobilizacja", "pobór", "poborowy", "mobilizować"],
  } },
  { id: "victim", words: {
    en: ["victim", "casualty", "killed", "die", "dead", "wounded", "death toll", "kill", "injured", "death"],
    ru: ["жертва", "погибнуть", "погибший", "раненый", "убить", "убитый", "смерть", "гибель", "пострадавший", "умереть", "умер", "умерли", "погибли"],
    kk: ["құрбан", "қаза", "қаза табу", "өлім", "жаралы", "қаза тапқан", "өлу", "өлген", "қазасына", "өлімін"],
    pl: ["ofiara", "zginąć", "zabity", "ranny", "śmierć", "zabić", "poległy", "ofiar", "umrzeć", "zginął", "zginęła"],
  } },
  // army
  { id: "army", words: {
    en: ["army", "military", "armed forces", "troops", "soldier", "serviceman", "contingent", "servicemen", "battalion"],
    ru: ["армия", "войска", "вооружённые силы", "военный", "солдат", "военнослужащий", "боец", "батальон", "бойцы"],
    kk: ["әскер", "армия", "қарулы күштер", "сарбаз", "әскери", "жасақ", "әскери қызметші", "контингент", "жасағы", "батальон"],
    pl: ["armia", "wojsko", "siły zbrojne", "żołnierz", "wojskowy", "kontyngent", "żołnierze", "batalion", "wojska"],
  } },
  { id: "peacekeeping", words: {
    en: ["peacekeeper", "peacekeeping", "blue helmet", "peacekeeping mission", "peace mission"],
    ru: ["миротворец", "миротворческий", "голубые каски", "миротворчество", "миротворческая"],
    kk: ["бітімгер", "бітімгершілік", "көк каска"],
    pl: ["siły pokojowe", "misja pokojowa", "błękitne hełmy", "misji pokojowej", "żołnierze misji pokojowej"],
  } },
  { id: "defence", words: {
    en: ["defence", "defense", "defend", "defensive"],
    ru: ["оборона", "оборонный", "защитить", "защищать", "защита"],
    kk: ["қорғаныс", "қорғау", "қорғанысы"],
    pl: ["obrona", "obronny", "obronność"],
  } },
  { id: "security", words: {
    en: ["security", "safety", "secure", "safe"],
    ru: ["безопасность", "безопасный"],
    kk: ["қауіпсіздік", "қауіпсіздігі"],
    pl: ["bezpieczeństwo", "bezpieczny", "bezpieczne"],
  } },
  { id: "collective-security", words: {
    en: ["collective security", "mutual defence", "military alliance", "military bloc", "collective defence"],
    ru: ["коллективная безопасность", "военный союз", "военный блок", "коллективной безопасности"],
    kk: ["ұжымдық қауіпсіздік", "әскери одақ", "әскери блок"],
    pl: ["bezpieczeństwo zbiorowe", "sojusz wojskowy", "blok wojskowy", "bezpieczeństwa zbiorowego", "sojusz obronny"],
  } },
  { id: "military-base", words: {
    en: ["military base", "garrison", "base", "training ground", "military site"],
    ru: ["военная база", "гарнизон", "база", "полигон", "военной базы"],
    kk: ["әскери база", "гарнизон", "база", "полигон", "базасы", "базасына"],
    pl: ["baza wojskowa", "garnizon", "baza", "poligon"],
  } },
  { id: "exercise-drill", words: {
    en: ["drill", "military exercise", "manoeuvre", "exercises", "war games", "maneuver", "maneuvers"],
    ru: ["учения", "манёвры", "военные учения"],
    kk: ["оқу-жаттығу", "әскери жаттығу", "жаттығу", "маневр"],
    pl: ["ćwiczenia", "manewry", "ćwiczenia wojskowe"],
  } },
  { id: "general-officer", words: {
    en: ["commander", "officer", "chief of staff", "colonel"],
    ru: ["командующий", "офицер", "командир", "генерал", "начальник штаба", "полковник"],
    kk: ["қолбасшы", "офицер", "командир", "генерал", "полковник"],
    pl: ["dowódca", "oficer", "generał", "szef sztabu", "pułkownik", "generała"],
  } },
  // weapons and attacks
  { id: "weapon", words: {
    en: ["weapon", "arms", "weaponry", "ammunition", "armament", "munitions"],
    ru: ["оружие", "вооружение", "боеприпас", "военная техника"],
    kk: ["қару-жарақ", "оқ-дәрі", "қару жеткізу", "қару сату", "қару беру"],
    pl: ["broń", "uzbrojenie", "amunicja", "broni"],
  } },
  { id: "missile", words: {
    en: ["missile", "rocket", "ballistic"],
    ru: ["ракета", "боеголовка", "снаряд", "ракетный", "баллистический"],
    kk: ["зымыран", "ракета", "оқтұмсық", "снаряд", "ракетасы"],
    pl: ["rakieta", "pocisk", "głowica", "rakietowy", "balistyczny", "rakiecie", "pociski"],
  } },
  { id: "drone", words: {
    en: ["drone", "uav", "unmanned"],
    ru: ["дрон", "беспилотник", "бпла", "беспилотный"],
    kk: ["дрон", "ұшқышсыз", "пұа", "дроны"],
    pl: ["dron", "bezzałogowiec", "bezzałogowy"],
  } },
  { id: "attack", words: {
    en: ["attack", "strike", "raid", "hit", "bomb", "assault", "bombing", "struck"],
    ru: ["атака", "удар", "нападение", "обстрел", "атаковать", "ударить", "налёт", "бомбить", "бомбардировка", "ударный"],
    kk: ["шабуыл", "соққы", "шабуылдау", "атқылау", "бомбалау", "соққысы"],
    pl: ["atak", "uderzenie", "nalot", "zaatakować", "atakować", "bombardowanie", "uderzyć", "uderzeń", "zaatakowano"],
  } },
  { id: "damage", words: {
    en: ["damage", "destroy", "destruction", "harm", "hurt", "wreck"],
    ru: ["повреждение", "ущерб", "повредить", "разрушить", "уничтожить", "разрушение", "вред"],
    kk: ["зақым", "зақымдану", "залал", "шығын келтіру", "қирау", "бүлдіру", "зиян", "зияны"],
    pl: ["uszkodzenie", "zniszczyć", "szkoda", "zniszczenie", "uszkodzić", "szkody", "niszczyć", "uszkodzeń"],
  } },
  { id: "shoot-down", words: {
    en: ["shoot down", "shot down"],
    ru: ["сбить", "сбитый", "сбили", "сбит"],
    kk: ["атып түсіру", "атып түсірді", "атып түсірген"],
    pl: ["zestrzelić", "zestrzelenie", "zestrzelony"],
  } },
  { id: "crash", words: {
    en: ["crash", "accident", "disaster", "plane crash", "catastrophe"],
    ru: ["крушение", "авария", "катастрофа", "крушение самолёта", "авиакатастрофа"],
    kk: ["апат", "апаты", "ұшақ апаты", "құлау", "құлайды"],
    pl: ["katastrofa", "wypadek", "rozbić", "katastrofa lotnicza", "wypadku"],
  } },
  { id: "terrorism", words: {
    en: ["terrorism", "terrorist", "extremism", "extremist", "radicalism", "jihadist", "militant"],
    ru: ["терроризм", "террорист", "экстремизм", "террористический", "теракт", "боевик", "радикализм"],
    kk: ["терроризм", "террорист", "экстремизм", "лаңкестік", "содыр", "лаңкес", "лаңкесін"],
    pl: ["terroryzm", "terrorysta", "ekstremizm", "zamach terrorystyczny", "bojownik", "terrorystyczny"],
  } },
  { id: "drugs", words: {
    en: ["drug", "narcotic", "drug trafficking", "narcotics"],
    ru: ["наркотик", "наркотрафик", "наркоторговля", "наркобизнес"],
    kk: ["есірткі", "есірткі саудасы", "нашақорлық"],
    pl: ["narkotyk", "narkotyki", "handel narkotykami"],
  } },
  { id: "cyber", words: {
    en: ["cyber", "cybersecurity", "hacker", "hacking", "cyberattack"],
    ru: ["кибербезопасность", "кибер", "хакер", "кибератака"],
    kk: ["кибер", "киберқауіпсіздік", "хакер", "кибершабуыл"],
    pl: ["cyber", "cyberbezpieczeństwo", "haker", "cyberatak"],
  } },
  { id: "intelligence-service", words: {
    en: ["intelligence service", "spy", "secret service", "espionage", "special services", "intelligence agency"],
    ru: ["разведка", "спецслужба", "шпион", "спецслужбы", "шпионаж"],
    kk: ["барлау", "арнайы қызмет", "тыңшы", "шпион", "тыңшысы", "шпионы"],
    pl: ["wywiad wojskowy", "służby specjalne", "szpieg", "szpiegostwo"],
  } },
  // nuclear disarmament
  { id: "nuclear", words: {
    en: ["nuclear", "atomic"],
    ru: ["ядерный", "атомный"],
    kk: ["ядролық", "атом", "атомын"],
    pl: ["jądrowy", "nuklearny", "atomowy"],
  } },
  { id: "nuclear-weapons", words: {
    en: ["nuclear weapon", "nuclear arsenal", "nuclear bomb", "warheads", "atomic bomb", "nuclear arms", "nukes"],
    ru: ["ядерное оружие", "ядерный арсенал", "атомная бомба", "ядерного оружия", "ядерным оружием", "боеголовка"],
    kk: ["ядролық қару", "ядролық арсенал", "атом бомбасы"],
    pl: ["broń jądrowa", "broni jądrowej", "arsenał jądrowy", "bomba atomowa", "broń nuklearna", "broń atomowa", "broni atomowej"],
  } },
  { id: "disarmament", words: {
    en: ["disarmament", "disarm", "denuclearise", "nuclear-free", "denuclearisation", "nuclear-weapon-free"],
    ru: ["разоружение", "безъядерный", "денуклеаризация", "разоружить"],
    kk: ["қарусыздану", "қарусыздандыру"],
    pl: ["rozbrojenie", "bezatomowy", "rozbrojeniowy", "denuklearyzacja", "bezjądrowy"],
  } },
  { id: "nonproliferation", words: {
    en: ["non-proliferation", "nonproliferation", "spread of nuclear weapons"],
    ru: ["нераспространение", "о нераспространении"],
    kk: ["таратпау", "қаруды таратпау"],
    pl: ["nierozprzestrzenianie", "nieproliferacja", "nierozprzestrzenianiu"],
  } },
  { id: "give-up", words: {
    en: ["give up", "renounce", "abandon", "relinquish", "gave up", "hand over", "get rid of"],
    ru: ["отказаться от", "отдать", "отказ от", "избавиться", "сдать", "сдал"],
    kk: ["бас тарту", "бас тартты", "құтылу"],
    pl: ["zrezygnować", "wyrzec się", "pozbyć się", "zrzec się", "rezygnacja z"],
  } },
  { id: "nuclear-test", words: {
    en: ["nuclear test", "test site", "testing ground", "nuclear testing", "test ban", "proving ground"],
    ru: ["ядерное испытание", "полигон", "ядерные испытания", "испытательный", "ядерных испытаний"],
    kk: ["ядролық сынақ", "полигон", "сынақ алаңы", "сынақ", "сынағы"],
    pl: ["próba jądrowa", "poligon", "próby jądrowe", "próby nuklearne", "poligon atomowy", "prób jądrowych"],
  } },
  { id: "enriched-uranium", words: {
    en: ["enriched uranium", "low-enriched", "fuel bank", "highly enriched", "enrichment", "leu bank"],
    ru: ["обогащённый уран", "низкообогащённый", "банк топлива", "обогащение", "банк ноу", "высокообогащённый"],
    kk: ["байытылған уран", "төмен байытылған", "отын банкі", "байыту", "жоғары байытылған"],
    pl: ["wzbogacony uran", "niskowzbogacony", "bank paliwa", "wzbogacanie", "wysokowzbogacony"],
  } },
  { id: "radiation", words: {
    en: ["radiation", "radioactive", "nuclear waste", "contamination"],
    ru: ["радиация", "радиоактивный", "ядерные отходы", "облучение"],
    kk: ["радиация", "радиоактивті", "ядролық қалдық"],
    pl: ["promieniowanie", "radioaktywny", "odpady jądrowe"],
  } },
  { id: "biological", words: {
    en: ["biological", "biolab", "biosecurity", "chemical weapons", "bioweapons", "laboratory"],
    ru: ["биологический", "биолаборатория", "биобезопасность", "химическое оружие", "лаборатория"],
    kk: ["биологиялық", "биозертхана", "биоқауіпсіздік", "химиялық қару", "зертхана"],
    pl: ["biologiczny", "laboratorium", "biobezpieczeństwo", "broń chemiczna"],
  } },
  { id: "space-launch", words: {
    en: ["cosmodrome", "launch site", "space launch", "spaceport", "launch pad"],
    ru: ["космодром", "пусковая площадка", "запуск ракеты"],
    kk: ["ғарыш айлағы", "космодром", "зымыран ұшыру"],
    pl: ["kosmodrom", "wyrzutnia", "start rakiety"],
  } },
  { id: "space", words: {
    en: ["space", "cosmos", "astronaut", "cosmonaut", "satellite", "spacecraft", "orbit"],
    ru: ["космос", "космический", "космонавт", "спутник", "орбита", "орбите"],
    kk: ["ғарыш", "ғарышкер", "спутник", "жерсерік", "ғарыштық"],
    pl: ["kosmos", "kosmiczny", "astronauta", "satelita", "kosmonauta", "przestrzeń kosmiczna"],
  } },
];
