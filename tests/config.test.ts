import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig, VARIABLES } from "../src/config.ts";

const TOKEN = "123456789:AAE-local_token-for_the-tests-0000000";
const SECRET = "s3cret_s3cret-s3cret";
const CWD = "/srv/elshi";

/** The problems of an environment that must be refused. */
function problems(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env, CWD);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error("expected to be refused");
}

describe("parseConfig", () => {
  it("is the terminal chat without a token", () => {
    expect(parseConfig({}, CWD)).toEqual({
      mode: "terminal",
      adminIds: new Set(),
      knowledgeDir: "/srv/elshi/knowledge",
      database: "/srv/elshi/data/elshi.db",
      cacheDir: "/srv/elshi/data/cache",
      logLevel: "warn",
    });
  });

  it("is long polling with a token, and listens only when a port is set", () => {
    expect(parseConfig({ BOT_TOKEN: TOKEN }, CWD)).toMatchObject({
      mode: "polling",
      token: TOKEN,
      apiRoot: "https://api.telegram.org",
      http: null,
      logLevel: "info",
    });
    const config = parseConfig({ BOT_TOKEN: ` ${TOKEN} `, PORT: "0", HOST: "0.0.0.0", ADMIN_IDS: "1, 22,,1" }, CWD);
    expect(config).toMatchObject({ http: { host: "0.0.0.0", port: 0 }, adminIds: new Set([1, 22]) });
  });

  it("is a webhook with an address and a secret", () => {
    const env = { BOT_TOKEN: TOKEN, WEBHOOK_URL: "https://bot.example.org/hook/x?y=1", WEBHOOK_SECRET: SECRET };
    expect(parseConfig(env, CWD)).toMatchObject({
      mode: "webhook",
      webhook: { url: "https://bot.example.org/hook/x?y=1", path: "/hook/x", secret: SECRET },
      http: { host: "127.0.0.1", port: 8080 },
    });
  });

  it.each([["http://127.0.0.1:8080/hook"], ["http://localhost/hook"], ["http://[::1]:9/hook"]])(
    "takes plain http on this machine: %s",
    (WEBHOOK_URL) => {
      expect(parseConfig({ BOT_TOKEN: TOKEN, WEBHOOK_URL, WEBHOOK_SECRET: SECRET }, CWD).mode).toBe("webhook");
    },
  );

  it.each([
    ["data/x.db", "/srv/elshi/data/x.db"],
    ["/var/x.db", "/var/x.db"],
    ["file:x.db", "/srv/elshi/x.db"],
    ["file:///var/with%20space.db", "/var/with space.db"],
    [":memory:", ":memory:"],
  ])("reads DATABASE_URL %s", (DATABASE_URL, database) => {
    expect(parseConfig({ DATABASE_URL }, CWD).database).toBe(database);
  });

  it("takes an address of another Bot API without its slash", () => {
    const config = parseConfig({ BOT_TOKEN: "7:abcdef", BOT_API_ROOT: "http://127.0.0.1:8081/" }, CWD);
    expect(config).toMatchObject({ apiRoot: "http://127.0.0.1:8081" });
  });

  it("counts an empty variable as not set", () => {
    expect(parseConfig(Object.fromEntries(VARIABLES.map((name) => [name, " "])), CWD)).toEqual(parseConfig({}, CWD));
  });

  it.each([
    ["BOT_TOKEN", "hunter2"],
    ["BOT_TOKEN", "123:short"],
    ["BOT_API_ROOT", "api.example.org"],
    ["BOT_API_ROOT", "ftp://api.telegram.org"],
    ["BOT_API_ROOT", `https://api.telegram.org/bot${TOKEN}`],
    ["ADMIN_IDS", "@aigul"],
    ["ADMIN_IDS", "-5"],
    ["ADMIN_IDS", "1.5"],
    ["ADMIN_IDS", "0"],
    ["ADMIN_IDS", "99999999999999999"],
    ["DATABASE_URL", "postgres://elshi:hunter2@db/elshi"],
    ["DATABASE_URL", "mysql://elshi@db/elshi"],
    ["DATABASE_URL", "file://other-host/x.db"],
    ["HOST", "a b"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80a"],
    ["LOG_LEVEL", "loud"],
    ["WEBHOOK_SECRET", "with space"],
    ["WEBHOOK_SECRET", "x".repeat(257)],
  ])("refuses %s=%s in one line that doesn't repeat it", (name, value) => {
    const [line = "", ...more] = problems({ [name]: value });
    expect(more).toEqual([]);
    expect(line).toMatch(new RegExp(`^${name} \\S`));
    expect(line).not.toContain("\n");
    if (/TOKEN|SECRET|DATABASE|API_ROOT/.test(name)) expect(line).not.toContain(value);
  });

  it.each(["1087968824", "777000", "136817688"])("refuses %s as an admin: many people share it", (id) => {
    expect(problems({ ADMIN_IDS: `5,${id}` })).toEqual([expect.stringMatching(/^ADMIN_IDS holds/)]);
  });

  it.each([
    ["http://bot.example.org/hook"],
    ["bot.example.org/hook"],
    ["https://user:pass@bot.example.org/hook"],
    ["https://bot.example.org/healthz"],
    ["https://bot.example.org/metrics"],
    ["http://127.0.0.1.evil.example/hook"],
  ])("refuses WEBHOOK_URL=%s", (WEBHOOK_URL) => {
    expect(problems({ BOT_TOKEN: TOKEN, WEBHOOK_URL, WEBHOOK_SECRET: SECRET })).toEqual([
      expect.stringMatching(/^WEBHOOK_URL should/),
    ]);
  });

  it("refuses a webhook without a secret, or without a token", () => {
    const WEBHOOK_URL = "https://bot.example.org/hook";
    expect(problems({ BOT_TOKEN: TOKEN, WEBHOOK_URL })).toEqual([expect.stringMatching(/^WEBHOOK_SECRET is missing/)]);
    expect(problems({ WEBHOOK_URL, WEBHOOK_SECRET: SECRET })).toEqual([expect.stringMatching(/^BOT_TOKEN is missing/)]);
  });

  it("names every wrong variable at once", () => {
    const lines = problems({ BOT_TOKEN: "x", PORT: "x", LOG_LEVEL: "x", ADMIN_IDS: "x" });
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["BOT_TOKEN", "ADMIN_IDS", "LOG_LEVEL", "PORT"]);
  });
});

describe(".env.example", () => {
  const text = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const documented = [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

  it("documents each variable, and no other", () => {
    expect([...documented].sort()).toEqual([...VARIABLES].sort());
  });

  it("describes each in a comment above it", () => {
    for (const name of VARIABLES) expect(text).toMatch(new RegExp(`^#.+\\n${name}=`, "m"));
  });

  it("is a configuration that starts as it stands", () => {
    const env = Object.fromEntries(
      [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value ?? ""]),
    );
    expect(parseConfig(env, CWD)).toEqual(parseConfig({}, CWD));
  });
});
