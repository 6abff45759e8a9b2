import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/paths.ts";
import { type BotApi, startBotApi } from "../bot-api/index.ts";
import { type BotProcess, startBotProcess } from "../helpers/bot-process.ts";

const ADMIN = 4_242;
let api: BotApi;
let bot: BotProcess;
const knowledge = mkdtempSync(join(tmpdir(), "elshi-knowledge-"));

beforeAll(async () => {
  cpSync(join(PROJECT_ROOT, "tests", "fixtures", "seed"), knowledge, { recursive: true });
  api = await startBotApi({});
  bot = await startBotProcess({ api, knowledgeDir: knowledge, adminIds: [ADMIN] });
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await api.close();
  rmSync(knowledge, { recursive: true, force: true });
});

const people = new Map<number, ReturnType<BotApi["user"]>>();

function person(id: number): ReturnType<BotApi["user"]> {
  const known = people.get(id) ?? api.user({ id, firstName: "Ann", languageCode: "en" });
  people.set(id, known);
  return known;
}

/** Sends a text in a private chat and gives the text of the reply. */
async function reply(id: number, text: string): Promise<string> {
  const from = api.nextIndex();
  person(id).sends(text);
  const call = await api.waitForCall("sendMessage", { timeoutMs: 15_000, from });
  return String(call.payload["text"]);
}

describe("the whole bot over HTTP", () => {
  it.each([
    ["How long is the border between Kazakhstan and Russia?", /7,598[\s\S]*\[1\] Rzeczpospolita, Nov 2022/],
    ["Сколько нефти шло через Новороссийск?", /80 %[\s\S]*Rzeczpospolita/],
    ["Қазақстан Қырымды мойындай ма?", /мойындамайды[\s\S]*Rzeczpospolita/],
    ["Kiedy Tokajew spotkał się z Macronem?", /29 listopada 2022[\s\S]*Rzeczpospolita/],
    ["/energy", /Energy/],
    ["/nonsense", /\/help/],
  ])("answers %j", async (question, expected) => {
    expect(await reply(7, question)).toMatch(expected);
  });

  it("meets what it doesn't know with silence and no citation", async () => {
    expect(await reply(7, "What's the weather in Paris?")).not.toMatch(/\[1\]/);
  });

  it("answers an inline query with whole cited answers", async () => {
    const from = api.nextIndex();
    person(8).types("border with Russia");
    const call = await api.waitForCall("answerInlineQuery", { timeoutMs: 15_000, from });
    const results = call.payload["results"];
    expect(Array.isArray(results) && results.length).toBeGreaterThan(0);
    expect(JSON.stringify(results)).toMatch(/7,598[^"]*\[1\]/);
  });

  it("lets only an admin reload, and keeps the old knowledge when the new is broken", async () => {
    const broken = join(knowledge, "articles", "broken.yaml");
    writeFileSync(
      broken,
      "source: { title: T }\nfacts:\n  - id: x\n    topics: [nowhere]\n    as_of: 2020\n    text: { en: T }\n",
    );
    expect(await reply(9, "/reload")).toMatch(/\/help/);
    expect(await reply(ADMIN, "/reload")).toMatch(/broken\.yaml\D*4\b[\s\S]*topics/);
    expect(await reply(9, "How long is the border between Kazakhstan and Russia?")).toMatch(/7,598/);
    rmSync(broken);
    expect(await reply(ADMIN, "/reload")).toMatch(/53/);
  });

  it("has broken no rule of the Bot API", () => {
    expect(api.violations).toEqual([]);
  });
});
