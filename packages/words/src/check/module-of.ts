import type { ArgumentKind, Message } from "@cokdyby/engine/messages";
import { LANGUAGES } from "../catalogue.ts";
import { camelCase } from "./camel-case.ts";
import type { ReadCatalogue, ReadKey } from "./read-catalogues.ts";

/** The TypeScript module of a catalogue: its messages as they were read, and the type of what each takes. */
export function moduleOf({ door, name, keys }: ReadCatalogue): string {
  const languages = LANGUAGES.filter((each) => keys.every(({ messages }) => messages.has(each)));
  const files = languages.map((language) => `catalogues/${door}/${name}.${language}.yaml`);
  const words = camelCase(name);
  const type = `${words.charAt(0).toUpperCase()}${words.slice(1)}Messages`;
  const alone = languages.length < LANGUAGES.length ? `, ${JSON.stringify(languages[0])}` : "";
  return [
    `// \`pnpm words\` writes this from ${files.join(" and ")}; change those.`,
    'import type { Catalogue } from "../catalogue.ts";',
    "",
    `export interface ${type} {`,
    ...keys.map((key) => `  ${property(key.key)}: ${typeOf(key)};`),
    "}",
    "",
    `export const ${words}Words: Catalogue<${type}${alone}> = {`,
    ...languages.flatMap((language) => [
      `  ${language}: {`,
      ...keys.map(({ key, messages }) => {
        return `    ${property(key)}: ${written(messages.get(language)?.message)},`;
      }),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

function property(key: string): string {
  return /^\w+$/.test(key) ? key : JSON.stringify(key);
}

function typeOf({ messages }: ReadKey): string {
  const taken = new Map<string, ArgumentKind>();
  for (const message of messages.values()) {
    for (const [name, { kind }] of message.arguments) {
      if (kind !== "text" || !taken.has(name)) taken.set(name, kind);
    }
  }
  if (taken.size === 0) return "null";
  const types = { text: "string | number", number: "number", select: "string" };
  const members = [...taken].map(([name, kind]) => `${name}: ${types[kind]}`);
  return `{ ${members.join("; ")} }`;
}

function written(message: Message | undefined): string {
  return JSON.stringify(message ?? "");
}
