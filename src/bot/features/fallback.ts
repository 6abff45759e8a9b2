import { Composer } from "grammy";
import type { Message } from "grammy/types";
import type { BotContext } from "../context.ts";
import { isPrivate } from "../filters/chats.ts";
import { beginsWithCommand } from "../filters/command.ts";
import { format } from "../render/formatted.ts";
import { rendered } from "../render/message.ts";
import { respond } from "../respond.ts";

const WORDLESS = [
  "voice",
  "audio",
  "video",
  "video_note",
  "animation",
  "photo",
  "sticker",
  "document",
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "game",
  "story",
  "paid_media",
  "checklist",
] as const satisfies readonly (keyof Message)[];

/** What nothing else took: one line in private, nothing in groups and channels; every button press is answered. */
export function createFallbackFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.on("message", async (ctx) => {
    if (!isPrivate(ctx)) return;
    const say = await ctx.say();
    if (beginsWithCommand(ctx.message)) return respond(ctx, rendered(format(say("unknown-command"))));
    if (WORDLESS.some((kind) => ctx.message[kind] !== undefined)) {
      return respond(ctx, rendered(format(say("wordless"))));
    }
  });

  composer.on("callback_query", async (ctx) => {
    await ctx.acknowledge((await ctx.say())("button-unknown"), { alert: true });
  });

  return composer;
}
