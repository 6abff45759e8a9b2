import { refuse } from "../errors.ts";
import type { Params } from "../types.ts";
import type { World } from "../world.ts";
import type { Method } from "./method.ts";

function requireLanguage({ language_code: code = "" }: Params): void {
  if (code !== "" && !/^[a-z]{2}$/.test(code)) refuse([`invalid language code "${code}": two letters of ISO 639-1`]);
}

function scopeKey(params: Params, world: World): string {
  requireLanguage(params);
  const { type, chat_id: chatId, user_id: userId } = params.scope ?? { type: "default" };
  if (chatId !== undefined) world.reach(chatId);
  return [type, chatId ?? "", userId ?? "", params.language_code ?? ""].join("|");
}

const setMyCommands: Method = (params, world) => {
  const commands = params.commands ?? [];
  if (commands.length > 100) refuse([`BOT_COMMANDS_TOO_MUCH: ${commands.length} of 100 commands`]);
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) refuse([`BOT_COMMAND_INVALID: "${command}" isn't 1–32 of a-z 0-9 _`]);
    if (description.trim() === "" || description.length > 256)
      refuse([`BOT_COMMAND_DESCRIPTION_INVALID: /${command} has ${description.trim().length} of 1–256 characters`]);
  }
  if (new Set(commands.map(({ command }) => command)).size < commands.length)
    refuse(["BOT_COMMAND_INVALID: two commands share a name"]);
  const key = scopeKey(params, world);
  if (commands.length === 0) world.commands.delete(key);
  else world.commands.set(key, commands);
  return true;
};

const deleteMyCommands: Method = (params, world) => {
  world.commands.delete(scopeKey(params, world));
  return true;
};

const getMyCommands: Method = (params, world) => world.commands.get(scopeKey(params, world)) ?? [];

function textSetter(field: "name" | "description" | "short_description", limit: number): Method {
  return (params, world) => {
    requireLanguage(params);
    const value = params[field] ?? "";
    if (value.length > limit) refuse([`${field} is too long: ${value.length} of ${limit} characters`]);
    world.profile.set(`${field}|${params.language_code ?? ""}`, value);
    return true;
  };
}

const setChatMenuButton: Method = (params, world) => {
  if (params.chat_id !== undefined) world.reach(params.chat_id);
  world.profile.set(`menu_button|${params.chat_id ?? ""}`, params.menu_button);
  return true;
};

export const profileMethods: Readonly<Record<string, Method>> = {
  setMyCommands,
  deleteMyCommands,
  getMyCommands,
  setMyName: textSetter("name", 64),
  setMyDescription: textSetter("description", 512),
  setMyShortDescription: textSetter("short_description", 120),
  setChatMenuButton,
};
