import type { Context, MiddlewareFn } from "grammy";
import { createRecentMap } from "../recent-map.ts";

const ALBUM_MS = 60_000;

/**
 * Creates the middleware that drops the further parts of an album: each arrives as a message of its own, and only one
 * of them has the caption, usually the first.
 */
export function dropAlbumRest<C extends Context>(now: () => Date): MiddlewareFn<C> {
  const seen = createRecentMap<true>({ maxKeys: 1_000, forgetAfterMs: ALBUM_MS, now });
  return async (ctx, next) => {
    const { message } = ctx;
    if (message?.media_group_id !== undefined) {
      const album = `${message.chat.id}:${message.media_group_id}`;
      if (message.caption === undefined && seen.get(album) !== undefined) return;
      seen.set(album, true);
    }
    await next();
  };
}
