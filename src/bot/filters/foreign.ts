import type { Context, MiddlewareFn } from "grammy";
import { isOtherBot } from "./person.ts";

/** Creates the middleware that drops what isn't said to us: our own inline results and messages of other bots. */
export function dropForeign<C extends Context>(): MiddlewareFn<C> {
  return async (ctx, next) => {
    const message = ctx.msg;
    if (ctx.callbackQuery === undefined && message !== undefined) {
      if (message.via_bot?.id === ctx.me.id || isOtherBot(message.from)) return;
    }
    await next();
  };
}
