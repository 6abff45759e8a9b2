import { describe, expect, it } from "vitest";
import { aFact, aPlainFact } from "../../helpers/builders.ts";
import { createFakeAnswerer, createFakeAnswers } from "../fake-answers.ts";
import { aUser, createHarness, inlineQuery, type RecordedCall } from "../harness.ts";

const facts = [aFact(), ...Array.from({ length: 24 }, (_, index) => aPlainFact(`f${index}`))];
const answers = createFakeAnswers({ facts });
const ids = (call: RecordedCall | undefined): readonly string[] => call?.payload.results?.map(({ id }) => id) ?? [];

describe("an inline query", () => {
  it("is answered with shared results when its language is its own", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(inlineQuery("Ресеймен шекараның ұзындығы қандай?", "", aUser({ language_code: "kk" })));
    expect(call?.method).toBe("answerInlineQuery");
    expect(call?.payload).toMatchObject({ cache_time: 300, next_offset: "" });
    expect(call?.payload).not.toHaveProperty("is_personal");
    expect(call?.payload).not.toHaveProperty("button");
    expect(ids(call)).toHaveLength(1);
    expect(ids(call)[0]).toMatch(/\.kk$/);
  });

  it("is personal when the reader's language decided", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(inlineQuery("all 2022", "", aUser({ language_code: "pl" })));
    expect(call?.payload).toMatchObject({ is_personal: true, cache_time: 300 });
    expect(ids(call)[0]).toMatch(/\.pl$/);
  });

  it("gives topical facts for nothing typed yet", async () => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(inlineQuery("  "));
    expect(ids(call)).toHaveLength(10);
    expect(call?.payload).toMatchObject({ is_personal: true });
  });

  it("walks over all pages without repeating a result", async () => {
    const { handle } = createHarness({ answers });
    const seen: string[] = [];
    let offset = "";
    for (let page = 0; page < 3; page += 1) {
      const [call] = await handle(inlineQuery("all", offset));
      seen.push(...ids(call));
      offset = call?.payload.next_offset ?? "";
    }
    expect(offset).toBe("");
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it("ends the list, without a button, when the knowledge has changed between pages", async () => {
    const answerer = createFakeAnswerer(answers);
    const { handle } = createHarness({ answerer });
    const [first] = await handle(inlineQuery("all"));
    answerer.swap(createFakeAnswers({ facts, version: "ffffffffffffffff" }));
    const [second] = await handle(inlineQuery("all", first?.payload.next_offset ?? ""));
    expect(second?.payload).toMatchObject({ results: [], next_offset: "" });
    expect(second?.payload).not.toHaveProperty("button");
  });

  it.each(["garbage", "0123456789ab.NaN", "0123456789ab.-1", ".", "10"])(
    "ends the list at the offset %j",
    async (offset) => {
      const { handle } = createHarness({ answers });
      expect((await handle(inlineQuery("all", offset)))[0]?.payload).toMatchObject({ results: [], next_offset: "" });
    },
  );

  it.each([
    ["a short one", "Moon?", "q_TW9vbj8"],
    ["a long one", "а что на обратной стороне Луны и почему там темно", "q_ask"],
  ])("that finds nothing offers to ask in private: %s", async (_name, query, parameter) => {
    const { handle } = createHarness({ answers });
    const [call] = await handle(inlineQuery(query));
    expect(call?.payload).toMatchObject({
      results: [],
      button: { text: "No answer here. Ask me privately", start_parameter: parameter },
    });
  });

  it("is answered though the settings can't be read", async () => {
    const { handle, store } = createHarness({ answers });
    store.failing.add("settings");
    expect(ids((await handle(inlineQuery("all")))[0])).toHaveLength(10);
  });

  it("that is too old is nobody's fault", async () => {
    const refuse = () => ({
      error_code: 400,
      description: "Bad Request: query is too old and response timeout expired",
    });
    const { handle, lines } = createHarness({ answers, refuse });
    await handle(inlineQuery("all"));
    expect(lines.map(({ level }) => level)).toEqual(["debug"]);
  });
});
