import type { FileInput } from "@cokdyby/engine";

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

/** The file with one member of one part set; `undefined` takes the member out. */
export function withMember<Name extends Part>(
  file: FileInput,
  part: Name,
  id: string,
  members: { readonly [Member in keyof PartOf<Name>]?: PartOf<Name>[Member] | undefined },
): FileInput {
  const before = (file[part] ?? {}) as Record<string, object>;
  const after = Object.entries({ ...before[id], ...members }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...file, [part]: { ...before, [id]: Object.fromEntries(after) } };
}

/** The file without one person, item or act, and without what points to it. */
export function without(file: FileInput, part: Part, id: string): FileInput {
  const { [id]: _, ...left } = (file[part] ?? {}) as Record<string, object>;
  const rest = { ...file, [part]: left };
  return part === "states" ? rest : (unpointed(rest, id) as FileInput);
}

const POINTERS = new Set([
  ...["by", "to", "against", "shows", "madeBy", "perhapsSameAs", "about"],
  ...["item", "holds", "received", "under", "helps", "act"],
]);

function unpointed(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((each) => unpointed(each, id));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([member, held]): [string, unknown][] => {
      if (!POINTERS.has(member)) return [[member, unpointed(held, id)]];
      if (held === id) return [];
      if (!Array.isArray(held)) return [[member, held]];
      const others = held.filter((each) => each !== id);
      return others.length === 0 ? [] : [[member, others]];
    }),
  );
}

/** The ids that a member names; none where it is left out. */
export function named(member: string | readonly string[] | undefined): readonly string[] {
  if (member === undefined || member === "unknown") return [];
  return typeof member === "string" ? [member] : member;
}

/** The one text that a member holds; nothing where it is left out, unknown or of another kind. */
export function said(member: unknown): string | undefined {
  return typeof member === "string" && member !== "unknown" ? member : undefined;
}

/** The foreign states that a file names anywhere. */
export function foreignStates(file: FileInput, home: string): readonly string[] {
  const found = new Set(Object.keys(file.states ?? {}));
  for (const { place } of Object.values(file.acts)) {
    for (const state of named(place)) if (state !== home && state !== "none") found.add(state);
  }
  return [...found].sort();
}
