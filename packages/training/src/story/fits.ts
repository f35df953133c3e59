import type { Scalar } from "@cokdyby/engine";
import type { Telling, Wanted } from "@cokdyby/engine/rulebook";
import type { Known, KnownFacts } from "./known.ts";

/** What a value is held against. */
type Plain = Exclude<Wanted, { readonly given: boolean } | { readonly exactly: readonly Scalar[] }>;

/** So many options of a fact are named at most. */
const MOST_OPTIONS = 5;

/** Whether a telling may be used: what it says is given plainly, and all that it asks for is so. */
export function fits(telling: Telling, facts: KnownFacts): boolean {
  const isPlain = (fact: string) => facts.get(fact)?.kind === "plain";
  return (
    Object.entries(telling.says).every(
      ([fact, wanted]) => (isPlain(fact) || isExact(wanted)) && isAsWanted(facts.get(fact), wanted),
    ) &&
    Object.entries(telling.where).every(([fact, wanted]) => isAsWanted(facts.get(fact), wanted)) &&
    telling.arguments.every(
      (each) =>
        !("fact" in each) ||
        ("part" in each ? isPartOf(facts.get(each.fact), each.part) : isPlain(each.fact)),
    )
  );
}

/** Whether a fact is known as far as it is written in that way. */
function isPartOf(known: Known | undefined, part: "span" | "options"): boolean {
  if (known?.kind === "plain") return true;
  if (part === "span") return known?.kind === "span";
  return known?.kind === "oneOf" && known.values.length <= MOST_OPTIONS;
}

function isExact(wanted: Wanted): boolean {
  return typeof wanted === "object" && "exactly" in wanted;
}

function isAsWanted(known: Known | undefined, wanted: Wanted): boolean {
  if (typeof wanted === "object" && "given" in wanted) {
    return (known?.kind === "plain") === wanted.given;
  }
  if (typeof wanted === "object" && "exactly" in wanted) {
    const values =
      known?.kind === "plain" ? [known.value] : known?.kind === "oneOf" ? known.values : [];
    const { exactly } = wanted;
    return values.length === exactly.length && exactly.every((each) => values.includes(each));
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

function isWanted(value: Scalar, wanted: Plain): boolean {
  if (typeof wanted !== "object") return value === wanted;
  if (isList(wanted)) return wanted.includes(value);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = wanted;
  return typeof value === "number" && min <= value && value <= max;
}

/** A whole span of numbers lies between two ends; of days nothing is asked. */
function isWithin(known: Extract<Known, { kind: "span" }>, wanted: Plain): boolean {
  if (typeof wanted !== "object" || isList(wanted)) return false;
  return isWanted(known.from, wanted) && isWanted(known.to, wanted);
}

function isList(wanted: Plain): wanted is readonly Scalar[] {
  return Array.isArray(wanted);
}
