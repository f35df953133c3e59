import type { Text } from "@cokdyby/engine";
import { TOPICS } from "../../../law/topics.ts";
import type { ShownCase } from "../../../law/worked-case.ts";
import { meanings } from "../../../search/everyday-words.ts";
import { plainText, queryWords } from "../../../search/plain-text.ts";

/**
 * The worked cases whose name, title, story or topics hold every word of a query, in any language,
 * accents and capitals aside. An empty query finds all of them.
 */
export function findCases(cases: readonly ShownCase[], query: string): readonly ShownCase[] {
  const words = queryWords(query);
  return cases.filter(({ case: name, title, story, topics }) => {
    const texts: readonly (Text | undefined)[] = [
      title,
      story,
      ...topics.map((topic) => TOPICS[topic]),
    ];
    const told = texts.flatMap((text) => Object.values(text ?? {}));
    const said = plainText([name, ...told].join(" "));
    return words.every((word) => meanings(word).some((each) => said.includes(each)));
  });
}
