// Writes bot-api-10.1.json from a full description of the Bot API: node generate-schema.mjs FULL.json
// A type is one string of "field:Type" words; "!" marks a required field, "=word!" the only value allowed,
// "[" an array, "A|B" a union; a type that is itself a union starts with "|".
import { readFileSync, writeFileSync } from "node:fs";

const METHODS = `getMe getUpdates setWebhook deleteWebhook getWebhookInfo logOut close sendMessage sendRichMessage
sendDocument sendPhoto sendChatAction editMessageText editMessageReplyMarkup deleteMessage answerCallbackQuery
answerInlineQuery answerGuestQuery setMyCommands deleteMyCommands getMyCommands setMyDescription setMyShortDescription
setMyName setChatMenuButton getFile setMessageReaction getChat leaveChat`.split(/\s+/);

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: node generate-schema.mjs FULL.json");
const full = JSON.parse(readFileSync(source, "utf8"));

const compact = (names) =>
  names.map((name) => name.replace(/^(Array of )+/, (prefix) => "[".repeat(prefix.length / 9))).join("|");

function literal(field) {
  const match = /^(?:Optional\. )?[A-Z][\w ']*?,? (?:always|must be) "?([a-z0-9_]+)"?\.?$/.exec(field.description);
  return match && field.types[0] === "String" && !match[1].startsWith("one") ? `=${match[1]}` : "";
}

const fieldsOf = (entry) =>
  (entry.fields ?? [])
    .map((field) => `${field.name}:${literal(field) || compact(field.types)}${field.required ? "!" : ""}`)
    .join(" ");

const types = {};
function need(name) {
  const plain = name.replace(/^(Array of )+/, "");
  const entry = full.types[plain];
  if (entry === undefined || plain in types || plain === "InputFile") return;
  types[plain] = entry.subtypes ? `|${compact(entry.subtypes)}` : fieldsOf(entry);
  for (const subtype of entry.subtypes ?? []) need(subtype);
  for (const field of entry.fields ?? []) field.types.forEach(need);
}

const methods = {};
for (const name of METHODS) {
  const entry = full.methods[name];
  methods[name] = { returns: compact(entry.returns), fields: fieldsOf(entry) };
  entry.returns.forEach(need);
  for (const field of entry.fields ?? []) field.types.forEach(need);
}
need("Update");

const emoji = full.types.ReactionTypeEmoji.fields.find((field) => field.name === "emoji").description;
const reactions = [...emoji.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
const sorted = Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
const description = { version: full.version, reactions: reactions.join(" "), methods, types: sorted };
writeFileSync(new URL("bot-api-10.1.json", import.meta.url), `${JSON.stringify(description, null, 2)}\n`);
