import { join } from "node:path";
import type { Rulebook } from "@cokdyby/engine";
import { homeWordsOf } from "@cokdyby/engine/rulebook";
import { PACKAGE } from "./read-folder.ts";

/** Where the sources import them from. */
export const IDS: string = join(PACKAGE, "src", "law-ids.ts");

/** The module of types that tells the compiler the ids of a rulebook, and what a case may say of each fact. */
export function idsOf(rulebook: Rulebook): string {
  const facts = rulebook.facts.flatMap((each) => [
    `  /** ${each.question.en?.replaceAll("*/", "* /")} */`,
    `  ${member(each.fact, takenBy(rulebook, each))}`,
  ]);
  const readings = rulebook.readings.map(({ reading, options }) =>
    member(reading, union([...options.map((each) => each.option), "open"])),
  );
  return `// Written by \`pnpm run ids\` from the rule files; git does not keep it.

type Choice<Value> = Value | { readonly oneOf: readonly Value[] };
type Amount = Choice<number> | { readonly min?: number | undefined; readonly max?: number | undefined };
type Day = string | { readonly min: string; readonly max: string };

/** By fact what a case may say of it: its value, or what is known of that in part. */
interface Facts {
${facts.join("\n")}
}

/** The ids of the rulebook ${rulebook.id} ${rulebook.version}, see \`loadRulebook\`. */
export interface LawIds {
  readonly fact: keyof Facts;
  readonly facts: Pick<Facts, keyof Facts>;
  readonly readings: {
${readings.map((each) => `    ${each}`).join("\n")}
  };
  readonly outcome: ${union(rulebook.outcomes.map(({ outcome }) => outcome))};
}
`;
}

function member(id: string, type: string): string {
  return `readonly ${JSON.stringify(id)}?: ${type};`;
}

function takenBy(rulebook: Rulebook, declared: Rulebook["facts"][number]): string {
  const { fact, type, options = [], optionsFrom } = declared;
  if (type === "bool") return "Choice<boolean>";
  if (type === "integer") return "Amount";
  if (type === "date") return "Day";
  const table = rulebook.tables.find((each) => each.table === optionsFrom);
  const { home, options: atHome } = homeWordsOf(rulebook);
  const named = options.map(({ option }) => option);
  const rows = table?.rows.map(({ row }) => row) ?? [];
  const own = home !== undefined && atHome.has(fact) ? [home] : [];
  return `Choice<${union([...named, ...rows, ...own])}>`;
}

function union(ids: readonly string[]): string {
  return ids.map((id) => JSON.stringify(id)).join(" | ");
}
