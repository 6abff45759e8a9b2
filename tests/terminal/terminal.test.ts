import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/answer/types.ts";
import type { Logger } from "../../src/bot/context.ts";
import type { Language } from "../../src/knowledge/types.ts";
import { runTerminal } from "../../src/terminal/terminal.ts";
import { createFakeAnswerer, createFakeAnswers } from "../bot/fake-answers.ts";
import { createFakeStore } from "../bot/fake-store.ts";
import { aFact, aPlainFact, aSource, aTopic } from "../helpers/builders.ts";

const QUESTION = "How long is the border with Russia?";
const fact = aFact();
const linked = aPlainFact("linked", {
  asks: { en: ["Who said it?"] },
  source: aSource({ title: "Dwie podróże", url: "https://rp.pl/1" }),
});
const answers = createFakeAnswers({ facts: [fact, linked], topics: [aTopic()] });
const logger: Logger = { debug() {}, info() {}, warn() {}, error() {} };

interface Run {
  readonly answers?: Answers;
  readonly isTTY?: boolean;
  readonly language?: Language;
}

/** What is printed for an input. */
async function run(input: string | readonly (string | Buffer)[], options: Run = {}): Promise<string> {
  let printed = "";
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  await runTerminal({
    answerer: createFakeAnswerer(options.answers ?? answers),
    store: createFakeStore(),
    logger,
    now: () => new Date("2026-06-01T12:00:00Z"),
    input: Readable.from(typeof input === "string" ? [input] : input, { objectMode: false }),
    output,
    isTTY: options.isTTY ?? false,
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  return printed;
}

/** The answers of a run in a pipe: each ends with an empty line and has none in it. */
async function answersTo(lines: readonly string[], options: Run = {}): Promise<readonly string[]> {
  const printed = await run(lines.map((line) => `${line}\n`).join(""), options);
  expect(printed.endsWith("\n\n")).toBe(true);
  return printed.slice(0, -2).split("\n\n");
}

describe("in a pipe", () => {
  it("prints an answer with its sources and numbered buttons", async () => {
    expect(await run(`${QUESTION}\n`)).toBe(
      [
        "The border of Kazakhstan and Russia is 7,598 km long. Nov 2022 [1]",
        "Sources",
        "[1] Rzeczpospolita, Nov 2022 · in Polish",
        "As of November 2022",
        "1) More   2) 🇷🇺 Russia   3) 👍   4) 👎",
        "",
        "",
      ].join("\n"),
    );
  });

  it("prints the addresses of sources, and no escape codes", async () => {
    const [answer] = await answersTo(["Who said it?"]);
    expect(answer).toContain("[1] “Dwie podróże” <https://rp.pl/1>, Rzeczpospolita");
    expect(answer).not.toContain("\u001b");
  });

  it("gives every line one answer, in order", async () => {
    const lines = [
      QUESTION,
      "",
      "   ",
      "\u200b",
      "/help",
      "/topics",
      "/russia",
      "/timeline",
      "/sources",
      "/language",
      "/privacy",
      "/export",
      "/forget_me",
      "/nope",
      "/ask",
      "🙂🙂🙂",
      "\u0000\u0001\u001b[31m",
      "<b>&amp;</b>",
      "a".repeat(100_000),
      "a\u2028b\u0085c\rd",
      "Who said it?",
    ];
    const printed = await answersTo(lines);
    expect(printed).toHaveLength(lines.length);
    for (const answer of printed) expect(answer.split("\n").every((line) => line.trim() !== "")).toBe(true);
    expect(printed.slice(1, 4)).toEqual(Array(3).fill("Type a question or /help."));
    expect(printed.at(-1)).toMatch(/^Fact linked\./);
    expect(printed[4]).toContain("/reload – read the knowledge files again");
  });

  it("presses a button by its number", async () => {
    const [, more, back, vote, unknown] = await answersTo([QUESTION, "1", "1", "3", "/nope"]);
    expect(more).toMatch(/^More on this\n▸ Fact linked\./);
    expect(back).toMatch(/^The border of Kazakhstan/);
    expect(vote).toBe("Thank you!");
    expect(unknown).toBe("I don't know that command. /help lists what works.");
  });

  it("asks a number that is no button's", async () => {
    const [before, after] = await answersTo(["2022", "99"]);
    for (const answer of [before, after]) expect(answer).toMatch(/^Nothing on that/);
  });

  it("lets the user tap a question, choose a language and reload as an admin", async () => {
    const [, answer, , , topics, reload] = await answersTo(["/start", "1", "/language", "4", "/topics", "/reload"]);
    expect(answer).toMatch(/^How long is the border with Russia\?\nThe border/);
    expect(topics).toMatch(/^Wybierz temat/);
    expect(reload).toMatch(/^Wczytanie nie powiodło się/);
  });

  it("prints an export of any length", async () => {
    const lines = Array.from({ length: 80 }, (_, index) => `Unknown question number ${index}`);
    const printed = await answersTo([...lines, "/export"]);
    expect(printed).toHaveLength(81);
    expect(printed.at(-1)).toContain('"question": "Unknown question number 79"');
  });

  it("speaks the language it is started in", async () => {
    expect(await answersTo(["", "/topics"], { language: "kk" })).toEqual([
      "Сұрақ немесе /help деп жазыңыз.",
      "Тақырып таңдаңыз\n1) 🇷🇺 Ресей",
    ]);
  });

  it.each([
    ["no line", "", 0],
    ["a last line without an end", QUESTION, 1],
    ["Windows line ends", `${QUESTION}\r\n${QUESTION}\r\n`, 2],
  ])("takes %s", async (_name, input, count) => {
    expect((await run(input)).split("\n\n").length - 1).toBe(count);
  });

  it("takes letters that arrive in halves", async () => {
    const bytes = Buffer.from("Какова длина границы с Россией?\n");
    expect(await run([bytes.subarray(0, 3), bytes.subarray(3, 20), bytes.subarray(20)])).toMatch(/^Длина границы/);
  });

  it("answers a first line before the second is typed", async () => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: "utf8" });
    const store = createFakeStore();
    const done = runTerminal({
      answerer: createFakeAnswerer(answers),
      store,
      logger,
      now: () => new Date(),
      input,
      output,
      isTTY: false,
    });
    input.write(`${QUESTION}\n`);
    const [first] = await new Promise<[string]>((resolve) => output.once("data", (text: string) => resolve([text])));
    expect(first).toMatch(/^The border/);
    input.end();
    await done;
  });

  it("gives a bug one apology and goes on", async () => {
    const broken = {
      ...answers,
      ask: (question: string) => {
        if (question === "bug") throw new Error("a bug");
        return answers.ask(question);
      },
    };
    const printed = await answersTo(["bug", "bug", QUESTION], { answers: broken });
    expect(printed.slice(0, 2)).toEqual(Array(2).fill("Something went wrong. Please try again in a minute."));
    expect(printed[2]).toMatch(/^The border/);
  });
});

describe("an output that nobody reads any more", () => {
  const failing = (code: string) =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(`write ${code}`), { code }));
      },
    });
  const start = (output: Writable, input: Readable) =>
    runTerminal({
      answerer: createFakeAnswerer(answers),
      store: createFakeStore(),
      logger,
      now: () => new Date(),
      input,
      output,
      isTTY: false,
    });

  it("ends quietly, even when more input would come", async () => {
    const input = new PassThrough();
    input.write(`${QUESTION}\n${QUESTION}\n`);
    await expect(start(failing("EPIPE"), input)).resolves.toBeUndefined();
  });

  it("tells any other failure", async () => {
    await expect(start(failing("ENOSPC"), Readable.from([`${QUESTION}\n`, `${QUESTION}\n`]))).rejects.toThrow(/ENOSPC/);
  });
});

describe("on a terminal", () => {
  it("greets, prompts, shows bold letters and keeps blank lines", async () => {
    const printed = await run(`${QUESTION}\n`, { isTTY: true });
    expect(printed).toMatch(/^Elshi: Kazakhstan's foreign policy, 2 facts\./);
    expect(printed).toContain("> ");
    expect(printed).toContain("\u001b[1mSources\u001b[22m");
    expect(printed).toContain("[1]\n\n");
  });
});
