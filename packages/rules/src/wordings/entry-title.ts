import type { Rulebook, Text } from "@cokdyby/engine";
import * as z from "zod";

const text = z.record(z.string(), z.string());
const titled = z.object({ title: text.optional(), label: text.optional(), says: text.optional() });

/**
 * What an entry of the rulebook is called, as lawyers read it: its title, its label, else what it says.
 *
 * @param name list and id, as `touches.others` has them: `parameters:substantialBenefit`
 * @returns nothing where it has none of these, as the comparison of laws
 */
export function entryTitle(rulebook: Rulebook, name: string): Text | undefined {
  const [list = "", ...rest] = name.split(":");
  const id = rest.join(":");
  const entries: unknown = Object.entries(rulebook).find(([each]) => each === list)?.[1];
  const found = (Array.isArray(entries) ? entries : []).find(
    (each: object) => Object.values(each)[0] === id,
  );
  const { title, label, says } = titled.safeParse(found).data ?? {};
  return title ?? label ?? says;
}
