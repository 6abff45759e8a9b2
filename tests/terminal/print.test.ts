import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import { numberButtons, printButtons, printText } from "../../src/terminal/print.ts";

describe("printText", () => {
  const entities: MessageEntity[] = [
    { type: "text_link", offset: 3, length: 3, url: "https://a.kz/" },
    { type: "bold", offset: 0, length: 2 },
    { type: "italic", offset: 3, length: 3 },
    { type: "pre", offset: 0, length: 2 },
  ];

  it.each([
    ["plain", "🙂 abc <https://a.kz/>!"],
    ["ansi", "\u001b[1m🙂\u001b[22m \u001b[3mabc\u001b[23m <https://a.kz/>!"],
  ] as const)("prints %s", (style, expected) => {
    expect(printText("🙂 abc!", entities, style)).toBe(expected);
  });
});

describe("buttons", () => {
  const markup = {
    inline_keyboard: [
      [
        { text: "More", callback_data: "1:m" },
        { text: "Site", url: "https://a.kz" },
        { text: "👍", callback_data: "1:u" },
      ],
      [{ text: "Site", url: "https://a.kz" }],
      [{ text: "Back", callback_data: "1:a" }],
    ],
  };

  it("are numbered in reading order, those that do nothing here left out", () => {
    expect(printButtons(markup)).toEqual(["1) More   2) 👍", "3) Back"]);
    expect(numberButtons(markup).map(({ callbackData }) => callbackData)).toEqual(["1:m", "1:u", "1:a"]);
  });

  it("may be missing", () => {
    expect(printButtons(undefined)).toEqual([]);
    expect(numberButtons({ inline_keyboard: [] })).toEqual([]);
  });
});
