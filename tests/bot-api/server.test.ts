import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Answer, call, read } from "./fixtures/call.ts";
import { type BotApi, startBotApi } from "./index.ts";

let api: BotApi;

beforeEach(async () => {
  api = await startBotApi({ me: { can_read_all_group_messages: true } });
  api.user({ id: 501, started: true });
});
afterEach(() => api.close());

async function request(path: string, init: RequestInit = {}): Promise<Answer> {
  return read(await fetch(`${api.root}${path}`, init));
}

describe("HTTP", () => {
  it("introduces the bot", async () => {
    expect((await request(`/bot${api.token}/getMe`)).result).toMatchObject({
      id: 7000000001,
      is_bot: true,
      username: "elshi_test_bot",
      supports_inline_queries: true,
      can_read_all_group_messages: true,
    });
  });

  it.each<[string, string, number, string]>([
    ["another token", "/bot1:wrong/getMe", 401, "Unauthorized"],
    ["no token", "/getMe", 404, "Not Found"],
    ["another token's file", "/file/bot1:wrong/x", 401, "Unauthorized"],
  ])("refuses %s", async (_, path, status, description) => {
    expect(await request(path)).toMatchObject({ ok: false, status, description });
    expect(api.calls).toEqual([]);
  });

  it("knows only the methods the bot may use, in any case", async () => {
    expect(await request(`/bot${api.token}/banChatMember`)).toMatchObject({
      status: 404,
      description: "Not Found: method not found",
    });
    expect(api.violations).toHaveLength(1);
    expect((await request(`/bot${api.token}/GETME`)).ok).toBe(true);
  });

  it("refuses other verbs", async () => {
    expect((await request(`/bot${api.token}/getMe`, { method: "PUT" })).status).toBe(405);
  });

  it.each<[string, () => RequestInit]>([
    ["JSON", () => ({ headers: { "content-type": "application/json" }, body: '{"chat_id":501,"text":"a+b"}' })],
    ["a form", () => ({ body: new URLSearchParams({ chat_id: "501", text: "a+b" }) })],
    [
      "multipart",
      () => {
        const body = new FormData();
        body.set("chat_id", "501");
        body.set("text", "a+b");
        return { body };
      },
    ],
  ])("reads %s", async (_, init) => {
    const answer = await request(`/bot${api.token}/sendMessage`, { method: "POST", ...init() });
    expect(answer.result).toMatchObject({ text: "a+b", chat: { id: 501 } });
    expect(api.violations).toEqual([]);
  });

  it("reads a query", async () => {
    expect((await request(`/bot${api.token}/sendMessage?chat_id=501&text=%D3%A9`)).result["text"]).toBe("ө");
  });

  it.each<[string, string, string]>([
    ["broken JSON", "application/json", "{"],
    ["null", "application/json", "null"],
    ["an array", "application/json", "[]"],
    ["an unknown type", "text/plain", "x"],
  ])("refuses %s", async (_, type, body) => {
    const answer = await request(`/bot${api.token}/sendMessage`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(answer.status).toBe(400);
  });
});

describe("files", () => {
  it.each([
    ["directly", "document"],
    ["attached", "part1"],
  ])("are uploaded %s and downloaded", async (_, part) => {
    const body = new FormData();
    body.set("chat_id", "501");
    if (part !== "document") body.set("document", `attach://${part}`);
    body.set(part, new Blob([Buffer.from([0, 13, 10, 255, 45, 45])], { type: "application/pdf" }), "факты.pdf");
    const sent = await request(`/bot${api.token}/sendDocument`, { method: "POST", body });
    const document = api.sentTo(501)[0]?.document;
    expect(sent.result["document"]).toMatchObject({
      file_name: "факты.pdf",
      mime_type: "application/pdf",
      file_size: 6,
    });
    const file = await call(api, "getFile", { file_id: document?.file_id });
    const answer = await fetch(`${api.root}/file/bot${api.token}/${String(file.result["file_path"])}`);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 13, 10, 255, 45, 45]);
    expect((await call(api, "sendDocument", { chat_id: 501, document: document?.file_id })).ok).toBe(true);
  });

  it("must be known", async () => {
    expect((await call(api, "getFile", { file_id: "x" })).description).toBe("Bad Request: invalid file_id");
    const unknown = await call(api, "sendDocument", { chat_id: 501, document: "x" });
    expect(unknown.description).toBe("Bad Request: wrong file identifier/HTTP URL specified");
    expect((await request(`/file/bot${api.token}/documents/x`)).status).toBe(404);
  });

  it("are too big over 20 MB", async () => {
    const message = api.user({ id: 502 }).sendsDocument("big.md", Buffer.alloc(20 * 1024 * 1024 + 1));
    const answer = await call(api, "getFile", { file_id: message.document?.file_id });
    expect(answer.description).toBe("Bad Request: file is too big");
  });
});

describe("the recorder", () => {
  const send = (text: string) => call(api, "sendMessage", { chat_id: 501, text });

  it("keeps calls in order, with their answers", async () => {
    await send("a");
    await send("");
    expect(api.calls).toMatchObject([
      { index: 0, method: "sendMessage", payload: { text: "a" }, status: 200, applied: true, issues: [], done: true },
      { index: 1, payload: { text: "" }, status: 400, applied: false, issues: ["message text is empty"] },
    ]);
    expect(api.violations).toMatchObject([{ method: "sendMessage", issues: ["message text is empty"] }]);
    api.clear();
    expect(api.calls).toEqual([]);
    expect(api.violations).toEqual([]);
    expect(api.nextIndex()).toBe(2);
  });

  it("waits for calls, past and coming", async () => {
    await send("a");
    expect((await api.waitForCall("sendMessage")).payload.text).toBe("a");
    const coming = api.waitForCall(({ payload }) => payload.text === "b");
    await send("b");
    expect((await coming).index).toBe(1);
    const later = api.waitForCall("sendMessage", { from: api.nextIndex() });
    await send("c");
    expect((await later).payload.text).toBe("c");
  });

  it("takes no call that was open before for one to come", async () => {
    const first = call(api, "getUpdates", { timeout: 30 });
    while (!api.isPolling()) await new Promise((resolve) => setTimeout(resolve, 2));
    const later = api.waitForCall("getUpdates", { from: api.nextIndex() });
    api.user({ id: 502 }).sends("x");
    await first;
    await call(api, "getUpdates");
    expect((await later).index).toBe(1);
  });

  it("names what it saw when nothing comes", async () => {
    await send("a");
    await expect(api.waitForCall("getFile", { timeoutMs: 20 })).rejects.toThrow(
      "no getFile within 20 ms; last calls: sendMessage → 200",
    );
  });

  it("knows when nothing more comes", async () => {
    const sending = send("a");
    await api.idle(30);
    await sending;
    expect(api.calls).toHaveLength(1);
    const busy = setInterval(() => void send("x"), 5);
    await expect(api.idle(1000, 50)).rejects.toThrow("not idle within 50 ms");
    clearInterval(busy);
    await api.idle(20);
  });
});
