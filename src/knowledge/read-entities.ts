import { parseYaml } from "./parse-yaml.ts";
import type { Read } from "./read-yaml.ts";
import { entitiesSchema, validate } from "./schemas.ts";
import type { Entity } from "./types.ts";

/** Reads the text of `entities.yaml`; an empty file has no entities. */
export function readEntities(file: string, text: string): Read<readonly Entity[]> {
  const parsed = parseYaml(file, text);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(entitiesSchema, parsed.value ?? [], file);
  if (validated.findings) return { value: null, findings: validated.findings };
  const value = validated.output.map(({ stand_ins, ...entity }): Entity => ({ ...entity, standIns: stand_ins }));
  return { value, findings: null };
}
