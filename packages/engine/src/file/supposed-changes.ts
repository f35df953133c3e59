import { completedYears, isCalendarDate, plusYears } from "../facts/calendar.ts";
import type { FactOrigin, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import { type ActInput, type FileInput, type PersonInput, UNKNOWN } from "./file-shape.ts";
import { actNamed, daysOf, namedIn, shownIn } from "./read-file.ts";

/** Something that a file does not say, and that may be asked of it as if it did. */
export interface SupposedChange {
  readonly supposition: string;
  readonly part: "persons" | "items" | "acts";
  readonly id: string;
  /** The acts in which it is asked. */
  readonly acts: readonly string[];
  /** What would be so. */
  readonly says: string;
  /** The same of two that cannot both be so. */
  readonly place: string;
  /** The file in which it is so. */
  readonly change: (file: FileInput) => FileInput;
}

/**
 * What may be asked of a file as if it were so: what the rulebook supposes of the persons, items and acts of the file, as far
 * as the file does not say or presume it already.
 *
 * @param file as it is being written; of references that lead nowhere nothing is asked
 * @returns each once for a person, item or act, in the order of the rulebook
 */
export function supposedChanges(
  rulebook: Rulebook,
  file: FileInput,
  language: string,
): readonly SupposedChange[] {
  const found = rulebook.caseFile.flatMap(({ supposes, facts: origins }) =>
    supposes.flatMap(({ supposition, sets, value, of, shows, says }) =>
      Object.entries(file.acts).flatMap(([act, said]): SupposedChange[] => {
        if (of !== undefined && !of.some((each) => each === said.conduct)) return [];
        if (shows === "another" && !showsAnother(file, said)) return [];
        return sets.flatMap((fact) => {
          const origin = origins.find((each) => each.fact === fact) ?? { fact, of: "act" };
          const presumed = rulebook.facts.find((each) => each.fact === fact)?.presumed?.value;
          return placesOf(file, act, origin).flatMap((place): SupposedChange[] => {
            const { part, id } = place;
            if ((saidAt(file, place) ?? presumed) === value) return [];
            return [
              {
                supposition,
                part,
                id,
                acts: [act],
                says: (says[language] ?? "").replaceAll("{id}", id),
                place: JSON.stringify([part, id, origin.attribute ?? fact]),
                change: (now) => supposedAt(now, place, value),
              },
            ];
          });
        });
      }),
    ),
  );
  const once = Map.groupBy(found, ({ supposition, place }) => `${supposition} ${place}`);
  return [...once.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, acts: [...new Set([first, ...others].flatMap(({ acts }) => acts))] }],
  );
}

/** Of whom or what a fact is stated. */
interface Place extends Pick<SupposedChange, "part" | "id"> {
  readonly origin: FactOrigin;
}

function placesOf(file: FileInput, act: string, origin: FactOrigin): readonly Place[] {
  const said = file.acts[act] ?? {};
  const all = (part: Place["part"], ids: readonly (string | undefined)[] | undefined) =>
    (ids ?? []).flatMap((id): Place[] =>
      id !== undefined && Object.hasOwn(file[part] ?? {}, id) ? [{ part, id, origin }] : [],
    );
  switch (origin.of) {
    case "actor":
    case "shown":
    case "recipient":
      return all("persons", personsIn(file, said)[origin.of]);
    case "item":
      return all("items", [said.item ?? actNamed(said.holds)]);
    default:
      // of whoever acts something is said only where somebody is named
      return origin.each === "actor" && !namedIn(said.by)?.length ? [] : all("acts", [act]);
  }
}

function personsIn({ items = {} }: FileInput, act: ActInput) {
  const shown = shownIn({ items: new Map(Object.entries(items)) }, act);
  return { actor: namedIn(act.by), shown, recipient: namedIn(act.to) };
}

function showsAnother(file: FileInput, act: ActInput): boolean {
  const { actor = [], shown = [] } = personsIn(file, act);
  return shown.some((person) => !actor.includes(person));
}

const AGE = "age";

/** What a file says at a place; nothing where it says nothing, or more than one thing. */
function saidAt(file: FileInput, { part, id, origin }: Place): unknown {
  const { attribute, fact } = origin;
  if (attribute === AGE) return ageIn(file, id);
  const held = (file[part]?.[id] ?? {}) as ActInput;
  const member = attribute?.split(".").reduce<unknown>(inside, held);
  if (member !== undefined && member !== UNKNOWN) {
    if (!("given" in origin)) return member;
    return member === false ? origin.none : origin.given;
  }
  const isByCell = held.cells?.some(({ facts }) => Object.hasOwn(facts, fact));
  return isByCell ? undefined : held.facts?.[fact];
}

function inside(held: unknown, member: string): unknown {
  return (held as Readonly<Record<string, unknown>> | undefined)?.[member];
}

function supposedAt(file: FileInput, place: Place, value: Scalar): FileInput {
  const { part, id, origin } = place;
  const held: object = file[part]?.[id] ?? {};
  const after =
    origin.attribute === AGE ? aged(file, id, Number(value)) : told(held, origin, value);
  return { ...file, [part]: { ...file[part], [id]: after } };
}

/** What says a fact by the member that holds it; else the act in all of its cells, and by no member. */
function told(held: ActInput, { attribute, fact, ...origin }: FactOrigin, value: Scalar): object {
  const { [fact]: _, ...facts } = held.facts ?? {};
  const cells = held.cells?.map((cell) => {
    const { [fact]: __, ...others } = cell.facts;
    return { ...cell, facts: others };
  });
  const kept = {
    ...held,
    ...(held.facts === undefined ? {} : { facts }),
    ...(cells === undefined ? {} : { cells }),
  };
  if (attribute !== undefined && !("given" in origin))
    return withMember(kept, attribute.split("."), value);
  const others = Object.entries(kept).filter(([member]) => member !== attribute);
  return { ...Object.fromEntries(others), facts: { ...facts, [fact]: value } };
}

function withMember(
  held: object,
  [member = "", ...rest]: readonly string[],
  value: Scalar,
): object {
  const before = inside(held, member);
  const inner = typeof before === "object" && before !== null ? before : {};
  return { ...held, [member]: rest.length === 0 ? value : withMember(inner, rest, value) };
}

/** The first day on which a person is in an act of the file. */
function firstDay(file: FileInput, id: string): string | undefined {
  const days = Object.values(file.acts).flatMap((act) => {
    const isIn = Object.values(personsIn(file, act)).some((each) => each?.includes(id));
    const day = daysOf(act)?.from;
    return isIn && isCalendarDate(day) ? [day] : [];
  });
  return days.toSorted()[0];
}

/** The age that is stated, or that at the first act. */
function ageIn(file: FileInput, id: string): PersonInput["age"] {
  const { age, birthDate } = file.persons?.[id] ?? {};
  const day = firstDay(file, id);
  if (day === undefined || !isCalendarDate(birthDate)) return age === UNKNOWN ? undefined : age;
  return completedYears(birthDate, day);
}

/** The person at another age at the first act: born so many years before, where the birth date is known. */
function aged(file: FileInput, id: string, value: number): PersonInput {
  const { age: _, birthDate, ...person } = file.persons?.[id] ?? {};
  const day = firstDay(file, id);
  const before = ageIn(file, id);
  if (day === undefined || !isCalendarDate(birthDate) || typeof before !== "number")
    return { ...person, age: value };
  const born = plusYears(birthDate, before - value);
  return {
    ...person,
    ...(completedYears(born, day) === value ? { birthDate: born } : { age: value }),
  };
}
