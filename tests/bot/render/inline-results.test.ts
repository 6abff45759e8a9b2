import { describe, expect, it } from "vitest";
import { nextOffset, parseOffset, renderInlineResults, resultId } from "../../../src/bot/render/inline-results.ts";
import { loadTexts } from "../../../src/bot/render/texts.ts";
import { aCandidate, aFact, aPlainFact } from "../../helpers/builders.ts";
import { createFakeAnswers, keyOf } from "../fake-answers.ts";

const texts = loadTexts();
const VERSION = "0123456789abcdef0123";

describe("renderInlineResults", () => {
  it("titles a result with the answering words and inserts the whole cited answer", () => {
    const fact = aFact();
    const [result] = renderInlineResults(
      createFakeAnswers({ facts: [fact] }),
      [aCandidate(fact, "7,598 km")],
      texts.en,
    );
    expect(result).toMatchObject({
      type: "article",
      id: `${keyOf(fact)}.en`,
      title: "7,598 km",
      description: "Nov 2022 · The border of Kazakhstan and Russia is 7,598 km long.",
      input_message_content: {
        message_text:
          "The border of Kazakhstan and Russia is 7,598 km long. Nov 2022 [1]\n\nSources\n[1] Rzeczpospolita, Nov 2022 · in Polish\nAs of November 2022",
        link_preview_options: { is_disabled: true },
      },
    });
  });

  it("titles it with the first words where nothing is highlighted", () => {
    const fact = aPlainFact("long", { asOf: null, text: { en: "word ".repeat(60) } });
    const [result] = renderInlineResults(createFakeAnswers({ facts: [fact] }), [aCandidate(fact)], texts.en);
    expect(result?.title.length).toBeLessThanOrEqual(80);
    expect(result?.title).toMatch(/^word word .*…$/);
    expect(result?.description).toMatch(/^word/);
  });

  it("shows a fact once", () => {
    const fact = aFact();
    const twice = [aCandidate(fact), aCandidate(fact)];
    expect(renderInlineResults(createFakeAnswers({ facts: [fact] }), twice, texts.en)).toHaveLength(1);
  });

  it("refuses an id of over 64 bytes", () => {
    expect(() => resultId("k".repeat(62), "en")).toThrow(/64 bytes/);
  });
});

describe("offsets", () => {
  const page = (next: number | null) => ({ items: [], offset: 0, total: 30, next });

  it("are read back as they were written, page after page", () => {
    const second = nextOffset(VERSION, page(10));
    expect(second).toBe("0123456789ab.10");
    expect(parseOffset(VERSION, second)).toBe(10);
    expect(parseOffset(VERSION, nextOffset(VERSION, page(20)))).toBe(20);
    expect(nextOffset(VERSION, page(null))).toBe("");
  });

  it.each([
    ["", 0],
    ["ffffffffffff.10", null],
    ["0123456789ab.0", null],
    ["0123456789ab.-5", null],
    ["0123456789ab.1e3", null],
    ["0123456789ab.10.10", null],
    ["0123456789ab", null],
    ["0123456789ab.99999999", null],
    ["10", null],
  ])("reads %j as %j", (offset, expected) => {
    expect(parseOffset(VERSION, offset)).toBe(expected);
  });
});
