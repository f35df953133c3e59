import type { ActInput } from "./file-shape.ts";
import { actNamed, type ReadFile } from "./read-file.ts";

/** What a helper's act takes from the act that it helps, where it does not say it itself. */
const OF_PRINCIPAL = ["conduct", "item", "against", "to", "audience", "threat", "holds"] as const;

/** The act itself, or the one that it helps, over any number of steps. */
export function principalOf({ acts }: Pick<ReadFile, "acts">, id: string): string {
  const helped = actNamed(acts.get(id)?.helps);
  return helped === undefined ? id : principalOf({ acts }, helped);
}

/** An act with what it takes from the act that it helps. */
export function wholeAct(file: ReadFile, id: string): ActInput {
  const own = file.acts.get(id) ?? {};
  const helped = actNamed(own.helps);
  if (helped === undefined) return own;
  const principal = wholeAct(file, helped);
  const taken = OF_PRINCIPAL.filter((member) => principal[member] !== undefined);
  return { ...Object.fromEntries(taken.map((member) => [member, principal[member]])), ...own };
}
