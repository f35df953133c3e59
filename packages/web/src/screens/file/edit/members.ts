import { type FileInput, REFERENCES } from "@cokdyby/engine/file";

/** The parts of a file that have ids of their own. */
export type Part = "persons" | "items" | "acts" | "states";
export type PartOf<Name extends Part> = NonNullable<FileInput[Name]>[string];

/** The next id in the manner of each part: A, B, C; v1, v2; a1, a2. */
export function nextId(file: FileInput, part: Exclude<Part, "states">): string {
  const taken = new Set(Object.keys(file[part] ?? {}));
  for (let at = 0; ; at++) {
    const id =
      part === "persons"
        ? at < 26
          ? String.fromCharCode(65 + at)
          : `P${at - 25}`
        : `${part === "items" ? "v" : "a"}${at + 1}`;
    if (!taken.has(id)) return id;
  }
}

/** The file with some members of one part set, by their paths in it; `undefined` takes a member out. */
export function withMember(
  file: FileInput,
  part: Part,
  id: string,
  members: Readonly<Record<string, unknown>>,
): FileInput {
  return Object.entries(members).reduce(
    (now, [member, value]) => withPath(now, [part, id, ...member.split(".")], value),
    withPath(file, [part, id], file[part]?.[id] ?? {}),
  );
}

/** The file without one person, item or act, and without what points to it. */
export function without(file: FileInput, part: Part, id: string): FileInput {
  const { [id]: _, ...left } = (file[part] ?? {}) as Record<string, object>;
  return pointingAnew({ ...file, [part]: left }, POINTERS[part], id) as FileInput;
}

/** The file with one person, item or act called otherwise, in its place, and with what points to it. */
export function renamed(file: FileInput, part: Part, id: string, to: string): FileInput {
  const held = Object.entries(file[part] ?? {}).map(([each, said]) => [
    each === id ? to : each,
    said,
  ]);
  const after = { ...file, [part]: Object.fromEntries(held) };
  return pointingAnew(after, POINTERS[part], id, to) as FileInput;
}

/** The members that name something of a part. */
const POINTERS: Readonly<Record<Part, readonly string[]>> = { ...REFERENCES, states: [] };

/** What only says something of what is pointed to: without that it would say it of more. */
const OF_ANOTHER = ["cells", "proceedings"];

/** @param to what takes the place of the id; left out: nothing does */
function pointingAnew(
  value: unknown,
  pointers: readonly string[],
  id: string,
  to?: string,
): unknown {
  if (Array.isArray(value)) return value.map((each) => pointingAnew(each, pointers, id, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([member, held]): [string, unknown][] => {
      const isOfAnother = to === undefined && OF_ANOTHER.includes(member) && Array.isArray(held);
      const kept = isOfAnother
        ? held.filter((each) => pointers.every((pointer) => each[pointer] !== id))
        : held;
      if (isOfAnother && kept.length === 0) return [];
      if (!pointers.includes(member)) return [[member, pointingAnew(kept, pointers, id, to)]];
      if (held === id) return to === undefined ? [] : [[member, to]];
      if (!Array.isArray(held)) return [[member, held]];
      const named = held.flatMap((each) => (each === id ? (to ?? []) : each));
      return named.length === 0 ? [] : [[member, named]];
    }),
  );
}

/** A foreign state that is not named, in a list of states. */
export const ABROAD = "abroad";
/** In the place of a list of states: there is none. */
export const NONE = "none";
/** Whether a list of states says that there is none. */
export function isNone(states: string | readonly string[] | undefined): boolean {
  return states === NONE || (states !== undefined && states.length === 0);
}

/** Written where something is asked and not established. */
export const UNKNOWN = "unknown";

/** The ids that a member names; none where it is left out. */
export function named(member: string | readonly string[] | undefined): readonly string[] {
  if (member === undefined || member === UNKNOWN) return [];
  return typeof member === "string" ? [member] : member;
}

/** The one text that a member holds; nothing where it is left out, unknown or of another kind. */
export function said(member: unknown): string | undefined {
  return typeof member === "string" && member !== UNKNOWN ? member : undefined;
}

type Path = readonly (string | number)[];

/** The file with one member set, wherever it stands; objects on the way to it are made. */
export function withPath(file: FileInput, path: Path, value: unknown): FileInput {
  return changed(file, path, () => value) as FileInput;
}

/** The file without one member, and without what held it alone. */
export function withoutPath(file: FileInput, path: Path): FileInput {
  return changed(file, path, () => undefined) as FileInput;
}

/** A person, item, act or state stays where nothing is said of it any more, and so do the parts of a file. */
const STAYS = 2;

function changed(held: unknown, path: Path, make: () => unknown, depth = 0): unknown {
  const [member, ...rest] = path;
  if (member === undefined) return make();
  if (Array.isArray(held)) {
    const left = held.flatMap((each, at) => {
      const after = at === member ? changed(each, rest, make, depth + 1) : each;
      return after === undefined || lost(each, after, rest[0]) ? [] : [after];
    });
    return left.length === 0 ? undefined : left;
  }
  const { [member]: before, ...others } = (held ?? {}) as Record<string, unknown>;
  const value = changed(before, rest, make, depth + 1);
  const after = value === undefined ? others : { ...(held ?? {}), [member]: value };
  return Object.keys(after).length === 0 && depth > STAYS ? undefined : after;
}

/** Whether an entry of a list lost what it is about. */
function lost(before: object, after: object, member: string | number | undefined): boolean {
  return member !== undefined && Object.hasOwn(before, member) && !Object.hasOwn(after, member);
}

/** The foreign states that a file names anywhere. */
export function foreignStates(file: FileInput, home: string): readonly string[] {
  const found = new Set(Object.keys(file.states ?? {}));
  for (const { place } of Object.values(file.acts)) {
    for (const state of named(place)) if (state !== home && state !== NONE) found.add(state);
  }
  return [...found].sort();
}
