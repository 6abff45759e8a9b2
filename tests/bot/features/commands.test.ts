import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReloadBusyError } from "../../../src/answer/answerer.ts";
import { KnowledgeError, LANGUAGES } from "../../../src/knowledge/types.ts";
import { aFact, aPlainFact, aTopic } from "../../helpers/builders.ts";
import { createFakeAnswerer, createFakeAnswers, keyOf } from "../fake-answers.ts";
import {
  ADMIN_ID,
  aUser,
  buttonsOf,
  createHarness,
  groupMessage,
  press,
  privateMessage,
  wordlessMessage,
} from "../harness.ts";

const fact = aFact();
const answers = createFakeAnswers({ facts: [fact], topics: [aTopic()] });
const admin = aUser({ id: ADMIN_ID });

/** The text of the only message sent in answer to this one. */
async function reply(text: string, harness = createHarness({ answers }), user = aUser()): Promise<string> {
  const calls = await harness.handle(privateMessage(text, { user }));
  expect(calls.map(({ method }) => method)).toEqual(["sendMessage"]);
  return calls[0]?.payload.text ?? "";
}

describe("/start", () => {
  it("greets shortly with questions to tap", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(privateMessage("/start"));
    expect(call?.payload.text).toMatch(/^I answer questions about Kazakhstan's foreign policy/);
    expect(call?.payload.text?.length).toBeLessThan(300);
    expect(buttonsOf(call)).toEqual([{ text: "How long is the border with Russia?", data: `1:q:en:${keyOf(fact)}:0` }]);
  });

  it("opens a fact", async () => {
    expect(await reply(`/start f_${keyOf(fact)}`)).toMatch(/^The border of Kazakhstan.*\[1\]\n\nSources/);
    expect(await reply("/start f_AAAAAAAAAAA")).toBe("This fact is no longer in the knowledge base.");
  });

  it("asks the question of a link", async () => {
    const packed = Buffer.from("How long is the border with Russia?").toString("base64url");
    expect(await reply(`/start q_${packed}`)).toMatch(/^The border/);
  });

  it("asks what to ask where the question did not fit, unless it is still known", async () => {
    const harness = createHarness({ answers });
    expect(await reply("/start q_ask", harness)).toBe("What would you like to know?");
    const query = "что-то очень длинное, чего в базе знаний точно нет";
    await harness.handle({ inline_query: { id: "q", from: aUser(), query, offset: "" } });
    expect(await reply("/start q_ask", harness)).toMatch(/^Nothing on that/);
    expect(harness.store.questions[0]?.question).toBe(query);
  });

  it("greets nobody in a group", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(groupMessage("/start@elshi_bot"));
    expect(call?.payload.text).toBe(
      "Ask me with /ask, by mentioning @elshi_bot, or by replying to one of my messages.",
    );
  });

  it("survives any parameter", async () => {
    const harness = createHarness({ answers });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.constantFrom("", "f_", "q_"), async (text, prefix) => {
        const calls = await harness.handle(
          privateMessage(`/start ${prefix}${text}`, { entities: [{ type: "bot_command", offset: 0, length: 6 }] }),
        );
        expect(calls).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("/help", () => {
  it("lists what works, admins' commands only to admins in private", async () => {
    const everyone = await reply("/help");
    expect(everyone).toContain("/ask – ask a question");
    expect(everyone).toContain("/russia – 🇷🇺 Russia");
    expect(everyone).toContain("1 fact · knowledge version 0123456789ab");
    expect(everyone).not.toMatch(/\/(reload|gaps|stats|subscribe|plain|undo|add|fact)\b/);
    expect(await reply("/help", undefined, admin)).toContain("/reload – read the knowledge files again");
    const { handle } = createHarness({ answers });
    const [inGroup] = await handle(groupMessage("/help", { user: admin }));
    expect(inGroup?.payload.text).not.toMatch(/\/(reload|export)\b/);
  });

  it.each([
    ["ru", "/ask – задать вопрос"],
    ["kk-KZ", "/ask – сұрақ қою"],
    ["pl", "/ask – zadaj pytanie"],
    ["de", "/ask – ask a question"],
  ])("speaks %s", async (code, line) => {
    expect(await reply("/help", undefined, aUser({ language_code: code }))).toContain(line);
  });
});

describe("/language", () => {
  it("sets a language by code, name or button, and it beats the app's", async () => {
    const harness = createHarness({ answers });
    expect(await reply("/language pl", harness)).toMatch(/^Polecenia są teraz po polsku/);
    expect(await reply("/topics", harness)).toBe("Wybierz temat");
    expect(await reply("/language Қазақша", harness)).toMatch(/^Командалар енді қазақша/);
    const [edit] = await harness.handle(press("1:g:ru"));
    expect(edit?.payload.text).toMatch(/^Команды теперь на русском/);
    expect(harness.store.languages.get(7)).toBe("ru");
  });

  it("offers buttons, also for one it doesn't speak", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(privateMessage("/language"));
    expect(buttonsOf(call).map(({ text }) => text)).toEqual(["English", "Русский", "Қазақша", "Polski"]);
    const [unknown] = await handle(privateMessage("/language klingon"));
    expect(unknown?.payload.text).toBe("I don't speak “klingon”. Choose one of these:");
  });

  it("says when it can't be stored", async () => {
    const harness = createHarness({ answers });
    harness.store.failing.add("setLanguage");
    expect(await reply("/language pl", harness)).toMatch(/^That didn't work: the database/);
  });

  it("tells each presser in a group, and leaves the message alone", async () => {
    const { handle } = createHarness({ answers });
    const message = { message_id: 3, date: 1, chat: { id: -100, type: "supergroup", title: "G" } };
    const calls = await handle(press("1:g:pl", { message: message as never }));
    expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    expect(calls[0]?.payload.text).toMatch(/^Polecenia/);
  });
});

describe("/privacy, /export, /forget_me", () => {
  it("say, show and erase what is stored", async () => {
    const harness = createHarness({ answers });
    expect(await reply("/privacy", harness)).toMatch(/30 days[\s\S]*\/export[\s\S]*\/forget_me/);
    await harness.handle(privateMessage("marker question"));
    await reply("/language en", harness);
    expect(await reply("/export", harness)).toContain('"question": "marker question"');
    expect(await reply("/forget_me", harness)).toBe("Erased: 1 setting, no votes, 1 question, no delivery records.");
  });

  it("erases the conversation too", async () => {
    const harness = createHarness({ answers });
    await harness.handle(privateMessage("How long is the border with Russia?"));
    await reply("/forget_me", harness);
    const [call] = await harness.handle(privateMessage("and with China?"));
    expect(call?.payload.text).not.toContain("border");
  });

  it("sends a long record as a document, and none into a group", async () => {
    const harness = createHarness({ answers });
    for (let count = 0; count < 80; count += 1)
      await harness.handle(privateMessage(`Unknown question number ${count}`));
    const calls = await harness.handle(privateMessage("/export"));
    expect(calls.map(({ method }) => method)).toEqual(["sendDocument"]);
    const [inGroup] = await harness.handle(groupMessage("/export"));
    expect(inGroup?.payload.text).toBe("That works only in a private chat with me.");
  });

  it("say when the database can't", async () => {
    const harness = createHarness({ answers });
    harness.store.failing.add("exportPerson").add("forget");
    expect(await reply("/export", harness)).toMatch(/^That didn't work/);
    expect(await reply("/forget_me", harness)).toMatch(/^That didn't work/);
  });

  it("know nobody behind a shared sender", async () => {
    const { handle } = createHarness({ answers });
    const user = aUser({ id: 1087968824, is_bot: true });
    const [call] = await handle(groupMessage("/forget_me", { user }));
    expect(call?.payload.text).toBe("That works only for your own account, not for an anonymous one.");
  });
});

describe("/reload", () => {
  const run = (outcome: () => Promise<never>) => {
    const harness = createHarness({ answerer: createFakeAnswerer(answers, outcome) });
    return reply("/reload", harness, admin);
  };

  it("says what changed", async () => {
    const before = { version: "a".repeat(16), facts: 1, articles: 1 };
    const after = { version: "b".repeat(16), facts: 2, articles: 1 };
    const report = { before, after, added: 1, removed: 0, changed: 0, tookMs: 5, warnings: [] };
    const harness = createHarness({ answerer: createFakeAnswerer(answers, async () => report) });
    expect(await reply("/reload", harness, admin)).toMatch(/^Knowledge read again: 1 → 2 facts/);
  });

  it("names file, line and field of what is wrong", async () => {
    const issue = {
      file: "articles/a.yaml",
      line: 3,
      field: "facts[0].id",
      message: "missing",
      severity: "error",
    } as const;
    expect(await run(() => Promise.reject(new KnowledgeError([issue])))).toBe(
      "Not reloaded, the former knowledge stays in use. 1 mistake:\narticles/a.yaml, line 3, facts[0].id: missing",
    );
  });

  it("tells a second admin that one is running", async () => {
    expect(await run(() => Promise.reject(new ReloadBusyError()))).toBe(
      "Another reload is running. Try again when it is done.",
    );
  });

  it("says when it broke, without details", async () => {
    expect(await run(() => Promise.reject(new Error("EACCES /secret/path")))).toBe(
      "The reload failed, the former knowledge stays in use. The log says why.",
    );
  });

  it.each([
    ["a stranger", aUser()],
    ["an anonymous admin, even if configured", aUser({ id: 1087968824, is_bot: true })],
  ])("is unknown to %s", async (_name, user) => {
    const reload = () => Promise.reject(new Error("must not run"));
    const harness = createHarness({ answerer: createFakeAnswerer(answers, reload) });
    expect(await reply("/reload", harness, user)).toBe("I don't know that command. /help lists what works.");
  });
});

describe("/timeline, /sources, topics", () => {
  const facts = [aPlainFact("a", { asOf: "2024" }), aPlainFact("b", { asOf: "2022", topics: ["china"] })];
  const china = aTopic({
    slug: "china",
    command: "china",
    emoji: "🇨🇳",
    name: { en: "China", ru: "Китай", kk: "Қытай", pl: "Chiny" },
  });
  const two = createFakeAnswers({ facts, topics: [aTopic(), china] });

  it.each([
    ["/timeline", "Timeline"],
    ["/timeline 2022", "Timeline · 2022"],
    ["/timeline china", "Timeline · 🇨🇳 China"],
    ["/timeline /china 2022", "Timeline · 🇨🇳 China · 2022"],
    ["/timeline 2022 Китай", "Timeline · 🇨🇳 China · 2022"],
    ["/timeline mars", "“mars” is neither a topic nor a year. Try /timeline 2024, /timeline china, or choose a topic:"],
    [
      "/timeline 2022 2023",
      "“2022 2023” is neither a topic nor a year. Try /timeline 2024, /timeline china, or choose a topic:",
    ],
    ["/sources", "1 publisher"],
    ["/china", "🇨🇳 China"],
    ["/China", "🇨🇳 China"],
    ["/topics", "Choose a topic"],
  ])("%s begins with %j", async (command, first) => {
    expect((await reply(command, createHarness({ answers: two }))).split("\n")[0]).toBe(first);
  });

  it.each(["1:h:en:china:2022:0", "1:h:en:::0", "1:s:en:0", "1:c:en:china:0", "1:l:en"])(
    "%s turns the page in place",
    async (data) => {
      const { handle } = createHarness({ answers: two });
      expect((await handle(press(data))).map(({ method }) => method)).toEqual([
        "editMessageText",
        "answerCallbackQuery",
      ]);
    },
  );

  it("knows a topic's command as soon as the knowledge has it", async () => {
    const answerer = createFakeAnswerer(answers);
    const harness = createHarness({ answerer });
    expect(await reply("/china", harness)).toMatch(/^I don't know that command/);
    answerer.swap(two);
    expect(await reply("/china", harness)).toMatch(/^🇨🇳 China/);
  });

  it("doesn't let a topic take the name of a command", async () => {
    const help = aTopic({ slug: "help", command: "help" });
    expect(await reply("/help", createHarness({ answers: createFakeAnswers({ topics: [help] }) }))).toMatch(
      /^Ask in your own words/,
    );
  });
});

describe("what we can't read", () => {
  const file = { file_id: "f", file_unique_id: "u" };
  it.each([
    ["a voice message", { voice: { ...file, duration: 1 } }],
    ["a sticker", { sticker: { ...file, type: "regular", width: 1, height: 1, is_animated: false, is_video: false } }],
    ["a photo without caption", { photo: [{ ...file, width: 1, height: 1 }] }],
    ["a place", { location: { latitude: 1, longitude: 1 } }],
    ["a contact", { contact: { phone_number: "1", first_name: "A" } }],
    ["a die", { dice: { emoji: "🎲", value: 1 } }],
  ] as const)("%s gets one line in private", async (_name, fields) => {
    const { handle } = createHarness({ answers });
    const calls = await handle(wordlessMessage("private", fields as never));
    expect(calls.map(({ payload }) => payload.text)).toEqual(["I can only read text. Please type your question."]);
  });

  it.each([
    [
      "a service message",
      wordlessMessage("private", { message_auto_delete_timer_changed: { message_auto_delete_time: 5 } }),
    ],
    ["an edited message", { edited_message: { ...privateMessage("How long?").message, edit_date: 1 } } as never],
    [
      "a channel post",
      {
        channel_post: { message_id: 1, date: 0, chat: { id: -5, type: "channel", title: "C" }, text: "/help" },
      } as never,
    ],
    ["an unknown kind", { something_new: {} } as never],
    ["a block", { my_chat_member: { chat: { id: 7, type: "private" }, from: aUser(), date: 0 } } as never],
  ])("%s gets nothing", async (_name, update) => {
    const { handle, lines } = createHarness({ answers, allow: [] });
    expect(await handle(update)).toEqual([]);
    expect(lines).toEqual([]);
  });

  it.each(["/nope", "/ask@other_bot x", "/gaps", "/health", "/plain"])(
    "%s is an unknown command in private",
    async (text) => {
      expect(await reply(text)).toBe("I don't know that command. /help lists what works.");
    },
  );
});

describe("a bug", () => {
  const broken = {
    ...answers,
    ask: () => {
      throw new Error("a bug with secret-words");
    },
  };

  it("ends in the log and one apology a minute", async () => {
    const harness = createHarness({ answers: broken });
    expect(await reply("anything", harness)).toBe("Something went wrong. Please try again in a minute.");
    expect(await harness.handle(privateMessage("again"))).toEqual([]);
    harness.clock.now = new Date(harness.clock.now.getTime() + 60_000);
    expect(await harness.handle(privateMessage("again"))).toHaveLength(1);
    expect(harness.lines.filter(({ message }) => message === "update failed")).toHaveLength(3);
  });

  it("says nothing when Telegram can't be reached, or we are blocked", async () => {
    const refuse = () => ({ error_code: 403, description: "Forbidden: bot was blocked by the user" });
    const { handle } = createHarness({ answers, refuse });
    expect(await handle(privateMessage("/help"))).toHaveLength(1);
  });

  it("leaves delivery's own outcomes to delivery", async () => {
    const halted = Object.assign(new Error("stopping"), { name: "DeliveryError" });
    const { bot, handle } = createHarness({ answers });
    bot.api.config.use(() => Promise.reject(halted));
    await expect(handle(privateMessage("/help"))).rejects.toMatchObject({ error: halted });
  });
});

it.each(LANGUAGES)("every screen is valid in %s with the longest topics and facts", async (language) => {
  const long = "Өте ұзақ сөйлем about everything. ".repeat(17);
  const facts = Array.from({ length: 14 }, (_, index) =>
    aFact({
      id: `${"article".repeat(9)}/${index}`,
      text: { [language]: long },
      asks: { [language]: [long] },
      topics: ["t0"],
    }),
  );
  const topics = Array.from({ length: 13 }, (_, index) =>
    aTopic({ slug: `t${index}`, command: `t${index}`.padEnd(32, "x"), name: { [language]: "Ұзақ атау ".repeat(8) } }),
  );
  const { handle } = createHarness({ answers: createFakeAnswers({ facts, topics }) });
  const user = aUser({ language_code: language });
  const texts = [
    "/start",
    "/help",
    "/topics",
    `/${topics[0]?.command}`,
    "/timeline",
    "/timeline 1900",
    "/sources",
    "/language",
    "/privacy",
    "/export",
    "/forget_me",
    "/nope",
    "/ask",
    long,
    "unknown",
  ];
  for (const text of texts) expect(await handle(privateMessage(text, { user }))).toHaveLength(1);
});
