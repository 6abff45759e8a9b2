import { describe, expect, it } from "vitest";
import { stripInline } from "../../src/knowledge/strip-markdown.ts";

describe("stripInline", () => {
  it.each([
    ["**bold**, *it*, ***both***, __b__, _i_, ~~gone~~", "bold, it, both, b, i, gone"],
    ["**bold with *it* inside**", "bold with it inside"],
    ["snake_case, 2 * 3 * 4, a*", "snake_case, 2 * 3 * 4, a*"],
    ["слово_с_чертой", "слово_с_чертой"],
    ['[link](https://x.y/a_(b) "title") and [ref][1] and [short][]', "link and ref and short"],
    ["![image *text*](a.png), [![inner](b.png)](https://x.y)", "image text, inner"],
    ["[a description in brackets]", "[a description in brackets]"],
    ["<https://x.y/z> and <me@x.y>", "https://x.y/z and me@x.y"],
    ["`code *stays*`, ``a ` tick``", "code *stays*, a ` tick"],
    ["\\*no emphasis\\* \\# \\\\", "*no emphasis* # \\"],
    ["<b>bold</b> a<br/>b, 1 < 2 > 0", "bold a b, 1 < 2 > 0"],
    ["&amp;lt; &nbsp;&#1179;&#x49B; &unknown; &#0;&#x202e;&#xD800;&#x110000;", "&lt; \u00a0ққ &unknown;"],
    ["note[^1]", "note"],
    ["  many\n   spaces\t here ", "many spaces here"],
    ["\ue0000\ue001", "0"],
    ["", ""],
  ])("%s", (markdown, text) => {
    expect(stripInline(markdown)).toBe(text);
  });
});
