import { type Places, placesUnder } from "./places.ts";

/** A value, and where it is written. */
export interface Written {
  readonly value: unknown;
  readonly places: Places;
}

type Members = Readonly<Record<string, unknown>>;
const WORDING = ["inForce", "cites", "says", "checked", "when"] as const;

/**
 * Spells out the short form of a rule or named condition that never changed: `inForce`, `cites`, `says`,
 * `checked` and `when` written directly become its only wording. Anything else comes back as it is.
 */
export function spellOutWordings(written: Written): Written {
  const { value, places } = written;
  if (!isMembers(value) || "wordings" in value) return written;
  const keys = WORDING.filter((key) => Object.hasOwn(value, key));
  if (keys.length === 0) return written;
  const rest = Object.entries(value).filter(([key]) => !keys.some((each) => each === key));
  const wording = Object.fromEntries(keys.map((key) => [key, value[key]]));
  return {
    value: { ...Object.fromEntries(rest), wordings: [wording] },
    places: (pointer) => places(pointer.replace(/^\/wordings\/0(?=\/|$)/, "")),
  };
}

/** Spells out the short form in every rule that an amendment writes. */
export function spellOutAmendment(written: Written): Written {
  const { value, places } = written;
  if (!isMembers(value) || !Array.isArray(value.changes)) return written;
  const rules = new Map<string, Places>();
  const changes = value.changes.map((change: unknown, index) => {
    if (!isMembers(change)) return change;
    const spelt: [string, unknown][] = Object.entries(change).map(([key, inner]) => {
      if (key !== "enact" && key !== "with") return [key, inner];
      const pointer = `/changes/${index}/${key}`;
      const rule = spellOutWordings({ value: inner, places: placesUnder(places, pointer) });
      rules.set(pointer, rule.places);
      return [key, rule.value];
    });
    return Object.fromEntries(spelt);
  });
  return { value: { ...value, changes }, places: (pointer) => placeIn(rules, places, pointer) };
}

function placeIn(rules: ReadonlyMap<string, Places>, places: Places, pointer: string) {
  const prefix = pointer.split("/").slice(0, 4).join("/");
  const rule = rules.get(prefix);
  return rule === undefined ? places(pointer) : rule(pointer.slice(prefix.length));
}

/** The value under another key: files call an entry by its kind, data by `id`. */
export function renameMember(written: Written, from: string, to: string): Written {
  const { value, places } = written;
  if (!isMembers(value) || !Object.hasOwn(value, from) || Object.hasOwn(value, to)) return written;
  const entries = Object.entries(value).map(([key, inner]) => [key === from ? to : key, inner]);
  return {
    value: Object.fromEntries(entries),
    places: (pointer) => places(pointer.replace(new RegExp(`^/${to}(?=/|$)`), `/${from}`)),
  };
}

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
