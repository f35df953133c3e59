import { posix } from "node:path";
import type { Problem } from "@cokdyby/engine";
import { camelCase } from "./camel-case.ts";
import type { ReadCatalogue } from "./read-catalogues.ts";

/** What looking for the keys in the sources can report. */
export const USE_PROBLEMS = ["KEY_UNUSED"] as const;

/**
 * Keys that no source names: neither whole, in quotes, nor by a template (`` `status.${status}` ``) that could make
 * them. Looked at are the sources that name the catalogue, and those that import one of them.
 *
 * @param sources door → path → text of its TypeScript files
 */
export function unusedKeys(
  catalogues: readonly ReadCatalogue[],
  sources: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly Problem[] {
  return catalogues.flatMap(({ door, name, keys }) => {
    const names = namesIn(saying(name, sources.get(door) ?? new Map()));
    return keys
      .filter(({ key }) => !names.has(key))
      .map(({ key, at }): Problem => {
        const detail = `nothing says \`${key}\`; remove it in every language`;
        return { code: "KEY_UNUSED" satisfies (typeof USE_PROBLEMS)[number], detail, at };
      });
  });
}

/** The texts that may say the words of a catalogue. */
function saying(catalogue: string, sources: ReadonlyMap<string, string>): readonly string[] {
  const name = new RegExp(`\\b${camelCase(catalogue)}(?:Words)?\\b`);
  const naming = new Set([...sources].filter(([, text]) => name.test(text)).map(([path]) => path));
  return [...sources]
    .filter(
      ([path, text]) => naming.has(path) || importsOf(path, text).some((each) => naming.has(each)),
    )
    .map(([, text]) => text);
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\bfrom "(\.[^"]+)"/g)].map(([, to = ""]) =>
    posix.join(posix.dirname(path), to),
  );
}

/** What the texts name, whole or by a template. */
function namesIn(texts: readonly string[]): { has(key: string): boolean } {
  const whole = new Set<string>();
  const templates = new Set<string>();
  for (const text of texts) {
    for (const [, name = ""] of text.matchAll(/["'`]([\w.]+)["'`]/g)) whole.add(name);
    for (const [, form = ""] of text.matchAll(/`((?:[\w.]|\$\{[^{}`]*\})+)`/g)) {
      if (form.includes("${")) templates.add(form);
    }
  }
  const patterns = [...templates]
    // a template of arguments alone would name everything
    .filter((form) => /^\w/.test(form))
    .map((form) => {
      const fixed = form.split(/\$\{[^{}`]*\}/).map((part) => part.replaceAll(".", "\\."));
      return new RegExp(`^${fixed.join("\\w+")}$`);
    });
  return { has: (key) => whole.has(key) || patterns.some((pattern) => pattern.test(key)) };
}
