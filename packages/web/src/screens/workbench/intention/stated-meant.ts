import type { Rulebook } from "@cokdyby/engine";
import type { WrittenProperty } from "../../../worker/check-own-property.ts";
import type { AskedMeant } from "../../../worker/compare-laws.ts";
import type { Draft } from "../draft/draft.ts";
import { askedConditions, type OwnProperty } from "../property/own-property.ts";
import type { OwnMeant } from "./own-meant.ts";

/** Something that a draft is meant to change, and as it is asked. */
export interface StatedMeant {
  readonly own: OwnMeant;
  readonly asked: AskedMeant;
}

/** A property as it is checked: the text where there is one, else the form. */
export function writtenOf(property: OwnProperty): WrittenProperty {
  const { id, text = "" } = property;
  return text === "" ? { id, ...askedConditions(property) } : { id, text };
}

/** What a draft is meant to change; a requirement that is gone is left out. */
export function statedMeant(
  { properties }: Pick<Rulebook, "properties">,
  draft: Pick<Draft, "meant" | "properties">,
): readonly StatedMeant[] {
  return draft.meant.flatMap((own): readonly StatedMeant[] => {
    if (!("requirement" in own)) return [{ own, asked: own }];
    const { requirement } = own;
    const written = draft.properties.find(({ id }) => id === requirement);
    if (written !== undefined) return [{ own, asked: writtenOf(written) }];
    const isShipped = properties.some(({ property }) => property === requirement);
    return isShipped ? [{ own, asked: requirement }] : [];
  });
}
