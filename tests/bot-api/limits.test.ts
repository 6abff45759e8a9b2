import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import { type BotApi, type Button, startBotApi } from "./index.ts";

const CHAT = 501;
let api: BotApi;

beforeAll(async () => {
  api = await startBotApi();
  api.user({ id: CHAT, started: true });
  api.group({ id: -1001000000001 });
});
afterAll(() => api.close());
beforeEach(() => api.clear());

async function accepted(method: string, payload: Record<string, unknown>): Promise<void> {
  const answer = await call(api, method, payload);
  expect(answer).toMatchObject({ ok: true, status: 200 });
  expect(api.violations).toEqual([]);
}

async function refused(method: string, payload: Record<string, unknown>, reason: string): Promise<void> {
  const answer = await call(api, method, payload);
  expect(answer).toMatchObject({ ok: false, status: 400 });
  expect(answer.description).toContain(`Bad Request: ${reason}`);
  expect(api.violations).toHaveLength(1);
}

describe("text", () => {
  it.each<[string, Record<string, unknown>]>([
    ["one character", { text: "x" }],
    ["4,096 units", { text: "x".repeat(4096) }],
    ["4,096 units between spaces", { text: ` ${"x".repeat(4096)}\n` }],
    ["4,096 units after parsing", { text: `<b>${"x".repeat(4096)}</b>`, parse_mode: "HTML" }],
    ["emoji", { text: "🇰🇿" }],
    ["mode in small letters", { text: "<i>x</i>", parse_mode: "html" }],
  ])("accepts %s", (_, fields) => accepted("sendMessage", { chat_id: CHAT, ...fields }));

  it.each<[string, Record<string, unknown>, string]>([
    ["nothing", { text: "" }, "message text is empty"],
    ["spaces", { text: " \n\t " }, "message text is empty"],
    ["only invisible characters", { text: "\u200b\u2060" }, "message text is empty"],
    ["empty markup", { text: "<b> </b>", parse_mode: "HTML" }, "can't parse entities"],
    ["4,097 units", { text: "x".repeat(4097) }, "message is too long"],
    ["2,049 emoji", { text: "👍".repeat(2049) }, "message is too long"],
    ["broken HTML", { text: "<b>x", parse_mode: "HTML" }, "can't parse entities: Can't find end tag"],
    ["an unknown mode", { text: "x", parse_mode: "Wiki" }, 'unsupported parse_mode "Wiki"'],
    [
      "mode and entities",
      { text: "x", parse_mode: "HTML", entities: [] },
      "parse_mode and entities exclude each other",
    ],
    ["a bad link in HTML", { text: '<a href="javascript:x">n</a>', parse_mode: "HTML" }, "can't parse entities"],
  ])("refuses %s", (_, fields, reason) => refused("sendMessage", { chat_id: CHAT, ...fields }, reason));
});

describe("captions", () => {
  const document = "https://a.kz/x.pdf";
  it.each([[""], ["x".repeat(1024)]])("accepts %#", (caption) =>
    accepted("sendDocument", { chat_id: CHAT, document, caption }),
  );
  it("refuses 1,025 units", () =>
    refused("sendDocument", { chat_id: CHAT, document, caption: "x".repeat(1025) }, "message caption is too long"));
});

describe("entities", () => {
  const text = "a 👍 link";
  const link = { type: "text_link", offset: 5, length: 4 };
  it.each<[string, object[]]>([
    ["none", []],
    ["one over a pair", [{ type: "bold", offset: 2, length: 2 }]],
    ["one over everything", [{ type: "bold", offset: 0, length: 9 }]],
    [
      "nested",
      [
        { type: "bold", offset: 0, length: 9 },
        { type: "italic", offset: 5, length: 4 },
      ],
    ],
    [
      "the same span twice",
      [
        { type: "bold", offset: 0, length: 9 },
        { type: "italic", offset: 0, length: 9 },
      ],
    ],
    [
      "a link in a quote",
      [
        { type: "blockquote", offset: 0, length: 9 },
        { ...link, url: "https://a.kz" },
      ],
    ],
    [
      "neighbours",
      [
        { type: "bold", offset: 0, length: 4 },
        { type: "code", offset: 5, length: 4 },
      ],
    ],
    [
      "out of order",
      [
        { ...link, url: "http://a.kz" },
        { type: "bold", offset: 0, length: 1 },
      ],
    ],
  ])("accepts %s", (_, entities) => accepted("sendMessage", { chat_id: CHAT, text, entities }));

  it.each<[string, object[], string]>([
    ["length 0", [{ type: "bold", offset: 0, length: 0 }], "is empty"],
    ["a negative offset", [{ type: "bold", offset: -1, length: 2 }], "starts before the text"],
    ["past the end", [{ type: "bold", offset: 5, length: 5 }], "ends after the text (9)"],
    ["a split pair at the start", [{ type: "bold", offset: 3, length: 2 }], "splits a surrogate pair"],
    ["a split pair at the end", [{ type: "bold", offset: 0, length: 3 }], "splits a surrogate pair"],
    ["only a space", [{ type: "bold", offset: 4, length: 1 }], "covers only spaces"],
    ["an unknown type", [{ type: "big", offset: 0, length: 1 }], "has an unknown type"],
    [
      "crossing",
      [
        { type: "bold", offset: 0, length: 4 },
        { type: "italic", offset: 2, length: 7 },
      ],
      "cross",
    ],
    [
      "bold in code",
      [
        { type: "code", offset: 0, length: 9 },
        { type: "bold", offset: 0, length: 1 },
      ],
      "can't contain each other",
    ],
    [
      "a quote in a quote",
      [
        { type: "blockquote", offset: 0, length: 9 },
        { type: "blockquote", offset: 0, length: 1 },
      ],
      "can't contain each other",
    ],
    ["a link without url", [link], "needs url"],
    ["a relative link", [{ ...link, url: "/x" }], "is not a URL"],
    ["a host without a dot", [{ ...link, url: "https://localhost/x" }], "has a host without a dot"],
    ["javascript:", [{ ...link, url: "javascript:alert(1)" }], "has the scheme javascript:"],
    ["tg:", [{ ...link, url: "tg://user?id=1" }], "has the scheme tg:"],
    ["101 of them", Array.from({ length: 101 }, () => ({ type: "bold", offset: 0, length: 1 })), "101 entities"],
  ])("refuses %s", (_, entities, reason) =>
    refused("sendMessage", { chat_id: CHAT, text, entities }, `can't parse entities: `).then(() =>
      expect(api.violations[0]?.issues.join()).toContain(reason),
    ),
  );
});

describe("keyboards", () => {
  const press: Button = { text: "a", callback_data: "b" };
  const send = (rows: readonly (readonly object[])[]) => ({
    chat_id: CHAT,
    text: "x",
    reply_markup: { inline_keyboard: rows },
  });
  it.each<[string, object[][]]>([
    ["nothing", []],
    ["64 bytes", [[{ text: "a", callback_data: "я".repeat(32) }]]],
    ["8 in a row", [Array.from({ length: 8 }, () => press)]],
    ["100 buttons", Array.from({ length: 20 }, () => Array.from({ length: 5 }, () => press))],
    [
      "links",
      [
        [
          { text: "a", url: "https://a.kz" },
          { text: "b", url: "tg://resolve?domain=x" },
          { text: "c", url: "http://a.kz" },
        ],
      ],
    ],
    [
      "other actions",
      [
        [
          { text: "a", switch_inline_query: "" },
          { text: "b", copy_text: { text: "c" } },
        ],
      ],
    ],
    ["a style", [[{ ...press, style: "danger" }]]],
    ["a web app in private", [[{ text: "a", web_app: { url: "https://a.kz" } }]]],
  ])("accepts %s", (_, rows) => accepted("sendMessage", send(rows)));

  it.each<[string, object[][], string]>([
    ["65 bytes", [[{ text: "a", callback_data: `${"я".repeat(32)}x` }]], "BUTTON_DATA_INVALID"],
    ["no bytes", [[{ text: "a", callback_data: "" }]], "BUTTON_DATA_INVALID"],
    ["no action", [[{ text: "a" }]], 'button "a" must have exactly one action, not 0'],
    ["two actions", [[{ ...press, url: "https://a.kz" }]], 'button "a" must have exactly one action, not 2'],
    ["no text", [[{ ...press, text: " " }]], "button text must be non-empty"],
    ["9 in a row", [Array.from({ length: 9 }, () => press)], "a keyboard row has 9 of 8"],
    ["101 buttons", Array.from({ length: 101 }, () => [press]), "reply markup is too long"],
    ["a script", [[{ text: "a", url: "javascript:x" }]], "BUTTON_URL_INVALID"],
    ["an http web app", [[{ text: "a", web_app: { url: "http://a.kz" } }]], "BUTTON_URL_INVALID"],
    ["257 copied characters", [[{ text: "a", copy_text: { text: "x".repeat(257) } }]], 'button "a" copies 257'],
    ["an unknown style", [[{ ...press, style: "blue" }]], 'button "a" has the unknown style'],
  ])("refuses %s", (_, rows, reason) => refused("sendMessage", send(rows), reason));

  it("refuses web apps in groups", () =>
    refused(
      "sendMessage",
      { ...send([[{ text: "a", web_app: { url: "https://a.kz" } }]]), chat_id: -1001000000001 },
      "BUTTON_TYPE_INVALID",
    ));
});

describe("rich messages", () => {
  const rich = (html: string) => ({ chat_id: CHAT, rich_message: { html } });
  it.each<[string, Record<string, unknown>]>([
    ["a table", rich("<table><tr><th>A</th><td>1&nbsp;000</td></tr></table>")],
    [
      "details with a reference",
      rich('<details open><summary>S</summary><a href="#n">1</a></details><tg-reference name="n">R</tg-reference>'),
    ],
    ["void tags", rich("<p>a<br>b</p><hr/>")],
    ["markdown", { chat_id: CHAT, rich_message: { markdown: "# x" } }],
  ])("accepts %s", (_, payload) => accepted("sendRichMessage", payload));

  it.each<[string, Record<string, unknown>, string]>([
    ["neither form", { chat_id: CHAT, rich_message: {} }, "rich_message must have exactly one"],
    ["an unknown tag", rich("<div>x</div>"), 'can\'t parse rich message: Unsupported start tag "div"'],
    ["a later version's button", rich('<tg-button type="url">x</tg-button>'), "can't parse rich message"],
    ["no end", rich("<p>x"), 'can\'t parse rich message: no end tag for "p"'],
    ["an unknown name", rich("<p>&copy;</p>"), "can't parse rich message"],
    ["a script", rich('<a href="javascript:x">x</a>'), "can't parse rich message: bad link"],
    [
      "21 columns",
      rich(`<table><tr>${"<td>x</td>".repeat(21)}</tr></table>`),
      "rich message table has over 20 columns",
    ],
    ["17 levels", rich(`${"<b>".repeat(17)}x${"</b>".repeat(17)}`), "rich message is nested deeper"],
    ["501 blocks", rich("<p>x</p>".repeat(501)), "rich message has 501 of 500 blocks"],
    ["32,769 characters", rich("x".repeat(32769)), "rich message is too long"],
    ["nothing", rich("<p></p>"), "rich message is empty"],
  ])("refuses %s", (_, payload, reason) => refused("sendRichMessage", payload, reason));
});
