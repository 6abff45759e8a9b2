import { badRequest } from "../errors.ts";
import { kicked } from "../world.ts";
import type { Method } from "./method.ts";

const getMe: Method = (_, world) => world.bot;

const getChat: Method = (params, world) => {
  const { chat } = world.reach(params.chat_id);
  const gifts = {
    unlimited_gifts: true,
    limited_gifts: true,
    unique_gifts: true,
    premium_subscription: true,
    gifts_from_channels: true,
  };
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts };
};

const leaveChat: Method = (params, world) => {
  const state = world.reach(params.chat_id);
  if (state.chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
  state.refusal = kicked(state.chat.type);
  return true;
};

const getFile: Method = (params, world) => {
  const id = params.file_id ?? "";
  const file = world.files.get(id);
  if (file === undefined) throw badRequest("invalid file_id");
  if (file.content.length > 20 * 1024 * 1024) throw badRequest("file is too big");
  return { file_id: id, file_unique_id: id.slice(-12), file_size: file.content.length, file_path: file.path };
};

export const chatMethods: Readonly<Record<string, Method>> = {
  getMe,
  getChat,
  leaveChat,
  getFile,
  logOut: () => true,
  close: () => true,
};
