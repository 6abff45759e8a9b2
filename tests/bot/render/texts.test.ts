import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { MESSAGES, type MessageId } from "../../../src/bot/render/messages.ts";
import { loadTexts, TextsError } from "../../../src/bot/render/texts.ts";
import { LANGUAGES } from "../../../src/knowledge/types.ts";
import { LOCALES } from "../../../src/paths.ts";

const folders: string[] = [];
function copyLocales(): string {
  const folder = mkdtempSync(join(tmpdir(), "elshi-locales-"));
  folders.push(folder);
  cpSync(LOCALES, folder, { recursive: true });
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function offenders(folder: string): readonly string[] {
  try {
    loadTexts(folder);
    return [];
  } catch (error) {
    return error instanceof TextsError ? error.offenders : [String(error)];
  }
}

describe("loadTexts", () => {
  it("names every missing file, missing message and unknown variable at once", () => {
    const folder = copyLocales();
    rmSync(join(folder, "kk.ftl"));
    const russian = readFileSync(join(folder, "ru.ftl"), "utf8");
    writeFileSync(
      join(folder, "ru.ftl"),
      russian.replace(/^wordless = .*$/m, "").replace(/^failed = .*$/m, "failed = { $reason }"),
    );
    const found = offenders(folder);
    expect(found).toHaveLength(3);
    expect(found).toContain('ru.ftl: "wordless" is missing');
    expect(found).toContain('ru.ftl: "failed": Unknown variable: $reason');
    expect(found.filter((line) => line.startsWith("kk.ftl: can't be read"))).toHaveLength(1);
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  const source = readFileSync(join(LOCALES, `${language}.ftl`), "utf8");

  it("has no message that nobody says, and uses only the variables of each", () => {
    const helpers = ["month", "month-of", "month-in", "month-long"];
    const blocks = source.split(/^(?=[a-z][a-z-]* =)/m).slice(1);
    for (const block of blocks) {
      const id = block.slice(0, block.indexOf(" ="));
      if (helpers.includes(id)) continue;
      expect(Object.keys(MESSAGES)).toContain(id);
      const used = [...block.matchAll(/\$(\w+)/g)].map((match) => match[1]);
      expect(MESSAGES[id as MessageId]).toEqual(expect.arrayContaining(used));
    }
  });

  it("says every message within Telegram's limits", () => {
    const say = loadTexts()[language];
    for (const id of Object.keys(MESSAGES) as MessageId[]) {
      const values = Object.fromEntries(MESSAGES[id].map((variable) => [variable, 1300]));
      const text = (say as (id: MessageId, values: object) => string)(id, values);
      expect(text.length, id).toBeLessThan(1_700);
      if (id.startsWith("command-")) expect(text.length, id).toBeLessThanOrEqual(100);
      if (id.startsWith("button-")) expect(text.length, id).toBeLessThanOrEqual(64);
      if (id === "ask-placeholder") expect(text.length).toBeLessThanOrEqual(64);
    }
  });

  it("names itself in its own alphabet", () => {
    const other = language === "ru" || language === "kk" ? /[a-z]/i : /[а-яәғқңөұүһі]/i;
    const say = loadTexts()[language];
    expect(say("silent-out-of-scope")).not.toMatch(other);
    expect(say("wordless")).not.toMatch(other);
    expect(say("topic-empty")).not.toMatch(other);
  });
});

describe("plural forms", () => {
  const texts = loadTexts();
  it.each([
    ["en", 1, "1 fact"],
    ["en", 1300, "1,300 facts"],
    ["ru", 1, "1 факт"],
    ["ru", 2, "2 факта"],
    ["ru", 5, "5 фактов"],
    ["ru", 21, "21 факт"],
    ["ru", 1300, "1 300 фактов"],
    ["kk", 1, "1 дерек"],
    ["kk", 5, "5 дерек"],
    ["pl", 1, "1 fakt"],
    ["pl", 3, "3 fakty"],
    ["pl", 12, "12 faktów"],
    ["pl", 22, "22 fakty"],
    ["pl", 1300, "1300 faktów"],
  ] as const)("%s counts %d", (language, facts, expected) => {
    expect(texts[language]("publisher", { facts }).replace(/\u00a0/g, " ")).toBe(expected);
  });
});
