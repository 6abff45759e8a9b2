import { Composer, GrammyError } from "grammy";
import type { Answers } from "../../answer/types.ts";
import { LANGUAGES, type Language } from "../../knowledge/types.ts";
import type { BotContext } from "../context.ts";
import { questionParameter } from "../render/deep-links.ts";
import { nextOffset, parseOffset, renderInlineResults } from "../render/inline-results.ts";
import { INLINE_CACHE_SECONDS, INLINE_PAGE } from "../render/limits.ts";

type InlineReply = Pick<
  Parameters<BotContext["answerInlineQuery"]>[1] & object,
  "next_offset" | "button" | "is_personal"
>;

/** Inline mode: facts that fit the query, each a whole cited answer; topical ones for an empty query. */
export function createInlineFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("inline_query", async (ctx) => {
    const { answers } = ctx;
    const query = ctx.inlineQuery.query.trim();
    const preference = await ctx.interfaceLanguage();
    const offset = parseOffset(answers.version, ctx.inlineQuery.offset);
    // Pages of another knowledge version would repeat or skip: the list ends, and typing starts a new one.
    if (offset === null) return reply(ctx, [], { next_offset: "" });

    const { language, page } = answers.suggest(query, { language: preference, offset, limit: INLINE_PAGE });
    const isPersonal = query === "" || dependsOnReader(answers, query, language, preference);
    const results = renderInlineResults(answers, page.items, ctx.texts[language]);
    const found = results.length > 0 || offset > 0;
    if (!found && ctx.person !== null && query !== "") ctx.inlineQuestions.set(String(ctx.person), query);
    await reply(ctx, results, {
      next_offset: nextOffset(answers.version, page),
      ...(isPersonal ? { is_personal: true } : {}),
      ...(found
        ? {}
        : {
            button: { text: ctx.texts[language]("button-ask-private"), start_parameter: questionParameter(query) },
          }),
    });
  });
  return composer;
}

/** True where another reader would get the same query answered in another language: its own can't be told. */
function dependsOnReader(answers: Answers, query: string, language: Language, preference: Language): boolean {
  if (language !== preference) return false;
  const other = LANGUAGES.find((candidate) => candidate !== preference) ?? preference;
  return answers.suggest(query, { language: other, limit: 1 }).language !== language;
}

async function reply(
  ctx: BotContext,
  results: ReturnType<typeof renderInlineResults>,
  other: InlineReply,
): Promise<void> {
  try {
    await ctx.answerInlineQuery(results, { cache_time: INLINE_CACHE_SECONDS, ...other });
  } catch (error) {
    // Queries live some seconds; one that is answered too late was given up by its typist.
    if (!(error instanceof GrammyError && error.description.includes("query is too old"))) throw error;
    ctx.deps.logger.debug({ update_id: ctx.update.update_id, err: error }, "inline query too old");
  }
}
