import { Composer, InputFile } from "grammy";
import type { PersonRecord } from "../../store/store.ts";
import type { BotContext } from "../context.ts";
import { hasCommand, isPrivate } from "../filters/chats.ts";
import { format, join, preformatted } from "../render/formatted.ts";
import { MAX_MESSAGE_UTF16 } from "../render/limits.ts";
import { rendered } from "../render/message.ts";
import { respond } from "../respond.ts";

/** `/export`: all that is stored about the person as JSON, in the message or, where it is long, as a document. */
export function createExportFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(hasCommand("export"), async (ctx) => {
    const say = await ctx.say();
    if (!isPrivate(ctx)) return respond(ctx, rendered(format(say("private-only"))));
    if (ctx.person === null) return respond(ctx, rendered(format(say("person-needed"))));
    const record = await readRecord(ctx, ctx.person);
    if (record === null) return respond(ctx, rendered(format(say("store-failed"))));

    const json = JSON.stringify(record, null, 2);
    const message = join([say("export-intro"), preformatted(json, "json")], "\n");
    if (message.text.length <= MAX_MESSAGE_UTF16) return respond(ctx, rendered(message));
    const file = new InputFile(Buffer.from(`${json}\n`, "utf8"), "elshi-export.json");
    await ctx.replyWithDocument(file, { caption: say("export-intro") });
  });
  return composer;
}

async function readRecord(ctx: BotContext, person: number): Promise<PersonRecord | null> {
  try {
    return await ctx.deps.store.exportPerson(person);
  } catch (error) {
    ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "export failed");
    return null;
  }
}
