import type { CaseInput } from "../decide/case-shape.ts";
import { EngineFault } from "../problem.ts";
import type { FactInput, FactOrigin, Rulebook, StateWords } from "../rulebook/rulebook.ts";
import { type FileInput, UNKNOWN } from "./file-shape.ts";
import { ABROAD } from "./read-file.ts";

/** The ids that a case gets as a file. */
const ACT = "a1";
const ITEM = "v";
const PERSONS = { actor: "A", shown: "B", recipient: "C" } as const;

type Members = Record<string, unknown>;

/**
 * A flat case as a file with one act, whose one cell is that case again. What a file cannot say of a
 * person, an item or a state stands under the act's own `facts`.
 *
 * @param input a case that fits its shape
 */
export function fileOfCase(rulebook: Rulebook, input: CaseInput): FileInput {
  const [declared] = rulebook.caseFile;
  if (declared === undefined)
    throw new EngineFault("this rulebook does not say how a file is projected");
  const { facts, title, on, readings, presume, unobtainable } = input;
  const same = declared.facts.find((each) => "same" in each);
  const stated = same === undefined ? undefined : facts[same.fact];
  const isSame = same !== undefined && "same" in same && stated === same.same.yes;
  const isOther = same !== undefined && "same" in same && stated === same.same.no;
  const parts = {
    actor: {} as Members,
    shown: {} as Members,
    recipient: {} as Members,
    item: {} as Members,
    act: {} as Members,
    state: {} as Members,
  };
  const shown = isSame ? PERSONS.actor : PERSONS.shown;
  const own: Record<string, FactInput> = {};
  const truths = new Set(
    rulebook.facts.flatMap(({ fact, type }) => (type === "bool" ? [fact] : [])),
  );
  const ordered = declared.facts.map(({ fact }) => fact);
  const byPlace = (fact: string) => ordered.indexOf(fact);
  const state = new Set<string>();
  for (const [fact, value] of Object.entries(facts).sort(([a], [b]) => byPlace(a) - byPlace(b))) {
    if (fact === same?.fact && (isSame || isOther)) continue;
    const put = declared.facts.some((origin) => {
      if (origin.fact !== fact) return false;
      // of whoever acts and is shown the values stand once, as those of the actor
      if (origin.of === "shown" && isSame) return false;
      const said = inverse(origin, value, declared.home, truths.has(fact));
      if (said === undefined || origin.attribute === undefined) return false;
      if (origin.of === "state") {
        state.add(fact);
        set(parts.state, origin.attribute, said);
        return true;
      }
      set(origin.of === "principal" ? parts.act : parts[origin.of], origin.attribute, said);
      return true;
    });
    if (!put) own[fact] = value;
  }
  const { place } = parts.act;
  const isAbroad = place === ABROAD || (Array.isArray(place) && place.includes(ABROAD));
  if (!isAbroad) for (const fact of state) own[fact] = facts[fact] as FactInput;
  const hasRecipient = Object.keys(parts.recipient).length > 0;
  return {
    file: 1,
    ...(title === undefined ? {} : { title }),
    ...(on === undefined ? {} : { on }),
    ...(readings === undefined ? {} : { readings }),
    ...presumptionsOf(rulebook, presume, unobtainable),
    persons: {
      [PERSONS.actor]: parts.actor,
      ...(isSame
        ? {}
        : {
            [PERSONS.shown]: {
              ...parts.shown,
              ...(isOther ? {} : { perhapsSameAs: PERSONS.actor }),
            },
          }),
      ...(hasRecipient ? { [PERSONS.recipient]: parts.recipient } : {}),
    },
    items: { [ITEM]: { shows: [shown], ...parts.item } },
    acts: {
      [ACT]: {
        by: [PERSONS.actor],
        item: ITEM,
        ...(hasRecipient ? { to: [PERSONS.recipient] } : {}),
        ...parts.act,
        ...(Object.keys(own).length > 0 ? { facts: own } : {}),
      },
    },
    ...(isAbroad && state.size > 0 ? { states: { [ABROAD]: parts.state } } : {}),
  } as FileInput;
}

/**
 * What a file says where a fact has a value; nothing where it does not say it so.
 *
 * @param isTruth whether the fact is true or false: a file says only one of both
 */
function inverse(origin: FactOrigin, value: FactInput, home: string, isTruth: boolean): unknown {
  if (value === UNKNOWN) return undefined;
  if ("states" in origin) return statesFor(origin.states, value, home);
  if ("given" in origin || "makers" in origin || "made" in origin || "origin" in origin)
    return undefined;
  if ("helped" in origin || "countedWith" in origin) return undefined;
  if ("holds" in origin) {
    if (value === origin.holds.shown) return ITEM;
    return value === origin.holds.other ? false : undefined;
  }
  if (origin.of === "state") return typeof value === "boolean" ? value : undefined;
  if (origin.attribute === "when" && typeof value === "object") {
    return "min" in value && value.min !== undefined && value.max !== undefined ? value : undefined;
  }
  return isTruth && typeof value !== "boolean" ? undefined : value;
}

function statesFor(words: StateWords, value: FactInput, home: string): unknown {
  if (words.helping === true) return undefined;
  if (words.only !== undefined && (value === words.only || value === home)) return [home];
  if (value === words.among) return words.only === undefined ? [home] : [home, ABROAD];
  if (value === words.none) return "none";
  return value === words.away && words.none === undefined ? ABROAD : undefined;
}

function set(members: Members, path: string, value: unknown): void {
  const [outer = "", inner] = path.split(".");
  if (inner === undefined) members[outer] = value;
  else members[outer] = { ...(members[outer] as Members | undefined), [inner]: value };
}

/** What cannot be established is not presumed either. */
function presumptionsOf(
  { facts }: Rulebook,
  presume: CaseInput["presume"],
  unobtainable: readonly string[] = [],
): { presume?: boolean | string[] } {
  if (unobtainable.length === 0 || presume === false) {
    return presume === undefined
      ? {}
      : { presume: typeof presume === "boolean" ? presume : [...presume] };
  }
  const all =
    presume === undefined || presume === true
      ? facts.flatMap(({ fact, presumed }) => (presumed === undefined ? [] : [fact]))
      : presume;
  return { presume: all.filter((fact) => !unobtainable.includes(fact)) };
}
