import { describe, expect, it } from "vitest";
import { parseHtml } from "./html.ts";
import { parseMarkdownV2 } from "./markdown-v2.ts";
import type { Entity } from "./types.ts";

const entity = (type: string, offset: number, length: number, more: Partial<Entity> = {}): Entity => ({
  type,
  offset,
  length,
  ...more,
});

describe("HTML", () => {
  it.each<[string, string, readonly Entity[]]>([
    ["plain", "plain", []],
    ["a &lt; b &amp;&amp; &quot;c&quot; &#8212; &#x1F1F0;&#x1F1FF;", 'a < b && "c" — 🇰🇿', []],
    ["1 > 0", "1 > 0", []],
    ["<b>7,598</b> km", "7,598 km", [entity("bold", 0, 5)]],
    ["<STRONG>x</STRONG>", "x", [entity("bold", 0, 1)]],
    ["🇰🇿 <i>a<u>b</u></i>", "🇰🇿 ab", [entity("italic", 5, 2), entity("underline", 6, 1)]],
    ['<a href="https://a.kz/?x=1&amp;y=2">n</a>', "n", [entity("text_link", 0, 1, { url: "https://a.kz/?x=1&y=2" })]],
    ["<a href='https://a.kz'>n</a>", "n", [entity("text_link", 0, 1, { url: "https://a.kz" })]],
    [
      '<a href="tg://user?id=5">A</a>',
      "A",
      [entity("text_mention", 0, 1, { user: { id: 5, is_bot: false, first_name: "A" } })],
    ],
    ['<span class="tg-spoiler">s</span>', "s", [entity("spoiler", 0, 1)]],
    ["<blockquote expandable>q</blockquote>", "q", [entity("expandable_blockquote", 0, 1)]],
    ['<pre><code class="language-ts">x</code></pre>', "x", [entity("pre", 0, 1, { language: "ts" })]],
    ["<pre>a</pre><pre>b</pre>", "ab", [entity("pre", 0, 1), entity("pre", 1, 1)]],
    ['<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [entity("custom_emoji", 0, 2, { custom_emoji_id: "5" })]],
    [
      '<tg-time unix="7" format="D">x</tg-time>',
      "x",
      [entity("date_time", 0, 1, { unix_time: 7, date_time_format: "D" })],
    ],
    ["<b></b>x", "x", []],
  ])("reads %s", (source, text, entities) => {
    expect(parseHtml(source)).toEqual({ text, entities });
  });

  it.each<[string, RegExp]>([
    ["<b>open", /Can't find end tag corresponding to start tag "b"/],
    ["<b><i>x</b></i>", /Unmatched end tag at byte offset 7, expected "<\/i>", found "<\/b>"/],
    ["x</b>", /Unexpected end tag "b" at byte offset 1/],
    ["ә < b", /Unsupported start tag "" at byte offset 3/],
    ["<p>x</p>", /Unsupported start tag "p"/],
    ["<br>", /Unsupported start tag "br"/],
    ["<br/>", /Unsupported start tag "br"/],
    ["a & b", /Unescaped "&"/],
    ["a &nbsp; b", /unknown entity "&nbsp;"/],
    ["&#0;", /unknown entity/],
    ["&#xD800;", /unknown entity/],
    ["<span>x</span>", /must have class "tg-spoiler"/],
    ['<a href="x" onclick="y">n</a>', /no attribute "onclick"/],
    ['<b class="x">n</b>', /no attribute "class"/],
    ["<a href=>n</a>", /Unexpected attributes/],
    ["<tg-emoji>x</tg-emoji>", /needs a numeric "emoji-id"/],
    ["<b", /Unsupported start tag/],
    ["<!-- x -->", /Unsupported start tag/],
  ])("refuses %s", (source, message) => {
    expect(() => parseHtml(source)).toThrow(message);
  });
});

describe("MarkdownV2", () => {
  it.each<[string, string, readonly Entity[]]>([
    ["plain", "plain", []],
    [
      "*b* _i_ __u__ ~s~ ||p||",
      "b i u s p",
      [
        entity("bold", 0, 1),
        entity("italic", 2, 1),
        entity("underline", 4, 1),
        entity("strikethrough", 6, 1),
        entity("spoiler", 8, 1),
      ],
    ],
    ["*a _b_*", "a b", [entity("bold", 0, 3), entity("italic", 2, 1)]],
    ["1\\.5 \\- 2", "1.5 - 2", []],
    ["[n](https://a.kz/x_\\(y\\))", "n", [entity("text_link", 0, 1, { url: "https://a.kz/x_(y)" })]],
    ["`a.b`", "a.b", [entity("code", 0, 3)]],
    ["```ts\nx.y```", "x.y", [entity("pre", 0, 3, { language: "ts" })]],
    [">q1\n>q2\nx", "q1\nq2\nx", [entity("blockquote", 0, 6)]],
    ["**>q1\n>q2||\nx", "q1\nq2\nx", [entity("expandable_blockquote", 0, 6)]],
    ["![👍](tg://emoji?id=5)", "👍", [entity("custom_emoji", 0, 2, { custom_emoji_id: "5" })]],
  ])("reads %s", (source, text, entities) => {
    expect(parseMarkdownV2(source)).toEqual({ text, entities });
  });

  it.each<[string, RegExp]>([
    ["1.5", /Character '\.' is reserved/],
    ["a - b", /Character '-' is reserved/],
    ["*open", /Can't find end of the entity "\*"/],
    ["*a _b* c_", /Can't find end of the entity "_"/],
    ["[n] x", /Character '\]' is reserved/],
    ["[n](https://a.kz", /Can't find end of TextUrl/],
    ["`open", /Can't find end of Code/],
    ["a > b", /Character '>' is reserved/],
    ["![x](https://a.kz)", /not a custom emoji/],
  ])("refuses %s", (source, message) => {
    expect(() => parseMarkdownV2(source)).toThrow(message);
  });
});
