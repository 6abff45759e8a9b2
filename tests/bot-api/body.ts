import type { IncomingMessage } from "node:http";
import type { Upload } from "./types.ts";

const MAX_BYTES = 51 * 1024 * 1024;
type Raw = Record<string, unknown>;

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error("Request Entity Too Large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readMultipart(body: Buffer, boundary: string): Raw {
  const fields: Raw = {};
  const uploads = new Map<string, Upload>();
  const text = body.toString("latin1");
  for (const part of text.split(`--${boundary}`).slice(1, -1)) {
    const border = part.indexOf("\r\n\r\n");
    const headers = Buffer.from(part.slice(0, border), "latin1").toString("utf8");
    const content = Buffer.from(part.slice(border + 4, -2), "latin1");
    const name = /[; ]name="([^"]*)"/i.exec(headers)?.[1] ?? "";
    const fileName = /filename="([^"]*)"/i.exec(headers)?.[1];
    if (fileName === undefined) {
      fields[name] = content.toString("utf8");
      continue;
    }
    const mime = /content-type:\s*([^\r\n;]+)/i.exec(headers)?.[1] ?? "application/octet-stream";
    uploads.set(name, { upload: true, name: fileName, mime, content });
  }
  for (const [name, upload] of uploads) {
    const owner = Object.keys(fields).find((field) => fields[field] === `attach://${name}`);
    fields[owner ?? name] = upload;
  }
  return fields;
}

/** Reads the parameters of a call: query, JSON, form or multipart; throws with the description Telegram answers. */
export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<Raw> {
  const fields: Raw = Object.fromEntries(query);
  const body = await readAll(request);
  if (body.length === 0) return fields;
  const type = request.headers["content-type"] ?? "";
  if (/^application\/json/i.test(type)) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(body.toString("utf8"));
    } catch {
      throw new Error("Bad Request: can't parse request body as JSON");
    }
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
      throw new Error("Bad Request: the request body must be a JSON object");
    return { ...fields, ...parsed };
  }
  if (/^application\/x-www-form-urlencoded/i.test(type))
    return { ...fields, ...Object.fromEntries(new URLSearchParams(body.toString("utf8"))) };
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) return { ...fields, ...readMultipart(body, boundary) };
  throw new Error(`Bad Request: unsupported content type "${type}"`);
}
