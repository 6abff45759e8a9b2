import { Lexer } from "yaml";
import type { Built, KnowledgeFile, KnowledgeFiles } from "./build.ts";
import { formatArticle, formatEntities, formatTopics } from "./format.ts";

/** A file that differs from its canonical form. */
export interface Uneven {
  readonly file: string;
  /** What it should hold; null where rewriting would lose comments among the fields. */
  readonly canonical: string | null;
}

/** Compares each YAML file that could be read with its canonical form. Comments above the first field stay. */
export function findUneven(files: KnowledgeFiles, built: Built): readonly Uneven[] {
  const texts = new Map(files.articles.map((file) => [file.path, file.text]));
  const uneven: (Uneven | null)[] = built.articles
    .filter((article) => /\.ya?ml$/i.test(article.file))
    .map((article) => compare(article.file, texts.get(article.file) ?? null, formatArticle(article)));
  if (built.topics.length > 0) uneven.push(compareFile(files.topics, formatTopics(built.topics)));
  if (built.entities.length > 0) uneven.push(compareFile(files.entities, formatEntities(built.entities)));
  return uneven.filter((file) => file !== null);
}

function compareFile(file: KnowledgeFile, canonical: string): Uneven | null {
  return compare(file.path, file.text, canonical);
}

function compare(file: string, text: string | null, canonical: string): Uneven | null {
  if (text === null) return null;
  const head = /^(?:#.*\n|\n)*/.exec(text)?.[0] ?? "";
  if (text === head + canonical) return null;
  return { file, canonical: hasComment(text.slice(head.length)) ? null : head + canonical };
}

function hasComment(text: string): boolean {
  let before = "";
  for (const token of new Lexer().lex(text)) {
    // U+001F announces a scalar, whose text may start with "#" inside a block.
    if (token.startsWith("#") && before !== "\u001f") return true;
    before = token;
  }
  return false;
}
