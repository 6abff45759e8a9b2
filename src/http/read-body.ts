import type { IncomingMessage } from "node:http";

/** A body that isn't taken: 413 too large, 408 too slow, 400 broken off. */
export class BodyError extends Error {
  readonly status: 400 | 408 | 413;

  constructor(status: 400 | 408 | 413) {
    super(`body refused with ${status}`);
    this.name = "BodyError";
    this.status = status;
  }
}

/** Reads a request's body as UTF-8, never holding more than `maxBytes`. @throws BodyError */
export function readBody(request: IncomingMessage, maxBytes: number, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => fail(408), timeoutMs);
    const fail = (status: 400 | 408 | 413) => {
      clearTimeout(timer);
      request.removeAllListeners("data").removeAllListeners("end");
      request.pause();
      reject(new BodyError(status));
    };
    if (Number(request.headers["content-length"]) > maxBytes) return fail(413);
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) return fail(413);
      chunks.push(chunk);
    });
    request.on("end", () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
    request.on("close", () => fail(400));
    request.on("error", () => fail(400));
  });
}
