import { linkProblem } from "../entities.ts";
import { badRequest, refuse } from "../errors.ts";
import { checkInlineAnswer, checkInlineResult } from "../inline-results.ts";
import type { Asked, World } from "../world.ts";
import type { Method } from "./method.ts";

/** How long Telegram takes answers, and keeps undelivered queries. */
export const CALLBACK_SECONDS = 150;
export const INLINE_SECONDS = 30;

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

function answer(asked: Map<string, Asked>, id: string | undefined, limitSeconds: number, world: World): void {
  const query = asked.get(id ?? "");
  if (query === undefined || query.answered || world.now() - query.at > limitSeconds * 1000) throw badRequest(TOO_OLD);
  query.answered = true;
}

const answerCallbackQuery: Method = (params, world) => {
  if ((params.text?.length ?? 0) > 200) refuse(["MESSAGE_TOO_LONG: a callback answer has at most 200 characters"]);
  if ((params.cache_time ?? 0) < 0) refuse(["cache_time must not be negative"]);
  const problem = params.url === undefined ? undefined : linkProblem(params.url, ["https:", "http:", "tg:"]);
  if (problem !== undefined) refuse([`URL_INVALID: ${problem}`]);
  answer(world.callbacks, params.callback_query_id, CALLBACK_SECONDS, world);
  return true;
};

const answerInlineQuery: Method = (params, world) => {
  refuse(checkInlineAnswer(params));
  answer(world.inlineQueries, params.inline_query_id, INLINE_SECONDS, world);
  return true;
};

const answerGuestQuery: Method = (params, world) => {
  if (params.result !== undefined) refuse(checkInlineResult(params.result));
  answer(world.guestQueries, params.guest_query_id, INLINE_SECONDS, world);
  const id = `guest${world.freshId()}`;
  const content = params.result?.input_message_content;
  world.inlineMessages.set(id, {
    ...(content?.message_text === undefined ? {} : { text: content.message_text }),
    reply_markup: params.result?.reply_markup,
  });
  return { inline_message_id: id };
};

export const queryMethods: Readonly<Record<string, Method>> = {
  answerCallbackQuery,
  answerInlineQuery,
  answerGuestQuery,
};
