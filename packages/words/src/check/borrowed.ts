import type { Problem, Result } from "@cokdyby/engine";
import { parseYaml } from "@cokdyby/engine/read";
import { pointerOf } from "@cokdyby/engine/rulebook";
import type { ReadCatalogue } from "./read-catalogues.ts";

/** Everything that reading what is borrowed can report, beside what YAML itself can have wrong. */
export const BORROWED_PROBLEMS = ["BORROWED_UNKNOWN", "BORROWED_TWICE"] as const;

const START = { line: 1, column: 1 };
/** `web/note.answer` */
const NAMED = /^([a-z]+\/[a-z-]+)\.([\w.]+)$/;

/**
 * The catalogues with what they say in the words of another, which stands there alone.
 *
 * @param file flat YAML: `web/note.answer: cli/evaluation.answer`
 */
export function withBorrowed(
  catalogues: readonly ReadCatalogue[],
  file: string,
  text: string,
): Result<readonly ReadCatalogue[]> {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return yaml;
  const problems: Problem[] = [];
  const own = new Map(catalogues.map(({ door, name, keys }) => [`${door}/${name}`, keys]));
  const all = new Map([...own].map(([id, keys]) => [id, [...keys]]));
  for (const [to, from] of Object.entries(yaml.value.value as object)) {
    const pointer = pointerOf([to]).slice("#".length);
    const at = yaml.value.sourceMap(pointer).at ?? { file, ...START };
    const wrong = (code: (typeof BORROWED_PROBLEMS)[number], detail: string) =>
      problems.push({ code, detail, at });
    const [, lender = "", lent] = NAMED.exec(String(from)) ?? [];
    const [, borrower = "", key = ""] = NAMED.exec(to) ?? [];
    const found = own.get(lender)?.find((each) => each.key === lent);
    const keys = all.get(borrower);
    if (found === undefined) {
      wrong("BORROWED_UNKNOWN", `no catalogue has \`${from}\` of its own; name one that does`);
    } else if (keys === undefined) {
      wrong("BORROWED_UNKNOWN", `there is no catalogue for \`${to}\`; name one that there is`);
    } else if (keys.some((each) => each.key === key)) {
      wrong("BORROWED_TWICE", `\`${to}\` has words of its own; remove them, or this line`);
    } else keys.push({ ...found, key, at });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: catalogues.map((each) => ({
      ...each,
      keys: all.get(`${each.door}/${each.name}`) ?? [],
    })),
  };
}
