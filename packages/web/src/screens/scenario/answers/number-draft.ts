import type { FactInput } from "@cokdyby/engine";

/** What stands in the fields of a number, as it was typed. */
export interface Draft {
  readonly from: string;
  readonly to: string;
  /** Whether the two fields are the ends of a range; else the second is not used. */
  readonly range: boolean;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

export type DraftProblem = "wholeNumber" | "rangeWrong";

/** What is wrong with a draft; an empty field is not wrong. */
export function problemIn(draft: Draft, limits: Range): DraftProblem | undefined {
  const fields = draft.range ? [draft.from, draft.to] : [draft.from];
  if (fields.some((text) => text.trim() !== "" && numberIn(text, limits) === undefined)) {
    return "wholeNumber";
  }
  const low = numberIn(draft.from, limits) ?? limits.min;
  const high = numberIn(draft.to, limits) ?? limits.max;
  return draft.range && low > high ? "rangeWrong" : undefined;
}

/** What a case says with a draft; nothing for an empty or a wrong one. */
export function statedBy(draft: Draft, limits: Range): FactInput | undefined {
  if (problemIn(draft, limits) !== undefined) return undefined;
  const min = numberIn(draft.from, limits);
  if (!draft.range) return min;
  const max = numberIn(draft.to, limits);
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** The fields for what a case says. @param range how they stand now, for a case that says nothing */
export function draftOf(stated: FactInput | undefined, range: boolean): Draft {
  if (typeof stated === "number") return { from: String(stated), to: "", range: false };
  if (typeof stated !== "object" || "oneOf" in stated) return { from: "", to: "", range };
  const { min = "", max = "" } = stated;
  return { from: String(min), to: String(max), range: true };
}

/** The draft still fits what the case says; otherwise the case was changed elsewhere. */
export function isCurrent(draft: Draft, stated: FactInput | undefined, limits: Range): boolean {
  return JSON.stringify(statedBy(draft, limits)) === JSON.stringify(stated);
}

function numberIn(text: string, { min, max }: Range): number | undefined {
  if (!/^\s*\d{1,9}\s*$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}
