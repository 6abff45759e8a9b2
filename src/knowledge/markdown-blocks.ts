import { stripInline } from "./strip-markdown.ts";

/** One block of prose as plain text, with the headings it stands under, outermost first. */
export interface Block {
  readonly headings: readonly string[];
  /** A paragraph has one part; a list or table one per item or row; code one per line. */
  readonly parts: readonly string[];
  readonly kind: "paragraph" | "lines";
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
const TABLE_BORDER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const REFERENCE = /^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S/;

/** Cuts a Markdown body into its blocks, in order; headings become context, markup goes. */
export function readBlocks(body: string): readonly Block[] {
  let shown = removeBetween(body, "<!--", "-->");
  for (const tag of ["script", "style"]) shown = removeBetween(shown, `<${tag}`, `</${tag}>`);
  const lines = shown.split(/\r\n?|\n|\u2028|\u2029|\f/);
  const blocks: Block[] = [];
  collect(lines, blocks, []);
  return blocks;
}

/** Removes each stretch from an opening to its closing mark, in one pass; an unclosed one stays. */
function removeBetween(text: string, opening: string, closing: string): string {
  const lower = text.toLowerCase();
  let kept = "";
  let from = 0;
  for (let start = lower.indexOf(opening); start !== -1; start = lower.indexOf(opening, from)) {
    const end = lower.indexOf(closing, start);
    if (end === -1) break;
    kept += text.slice(from, start);
    from = end + closing.length;
  }
  return kept + text.slice(from);
}

type Open = { readonly lines: string[] };

function collect(lines: readonly string[], blocks: Block[], headings: (string | undefined)[], depth = 0): void {
  const open: Open = { lines: [] };
  const current = (): string[] =>
    headings.filter((heading): heading is string => heading !== undefined && heading !== "");
  const add = (kind: Block["kind"], parts: readonly string[]): void => {
    const filled = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
    if (filled.length > 0) blocks.push({ headings: current(), parts: filled, kind });
  };
  const close = (): void => {
    if (open.lines.length > 0) add("paragraph", [stripInline(open.lines.join("\n"))]);
    open.lines.length = 0;
  };
  const setHeading = (level: number, text: string): void => {
    headings.length = Math.min(headings.length, level - 1);
    headings[level - 1] = stripInline(text);
  };

  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? "";
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    const setext = open.lines.length > 0 ? SETEXT.exec(line)?.[1] : undefined;
    if (line.trim() === "") {
      close();
      i++;
    } else if (fence !== undefined) {
      close();
      const end = lines.findIndex((other, at) => at > i && other.trim().startsWith(fence) && /^[`~\s]+$/.test(other));
      const stop = end === -1 ? lines.length : end;
      add(
        "lines",
        lines.slice(i + 1, stop).map((code) => code.trimEnd().normalize("NFC")),
      );
      i = stop + 1;
    } else if (heading) {
      close();
      setHeading(heading[1]?.length ?? 1, heading[2] ?? "");
      i++;
    } else if (setext !== undefined) {
      setHeading(setext.startsWith("=") ? 1 : 2, open.lines.splice(0).join(" "));
      i++;
    } else if (RULE.test(line) || REFERENCE.test(line)) {
      close();
      i++;
    } else if (QUOTE.test(line) && depth < 8) {
      close();
      const end = endOf(lines, i, (other) => other.trim() !== "" && (QUOTE.test(other) || !ITEM.test(other)));
      collect(
        lines.slice(i, end).map((other) => other.replace(QUOTE, "")),
        blocks,
        headings,
        depth + 1,
      );
      i = end;
    } else if (line.includes("|") && isTableBorder(lines[i + 1] ?? "")) {
      close();
      const end = endOf(lines, i + 2, (other) => other.includes("|"));
      add("lines", tableRows(line, lines.slice(i + 2, end)));
      i = end;
    } else if (ITEM.test(line) && (open.lines.length === 0 || !/^[ \t]*\d/.test(line))) {
      const intro = open.lines.length > 0 ? stripInline(open.lines.splice(0).join("\n")) : "";
      const end = listEnd(lines, i);
      add("lines", [...(intro === "" ? [] : [intro]), ...listItems(lines.slice(i, end))]);
      i = end;
    } else {
      open.lines.push(line);
      i++;
    }
  }
  close();
}

function isTableBorder(line: string): boolean {
  return line.includes("|") && TABLE_BORDER.test(line);
}

function endOf(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? "")) end++;
  return end;
}

/** A list goes on over items, indented lines, and single empty lines followed by either. */
function listEnd(lines: readonly string[], from: number): number {
  const belongs = (line: string): boolean => ITEM.test(line) || /^(?: {2,}|\t)\S/.test(line);
  let end = from + 1;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    if (line.trim() === "") {
      if (!belongs(lines[end + 1] ?? "")) break;
    } else if (!belongs(line) && ((lines[end - 1] ?? "").trim() === "" || HEADING.test(line) || FENCE.test(line)))
      break;
    end++;
  }
  return end;
}

function listItems(lines: readonly string[]): readonly string[] {
  const items: { readonly mark: string; readonly text: string[] }[] = [];
  /** Indentations of the items around the current one. */
  const around: number[] = [];
  for (const line of lines) {
    const [, indent = "", bullet = "", text = ""] = ITEM.exec(line) ?? [];
    if (bullet !== "") {
      const width = indent.replaceAll("\t", "    ").length;
      while ((around.at(-1) ?? -1) >= width) around.pop();
      const level = Math.min(3, around.length);
      around.push(width);
      items.push({ mark: `${"  ".repeat(level)}${/\d/.test(bullet) ? bullet : "•"} `, text: [text] });
    } else if (line.trim() !== "") items.at(-1)?.text.push(line);
  }
  return items.map(({ mark, text }) => `${mark}${stripInline(text.join("\n"))}`);
}

/** Each row stands alone: `column: value; column: value`. */
function tableRows(header: string, rows: readonly string[]): readonly string[] {
  const columns = cells(header);
  return rows.map((row) =>
    cells(row)
      .map((cell, index) => (cell === "" || !columns[index] ? cell : `${columns[index]}: ${cell}`))
      .filter((cell) => cell !== "")
      .join("; "),
  );
}

function cells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => stripInline(cell.replaceAll("\\|", "|")));
}
