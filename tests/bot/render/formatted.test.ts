import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bold, format, italic, join, link, safeAddress } from "../../../src/bot/render/formatted.ts";
import { checkEntities } from "../../bot-api/entities.ts";

describe("format", () => {
  it("counts offsets in UTF-16 units", () => {
    expect(format("🇷🇺 ", bold("Россия"), " ", italic("2022"))).toEqual({
      text: "🇷🇺 Россия 2022",
      entities: [
        { type: "bold", offset: 5, length: 6 },
        { type: "italic", offset: 12, length: 4 },
      ],
    });
  });

  it("leaves markup as it is", () => {
    expect(format("<b>*x*</b> &amp; [a](b)")).toEqual({ text: "<b>*x*</b> &amp; [a](b)", entities: [] });
  });

  it.each([
    ["NUL and escape", "a\u0000b\u001b[1m", "a b [1m"],
    ["bidi override", "abc\u202edef\u202c", "abcdef"],
    ["bidi isolate", "\u2066x\u2069", "x"],
    ["lone surrogates", "a\ud83db\udc00", "a\ufffdb\ufffd"],
    ["whole pair", "🙂", "🙂"],
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["tab", "a\tb", "a b"],
  ])("makes %s safe", (_name, raw, safe) => {
    expect(format(raw).text).toBe(safe);
  });

  it("keeps white space out of entities, and marks nothing where there is nothing", () => {
    expect(bold(" x ").entities).toEqual([{ type: "bold", offset: 1, length: 1 }]);
    expect(bold("  ").entities).toEqual([]);
    expect(italic("").entities).toEqual([]);
  });

  it("joins what isn't empty", () => {
    expect(join(["a", "", bold("b"), format()], ", ")).toEqual({
      text: "a, b",
      entities: [{ type: "bold", offset: 3, length: 1 }],
    });
  });
});

describe("link", () => {
  it.each([
    ["https", "https://rp.pl/a?b=c", "https://rp.pl/a?b=c"],
    ["http", "http://rp.pl/", "http://rp.pl/"],
    ["quotes and spaces", 'https://rp.pl/"a b', "https://rp.pl/%22a%20b"],
  ])("opens %s", (_name, url, href) => {
    expect(link(url, "x").entities).toEqual([{ type: "text_link", offset: 0, length: 1, url: href }]);
  });

  it.each(["javascript:alert(1)", "tg://resolve?domain=x", "data:text/html,x", "rp.pl", "", "https://user:pw@rp.pl/"])(
    "leaves the text of %j without a link",
    (url) => {
      expect(safeAddress(url)).toBeNull();
      expect(link(url, "x")).toEqual({ text: "x", entities: [] });
    },
  );
});

it("keeps every entity valid, whatever the parts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "🙂", "\ud83d", "\udc00", "\u202e", "\u0000", "қ") });
  const part = fc.oneof(
    text,
    text.map((value) => bold(value)),
    text.map((value) => italic(value)),
    text.map((value) => link("https://a.kz", value)),
    text.map((value) => bold("x", italic(value))),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { text: whole, entities } = format(...parts);
      expect(checkEntities(whole, entities)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
