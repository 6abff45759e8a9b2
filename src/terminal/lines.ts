import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

// Of a longer line only the beginning is kept: more than a question may have, however it is counted.
const MAX_LINE_UTF16 = 16_384;

/** The lines of a stream as they come, without their ends; only `\n` and `\r\n` end a line. Memory stays bounded. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of input) {
    const text: string = rest + (typeof chunk === "string" ? chunk : decoder.write(chunk));
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      yield trimEnd(text.slice(from, end));
      from = end + 1;
    }
    rest = text.slice(from).slice(0, MAX_LINE_UTF16);
  }
  rest += decoder.end();
  if (rest !== "") yield trimEnd(rest);
}

function trimEnd(line: string): string {
  return (line.endsWith("\r") ? line.slice(0, -1) : line).slice(0, MAX_LINE_UTF16);
}
