import { type SourceMap, sourceMapUnder } from "./source-map.ts";

/** A value, and where each of its members is written. */
export interface SourcedValue {
  readonly value: unknown;
  readonly sourceMap: SourceMap;
}

type Members = Readonly<Record<string, unknown>>;
const WORDING = ["inForce", "cites", "says", "checked", "when"] as const;

/**
 * Normalizes the short form of a rule or named condition that never changed: `inForce`, `cites`, `says`,
 * `checked` and `when` written directly become its only wording. Anything else comes back as it is.
 */
export function normalizeWordings(written: SourcedValue): SourcedValue {
  const { value, sourceMap } = written;
  if (!isMembers(value) || "wordings" in value) return written;
  const keys = WORDING.filter((key) => Object.hasOwn(value, key));
  if (keys.length === 0) return written;
  const rest = Object.entries(value).filter(([key]) => !keys.some((each) => each === key));
  const wording = Object.fromEntries(keys.map((key) => [key, value[key]]));
  return {
    value: { ...Object.fromEntries(rest), wordings: [wording] },
    sourceMap: (pointer) => sourceMap(pointer.replace(/^\/wordings\/0(?=\/|$)/, "")),
  };
}

/** Normalizes the short form in every rule that an amendment writes. */
export function normalizeAmendment(written: SourcedValue): SourcedValue {
  const { value, sourceMap } = written;
  if (!isMembers(value) || !Array.isArray(value.changes)) return written;
  const rules = new Map<string, SourceMap>();
  const changes = value.changes.map((change: unknown, index) => {
    if (!isMembers(change)) return change;
    const normalized: [string, unknown][] = Object.entries(change).map(([key, inner]) => {
      if (key !== "enact" && key !== "with") return [key, inner];
      const pointer = `/changes/${index}/${key}`;
      const rule = normalizeWordings({
        value: inner,
        sourceMap: sourceMapUnder(sourceMap, pointer),
      });
      rules.set(pointer, rule.sourceMap);
      return [key, rule.value];
    });
    return Object.fromEntries(normalized);
  });
  return {
    value: { ...value, changes },
    sourceMap: (pointer) => locationIn(rules, sourceMap, pointer),
  };
}

function locationIn(rules: ReadonlyMap<string, SourceMap>, sourceMap: SourceMap, pointer: string) {
  const prefix = pointer.split("/").slice(0, 4).join("/");
  const rule = rules.get(prefix);
  return rule === undefined ? sourceMap(pointer) : rule(pointer.slice(prefix.length));
}

/** The value under another key: files call an entry by its kind, data by `id`. */
export function renameMember(written: SourcedValue, from: string, to: string): SourcedValue {
  const { value, sourceMap } = written;
  if (!isMembers(value) || !Object.hasOwn(value, from) || Object.hasOwn(value, to)) return written;
  const entries = Object.entries(value).map(([key, inner]) => [key === from ? to : key, inner]);
  return {
    value: Object.fromEntries(entries),
    sourceMap: (pointer) => sourceMap(pointer.replace(new RegExp(`^/${to}(?=/|$)`), `/${from}`)),
  };
}

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
