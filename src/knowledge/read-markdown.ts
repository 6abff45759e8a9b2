import { chunkProse } from "./chunk-prose.ts";
import type { Finding } from "./finding.ts";
import { lineAt, parseYaml } from "./parse-yaml.ts";
import { idFromFile, type Read } from "./read-yaml.ts";
import { frontMatterSchema, textProblem, validate } from "./schemas.ts";
import type { Article, Fact, Source } from "./types.ts";

/** What an article in prose may leave open. */
export interface ProseGuesses {
  /** An ISO 639 code, or null where it can't be told. */
  readonly detectLanguage: (text: string) => string | null;
  /** Slugs of topics; those that don't exist are dropped. */
  readonly guessTopics: (text: string) => readonly string[];
}

/** The language code of a text whose language isn't known (ISO 639-2). */
export const UNKNOWN_LANGUAGE = "und";
/** How much of the body the guesses see, in UTF-16 units. */
const GUESS_LENGTH = 5_000;
const BORDER = /^---[ \t]*\r?\n/;

/** The front matter's text; it starts on line 2 and `body` on `bodyLine`. Null where there is none. */
export function splitFrontMatter(
  text: string,
): { readonly matter: string; readonly body: string; readonly bodyLine: number } | null {
  const opening = BORDER.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return null;
  const end = closing.index + closing[0].length;
  return { matter: rest.slice(0, closing.index), body: rest.slice(end), bodyLine: lineAt(rest, end) + 1 };
}

/** Reads one article in prose: its facts are the chunks of its body. */
export function readMarkdown(file: string, text: string, guesses: ProseGuesses): Read<Article> {
  const refuse = (path: Finding["path"], message: string, line = 1): Read<Article> => ({
    value: null,
    findings: [{ file, path, message, line }],
  });
  const parts = splitFrontMatter(text);
  if (!parts) {
    return BORDER.test(text)
      ? refuse([], "the front matter is not closed: end it with a line of ---")
      : refuse(["title"], "required field is missing: start the file with ---, title: …, ---");
  }
  const parsed = parseYaml(file, parts.matter, 2);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(frontMatterSchema, parsed.value ?? {}, file);
  if (validated.findings) return { value: null, findings: validated.findings };
  const body = parts.body.replace(/[\ufeff\v]/g, " ");
  for (const [index, line] of body.split("\n").entries()) {
    const problem = textProblem(line.replaceAll("\f", " "));
    if (problem !== null) return refuse([], `the text ${problem}`, parts.bodyLine + index);
  }
  return { value: toArticle(file, validated.output, body, guesses), findings: null };
}

type FrontMatter = Extract<
  ReturnType<typeof validate<typeof frontMatterSchema>>,
  { readonly findings: null }
>["output"];

function toArticle(file: string, matter: FrontMatter, body: string, guesses: ProseGuesses): Article {
  const id = matter.id ?? idFromFile(file);
  const chunks = chunkProse(body);
  const sample = chunks
    .map((chunk) => chunk.text)
    .join("\n")
    .slice(0, GUESS_LENGTH);
  const language = matter.language ?? guesses.detectLanguage(sample === "" ? matter.title : sample);
  const { title, publisher, published, url } = matter;
  const source: Source = { title, publisher, published, language, url };
  const topics = matter.topics ?? guesses.guessTopics(`${title}\n${sample}`);
  const facts = chunks.map(
    (chunk): Fact => ({
      id: `${id}/${chunk.id}`,
      article: id,
      topics,
      asOf: published,
      said: null,
      entities: [],
      text: { [language ?? UNKNOWN_LANGUAGE]: chunk.text },
      asks: {},
      series: null,
      supersededBy: null,
      source,
      also: [],
      kind: "prose",
      headings: chunk.headings,
    }),
  );
  return { id, file, source, facts };
}
