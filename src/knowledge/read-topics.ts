import { parseYaml } from "./parse-yaml.ts";
import type { Read } from "./read-yaml.ts";
import { topicsSchema, validate } from "./schemas.ts";
import type { Topic } from "./types.ts";

/** Reads the text of `topics.yaml`; an empty file has no topics. */
export function readTopics(file: string, text: string): Read<readonly Topic[]> {
  const parsed = parseYaml(file, text);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(topicsSchema, parsed.value ?? [], file);
  if (validated.findings) return { value: null, findings: validated.findings };
  return { value: validated.output, findings: null };
}
