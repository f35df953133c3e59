import type { Scalar, Telling, Wanted } from "@cokdyby/engine";
import type { Known, KnownFacts } from "./known.ts";

/** Whether a telling may be used: what it says is given plainly, and all that it asks for is so. */
export function fits(telling: Telling, facts: KnownFacts): boolean {
  const isPlain = (fact: string) => facts.get(fact)?.kind === "plain";
  return (
    Object.entries(telling.says).every(
      ([fact, wanted]) => isPlain(fact) && isAsWanted(facts.get(fact), wanted),
    ) &&
    Object.entries(telling.where).every(([fact, wanted]) => isAsWanted(facts.get(fact), wanted)) &&
    telling.arguments.every((each) => !("fact" in each) || isPlain(each.fact))
  );
}

function isAsWanted(known: Known | undefined, wanted: Wanted): boolean {
  if (typeof wanted === "object" && "given" in wanted) {
    return (known?.kind === "plain") === wanted.given;
  }
  switch (known?.kind) {
    case "plain":
      return isWanted(known.value, wanted);
    case "oneOf":
      return known.values.every((value) => isWanted(value, wanted));
    case "span":
      return isWithin(known, wanted);
    default:
      return false;
  }
}

function isWanted(value: Scalar, wanted: Exclude<Wanted, { readonly given: boolean }>): boolean {
  if (typeof wanted !== "object") return value === wanted;
  if (isList(wanted)) return wanted.includes(value);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = wanted;
  return typeof value === "number" && min <= value && value <= max;
}

/** A whole span of numbers lies between two ends; of days nothing is asked. */
function isWithin(known: Extract<Known, { kind: "span" }>, wanted: Wanted): boolean {
  if (typeof wanted !== "object" || isList(wanted) || "given" in wanted) return false;
  return isWanted(known.from, wanted) && isWanted(known.to, wanted);
}

function isList(wanted: Wanted): wanted is readonly Scalar[] {
  return Array.isArray(wanted);
}
