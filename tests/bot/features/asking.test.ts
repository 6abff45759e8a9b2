import { describe, expect, it } from "vitest";
import { aFact, aTopic } from "../../helpers/builders.ts";
import { createFakeAnswerer, createFakeAnswers, keyOf, suggestion } from "../fake-answers.ts";
import {
  aUser,
  buttonsOf,
  createHarness,
  groupMessage,
  inlinePress,
  ME,
  marked,
  press,
  privateMessage,
  replyTo,
  wordlessMessage,
} from "../harness.ts";

const QUESTION = "How long is the border with Russia?";
const fact = aFact();
const oil = aFact({
  id: "a/oil",
  topics: ["energy"],
  text: { en: "Some 80% of the oil goes through Novorossiysk." },
  asks: { en: ["How much oil?"] },
});
const answers = createFakeAnswers({ facts: [fact, oil], topics: [aTopic()] });

describe("a question in private", () => {
  it("gets one answer, without a reply and without a preview", async () => {
    const { handle } = createHarness({ answers });
    const calls = await handle(privateMessage(QUESTION));
    expect(calls.map(({ method }) => method)).toEqual(["sendMessage"]);
    expect(calls[0]?.payload.text?.split("\n")[0]).toBe(
      "The border of Kazakhstan and Russia is 7,598 km long. Nov 2022 [1]",
    );
    expect(calls[0]?.payload).toMatchObject({ chat_id: 7, link_preview_options: { is_disabled: true } });
    expect(calls[0]?.payload).not.toHaveProperty("reply_parameters");
    expect(buttonsOf(calls[0]).map(({ text }) => text)).toEqual(["More", "🇷🇺 Russia", "👍", "👎"]);
  });

  it("is answered in its own language, whatever the interface speaks", async () => {
    const { handle, store } = createHarness({ answers });
    store.languages.set(7, "ru");
    const [call] = await handle(privateMessage("Jak długa jest granica z Rosją?"));
    expect(call?.payload.text).toMatch(/^Granica Kazachstanu.*listopad 2022 \[1\]\n\nŹródła/);
  });

  it("counts as one in a caption", async () => {
    const { handle } = createHarness({ answers });
    const photo = [{ file_id: "f", file_unique_id: "u", width: 1, height: 1 }];
    const [call] = await handle(wordlessMessage("private", { photo, caption: QUESTION }));
    expect(call?.payload.text).toMatch(/7,598 km/);
  });

  it("is asked with /ask too; /ask alone asks what to ask, and the next message is answered", async () => {
    const { handle } = createHarness({ answers });
    expect((await handle(privateMessage(`/ask ${QUESTION}`)))[0]?.payload.text).toMatch(/7,598 km/);
    const [prompt] = await handle(privateMessage("/ask"));
    expect(prompt?.payload).toMatchObject({
      text: "What would you like to know?",
      reply_markup: { force_reply: true },
    });
    expect((await handle(privateMessage("How much oil?")))[0]?.payload.text).toMatch(/80%/);
  });

  it("of the greatest length reaches the core whole, and longer ones are cut", async () => {
    const asked: string[] = [];
    const ask: typeof answers.ask = (question, options) => {
      asked.push(question);
      return answers.ask(question, options);
    };
    const { handle } = createHarness({ answers: { ...answers, ask } });
    await handle(privateMessage("а".repeat(4_096)));
    await handle(privateMessage(`${"а".repeat(4_095)}🙂`));
    expect(asked.map((question) => question.length)).toEqual([4_096, 4_095]);
  });

  it.each([
    ["HTML", '<a href="x">&</a>'],
    ["NUL and escapes", "\u0000\u001b[31m"],
    ["a lone surrogate", "\ud83d"],
    ["emoji", "🙂🙂🙂"],
    ["right-to-left overrides", "\u202eabc"],
    ["zero width", "\u200b\u200d"],
  ])("of %s gets a valid answer", async (_name, text) => {
    const { handle } = createHarness({ answers });
    expect(await handle(privateMessage(text))).toHaveLength(1);
  });
});

describe("a follow-up", () => {
  const withTurns = () => {
    const turns: (readonly string[])[] = [];
    const ask: typeof answers.ask = (question, options) => {
      turns.push(options?.turns ?? []);
      return answers.ask(question, options);
    };
    return { turns, ...createHarness({ answers: { ...answers, ask } }) };
  };

  it("is understood after the question before it, and the first line says how", async () => {
    const { handle, turns } = withTurns();
    await handle(privateMessage(QUESTION));
    const [call] = await handle(privateMessage("and with China?"));
    expect(turns).toEqual([[], [QUESTION]]);
    expect(marked(call, "italic")[0]).toBe(`${QUESTION} and with China?`);
  });

  it("belongs to one person in one chat and topic, and is forgotten after ten minutes", async () => {
    const { handle, turns, clock } = withTurns();
    const inTopic = (text: string, thread: number, user = aUser()) =>
      groupMessage(`@elshi_bot ${text}`, { message_thread_id: thread, is_topic_message: true, user });
    await handle(inTopic(QUESTION, 4));
    await handle(inTopic("How much oil?", 5));
    await handle(inTopic("How much oil?", 4, aUser({ id: 8 })));
    await handle(privateMessage("How much oil?"));
    await handle(inTopic("and with China?", 4));
    clock.now = new Date(clock.now.getTime() + 10 * 60_000);
    await handle(inTopic("and with India?", 4));
    expect(turns).toEqual([[], [], [], [], [QUESTION], []]);
  });

  it("is not kept for a sender that isn't one person", async () => {
    const { handle, turns } = withTurns();
    const user = aUser({ id: 1087968824, is_bot: true, first_name: "Group" });
    await handle(groupMessage(`@elshi_bot ${QUESTION}`, { user }));
    await handle(groupMessage("@elshi_bot and with China?", { user }));
    expect(turns).toEqual([[], []]);
  });

  it("skips what isn't our subject", async () => {
    const script = { weather: { silence: "out-of-scope", answered: false } } as const;
    const fake = createFakeAnswers({ facts: [fact], script });
    const { handle } = createHarness({ answers: fake });
    await handle(privateMessage(QUESTION));
    await handle(privateMessage("weather"));
    const [call] = await handle(privateMessage("and with China?"));
    expect(marked(call, "italic")[0]).toBe(`${QUESTION} and with China?`);
  });
});

describe("a marked part of another message", () => {
  const quote = { text: "How much oil?", position: 0, is_manual: true } as const;

  it("is what is searched where the own words find nothing", async () => {
    const { handle } = createHarness({ answers });
    expect((await handle(privateMessage("what about this?", { quote })))[0]?.payload.text).toMatch(/80%/);
  });

  it("is the turn before a question that can be answered", async () => {
    const { handle } = createHarness({ answers });
    expect((await handle(privateMessage(QUESTION, { quote })))[0]?.payload.text).toMatch(/7,598 km/);
  });
});

describe("a group", () => {
  it("gets one reply to the question, in its topic, without a preview", async () => {
    const linked = aFact({ source: { ...fact.source, url: "https://rp.pl/1" } });
    const { handle } = createHarness({ answers: createFakeAnswers({ facts: [linked] }) });
    const topic = { message_thread_id: 4, is_topic_message: true as const };
    const [call, ...more] = await handle(groupMessage(`@elshi_bot ${QUESTION}`, topic));
    expect(more).toEqual([]);
    expect(call?.payload).toMatchObject({
      chat_id: -100,
      message_thread_id: 4,
      reply_parameters: { message_id: 20, allow_sending_without_reply: true },
      link_preview_options: { is_disabled: true },
    });
  });

  it("gets no thread outside of topics", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(groupMessage(`@elshi_bot ${QUESTION}`, { message_thread_id: 4 }));
    expect(call?.payload).not.toHaveProperty("message_thread_id");
  });

  it("is answered under the message that a bare mention points to", async () => {
    const { handle } = createHarness({ answers });
    const reply = replyTo("How much oil?");
    const [call] = await handle(groupMessage("@elshi_bot", reply));
    expect(call?.payload.text).toMatch(/80%/);
    expect(call?.payload.reply_parameters?.message_id).toBe(5);
    const [byCommand] = await handle(groupMessage("/ask", reply));
    expect(byCommand?.payload.reply_parameters?.message_id).toBe(5);
  });

  it.each([
    ["ordinary talk", groupMessage(QUESTION)],
    ["another bot's name", groupMessage(`@elshi_bot_dev ${QUESTION}`)],
    ["another bot's command", groupMessage(`/ask@other_bot ${QUESTION}`)],
    ["an unknown command", groupMessage("/nope@elshi_bot")],
    ["a command still to come", groupMessage("/gaps@elshi_bot")],
    ["an admin's command", groupMessage("/reload", { user: aUser({ id: 501 }) })],
    ["another bot", groupMessage(`@elshi_bot ${QUESTION}`, { user: aUser({ id: 90, is_bot: true }) })],
    ["our own inline result", groupMessage(QUESTION, { via_bot: ME })],
    ["a voice message", wordlessMessage("group", { voice: { file_id: "f", file_unique_id: "u", duration: 1 } })],
  ])("hears nothing to %s", async (_name, update) => {
    const { handle } = createHarness({ answers, allow: [] });
    expect(await handle(update)).toEqual([]);
  });
});

describe("a question that finds nothing", () => {
  it("is kept with what it met, after the answer", async () => {
    const { handle, store } = createHarness({ answers });
    const [call] = await handle(privateMessage("What about the Moon?"));
    expect(call?.payload.text).toMatch(/^Nothing on that in the knowledge base \(2 facts, newest Nov 2022\)/);
    expect(store.questions).toEqual([
      {
        person: 7,
        question: "What about the Moon?",
        language: "en",
        silence: "not-known",
        version: "0123456789abcdef",
      },
    ]);
  });

  it("is answered all the same when it can't be kept, and the settings can't be read", async () => {
    const { handle, store, lines } = createHarness({ answers });
    store.failing.add("settings").add("recordUnanswered");
    const [call, ...more] = await handle(privateMessage("What about the Moon?"));
    expect(call?.payload.text).toMatch(/^Nothing on that/);
    expect(more).toEqual([]);
    expect(lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
      "warn settings not read",
      "info question",
      "warn unanswered question not kept",
    ]);
  });

  it("is not kept for a sender that isn't one person", async () => {
    const { handle, store } = createHarness({ answers });
    await handle(groupMessage("@elshi_bot Moon?", { user: aUser({ id: 1087968824, is_bot: true }) }));
    expect(store.questions).toEqual([]);
  });

  it("leaves no words in the log", async () => {
    const { handle, lines } = createHarness({ answers });
    await handle(privateMessage("secret-marker"));
    expect(JSON.stringify(lines)).not.toContain("secret-marker");
  });
});

describe("a tapped question", () => {
  const data = `1:q:en:${keyOf(fact)}:0`;

  it("is answered in private by a new message that says what was asked", async () => {
    const { handle } = createHarness({ answers });
    const [sent, acknowledged] = await handle(press(data));
    expect(sent?.method).toBe("sendMessage");
    expect(sent?.payload.text?.split("\n").slice(0, 3)).toEqual([
      QUESTION,
      "",
      "The border of Kazakhstan and Russia is 7,598 km long. Nov 2022 [1]",
    ]);
    expect(acknowledged?.method).toBe("answerCallbackQuery");
  });

  it.each([
    [
      "a group",
      press(data, { message: { message_id: 3, date: 1, chat: { id: -100, type: "supergroup", title: "G" } } as never }),
    ],
    ["an inline result", inlinePress(data)],
  ])("takes the message's place in %s", async (_name, update) => {
    const { handle } = createHarness({ answers });
    expect((await handle(update)).map(({ method }) => method)).toEqual(["editMessageText", "answerCallbackQuery"]);
  });

  it("shows the fact itself when the wording is gone", async () => {
    const { handle } = createHarness({ answers });
    const [sent] = await handle(press(`1:q:en:${keyOf(fact)}:9`));
    expect(sent?.payload.text).toMatch(/^The border of Kazakhstan/);
  });

  it("says so when the fact is gone", async () => {
    const { handle } = createHarness({ answers });
    const calls = await handle(press("1:q:en:AAAAAAAAAAA:0"));
    expect(calls.map(({ payload }) => payload)).toEqual([
      { callback_query_id: "c1", text: "This fact is no longer in the knowledge base.", show_alert: true },
    ]);
  });

  it("comes from a too vague question too", async () => {
    const script = {
      trade: { answered: false, silence: "too-vague", shown: [], suggestions: suggestion(fact, "en") },
    } as const;
    const { handle } = createHarness({ answers: createFakeAnswers({ facts: [fact], script }) });
    const [vague] = await handle(privateMessage("trade"));
    const [button] = buttonsOf(vague);
    expect(button).toEqual({ text: QUESTION, data });
    expect((await handle(press(data)))[0]?.payload.text).toContain("7,598 km");
  });
});

it("reads the knowledge once an update, so that a reload can't mix versions", async () => {
  const answerer = createFakeAnswerer(answers);
  let reads = 0;
  const counting = {
    ...answerer,
    current: () => {
      reads += 1;
      return answerer.current();
    },
  };
  const { handle } = createHarness({ answerer: counting });
  await handle(privateMessage(QUESTION));
  expect(reads).toBe(1);
});
