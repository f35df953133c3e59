import { amend, type FactInput, type Law, lawOn, type Rulebook } from "@cokdyby/engine";
import type { DatedLaw } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";

/** Every figure is measured on the shipped rulebook, by the law of this day. */
export const LAW_DATE = "2026-03-01";
export const rulebook: Rulebook = loadRulebook();
export const law: Law = lawOn(rulebook, LAW_DATE);
export const context = { today: LAW_DATE };

/** The base law, for a comparison. */
export const base: DatedLaw = { law, lawDate: LAW_DATE };

/** The law with each of the shipped amendments. */
export const amended: readonly { readonly id: string; readonly dated: DatedLaw }[] =
  rulebook.amendments.map((amendment) => {
    const changed = amend(rulebook, [amendment]);
    if (!changed.ok) throw new Error(`the amendment ${amendment.id} does not apply`);
    return {
      id: amendment.id,
      dated: { law: lawOn(changed.value, LAW_DATE), lawDate: LAW_DATE },
    };
  });

/** Every reading at one of its options, by turns, so that none is left open. */
export const readings: Readonly<Record<string, string>> = Object.fromEntries(
  rulebook.readings.map(({ reading, options, default: standing }, index) => [
    reading,
    standing ?? (options[index % options.length]?.option as string),
  ]),
);

/** Every reading open. */
export const openReadings: Readonly<Record<string, string>> = Object.fromEntries(
  rulebook.readings.map(({ reading }) => [reading, "open"]),
);

/** A case that is refused: what is sent under threat is not sent of one's own will. */
export const CLASHING: Readonly<Record<string, FactInput>> = {
  "actor.coerced": true,
  "sharing.voluntary": true,
  "act.conduct": "transmit",
  "actor.age": 16,
  "material.content": "explicit",
};
