/** A value as JSON carries it. */
export type JsonObject = { readonly [key: string]: unknown };

/** The Telegram objects, as far as tests read them; the schema file knows every field. */
export type User = {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
};

export type Chat = {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title?: string;
  readonly username?: string;
  readonly first_name?: string;
  readonly is_forum?: true;
};

/** Offsets and lengths are UTF-16 units. */
export type Entity = {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: User;
  readonly language?: string;
  readonly custom_emoji_id?: string;
  readonly unix_time?: number;
  readonly date_time_format?: string;
};

export type Button = {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly style?: string;
  readonly web_app?: { readonly url: string };
  readonly login_url?: { readonly url: string };
  readonly copy_text?: { readonly text: string };
  readonly switch_inline_query?: string;
  readonly switch_inline_query_current_chat?: string;
  readonly switch_inline_query_chosen_chat?: JsonObject;
};

export type Keyboard = {
  readonly inline_keyboard?: readonly (readonly Button[])[];
  readonly keyboard?: readonly (readonly (string | Button)[])[];
  readonly input_field_placeholder?: string;
};

export type ReplyParameters = {
  readonly message_id: number;
  readonly chat_id?: number | string;
  readonly allow_sending_without_reply?: boolean;
  readonly quote?: string;
  readonly quote_position?: number;
};

export type Document = {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size?: number;
};

export type Message = {
  readonly message_id: number;
  readonly date: number;
  readonly chat: Chat;
  readonly from?: User;
  readonly sender_chat?: Chat;
  readonly via_bot?: User;
  readonly forward_origin?: JsonObject;
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  readonly reply_to_message?: Message;
  readonly quote?: { readonly text: string; readonly position: number; readonly is_manual?: true };
  readonly edit_date?: number;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly document?: Document;
  readonly photo?: readonly JsonObject[];
  readonly rich_message?: JsonObject;
  readonly reply_markup?: Keyboard;
  readonly link_preview_options?: JsonObject;
  readonly guest_query_id?: string;
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
  readonly forum_topic_created?: JsonObject;
};

/** One update; its kind is the only key beside update_id. */
export type Update = { readonly update_id: number } & JsonObject;

/** A file sent in a multipart body. */
export type Upload = { readonly upload: true; readonly name: string; readonly mime: string; readonly content: Buffer };

export type Command = { readonly command: string; readonly description: string };

export type InlineResult = {
  readonly type: string;
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly thumbnail_url?: string;
  readonly caption?: string;
  readonly parse_mode?: string;
  readonly caption_entities?: readonly Entity[];
  readonly input_message_content?: {
    readonly message_text?: string;
    readonly parse_mode?: string;
    readonly entities?: readonly Entity[];
    readonly link_preview_options?: JsonObject;
    readonly rich_message?: RichInput;
  };
  readonly reply_markup?: Keyboard;
};

export type RichInput = { readonly html?: string; readonly markdown?: string; readonly is_rtl?: boolean };

/** The parameters of every method together; holds for calls the schema accepted. */
export type Params = {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly message_thread_id?: number;
  readonly inline_message_id?: string;
  readonly text?: string;
  readonly parse_mode?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly rich_message?: RichInput;
  readonly link_preview_options?: JsonObject;
  readonly disable_notification?: boolean;
  readonly reply_parameters?: ReplyParameters;
  readonly reply_markup?: Keyboard;
  readonly document?: string | Upload;
  readonly photo?: string | Upload;
  readonly action?: string;
  readonly callback_query_id?: string;
  readonly show_alert?: boolean;
  readonly url?: string;
  readonly cache_time?: number;
  readonly inline_query_id?: string;
  readonly guest_query_id?: string;
  readonly result?: InlineResult;
  readonly results?: readonly InlineResult[];
  readonly is_personal?: boolean;
  readonly next_offset?: string;
  readonly button?: { readonly text: string; readonly start_parameter?: string; readonly web_app?: JsonObject };
  readonly commands?: readonly Command[];
  readonly scope?: { readonly type: string; readonly chat_id?: number | string; readonly user_id?: number };
  readonly language_code?: string;
  readonly description?: string;
  readonly short_description?: string;
  readonly name?: string;
  readonly menu_button?: JsonObject;
  readonly file_id?: string;
  readonly reaction?: readonly { readonly type: string; readonly emoji?: string }[];
  readonly offset?: number;
  readonly limit?: number;
  readonly timeout?: number;
  readonly allowed_updates?: readonly string[];
  readonly secret_token?: string;
  readonly max_connections?: number;
  readonly drop_pending_updates?: boolean;
  readonly ip_address?: string;
};
