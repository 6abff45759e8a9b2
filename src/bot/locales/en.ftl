# Interface texts in English. Ids and variables are listed in render/messages.ts.

## /start, /help, /ask

start-greeting = I answer questions about Kazakhstan's foreign policy: short facts, each with its date and source. I know { $facts ->
    [one] one so far
   *[other] { $facts } so far
}. Ask in English, Russian, Kazakh or Polish, or tap a question.
start-group = Ask me with /ask, by mentioning @{ $bot }, or by replying to one of my messages.
ask-what = What would you like to know?
ask-placeholder = Your question
fact-withdrawn = This fact is no longer in the knowledge base.
help-intro = Ask in your own words. I answer with dated facts and name the source of each. A short follow-up such as “and with China?” works too.
help-groups = In groups, use /ask, mention @{ $bot }, or reply to one of my messages.
help-inline = In any other chat, type @{ $bot } and your question.
help-commands = Commands
help-topics = Topics
help-admin = For admins
help-version = { $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
} · knowledge version { $version }

## Commands, as in the menu

command-ask = ask a question
command-topics = all topics
command-timeline = facts by year; add a topic or a year
command-sources = the publishers I cite
command-language = choose the language of commands
command-privacy = what is stored about you
command-export = everything stored about you
command-forget-me = erase it all at once
command-help = how to ask
command-reload = read the knowledge files again

## Silence

silent-out-of-scope = I answer only on Kazakhstan's foreign policy.
silent-try = Try one of these:
silent-not-known = Nothing on that in the knowledge base ({ $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
}, newest { $newest }).
silent-not-known-undated = Nothing on that in the knowledge base ({ $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
}).
silent-topics = The nearest topics:
silent-too-vague = That can mean more than one thing. Which is it?
silent-too-vague-alone = That is too little to go on. Could you ask it as a whole question?

## Answers

sources-heading = Sources
citation-headline = “{ $title }”
in-language = { $code ->
    [en] in English
    [ru] in Russian
    [kk] in Kazakh
    [pl] in Polish
   *[other] in { $name }
}
text-in-language = text { in-language }
superseded = since updated
undated = undated
month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
month-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-year = { $year }
date-month = { month } { $year }
date-day = { $day } { month } { $year }
as-of-year = As of { $year }
as-of-month = As of { month-long } { $year }
as-of-day = As of { $day } { month-long } { $year }
related-heading = More on this
related-none = Nothing more on this yet.
series-heading = By year
page-range = { $from }–{ $to } of { $total }

## Buttons

button-more = More
button-by-year = By year
button-back = Back
button-newer = Newer
button-older = Older
button-previous = Previous
button-next = Next
button-timeline = Timeline
button-topics = All topics
button-ask-private = No answer here. Ask me privately

## /topics, /timeline, /sources

topics-heading = Choose a topic
topics-none = There are no topics yet.
topic-empty = Nothing on this topic yet.
timeline-heading = Timeline
timeline-empty = Nothing for this period.
timeline-unknown = “{ $argument }” is neither a topic nor a year. Try /timeline 2024, /timeline china, or choose a topic:
publishers-heading = { $count ->
    [one] { $count } publisher
   *[other] { $count } publishers
}
publishers-empty = No sources yet.
publisher = { $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
}
publisher-dated = { publisher }, newest { $newest }

## /language, /privacy, /export, /forget_me

language-name = English
language-choose = Which language should commands use? Questions are answered in the language they are asked in.
language-set = Commands now speak English. Questions are still answered in the language they are asked in.
language-unknown = I don't speak “{ $argument }”. Choose one of these:
privacy =
    What is stored about you, and why:
    • your choice of language, until you change or erase it;
    • your 👍 and 👎 on facts, to find the weak ones, until you erase them;
    • questions that found nothing, so that the gap can be filled: 30 days;
    • your messages until they are answered, so that none is lost; then only their number, for two days, so that none is answered twice. A message that a fault kept unanswered goes after 30 days.
    All of it goes with your numeric Telegram id, never your name. Your last questions stay in memory for ten minutes so that follow-ups make sense; they are not written down. Logs hold no questions. Nothing is passed on.
    /export shows everything stored, /forget_me erases it at once.
private-only = That works only in a private chat with me.
export-intro = Everything stored about you:
forget-done = Erased: { $settings ->
    [0] no settings
    [one] { $settings } setting
   *[other] { $settings } settings
}, { $votes ->
    [0] no votes
    [one] { $votes } vote
   *[other] { $votes } votes
}, { $questions ->
    [0] no questions
    [one] { $questions } question
   *[other] { $questions } questions
}, { $deliveries ->
    [0] no delivery records
    [one] { $deliveries } delivery record
   *[other] { $deliveries } delivery records
}.
forget-nothing = Nothing was stored about you.
person-needed = That works only for your own account, not for an anonymous one.
store-failed = That didn't work: the database can't be reached. Please try again later.

## /reload

reload-done = Knowledge read again: { $factsBefore } → { $factsAfter } facts, { $articlesBefore } → { $articlesAfter } articles.
reload-changes = Added { $added }, changed { $changed }, removed { $removed }. Version { $version }.
reload-same = Nothing has changed: { $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
}, version { $version }.
reload-warnings = { $count ->
    [one] { $count } warning:
   *[other] { $count } warnings:
}
reload-refused = Not reloaded, the former knowledge stays in use. { $count ->
    [one] { $count } mistake:
   *[other] { $count } mistakes:
}
reload-issue = { $file }, line { $line }, { $field }: { $message }
reload-issue-file = { $file }, line { $line }: { $message }
reload-more = … and { $count } more
reload-busy = Another reload is running. Try again when it is done.
reload-broken = The reload failed, the former knowledge stays in use. The log says why.

## Votes, and what can't be done

vote-up = Thank you!
vote-down = Thank you, we'll look at this one.
vote-failed = Your vote could not be saved. Please try again later.
unknown-command = I don't know that command. /help lists what works.
wordless = I can only read text. Please type your question.
button-unknown = This button no longer works.
failed = Something went wrong. Please try again in a minute.
flood = That is a lot at once. I'll answer again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.

## Terminal

terminal-welcome = Elshi: Kazakhstan's foreign policy, { $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
}. Type a question, /help, or a button's number. Ctrl+D ends.
terminal-hint = Type a question or /help.
terminal-nothing = Done.
