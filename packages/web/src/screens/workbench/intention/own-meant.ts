import type { TellableKind } from "@cokdyby/training";

/** A change that was ticked: an outcome that leaves an answer, in cases of one kind; in all where the kind asks nothing. */
export interface MeantKind extends TellableKind {
  readonly outcome: string;
  readonly from: "yes" | "no";
}

/** What a drafter means to change: a kind that was ticked, or what makes a requirement hold. */
export type OwnMeant = MeantKind | { readonly requirement: string };

/** @param value of a draft that was kept or comes from a file */
export function isOwnMeant(value: unknown): value is OwnMeant {
  if (typeof value !== "object" || value === null) return false;
  if ("requirement" in value) return typeof value.requirement === "string";
  const { outcome, from, when, common } = value as Partial<MeantKind>;
  const isSaid = typeof outcome === "string" && (from === "yes" || from === "no");
  return isSaid && isLiterals(when) && isLiterals(common);
}

function isLiterals(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === "object" && each !== null);
}

/** Whether both mean the same. */
export function isSameMeant(one: OwnMeant, other: OwnMeant): boolean {
  if ("requirement" in one || "requirement" in other) {
    return "requirement" in one && "requirement" in other && one.requirement === other.requirement;
  }
  const said = ({ outcome, from, when }: MeantKind) => JSON.stringify([outcome, from, when]);
  return said(one) === said(other);
}
