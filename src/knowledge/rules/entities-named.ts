import { quote } from "../finding.ts";
import { curatedFacts, type Rule } from "./rule.ts";

/** Every listed entity is named in every text. */
export const entitiesNamed: Rule = {
  name: "entities-named",
  load: "off",
  check: "error",
  *find(input) {
    const entities = new Map(input.entities?.map((entity) => [entity.id, entity]));
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const [language, text] of Object.entries(fact.text)) {
        for (const id of fact.entities) {
          const entity = entities.get(id);
          if (entity === undefined || input.namesEntity(entity, text, language)) continue;
          const message = `does not name ${quote(id)} (${entity.name[language] ?? id}): name it or take it off entities`;
          yield { file: article.file, path: [...path, "text", language], message };
        }
      }
    }
  },
};
