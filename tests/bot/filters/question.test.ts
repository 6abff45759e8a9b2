import type { Message, Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/bot/filters/command.ts";
import { groupQuestion } from "../../../src/bot/filters/question.ts";
import { aUser, groupMessage, ME, privateMessage, replyTo } from "../harness.ts";

type Fields = Partial<NonNullable<Update["message"]>>;
const group = (text: string, fields: Fields = {}): Message => {
  const { message } = groupMessage(text, fields);
  if (message === undefined) throw new Error("no message");
  return message;
};
const ours = replyTo("An answer", ME);
const theirs = replyTo;
const named = (offset: number, length: number, id: number): Fields => ({
  entities: [{ type: "text_mention", offset, length, user: aUser({ id }) }],
});

describe("groupQuestion", () => {
  it.each<[string, string, Fields, string]>([
    ["a mention", "@elshi_bot how much oil?", {}, "how much oil?"],
    ["a mention in capitals", "@Elshi_Bot, how much oil?", {}, "how much oil?"],
    ["a mention before a dash", "@elshi_bot - how much oil?", {}, "how much oil?"],
    ["a mention at the end", "how much oil? @elshi_bot", {}, "how much oil?"],
    ["a mention in the middle", "hey @elshi_bot how much oil?", {}, "hey how much oil?"],
    ["a mention by name", "Elshi how much oil?", named(0, 5, ME.id), "how much oil?"],
    ["a reply to us", "how much oil?", ours, "how much oil?"],
    ["a mention after emoji", "🇷🇺🇷🇺 @elshi_bot oil?", {}, "🇷🇺🇷🇺 oil?"],
  ])("is there with %s", (_name, text, fields, question) => {
    expect(groupQuestion(group(text, fields), ME)).toEqual({ question, quote: "", replyTo: 20 });
  });

  it.each<[string, string, Fields]>([
    ["ordinary talk", "how much oil?", {}],
    ["another bot of a similar name", "@elshi_bot_dev how much oil?", {}],
    ["another bot whose name goes on after a hyphen", "@elshi_bot-dev how much oil?", {}],
    ["our name in an address", "write to a@elshi_bot.kz", { entities: [] }],
    ["our name without an entity", "@elshi_bot oil?", { entities: [] }],
    ["somebody else by name", "Elshi how much oil?", named(0, 5, 99)],
    ["a reply to somebody else", "how much oil?", theirs("Hello")],
    ["a post of the linked channel", "@elshi_bot oil?", { is_automatic_forward: true }],
  ])("is not there with %s", (_name, text, fields) => {
    expect(groupQuestion(group(text, fields), ME)).toBeNull();
  });

  it("is the replied message where the mention says nothing itself", () => {
    expect(groupQuestion(group("@elshi_bot ?".slice(0, 10), theirs("How much oil?")), ME)).toEqual({
      question: "How much oil?",
      quote: "",
      replyTo: 5,
    });
  });

  it("is the marked part of the replied message rather than all of it", () => {
    const fields = {
      ...theirs("Long talk. How much oil? More."),
      quote: { text: "How much oil?", position: 11, is_manual: true as const },
    };
    expect(groupQuestion(group("@elshi_bot", fields), ME)).toEqual({
      question: "",
      quote: "How much oil?",
      replyTo: 20,
    });
  });

  it("ignores a quote that Telegram made by itself", () => {
    const fields = { ...theirs("How much oil?"), quote: { text: "How", position: 0 } };
    expect(groupQuestion(group("@elshi_bot", fields), ME)?.question).toBe("How much oil?");
  });

  it("is in a caption", () => {
    const { text: _text, entities, ...message } = group("@elshi_bot oil?");
    const photo = { ...message, caption: "@elshi_bot oil?", caption_entities: entities ?? [] };
    expect(groupQuestion(photo, ME)?.question).toBe("oil?");
  });

  it("is empty where we are called without any", () => {
    expect(groupQuestion(group("@elshi_bot"), ME)).toEqual({ question: "", quote: "", replyTo: 20 });
  });
});

describe("parseCommand", () => {
  it.each([
    ["/help", { name: "help", argument: "" }],
    ["/Help", { name: "help", argument: "" }],
    ["/ask@elshi_bot  how much? ", { name: "ask", argument: "how much?" }],
    ["/ask@ELSHI_BOT x", { name: "ask", argument: "x" }],
    ["/ask\nhow?", { name: "ask", argument: "how?" }],
    ["/ask@other_bot x", null],
    ["what is /help", undefined],
    ["help", undefined],
  ])("reads %j", (text, command) => {
    expect(parseCommand(privateMessage(text).message, "elshi_bot")).toEqual(command);
  });

  it("needs the entity", () => {
    expect(parseCommand(privateMessage("/help", { entities: [] }).message, "elshi_bot")).toBeUndefined();
  });
});
