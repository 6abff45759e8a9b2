import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factParameter, parseStart, questionParameter } from "../../../src/bot/render/deep-links.ts";

describe("questionParameter", () => {
  it.each([
    ["a short question", "oil?", "q_b2lsPw"],
    ["Cyrillic", "нефть", "q_0L3QtdGE0YLRjA"],
    ["the longest that fits", "a".repeat(46), `q_${Buffer.from("a".repeat(46)).toString("base64url")}`],
    ["one too long", "a".repeat(47), "q_ask"],
    ["an empty one", "", "q_ask"],
  ])("packs %s", (_name, question, parameter) => {
    expect(questionParameter(question)).toBe(parameter);
    expect(parameter).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });
});

describe("parseStart", () => {
  it.each([
    ["nothing", "", { kind: "none" }],
    ["a fact", "f_AbCdEfGhI-_", { kind: "fact", key: "AbCdEfGhI-_" }],
    ["a fact's key of the wrong length", "f_AbC", { kind: "none" }],
    ["a question", "q_b2lsPw", { kind: "question", question: "oil?" }],
    ["a call to ask", "q_ask", { kind: "ask" }],
    ["bytes that are no text", "q__w", { kind: "ask" }],
    ["white space", "q_ICA", { kind: "ask" }],
    ["a referral from elsewhere", "promo2024", { kind: "none" }],
  ])("reads %s", (_name, parameter, link) => {
    expect(parseStart(parameter)).toEqual(link);
  });

  it("never throws, and reads back every question that fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parseStart(text);
        const question = text.trim();
        const parameter = questionParameter(question);
        if (question !== "" && parameter !== "q_ask" && !/\p{Surrogate}/u.test(question)) {
          expect(parseStart(parameter)).toEqual({ kind: "question", question: question.replace(/^\ufeff/, "").trim() });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("opens what factParameter names", () => {
    expect(parseStart(factParameter("AbCdEfGhI-_"))).toEqual({ kind: "fact", key: "AbCdEfGhI-_" });
  });
});
