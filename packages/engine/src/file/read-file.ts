import type { CaseProblemCode } from "../decide/case-problems.ts";
import { daysOfMonth, isCalendarDate } from "../facts/calendar.ts";
import { nearest, type Problem, type Result } from "../problem.ts";
import { type HomeWords, homeWordsOf } from "../rulebook/home-words.ts";
import { pointerOf } from "../rulebook/json-pointer.ts";
import { FORBIDDEN_KEYS } from "../rulebook/plain-data.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import {
  type ActInput,
  type FileInput,
  type ItemInput,
  type PersonInput,
  REFERENCES,
  type StateInput,
  shapeFile,
  UNKNOWN,
} from "./file-shape.ts";
import { isState } from "./iso-3166.ts";

/** A foreign state that is not named. */
export const ABROAD = "abroad";
/** Of a list of states: there is none. */
const NONE = "none";

/** A file whose ids, references and states are checked; the values of facts are not yet. */
export interface ReadFile {
  readonly input: FileInput;
  readonly persons: ReadonlyMap<string, PersonInput>;
  readonly items: ReadonlyMap<string, ItemInput>;
  readonly acts: ReadonlyMap<string, ActInput>;
  readonly states: ReadonlyMap<string, StateInput>;
}

const NOUN = { persons: "person", items: "item", acts: "act" } as const;
const KINDS = ["persons", "items", "acts"] as const;

/**
 * Reads a case file.
 *
 * @param rulebook says how a case writes the home state
 * @param input any value; nothing of it is trusted
 * @returns the file, or every problem at once: of form first, else of ids, references, states and days;
 *   ages are looked at apart. No problem repeats a value.
 */
export function readFile(rulebook: Rulebook, input: unknown): Result<ReadFile> {
  const shaped = shapeFile(input);
  if (!shaped.ok) return shaped;
  const words = homeWordsOf(rulebook);
  const file: ReadFile = {
    input: {
      ...shaped.value,
      proceedings: shaped.value.proceedings?.map((each) => {
        const [state = each.state, ...others] = statesNamed(each.state, words);
        return others.length === 0 ? { ...each, state } : each;
      }),
    },
    persons: new Map(
      Object.entries(shaped.value.persons ?? {}).map(([id, person]) => [
        id,
        withStates(person, STATES_OF_PERSON, words),
      ]),
    ),
    items: new Map(Object.entries(shaped.value.items ?? {})),
    acts: new Map(
      Object.entries(shaped.value.acts).map(([id, act]) => {
        const when = typeof act.when === "string" ? daysOfMonth(act.when) : undefined;
        const placed = withStates(act, STATES_OF_ACT, words);
        return [id, when === undefined ? placed : { ...placed, when }];
      }),
    ),
    states: new Map(Object.entries(shaped.value.states ?? {})),
  };
  const problems: Problem[] = [];
  const report = reportTo(problems);
  checkIds(file, report);
  checkReferences(file, report);
  checkStates(file, words.home, report);
  checkItems(file, report);
  checkActs(file, report);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: file };
}

type Report = (
  code: FileProblemCode | CaseProblemCode,
  path: readonly (string | number)[],
  detail: string,
  suggestion?: string,
) => void;

export function reportTo(problems: Problem[]): Report {
  return (code, path, detail, suggestion) =>
    problems.push({
      code,
      detail,
      pointer: pointerOf(path),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
}

/** Every code that reading a case file can report besides those of a case. */
export const FILE_PROBLEMS = [
  "FILE_TOO_LARGE",
  "FILE_VERSION",
  "FILE_ID_MALFORMED",
  "FILE_ID_RESERVED",
  "REFERENCE_UNKNOWN",
  "STATE_UNKNOWN",
  "ITEM_SHOWS_NOBODY",
  "NOBODY_ACTS",
  "ACTOR_NOT_NAMED",
  "CELL_UNKNOWN",
  "RECEIVED_LATER",
  "MADE_LATER",
  "RECEIVED_OTHERWISE",
  "UNDER_NO_THREAT",
  "USED_WITHOUT_HELP",
  "TOWARDS_ONESELF",
  "RING",
  "AGE_IMPOSSIBLE",
  "FACT_TWICE",
  "FILE_CLASHES",
  "NO_CASE_FILES",
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

/** Of one script, in which two ids that look alike are one; a letter with its sign composed is one character. */
const ID = /^[\p{Script=Latin}0-9-]{1,40}$/u;

/** Whether a person, item or act may be called so. */
export function isFileId(id: string): boolean {
  return id !== UNKNOWN && !FORBIDDEN_KEYS.has(id) && ID.test(id);
}

function checkIds({ persons, items, acts }: ReadFile, report: Report): void {
  for (const [kind, ids] of Object.entries({ persons, items, acts })) {
    for (const id of ids.keys()) {
      if (id === UNKNOWN) {
        const detail = `"${UNKNOWN}" is written for what is not known, and cannot be an id; choose another`;
        report("FILE_ID_RESERVED", [kind, id], detail);
      } else if (!isFileId(id)) {
        const detail =
          'an id has at most 40 characters: Latin letters, digits and "-"; a letter or a role is enough, no name is needed';
        report("FILE_ID_MALFORMED", FORBIDDEN_KEYS.has(id) ? [kind] : [kind, id], detail);
      }
    }
  }
}

/** The ids that a member names; nothing where it is left out or unknown. */
export function namedIn(
  member: string | readonly string[] | undefined,
): readonly string[] | undefined {
  if (member === undefined || member === UNKNOWN) return undefined;
  return typeof member === "string" ? [member] : member;
}

/** The act that this one points to. */
export function actNamed(member: string | false | undefined): string | undefined {
  return typeof member === "string" && member !== UNKNOWN ? member : undefined;
}

function checkReferences(file: ReadFile, report: Report): void {
  const expect = (
    kind: keyof typeof NOUN,
    member: string | readonly string[] | false | undefined,
    path: readonly (string | number)[],
  ) => {
    if (member === false) return;
    for (const [at, id] of (namedIn(member) ?? []).entries()) {
      if (file[kind].has(id)) continue;
      const place = typeof member === "string" ? path : [...path, at];
      report(
        "REFERENCE_UNKNOWN",
        place,
        `no ${NOUN[kind]} of this file has that id; mend it or add one`,
        nearest(id, file[kind].keys()),
      );
    }
  };
  const check = (holder: object, path: readonly (string | number)[]) => {
    const held = holder as Readonly<Record<string, Parameters<typeof expect>[1]>>;
    for (const kind of KINDS) {
      for (const member of REFERENCES[kind]) expect(kind, held[member], [...path, member]);
    }
  };
  for (const kind of KINDS) {
    for (const [id, part] of file[kind]) check(part, [kind, id]);
  }
  for (const [id, { cells = [] }] of file.acts) {
    for (const [at, cell] of cells.entries()) check(cell, ["acts", id, "cells", at]);
  }
  for (const [at, each] of (file.input.proceedings ?? []).entries()) {
    check(each, ["proceedings", at]);
  }
}

/** The states that a member lists: none where it says `none`; nothing where it is left out or unknown. */
export function statesIn(
  member: string | readonly string[] | undefined,
): readonly string[] | undefined {
  return member === NONE ? [] : namedIn(member);
}

const STATES_OF_PERSON = ["citizenships", "permanentResidence", "habitualResidence"] as const;
const STATES_OF_ACT = ["place", "effect", "craft"] as const;

/** What a member names, by codes: the words of a case for the home state are taken too. */
function statesNamed(named: string, { home, words }: HomeWords): readonly string[] {
  const word = words.get(named);
  if (home === undefined || word === undefined) return [named];
  return word === "only" ? [home] : [home, ABROAD];
}

function withStates<
  Member extends string,
  Held extends { readonly [M in Member]?: Parameters<typeof namedIn>[0] },
>(held: Held, members: readonly Member[], words: HomeWords): Held {
  const coded = members.flatMap((member) => {
    const named = namedIn(held[member]);
    const states = named?.flatMap((each) => statesNamed(each, words));
    return states?.some((state, at) => state !== named?.[at]) ? [[member, states]] : [];
  });
  return coded.length === 0 ? held : { ...held, ...Object.fromEntries(coded) };
}

function checkStates(file: ReadFile, home: string | undefined, report: Report): void {
  const example = home === undefined ? "" : `, as "${home}"`;
  const check = (state: string, path: readonly (string | number)[]) => {
    if (state === ABROAD || isState(state)) return;
    const upper = state.toUpperCase();
    report(
      "STATE_UNKNOWN",
      path,
      `a state is written as two capital letters (ISO 3166-1)${example}, or "${ABROAD}" for one that is not named`,
      isState(upper) ? upper : undefined,
    );
  };
  const expect = (
    member: string | readonly string[] | undefined,
    path: readonly (string | number)[],
  ) => {
    for (const state of statesIn(member) ?? []) check(state, path);
  };
  for (const [id, person] of file.persons) {
    for (const member of STATES_OF_PERSON) expect(person[member], ["persons", id, member]);
  }
  for (const [id, act] of file.acts) {
    for (const member of STATES_OF_ACT) expect(act[member], ["acts", id, member]);
  }
  for (const state of file.states.keys()) check(state, ["states"]);
  for (const [at, { state }] of (file.input.proceedings ?? []).entries()) {
    check(state, ["proceedings", at, "state"]);
  }
}

function checkItems({ items }: ReadFile, report: Report): void {
  for (const [id, { shows, appearance, made }] of items) {
    if (made !== undefined && !isAge(made)) checkDays(["items", id, "made"], made, report);
    if (namedIn(shows)?.length !== 0 || appearance !== undefined) continue;
    const detail = `an item that shows nobody has no case; name who is shown, write "${UNKNOWN}", or say in \`appearance\` that no such person exists`;
    report("ITEM_SHOWS_NOBODY", ["items", id, "shows"], detail);
  }
}

type Made = NonNullable<ItemInput["made"]>;

function isAge(made: Made): made is Extract<Made, { readonly age: unknown }> {
  return typeof made === "object" && "age" in made;
}

/** The first and last day on which an item may have been made, where a day is said of it. */
export function daysOfMaking({ made }: ItemInput): { from: IsoDate; to: IsoDate } | undefined {
  return made === undefined || isAge(made) ? undefined : daysOf({ when: made });
}

/** The first and last day that an act may be of, where something is said of it. */
export function daysOf({ when }: ActInput): { from: IsoDate; to: IsoDate } | undefined {
  if (when === undefined || when === UNKNOWN) return undefined;
  if (typeof when === "string") return { from: when, to: when };
  // of a period the last day counts: the act is over then
  return "to" in when ? { from: when.to, to: when.to } : { from: when.min, to: when.max };
}

function checkActs(file: ReadFile, report: Report): void {
  for (const [id, act] of file.acts) {
    const by = namedIn(act.by);
    if (by?.length === 0) {
      const detail = `an act is somebody's; name who did it, or write "${UNKNOWN}"`;
      report("NOBODY_ACTS", ["acts", id, "by"], detail);
    }
    checkDays(["acts", id, "when"], act.when, report);
    checkMadeBefore(file, id, act, report);
    checkCells(file, id, act, report);
    for (const member of ["received", "under"] as const) {
      const earlier = actNamed(act[member]);
      const other = earlier === undefined ? undefined : file.acts.get(earlier);
      const [own, before] = [daysOf(act), other && daysOf(other)];
      if (own === undefined || before === undefined || before.from <= own.to) continue;
      const detail = `the act named in \`${member}\` lies later than this one; mend a day or the reference`;
      report("RECEIVED_LATER", ["acts", id, member], detail);
    }
  }
  for (const member of ["received", "under", "helps"] as const) checkRings(file, member, report);
}

/** Nothing is dealt with before it is made. */
function checkMadeBefore({ items }: ReadFile, id: string, act: ActInput, report: Report): void {
  for (const member of ["item", "holds"] as const) {
    const item = actNamed(act[member]);
    const [made, own] = [daysOfMaking(items.get(item ?? "") ?? {}), daysOf(act)];
    if (made === undefined || own === undefined || made.from <= own.to) continue;
    const detail = `the item named in \`${member}\` was made later than this act; mend a day or the reference`;
    report("MADE_LATER", ["acts", id, member], detail);
  }
}

function checkDays(
  path: readonly (string | number)[],
  when: ActInput["when"],
  report: Report,
): void {
  if (when === undefined || when === UNKNOWN) return;
  const days = typeof when === "string" ? [when] : Object.values(when);
  if (!days.every((day) => isCalendarDate(day))) {
    const detail =
      "this is no calendar date; write it as YYYY-MM-DD, or the month of an act as YYYY-MM";
    report("DATE_IMPOSSIBLE", path, detail);
  } else if (days.length === 2 && (days[0] as string) > (days[1] as string)) {
    const detail = "the first day is after the last; swap them";
    report("EMPTY_RANGE", path, detail);
  }
}

/** A cell named under an act has to be one of its cells. */
function checkCells(file: ReadFile, id: string, act: ActInput, report: Report): void {
  for (const [at, cell] of (act.cells ?? []).entries()) {
    const among = {
      by: namedIn(act.by),
      shown: shownIn(file, act),
      recipient: namedIn(act.to),
    };
    for (const member of ["by", "shown", "recipient"] as const) {
      const person = cell[member];
      if (person === undefined || among[member]?.includes(person)) continue;
      const detail = `no cell of this act has that person as \`${member}\`; mend it or leave it out`;
      report("CELL_UNKNOWN", ["acts", id, "cells", at, member], detail);
    }
  }
}

/** The persons harmed by an act, or else shown by its item; nothing where that is not known. */
export function shownIn(
  { items }: Pick<ReadFile, "items">,
  act: ActInput,
): readonly string[] | undefined {
  const harmed = namedIn(act.against);
  if (harmed !== undefined) return harmed;
  const item = act.item ?? actNamed(act.holds);
  return item === undefined ? undefined : namedIn(items.get(item)?.shows);
}

function checkRings({ acts }: ReadFile, member: "received" | "under" | "helps", report: Report) {
  const known = new Set<string>();
  for (const start of acts.keys()) {
    const way = new Set<string>();
    for (let at: string | undefined = start; at !== undefined && !known.has(at); ) {
      if (way.has(at)) {
        const detail = `by \`${member}\` this act leads back to itself; take one of the references out`;
        report("RING", ["acts", at, member], detail);
        break;
      }
      way.add(at);
      at = actNamed(acts.get(at)?.[member]);
    }
    for (const each of way) known.add(each);
  }
}
