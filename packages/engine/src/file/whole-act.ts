import type { Scalar } from "../rulebook/rulebook.ts";
import type { ActInput } from "./file-shape.ts";
import { actNamed, type ReadFile } from "./read-file.ts";

/** What a helper's act takes from the act that it helps, where it does not say it itself. */
const OF_PRINCIPAL = [
  "conduct",
  "item",
  "against",
  "to",
  "audience",
  "threat",
  "holds",
  "when",
] as const;

/** The acts that one helps: the one named, the one that this helps, and so on. */
export function helpedBy({ acts }: Pick<ReadFile, "acts">, id: string): readonly string[] {
  const helped = actNamed(acts.get(id)?.helps);
  return helped === undefined ? [] : [helped, ...helpedBy({ acts }, helped)];
}

/** The one act by which an item was made; nothing where none or several are. */
export function makingOf({ acts }: ReadFile, item: string, conduct: Scalar): string | undefined {
  const [made, ...more] = [...acts].flatMap(([id, { item: dealtWith, conduct: done, helps }]) =>
    dealtWith === item && done === conduct && helps === undefined ? [id] : [],
  );
  return more.length > 0 ? undefined : made;
}

/** The act itself, or the last of those that it helps. */
export function principalOf(file: Pick<ReadFile, "acts">, id: string): string {
  return helpedBy(file, id).at(-1) ?? id;
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
