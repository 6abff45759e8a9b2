/**
 * Every interface text, by its id in `locales/*.ftl`, with the variables it may use.
 * A locale that lacks one, or uses another variable, stops the start.
 */
export const MESSAGES = {
  // /start, /help, /ask
  "start-greeting": ["facts"],
  "start-group": ["bot"],
  "ask-what": [],
  "ask-placeholder": [],
  "fact-withdrawn": [],
  "help-intro": [],
  "help-groups": ["bot"],
  "help-inline": ["bot"],
  "help-commands": [],
  "help-topics": [],
  "help-admin": [],
  "help-version": ["facts", "version"],

  // one line for each command, in menus and /help
  "command-ask": [],
  "command-topics": [],
  "command-timeline": [],
  "command-sources": [],
  "command-language": [],
  "command-privacy": [],
  "command-export": [],
  "command-forget-me": [],
  "command-help": [],
  "command-reload": [],

  // silence
  "silent-out-of-scope": [],
  "silent-try": [],
  "silent-not-known": ["facts", "newest"],
  "silent-not-known-undated": ["facts"],
  "silent-topics": [],
  "silent-too-vague": [],
  "silent-too-vague-alone": [],

  // answers
  "sources-heading": [],
  "citation-headline": ["title"],
  "in-language": ["code", "name"],
  "text-in-language": ["code", "name"],
  superseded: [],
  "date-year": ["year"],
  "date-month": ["year", "month"],
  "date-day": ["year", "month", "day"],
  "as-of-year": ["year"],
  "as-of-month": ["year", "month"],
  "as-of-day": ["year", "month", "day"],
  undated: [],
  "related-heading": [],
  "related-none": [],
  "series-heading": [],
  "page-range": ["from", "to", "total"],

  // buttons
  "button-more": [],
  "button-by-year": [],
  "button-back": [],
  "button-newer": [],
  "button-older": [],
  "button-previous": [],
  "button-next": [],
  "button-timeline": [],
  "button-topics": [],
  "button-ask-private": [],

  // /topics, /timeline, /sources
  "topics-heading": [],
  "topics-none": [],
  "topic-empty": [],
  "timeline-heading": [],
  "timeline-empty": [],
  "timeline-unknown": ["argument"],
  "publishers-heading": ["count"],
  "publishers-empty": [],
  publisher: ["facts"],
  "publisher-dated": ["facts", "newest"],

  // /language, /privacy, /export, /forget_me
  "language-name": [],
  "language-choose": [],
  "language-set": [],
  "language-unknown": ["argument"],
  privacy: [],
  "private-only": [],
  "export-intro": [],
  "forget-done": ["settings", "votes", "questions", "deliveries"],
  "forget-nothing": [],
  "person-needed": [],
  "store-failed": [],

  // /reload
  "reload-done": ["factsBefore", "factsAfter", "articlesBefore", "articlesAfter"],
  "reload-changes": ["added", "changed", "removed", "version"],
  "reload-same": ["facts", "version"],
  "reload-warnings": ["count"],
  "reload-refused": ["count"],
  "reload-issue": ["file", "line", "field", "message"],
  "reload-issue-file": ["file", "line", "message"],
  "reload-more": ["count"],
  "reload-busy": [],
  "reload-broken": [],

  // 👍 👎, and what we can't do
  "vote-up": [],
  "vote-down": [],
  "vote-failed": [],
  "unknown-command": [],
  wordless: [],
  "button-unknown": [],
  failed: [],
  flood: ["seconds"],

  // terminal
  "terminal-welcome": ["facts"],
  "terminal-hint": [],
  "terminal-nothing": [],
} as const satisfies Record<string, readonly string[]>;

/** Id of an interface text. */
export type MessageId = keyof typeof MESSAGES;

/** The variables of one interface text. */
export type MessageVariable<Id extends MessageId> = (typeof MESSAGES)[Id][number];
