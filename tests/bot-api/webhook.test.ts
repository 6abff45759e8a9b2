import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import { type BotApi, startBotApi } from "./index.ts";

type Received = { readonly secret: string | undefined; readonly text: string; readonly at: number };

let api: BotApi;
let server: Server;
let url: string;
let received: Received[];
/** What the bot's side answers, one after the other; then 200. */
let answers: { status: number; headers?: Record<string, string>; body?: string; delayMs?: number }[];

beforeEach(async () => {
  received = [];
  answers = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += String(chunk);
    });
    request.on("end", () => {
      const text = /"(?:text|query|data)":"([^"]*)"/.exec(body)?.[1] ?? "";
      const secret = request.headers["x-telegram-bot-api-secret-token"];
      received.push({ secret: secret === undefined ? undefined : String(secret), text, at: Date.now() });
      const { status, headers = {}, body: answer = "", delayMs = 0 } = answers.shift() ?? { status: 200 };
      setTimeout(() => response.writeHead(status, headers).end(answer), delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/hook`;
  api = await startBotApi({ webhookTimes: { secondMs: 40 } });
});
afterEach(async () => {
  await api.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function delivered(count: number): Promise<void> {
  while (api.deliveries.filter(({ status }) => status === 200).length < count)
    await new Promise((resolve) => setTimeout(resolve, 2));
}

const texts = () => received.map(({ text }) => text);

describe("webhook delivery", () => {
  it("posts each update once, with the secret, those already pending first", async () => {
    const user = api.user({ id: 501 });
    user.sends("a");
    await call(api, "setWebhook", { url, secret_token: "s3cret" });
    user.sends("b");
    await delivered(2);
    expect(received).toMatchObject([
      { text: "a", secret: "s3cret" },
      { text: "b", secret: "s3cret" },
    ]);
    expect(api.pendingUpdates()).toEqual([]);
    expect((await call(api, "getWebhookInfo")).result).toMatchObject({
      url,
      pending_update_count: 0,
      max_connections: 40,
    });
  });

  it("drops what is pending when asked", async () => {
    api.user({ id: 501 }).sends("a");
    await call(api, "setWebhook", { url, drop_pending_updates: true });
    expect(api.pendingUpdates()).toEqual([]);
    expect(received).toEqual([]);
  });

  it("repeats until it succeeds, in order within a chat and kind", async () => {
    answers = [{ status: 500 }, { status: 404 }];
    await call(api, "setWebhook", { url });
    const user = api.user({ id: 501 });
    user.sends("a");
    user.sends("b");
    await delivered(2);
    expect(texts()).toEqual(["a", "a", "a", "b"]);
    expect(received[0]?.secret).toBeUndefined();
    expect((await call(api, "getWebhookInfo")).result["last_error_message"]).toBe(
      "Wrong response from the webhook: 404",
    );
  });

  it("lets other chats and other kinds pass a chat that waits", async () => {
    answers = [{ status: 200, delayMs: 400 }];
    await call(api, "setWebhook", { url });
    const user = api.user({ id: 501 });
    user.sends("slow");
    user.sends("after slow");
    user.types("inline");
    api.user({ id: 502 }).sends("other");
    await delivered(4);
    expect(texts().slice(0, 3).sort()).toEqual(["inline", "other", "slow"]);
    expect(texts()[3]).toBe("after slow");
  });

  it("honours Retry-After", async () => {
    answers = [{ status: 503, headers: { "retry-after": "2" } }];
    await call(api, "setWebhook", { url });
    api.user({ id: 501 }).sends("a");
    await delivered(1);
    const [first, second] = received;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(75);
  });

  it("keeps within max_connections", async () => {
    answers = Array.from({ length: 3 }, () => ({ status: 200, delayMs: 20 }));
    await call(api, "setWebhook", { url, max_connections: 1 });
    for (const id of [501, 502, 503]) api.user({ id }).sends(String(id));
    await delivered(3);
    expect((received[2]?.at ?? 0) - (received[0]?.at ?? 0)).toBeGreaterThanOrEqual(35);
  });

  it("survives a bot that is down, and stops when the webhook is removed", async () => {
    await call(api, "setWebhook", { url: "http://127.0.0.1:9/hook" });
    api.user({ id: 501 }).sends("a");
    while (api.deliveries.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(api.deliveries[0]?.status).toBe("failed");
    await call(api, "deleteWebhook");
    expect(api.pendingUpdates()).toHaveLength(1);
  });

  it("carries out a call in the answer", async () => {
    const body = JSON.stringify({ method: "sendMessage", chat_id: 501, text: "from the answer" });
    answers = [{ status: 200, headers: { "content-type": "application/json" }, body }];
    await call(api, "setWebhook", { url });
    api.user({ id: 501 }).sends("a");
    await api.waitForCall("sendMessage");
    expect(api.sentTo(501)).toMatchObject([{ text: "from the answer" }]);
  });
});
