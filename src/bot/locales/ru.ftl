# Тексты интерфейса на русском. Список — в render/messages.ts.

## /start, /help, /ask

start-greeting = Отвечаю на вопросы о внешней политике Казахстана: короткие факты, у каждого дата и источник. Пока их { $facts }. Спрашивайте на русском, казахском, английском или польском либо выберите вопрос.
start-group = Спросить меня можно командой /ask, упоминанием @{ $bot } или ответом на моё сообщение.
ask-what = Что вы хотите узнать?
ask-placeholder = Ваш вопрос
fact-withdrawn = Этого факта в базе знаний больше нет.
help-intro = Спрашивайте своими словами. В ответ придут факты с датами и источниками. Можно и коротко уточнить: «а с Китаем?».
help-groups = В группах: команда /ask, упоминание @{ $bot } или ответ на моё сообщение.
help-inline = В любом другом чате: наберите @{ $bot } и вопрос.
help-commands = Команды
help-topics = Темы
help-admin = Для администраторов
help-version = { $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
} · версия базы { $version }

## Команды, как в меню

command-ask = задать вопрос
command-topics = все темы
command-timeline = факты по годам; можно добавить тему или год
command-sources = издания, на которые я ссылаюсь
command-language = выбрать язык команд
command-privacy = что о вас хранится
command-export = всё, что о вас хранится
command-forget-me = сразу всё стереть
command-help = как спрашивать
command-reload = перечитать файлы знаний

## Молчание

silent-out-of-scope = Я отвечаю только о внешней политике Казахстана.
silent-try = Попробуйте спросить:
silent-not-known = В базе знаний об этом ничего нет ({ $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
}, самый новый: { $newest }).
silent-not-known-undated = В базе знаний об этом ничего нет ({ $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
}).
silent-topics = Ближайшие темы:
silent-too-vague = Это можно понять по-разному. Что вы имеете в виду?
silent-too-vague-alone = Этого мало, чтобы ответить. Задайте вопрос целиком.

## Ответы

sources-heading = Источники
citation-headline = «{ $title }»
in-language = { $code ->
    [en] на английском
    [ru] на русском
    [kk] на казахском
    [pl] на польском
    [uk] на украинском
    [be] на белорусском
    [de] на немецком
    [fr] на французском
    [es] на испанском
    [it] на итальянском
    [tr] на турецком
    [az] на азербайджанском
    [uz] на узбекском
    [ky] на киргизском
    [zh] на китайском
    [ja] на японском
    [ko] на корейском
    [ar] на арабском
   *[other] язык: { $name }
}
text-in-language = текст { in-language }
superseded = есть более новые данные
undated = без даты
month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
month-of = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
date-year = { $year }
date-month = { month } { $year }
date-day = { $day } { month-of } { $year }
as-of-year = По состоянию на { $year } год
as-of-month = По состоянию на { month } { $year } года
as-of-day = По состоянию на { $day } { month-of } { $year } года
related-heading = Ещё по теме
related-none = Больше об этом пока ничего нет.
series-heading = По годам
page-range = { $from }–{ $to } из { $total }

## Кнопки

button-more = Ещё
button-by-year = По годам
button-back = Назад
button-newer = Новее
button-older = Раньше
button-previous = Назад
button-next = Дальше
button-timeline = Хронология
button-topics = Все темы
button-ask-private = Здесь ответа нет. Спросить в личном чате

## /topics, /timeline, /sources

topics-heading = Выберите тему
topics-none = Тем пока нет.
topic-empty = По этой теме пока ничего нет.
timeline-heading = Хронология
timeline-empty = За этот период ничего нет.
timeline-unknown = «{ $argument }» — не тема и не год. Попробуйте /timeline 2024, /timeline china или выберите тему:
publishers-heading = { $count ->
    [one] { $count } издание
    [few] { $count } издания
   *[many] { $count } изданий
}
publishers-empty = Источников пока нет.
publisher = { $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
}
publisher-dated = { publisher }, самый новый: { $newest }

## /language, /privacy, /export, /forget_me

language-name = Русский
language-choose = На каком языке показывать команды? На вопрос я отвечаю на том языке, на котором он задан.
language-set = Команды теперь на русском. На вопросы я по-прежнему отвечаю на языке вопроса.
language-unknown = Языка «{ $argument }» я не знаю. Выберите из этих:
privacy =
    Что о вас хранится и зачем:
    • выбранный язык, пока вы его не смените или не сотрёте;
    • ваши 👍 и 👎, чтобы находить слабые факты, пока вы их не сотрёте;
    • вопросы, на которые ничего не нашлось, чтобы восполнить пробел: 30 дней;
    • ваши сообщения, пока на них нет ответа, чтобы ни одно не потерялось; потом два дня только их номера, чтобы не ответить дважды. Сообщение, которое из-за сбоя осталось без ответа, стирается через 30 дней.
    Всё это связано с вашим числовым номером в Telegram, имя не хранится. Последние вопросы десять минут остаются в памяти, чтобы понимать уточнения, и никуда не записываются. В журналах вопросов нет. Третьим лицам ничего не передаётся.
    /export покажет всё, что хранится, /forget_me сразу всё сотрёт.
private-only = Это работает только в личном чате со мной.
export-intro = Всё, что о вас хранится:
forget-done = Стёрто: { $settings ->
    [0] настроек нет
    [one] { $settings } настройка
    [few] { $settings } настройки
   *[many] { $settings } настроек
}, { $votes ->
    [0] оценок нет
    [one] { $votes } оценка
    [few] { $votes } оценки
   *[many] { $votes } оценок
}, { $questions ->
    [0] вопросов нет
    [one] { $questions } вопрос
    [few] { $questions } вопроса
   *[many] { $questions } вопросов
}, { $deliveries ->
    [0] записей о доставке нет
    [one] { $deliveries } запись о доставке
    [few] { $deliveries } записи о доставке
   *[many] { $deliveries } записей о доставке
}.
forget-nothing = О вас ничего не хранилось.
person-needed = Это работает только от вашего имени, не от анонимного.
store-failed = Не получилось: база данных недоступна. Попробуйте позже.

## /reload

reload-done = Знания перечитаны. Фактов: { $factsBefore } → { $factsAfter }, статей: { $articlesBefore } → { $articlesAfter }.
reload-changes = Добавлено: { $added }, изменено: { $changed }, убрано: { $removed }. Версия { $version }.
reload-same = Изменений нет: { $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
}, версия { $version }.
reload-warnings = { $count ->
    [one] { $count } предупреждение:
    [few] { $count } предупреждения:
   *[many] { $count } предупреждений:
}
reload-refused = Не перечитано, работают прежние знания. { $count ->
    [one] { $count } ошибка:
    [few] { $count } ошибки:
   *[many] { $count } ошибок:
}
reload-issue = { $file }, строка { $line }, { $field }: { $message }
reload-issue-file = { $file }, строка { $line }: { $message }
reload-more = … и ещё { $count }
reload-busy = Знания уже перечитываются. Попробуйте, когда это закончится.
reload-broken = Перечитать не удалось, работают прежние знания. Причина в журнале.

## Оценки и то, чего сделать нельзя

vote-up = Спасибо!
vote-down = Спасибо, мы проверим этот факт.
vote-failed = Оценку сохранить не удалось. Попробуйте позже.
unknown-command = Такой команды нет. Что работает, покажет /help.
wordless = Я понимаю только текст. Напишите вопрос словами.
button-unknown = Эта кнопка больше не работает.
failed = Что-то пошло не так. Попробуйте через минуту.
flood = Слишком много сразу. Снова отвечу через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
}.

## Терминал

terminal-welcome = Elshi: внешняя политика Казахстана, { $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
}. Введите вопрос, /help или номер кнопки. Ctrl+D — выход.
terminal-hint = Введите вопрос или /help.
terminal-nothing = Готово.
