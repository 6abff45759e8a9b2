import { Composer } from "grammy";
import { isLanguage, LANGUAGES, type Language } from "../../knowledge/types.ts";
import type { BotContext } from "../context.ts";
import { hasCommand, isPrivate } from "../filters/chats.ts";
import { format } from "../render/formatted.ts";
import { languageRows } from "../render/keyboards.ts";
import { rendered } from "../render/message.ts";
import { echo } from "../render/safe-text.ts";
import { replace, respond } from "../respond.ts";

/** `/language`: buttons; `/language pl` (or the language's name) sets it at once. */
export function createLanguageFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.filter(hasCommand("language"), async (ctx) => {
    const say = await ctx.say();
    const argument = ctx.command?.argument ?? "";
    const wanted = readLanguageName(ctx, argument);
    if (wanted !== null) return respond(ctx, rendered(format(await setLanguage(ctx, wanted))));
    const line = argument === "" ? say("language-choose") : say("language-unknown", { argument: echo(argument, 40) });
    await respond(ctx, rendered(format(line), languageRows(ctx.texts)));
  });

  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "language") return next();
    const line = await setLanguage(ctx, ctx.action.language);
    // In a group the buttons are everybody's: each presser is told apart, and the message stays as it is.
    if (!isPrivate(ctx)) return ctx.acknowledge(line, { alert: true });
    await replace(ctx, rendered(format(line), languageRows(ctx.texts)));
  });

  return composer;
}

function readLanguageName(ctx: BotContext, argument: string): Language | null {
  const wanted = argument.toLowerCase();
  if (isLanguage(wanted)) return wanted;
  return LANGUAGES.find((language) => ctx.texts[language]("language-name").toLowerCase() === wanted) ?? null;
}

/** Sets it, and returns the line that says so in the language set, or says why not. */
async function setLanguage(ctx: BotContext, language: Language): Promise<string> {
  const say = await ctx.say();
  if (ctx.person === null) return say("person-needed");
  try {
    await ctx.deps.store.setLanguage(ctx.person, language);
  } catch (error) {
    ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "language not stored");
    return say("store-failed");
  }
  return ctx.texts[language]("language-set");
}
