import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answerer } from "../answer/types.ts";
import { createBot } from "../bot/bot.ts";
import type { Logger } from "../bot/context.ts";
import { MAX_QUESTION_UTF16 } from "../bot/render/limits.ts";
import { wholeUnits } from "../bot/render/safe-text.ts";
import { loadTexts, type Say } from "../bot/render/texts.ts";
import type { Language } from "../knowledge/types.ts";
import type { Store } from "../store/store.ts";
import { readLines } from "./lines.ts";
import { createLocalApi } from "./local-api.ts";
import { createUpdateBuilder, TERMINAL_BOT, TERMINAL_USER_ID } from "./updates.ts";
import { createWriter } from "./writer.ts";

export interface TerminalOptions {
  readonly answerer: Answerer;
  readonly store: Store;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly input: Readable;
  readonly output: Writable;
  /** True for a person at a keyboard: a prompt, bold letters, blank lines between parts. Told by the streams when left out. */
  readonly isTTY?: boolean;
  /** Language of commands until one is chosen; English when left out. */
  readonly language?: Language;
  readonly health?: () => unknown;
}

const PROMPT = "> ";

/**
 * The bot as a chat in the terminal, on the same handlers as Telegram. In a pipe each input line gets one answer,
 * without blank lines in it and with one after it, strictly in order.
 * Resolves at the end of the input, or when nobody reads the output any more.
 */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { answerer, store, logger, now, input, output, language } = options;
  const isTTY = options.isTTY ?? (isTerminal(input) && isTerminal(output));
  const texts = loadTexts();
  const updates = createUpdateBuilder(now, language);
  const api = createLocalApi(updates, isTTY ? "ansi" : "plain");
  const adminIds = new Set([TERMINAL_USER_ID]);
  const health = options.health === undefined ? {} : { health: options.health };
  const deps = { answerer, store, adminIds, logger, now, texts, ...health };
  const bot = createBot("terminal", deps, { botInfo: TERMINAL_BOT });
  bot.api.config.use(api.transformer);
  const writer = createWriter(output, () => input.destroy());

  const say = async (): Promise<Say> => {
    try {
      return texts[(await store.settings(TERMINAL_USER_ID)).language ?? language ?? "en"];
    } catch {
      return texts[language ?? "en"];
    }
  };

  const answerLine = async (line: string): Promise<string> => {
    // Telegram doesn't send a message without anything visible in it either.
    if (line.replace(/[\s\p{Cf}]/gu, "") === "") return (await say())("terminal-hint");
    const update = toUpdate(line);
    await bot.handleUpdate(update);
    const shown = api.takeShown().join("\n");
    if (shown.trim() !== "") return shown;
    // A button may do its work without a word; a message without an answer is one that failed and had its apology.
    return (await say())(update.message === undefined ? "terminal-nothing" : "failed");
  };

  const toUpdate = (line: string) => {
    const shown = api.buttons();
    const button = /^\s*\d{1,3}\s*$/.test(line) ? shown?.buttons[Number(line) - 1] : undefined;
    if (shown === null || button === undefined) return updates.text(wholeUnits(line.trim(), MAX_QUESTION_UTF16));
    return updates.press(shown.message, button.callbackData);
  };

  if (isTTY) {
    const { factCount: facts } = answerer.current();
    await writer.write(`${(await say())("terminal-welcome", { facts })}\n\n`);
    const lines = createInterface({ input, output, prompt: PROMPT, terminal: true });
    lines.prompt();
    for await (const line of lines) {
      await writer.write(`${await answerLine(line)}\n\n`);
      lines.prompt();
    }
    await writer.write("\n");
  } else {
    try {
      for await (const line of readLines(input)) {
        if (!(await writer.write(`${withoutBlankLines(await answerLine(line))}\n\n`))) break;
      }
    } catch (error) {
      // The input was closed because nobody reads the output: that is an end like any other.
      if (!writer.isClosed()) throw error;
    }
  }
  await writer.end();
}

function isTerminal(stream: Readable | Writable): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}

function withoutBlankLines(answer: string): string {
  return answer
    .split("\n")
    .filter((line) => line.trim() !== "")
    .join("\n");
}
