# Teksty interfejsu po polsku. Ich spis jest w render/messages.ts.

## /start, /help, /ask

start-greeting = Odpowiadam na pytania o politykę zagraniczną Kazachstanu: krótkie fakty, każdy z datą i źródłem. Na razie jest ich { $facts }. Pytaj po polsku, rosyjsku, kazachsku lub angielsku albo wybierz pytanie.
start-group = Możesz mnie zapytać poleceniem /ask, wzmianką @{ $bot } albo odpowiadając na moją wiadomość.
ask-what = O co chcesz zapytać?
ask-placeholder = Twoje pytanie
fact-withdrawn = Tego faktu nie ma już w bazie wiedzy.
help-intro = Pytaj własnymi słowami. Odpowiadam faktami z datą i źródłem. Krótkie dopytanie, na przykład „a z Chinami?”, też działa.
help-groups = W grupach: polecenie /ask, wzmianka @{ $bot } albo odpowiedź na moją wiadomość.
help-inline = W każdym innym czacie: wpisz @{ $bot } i pytanie.
help-commands = Polecenia
help-topics = Tematy
help-admin = Dla administratorów
help-version = { $facts ->
    [one] { $facts } fakt
    [few] { $facts } fakty
   *[many] { $facts } faktów
} · wersja bazy { $version }

## Polecenia, jak w menu

command-ask = zadaj pytanie
command-topics = wszystkie tematy
command-timeline = fakty według lat; można dodać temat lub rok
command-sources = wydawcy, na których się powołuję
command-language = wybierz język poleceń
command-privacy = co o tobie przechowuję
command-export = wszystko, co o tobie przechowuję
command-forget-me = usuń to wszystko od razu
command-help = jak pytać
command-reload = wczytaj pliki wiedzy od nowa

## Milczenie

silent-out-of-scope = Odpowiadam tylko na pytania o politykę zagraniczną Kazachstanu.
silent-try = Spróbuj na przykład:
silent-not-known = W bazie wiedzy nic o tym nie ma ({ $facts ->
    [one] { $facts } fakt
    [few] { $facts } fakty
   *[many] { $facts } faktów
}, najnowszy: { $newest }).
silent-not-known-undated = W bazie wiedzy nic o tym nie ma ({ $facts ->
    [one] { $facts } fakt
    [few] { $facts } fakty
   *[many] { $facts } faktów
}).
silent-topics = Najbliższe tematy:
silent-too-vague = To można rozumieć na kilka sposobów. O co chodzi?
silent-too-vague-alone = To za mało, żeby odpowiedzieć. Zadaj pytanie w całości.

## Odpowiedzi

sources-heading = Źródła
citation-headline = „{ $title }”
in-language = { $code ->
    [en] po angielsku
    [ru] po rosyjsku
    [kk] po kazachsku
    [pl] po polsku
    [uk] po ukraińsku
    [be] po białorusku
    [de] po niemiecku
    [fr] po francusku
    [es] po hiszpańsku
    [it] po włosku
    [tr] po turecku
    [az] po azersku
    [uz] po uzbecku
    [ky] po kirgisku
    [zh] po chińsku
    [ja] po japońsku
    [ko] po koreańsku
    [ar] po arabsku
   *[other] język: { $name }
}
text-in-language = tekst { in-language }
superseded = są nowsze dane
undated = bez daty
month = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
}
month-of = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
date-year = { $year }
date-month = { month } { $year }
date-day = { $day } { month-of } { $year }
as-of-year = Stan na { $year } r.
as-of-month = Stan na { month } { $year } r.
as-of-day = Stan na { $day } { month-of } { $year } r.
related-heading = Więcej na ten temat
related-none = Na razie nic więcej o tym nie ma.
series-heading = Według lat
page-range = { $from }–{ $to } z { $total }

## Przyciski

button-more = Więcej
button-by-year = Według lat
button-back = Wróć
button-newer = Nowsze
button-older = Starsze
button-previous = Poprzednie
button-next = Następne
button-timeline = Oś czasu
button-topics = Wszystkie tematy
button-ask-private = Tu nie ma odpowiedzi. Zapytaj prywatnie

## /topics, /timeline, /sources

topics-heading = Wybierz temat
topics-none = Nie ma jeszcze tematów.
topic-empty = Na ten temat jeszcze nic nie ma.
timeline-heading = Oś czasu
timeline-empty = Z tego okresu nic nie ma.
timeline-unknown = „{ $argument }” to ani temat, ani rok. Spróbuj /timeline 2024, /timeline china albo wybierz temat:
publishers-heading = { $count ->
    [one] { $count } wydawca
    [few] { $count } wydawców
   *[many] { $count } wydawców
}
publishers-empty = Nie ma jeszcze źródeł.
publisher = { $facts ->
    [one] { $facts } fakt
    [few] { $facts } fakty
   *[many] { $facts } faktów
}
publisher-dated = { publisher }, najnowszy: { $newest }

## /language, /privacy, /export, /forget_me

language-name = Polski
language-choose = W jakim języku mają być polecenia? Na pytania odpowiadam w języku, w którym je zadano.
language-set = Polecenia są teraz po polsku. Na pytania nadal odpowiadam w języku pytania.
language-unknown = Nie znam języka „{ $argument }”. Wybierz jeden z tych:
privacy =
    Co o tobie przechowuję i po co:
    • wybrany język, dopóki go nie zmienisz lub nie usuniesz;
    • twoje 👍 i 👎, żeby znaleźć słabe fakty, dopóki ich nie usuniesz;
    • pytania, na które nic się nie znalazło, żeby uzupełnić lukę: 30 dni;
    • twoje wiadomości, dopóki nie ma na nie odpowiedzi, żeby żadna nie zginęła; potem przez dwa dni tylko ich numery, żeby nie odpowiedzieć dwa razy. Wiadomość, która przez usterkę została bez odpowiedzi, znika po 30 dniach.
    Wszystko to jest powiązane z twoim numerem w Telegramie, nigdy z nazwiskiem. Ostatnie pytania pozostają dziesięć minut w pamięci, żeby dało się dopytać; nie są nigdzie zapisywane. W dziennikach nie ma pytań. Niczego nie przekazuję dalej.
    /export pokazuje wszystko, co jest przechowywane, /forget_me od razu to usuwa.
private-only = To działa tylko w prywatnym czacie ze mną.
export-intro = Wszystko, co o tobie przechowuję:
forget-done = Usunięto: { $settings ->
    [0] brak ustawień
    [one] { $settings } ustawienie
    [few] { $settings } ustawienia
   *[many] { $settings } ustawień
}, { $votes ->
    [0] brak ocen
    [one] { $votes } ocena
    [few] { $votes } oceny
   *[many] { $votes } ocen
}, { $questions ->
    [0] brak pytań
    [one] { $questions } pytanie
    [few] { $questions } pytania
   *[many] { $questions } pytań
}, { $deliveries ->
    [0] brak wpisów o dostarczeniu
    [one] { $deliveries } wpis o dostarczeniu
    [few] { $deliveries } wpisy o dostarczeniu
   *[many] { $deliveries } wpisów o dostarczeniu
}.
forget-nothing = Nic o tobie nie było przechowywane.
person-needed = To działa tylko z twojego własnego konta, nie anonimowo.
store-failed = Nie udało się: baza danych jest niedostępna. Spróbuj później.

## /reload

reload-done = Wiedza wczytana od nowa. Fakty: { $factsBefore } → { $factsAfter }, artykuły: { $articlesBefore } → { $articlesAfter }.
reload-changes = Dodano: { $added }, zmieniono: { $changed }, usunięto: { $removed }. Wersja { $version }.
reload-same = Bez zmian: { $facts ->
    [one] { $facts } fakt
    [few] { $facts } fakty
   *[many] { $facts } faktów
}, wersja { $version }.
reload-warnings = { $count ->
    [one] { $count } ostrzeżenie:
    [few] { $count } ostrzeżenia:
   *[many] { $count } ostrzeżeń:
}
reload-refused = Nie wczytano, działa poprzednia wiedza. { $count ->
    [one] { $count } błąd:
    [few] { $count } błędy:
   *[many] { $count } błędów:
}
reload-issue = { $file }, wiersz { $line }, { $field }: { $message }
reload-issue-file = { $file }, wiersz { $line }: { $message }
reload-more = … i jeszcze { $count }
reload-busy = Wiedza właśnie się wczytuje. Spróbuj, gdy się to skończy.
reload-broken = Wczytanie nie powiodło się, działa poprzednia wiedza. Przyczyna jest w dzienniku.

## Oceny i to, czego nie da się zrobić

vote-up = Dziękuję!
vote-down = Dziękuję, sprawdzimy ten fakt.
vote-failed = Nie udało się zapisać oceny. Spróbuj później.
unknown-command = Nie znam tego polecenia. Co działa, pokaże /help.
wordless = Rozumiem tylko tekst. Napisz pytanie słowami.
button-unknown = Ten przycisk już nie działa.
failed = Coś poszło nie tak. Spróbuj za minutę.
flood = To za dużo naraz. Odpowiem znowu za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
   *[many] { $seconds } sekund
}.

## Terminal

terminal-welcome = Elshi: polityka zagraniczna Kazachstanu, { $facts ->
    [one] { $facts } fakt
    [few] { $facts } fakty
   *[many] { $facts } faktów
}. Wpisz pytanie, /help albo numer przycisku. Ctrl+D kończy.
terminal-hint = Wpisz pytanie albo /help.
terminal-nothing = Gotowe.
