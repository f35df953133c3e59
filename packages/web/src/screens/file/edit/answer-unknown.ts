import type { Rulebook } from "@cokdyby/engine";
import type { Point } from "@cokdyby/engine/analyse";
import type { FileInput, Unknown } from "@cokdyby/engine/file";
import { ABROAD, NONE, named, withPath } from "./members.ts";

type Declared = Rulebook["caseFile"][number];
type Origin = Declared["facts"][number];
/** What a case may say of a fact. */
type Said = boolean | number | string | { readonly oneOf: readonly unknown[] } | object;

/** Something that a file leaves open, and the facts that it gives. */
export interface OpenMember {
  readonly unknown: Unknown;
  readonly facts: readonly string[];
}

/** Members of an act that hold the value of their fact as it is. */
const PLAIN = ["conduct", "audience", "when", "threat.kind", "threat.aim", "threat.useByAnother"];

/** Where in a file something open would be said. */
export function placeOf({ unknown, facts: [fact = ""] }: OpenMember): readonly string[] {
  const { act, person, item, state, attribute } = unknown;
  const [member = ""] = attribute.split("/");
  const path = member.split(".");
  if (act !== undefined) {
    const isMember = !member.includes(".") || PLAIN.includes(member);
    const ofPerson = member === "age" || member === "birthDate";
    return ["acts", act, ...(isMember && !ofPerson ? path : ["facts", fact])];
  }
  if (item !== undefined) return ["items", item, ...path];
  if (state !== undefined) return ["states", state, ...path];
  return ["persons", person ?? "", ...path];
}

/**
 * The file with an answer to something that it leaves open.
 *
 * @returns nothing where the file has no member that says just that: whose image it is instead, say, or in which state
 *   somebody lives who does not live at home
 */
export function withAnswer(
  file: FileInput,
  open: OpenMember,
  answer: Point,
  declared: Declared,
): FileInput | undefined {
  const { act, person, item, state, attribute } = open.unknown;
  const said = saidBy(answer);
  const origin = declared.facts.find(
    (each) => open.facts.includes(each.fact) && each.attribute === attribute.split("/")[0],
  );
  if (act !== undefined) return ofAct(file, act, open, said, origin, declared);
  if (item !== undefined) return ofItem(file, item, open, said, origin, declared);
  if (state !== undefined) return ofState(file, state, attribute, said);
  if (person === undefined) return undefined;
  const [member = "", other = ""] = attribute.split("/");
  if (member === "perhapsSameAs") return said === false ? apart(file, person, other) : undefined;
  const path = placeOf(open);
  if (origin === undefined || !("states" in origin)) return withPath(file, path, said);
  const states = statesFor(said, origin.states, declared.home);
  if (states !== undefined) return withPath(file, path, states);
  return member === "citizenships"
    ? withPath(file, ["persons", person, "nationality"], said)
    : undefined;
}

function saidBy(answer: Point): Said {
  if ("from" in answer) {
    return answer.from === answer.to ? answer.from : { min: answer.from, max: answer.to };
  }
  const [value = "", ...others] = answer.values;
  return others.length === 0 ? value : { oneOf: answer.values };
}

/** The states that say what a fact asks; nothing where they would say more. */
function statesFor(
  said: Said,
  words: Extract<Origin, { readonly states: unknown }>["states"],
  home: string,
): string | readonly string[] | undefined {
  if (said === words.only) return [home];
  if (said === words.among) return words.only === undefined ? [home] : [home, ABROAD];
  if (said === words.away) return words.only === undefined ? undefined : [ABROAD];
  return said === words.none ? NONE : undefined;
}

/** The file in which two persons are two. */
function apart(file: FileInput, one: string, other: string): FileInput {
  const without = (from: FileInput, id: string, not: string) => {
    const perhaps = from.persons?.[id]?.perhapsSameAs;
    if (perhaps === undefined) return from;
    const left = named(perhaps).filter((each) => each !== not);
    return withPath(from, ["persons", id, "perhapsSameAs"], left.length === 0 ? undefined : left);
  };
  return without(without(file, one, other), other, one);
}

function ofState(file: FileInput, state: string, attribute: string, said: Said): FileInput {
  const [member = "", conduct] = attribute.split("/");
  const path = ["states", state, member];
  if (member !== "punishable") return withPath(file, path, said);
  const answer = said === true ? "yes" : "no";
  const before = file.states?.[state]?.punishable;
  const others = typeof before === "object" ? before : {};
  return withPath(file, path, conduct === undefined ? answer : { ...others, [conduct]: answer });
}

function ofItem(
  file: FileInput,
  item: string,
  open: OpenMember,
  said: Said,
  origin: Origin | undefined,
  declared: Declared,
): FileInput | undefined {
  const { person, attribute } = open.unknown;
  const ofEach = origin?.each === "shown" && named(file.items?.[item]?.shows).length > 1;
  if (origin?.of === "item" && !("makers" in origin) && !ofEach) {
    return withPath(file, placeOf(open), said);
  }
  if (origin !== undefined && "makers" in origin) {
    if (person === undefined) return undefined;
    if (said === origin.makers.alone) return withPath(file, placeOf(open), [person]);
  }
  // of whoever is shown and not named, or of how the image came about: said of every act that is done with it
  const acts = Object.entries(file.acts).filter(
    ([, act]) => act.item === item || act.holds === item,
  );
  return acts.reduce<FileInput | undefined>(
    (now, [act]) => now && withFact(now, act, origin?.fact ?? attribute, said, person, declared),
    file,
  );
}

function ofAct(
  file: FileInput,
  act: string,
  open: OpenMember,
  said: Said,
  origin: Origin | undefined,
  declared: Declared,
): FileInput | undefined {
  const { person, attribute } = open.unknown;
  if (PLAIN.includes(attribute)) return withPath(file, placeOf(open), said);
  if (origin !== undefined && "states" in origin) {
    const states = statesFor(said, origin.states, declared.home);
    if (states !== undefined) return withPath(file, placeOf(open), states);
  }
  if (origin !== undefined && "origin" in origin && file.acts[act]?.received !== undefined) {
    return withPath(file, ["acts", act, "asked"], said === origin.origin.asked);
  }
  if (origin !== undefined && "helped" in origin) {
    return withPath(file, placeOf(open), said === origin.helped.said);
  }
  if (attribute === "under" && said === false) return withPath(file, placeOf(open), false);
  const facts = open.facts.length === 0 ? [attribute] : open.facts;
  return facts.reduce<FileInput | undefined>(
    (now, fact) => now && withFact(now, act, fact, said, person, declared),
    file,
  );
}

/** Members of a cell by what the person is in it. */
const SEATS = { actor: "by", shown: "shown", recipient: "recipient" } as const;

/** States a fact of an act, or of one person's part in it; nothing where that person is not named. */
function withFact(
  file: FileInput,
  act: string,
  fact: string,
  said: Said,
  person: string | undefined,
  declared: Declared,
): FileInput | undefined {
  const origin = declared.facts.find((each) => each.fact === fact);
  const whole = file.acts[act] ?? {};
  const by = named(whole.by);
  if (origin?.of === "actor" && by.length === 0) return undefined;
  const role = [origin?.of, origin?.each].find((each) => each !== undefined && each in SEATS) as
    | keyof typeof SEATS
    | undefined;
  const item = whole.item ?? (whole.holds || undefined);
  const seated = {
    actor: by,
    shown: named(whole.against ?? (item === undefined ? undefined : file.items?.[item]?.shows)),
    recipient: named(whole.to),
  };
  if (person === undefined || role === undefined || seated[role].length < 2) {
    return withPath(file, ["acts", act, "facts", fact], said);
  }
  const cells = whole.cells ?? [];
  const seat = { [SEATS[role]]: person };
  const at = cells.findIndex(
    ({ facts: _, ...seats }) => JSON.stringify(seats) === JSON.stringify(seat),
  );
  const cell = { ...seat, facts: { ...cells[at]?.facts, [fact]: said } };
  const after =
    at < 0 ? [...cells, cell] : cells.map((each, index) => (index === at ? cell : each));
  return withPath(file, ["acts", act, "cells"], after);
}
