import { Composer } from "grammy";
import type { BotCommand } from "grammy/types";
import { describeCommands, describeTopicCommands } from "../commands.ts";
import type { BotContext } from "../context.ts";
import { hasCommand, isGroup } from "../filters/chats.ts";
import { isAdmin } from "../filters/is-admin.ts";
import { bold, type Formatted, format, join } from "../render/formatted.ts";
import { rendered } from "../render/message.ts";
import { respond } from "../respond.ts";

/** `/help`: how to ask, and only the commands that work for this reader here. */
export function createHelpFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(hasCommand("help"), async (ctx) => {
    const say = await ctx.say();
    const bot = ctx.me.username;
    const { factCount: facts, version, topics } = ctx.answers;
    const sections = [
      say("help-intro"),
      join([say("help-groups", { bot }), say("help-inline", { bot })], "\n"),
      section(say("help-commands"), describeCommands(isGroup(ctx) ? "group" : "private", say)),
      section(say("help-topics"), describeTopicCommands(topics, say)),
      isAdmin(ctx) ? section(say("help-admin"), describeCommands("admin", say)) : "",
      say("help-version", { facts, version: version.slice(0, 12) }),
    ];
    await respond(ctx, rendered(join(sections, "\n\n")));
  });
  return composer;
}

function section(heading: string, commands: readonly BotCommand[]): Formatted {
  if (commands.length === 0) return format();
  const lines = commands.map(({ command, description }) => format(`/${command} – ${description}`));
  return join([bold(heading), ...lines], "\n");
}
