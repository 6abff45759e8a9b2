import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFact, aPlainFact, aTopic } from "../../helpers/builders.ts";
import { createFakeAnswerer, createFakeAnswers, keyOf } from "../fake-answers.ts";
import { aUser, buttonsOf, createHarness, inlinePress, ME, marked, press, privateMessage } from "../harness.ts";

const series = { id: "trade", kind: "actual", value: 1, unit: null, by: null } as const;
const fact = aFact({ series });
const others = Array.from({ length: 6 }, (_, index) => aPlainFact(`o${index}`, { asOf: `201${index}`, series }));
const answers = createFakeAnswers({ facts: [fact, ...others], topics: [aTopic()] });
const WITHDRAWN = "This fact is no longer in the knowledge base.";

/** Asks, then presses the buttons with these labels one after another, each under the message as it stands then. */
async function walk(labels: readonly string[]) {
  const harness = createHarness({ answers });
  let [shown] = await harness.handle(privateMessage("How long is the border with Russia?"));
  for (const label of labels) {
    const button = buttonsOf(shown).find(({ text }) => text === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    const { text = "", entities = [] } = shown?.payload ?? {};
    const message = {
      message_id: 30,
      date: 1,
      chat: { id: 7, type: "private", first_name: "R" },
      from: ME,
      text,
      entities,
    };
    [shown] = await harness.handle(press(button.data, { message: message as never }));
  }
  return shown;
}

describe("the buttons under an answer", () => {
  it("turn its message to related facts, page by page, and back", async () => {
    const more = await walk(["More"]);
    expect(more?.method).toBe("editMessageText");
    expect(more?.payload.text).toMatch(/^More on this\n\n▸ Fact o0\. 2010 \[1\]\n/);
    expect(buttonsOf(more).map(({ text }) => text)).toEqual(["Next ›", "‹ Back"]);
    const second = await walk(["More", "Next ›"]);
    expect(second?.payload.text).toContain("5–6 of 6");
    const back = await walk(["More", "Next ›", "‹ Back"]);
    expect(back?.payload.text).toMatch(/^The border of Kazakhstan and Russia is 7,598 km long\. Nov 2022 \[1\]\n/);
    expect(buttonsOf(back).map(({ text }) => text)).toEqual(["More", "By year", "🇷🇺 Russia", "👍", "👎"]);
  });

  it("turn it to its series by year", async () => {
    const byYear = await walk(["By year"]);
    expect(byYear?.payload.text).toMatch(/^By year\n\n▸ The border.*\n▸ Fact o5\. 2015/);
    expect(buttonsOf(byYear).map(({ text }) => text)).toEqual(["Older ›", "‹ Back"]);
  });

  it("turn it to its topic and back", async () => {
    const topic = await walk(["🇷🇺 Russia"]);
    expect(topic?.payload.text).toMatch(/^🇷🇺 Russia\nRelations with Moscow\n/);
    expect((await walk(["🇷🇺 Russia", "Older ›", "‹ Newer", "‹ Back"]))?.payload.text).toMatch(/^The border/);
  });

  it("keep the answering words bold on the way back", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(press(`1:a:en:${keyOf(fact)}:0:13.8`));
    expect(marked(call, "bold")).toEqual(["7,598 km", "Sources"]);
  });

  it("keep the question that stands above the answer", async () => {
    const { handle } = createHarness({ answers });
    const message = {
      message_id: 30,
      date: 1,
      chat: { id: 7, type: "private", first_name: "R" },
      text: "How long is it?\n\nThe border …",
      entities: [{ type: "italic", offset: 0, length: 15 }],
    };
    const [call] = await handle(press(`1:m:en:${keyOf(fact)}:0:`, { message: message as never }));
    expect(call?.payload.text).toMatch(/^How long is it\?\n\nMore on this\n/);
  });

  it("work under inline results, which have no chat", async () => {
    const { handle } = createHarness({ answers });
    const [edit, acknowledged] = await handle(inlinePress(`1:m:ru:${keyOf(fact)}:0:`));
    expect(edit?.payload).toMatchObject({ inline_message_id: "inline-1" });
    expect(acknowledged?.payload).toEqual({ callback_query_id: "c2" });
  });

  it.each(["1:m:en:AAAAAAAAAAA:0:", "1:u:AAAAAAAAAAA", "1:q:en:AAAAAAAAAAA:0"])(
    "say that a fact was withdrawn: %s",
    async (data) => {
      const { handle } = createHarness({ answers, allow: ["answerCallbackQuery"] });
      for (const update of [press(data), inlinePress(data)]) {
        expect((await handle(update))[0]?.payload).toMatchObject({ text: WITHDRAWN, show_alert: true });
      }
    },
  );

  it("survive a reload", async () => {
    const answerer = createFakeAnswerer(answers);
    const { handle } = createHarness({ answerer });
    const data = `1:m:en:${keyOf(fact)}${keyOf(aPlainFact("o3"))}:0:`;
    answerer.swap(createFakeAnswers({ facts: [fact], version: "ffff" }));
    expect((await handle(press(data)))[0]?.payload.text).toBe("More on this\n\nNothing more on this yet.");
    answerer.swap(createFakeAnswers({ facts: [] }));
    expect((await handle(press(data)))[0]?.payload).toMatchObject({ text: WITHDRAWN });
  });
});

describe("votes", () => {
  it.each([
    ["u", "up", "Thank you!"],
    ["d", "down", "Thank you, we'll look at this one."],
  ])("%s is stored", async (code, vote, text) => {
    const { handle, store } = createHarness({ answers, allow: ["answerCallbackQuery"] });
    const [call] = await handle(inlinePress(`1:${code}:${keyOf(fact)}`));
    expect(call?.payload).toEqual({ callback_query_id: "c2", text });
    expect(store.votes).toEqual([{ person: 7, fact: fact.id, vote }]);
  });

  it("say when they can't be stored, in the presser's language", async () => {
    const { handle, store } = createHarness({ answers });
    store.failing.add("vote");
    const [call] = await handle(press(`1:u:${keyOf(fact)}`, { from: aUser({ language_code: "pl-PL" }) }));
    expect(call?.payload).toMatchObject({ text: "Nie udało się zapisać oceny. Spróbuj później.", show_alert: true });
  });
});

describe("every press is answered exactly once", () => {
  it.each([
    ["unknown data", press("whatever")],
    ["unknown data under an inline result", inlinePress("2:l:en")],
    ["a game", { callback_query: { id: "c1", from: aUser(), chat_instance: "i", game_short_name: "g" } }],
    ["a topic that is gone", press("1:c:en:arctic:0")],
    ["a timeline whose topic is gone", press("1:h:en:arctic::0")],
  ])("%s", async (_name, update) => {
    const { handle } = createHarness({ answers, allow: ["answerCallbackQuery"] });
    const calls = await handle(update);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.payload).toMatchObject({ text: "This button no longer works.", show_alert: true });
  });

  it("also when the page is the same", async () => {
    const refuse = (method: string) =>
      method === "editMessageText"
        ? { error_code: 400, description: "Bad Request: message is not modified: specified new message content" }
        : undefined;
    const { handle, lines } = createHarness({ answers, refuse });
    const calls = await handle(press("1:l:en"));
    expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "answerCallbackQuery"]);
    expect(calls[1]?.payload).toEqual({ callback_query_id: "c1" });
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("also when the message can't be edited: the presser is told", async () => {
    const refuse = (method: string) =>
      method === "editMessageText"
        ? { error_code: 400, description: "Bad Request: message can't be edited" }
        : undefined;
    const { handle, lines } = createHarness({ answers, refuse });
    const calls = await handle(press("1:l:en"));
    expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "answerCallbackQuery"]);
    expect(calls[1]?.payload).toMatchObject({ show_alert: true });
    expect(lines.some(({ message }) => message === "update failed")).toBe(true);
  });

  it("also when it comes too late", async () => {
    const refuse = (method: string) =>
      method === "answerCallbackQuery" ? { error_code: 400, description: "Bad Request: query is too old" } : undefined;
    const { handle, lines } = createHarness({ answers, refuse });
    await handle(press("1:l:en"));
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("whatever the data", async () => {
    const { handle } = createHarness({ answers });
    const data = fc.tuple(
      fc.constantFrom("1", "0"),
      fc.constantFrom(..."amytqclhsgud"),
      fc.constantFrom("en", "kk", keyOf(fact)),
      fc.constantFrom(keyOf(fact), keyOf(fact).repeat(3), "russia", "", "0"),
      fc.constantFrom("0", "zzzz", "2022", ""),
      fc.constantFrom("0", "", "1.2", "zz.z"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          data.map((parts) => parts.join(":")),
          fc.string(),
        ),
        async (packed) => {
          const calls = await handle(press(packed));
          expect(calls.filter(({ method }) => method === "answerCallbackQuery")).toHaveLength(1);
        },
      ),
      { numRuns: 400 },
    );
  });
});
