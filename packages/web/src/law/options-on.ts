import { lawOn, type Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";

/**
 * The options of a fact in force on the law date, in rulebook order; those without a table always are.
 *
 * @param lawDate nothing while it is not known yet: every option
 */
export function optionsOn(
  rulebook: Rulebook,
  { fact, options = [], optionsFrom }: FactDeclaration,
  lawDate: string | undefined,
): readonly string[] {
  const own = options.map(({ option }) => option);
  if (optionsFrom === undefined) return own;
  if (lawDate !== undefined) {
    const domain = lawOn(rulebook, lawDate).facts.get(fact)?.domain;
    return domain?.kind === "members" ? [...domain.members].map(String) : own;
  }
  const table = rulebook.tables.find((each) => each.table === optionsFrom);
  return [...own, ...(table?.rows.map(({ row }) => row) ?? [])];
}
