import type { Problem, Result } from "../problem.ts";
import { figureIds } from "../rulebook/names.ts";
import { keyPointer, member, type Places, placesUnder } from "../rulebook/places.ts";
import { type Complaint, placed, suggest } from "../rulebook/problems.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { fitShape } from "../rulebook/shape-problems.ts";
import { type AnyLimit, makeShapes, type Shapes } from "../rulebook/shapes.ts";
import {
  isMembers,
  renameMember,
  spellOutAmendment,
  spellOutWordings,
  type Written,
} from "../rulebook/spell-out.ts";

type Lists = Pick<Rulebook, keyof Shapes | "dateOrders" | "atMosts" | "keeps">;

/** What the files of a rulebook hold, list by list. */
export interface Entries {
  readonly lists: Lists;
  /** Pointer in the rulebook (`/facts/3`) → places of that entry. */
  readonly places: ReadonlyMap<string, Places>;
  /** Ids of entries that do not fit their shape and were left out. */
  readonly misshapen: ReadonlySet<string>;
  /** Some file is no YAML or of no known kind, so entries may be missing. */
  readonly unreadable: boolean;
  readonly problems: readonly Problem[];
}

/** The member that names an entry in each kind of list. */
const LISTS = {
  sources: "source",
  facts: "fact",
  parameters: "parameter",
  tables: "table",
  readings: "reading",
  outcomes: "outcome",
  conditions: "condition",
  derivations: "derivation",
  limits: "limit",
  warnings: "warning",
  laterLaw: "laterLaw",
  caseFile: "caseFile",
  concurrence: "concurrence",
  jurisdictionBases: "basis",
  transfer: "transfer",
  properties: "property",
} as const satisfies Partial<Record<keyof Shapes, string>>;

/** Reads all files, in order, and fits every entry to its shape. */
export function collectEntries(
  files: readonly string[],
  languages: readonly string[],
  parse: (file: string) => Result<Written>,
): Entries {
  const shelf = new Shelf(makeShapes(languages));
  for (const file of files) {
    const written = parse(file);
    if (written.ok) shelf.putFile(written.value);
    else shelf.refuse(written.problems);
  }
  return shelf;
}

/** Gathers entries; the only thing here that changes while files are read. */
class Shelf implements Entries {
  readonly lists: { [Name in keyof Lists]: Lists[Name][number][] } = {
    sources: [],
    facts: [],
    parameters: [],
    tables: [],
    readings: [],
    outcomes: [],
    conditions: [],
    rules: [],
    derivations: [],
    limits: [],
    dateOrders: [],
    atMosts: [],
    keeps: [],
    warnings: [],
    laterLaw: [],
    caseFile: [],
    concurrence: [],
    jurisdictionBases: [],
    transfer: [],
    properties: [],
    amendments: [],
  };
  readonly places = new Map<string, Places>();
  readonly misshapen = new Set<string>();
  readonly problems: Problem[] = [];
  unreadable = false;
  readonly #shapes: Shapes;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  refuse(problems: readonly Problem[]): void {
    this.unreadable = true;
    this.problems.push(...problems);
  }

  putFile(written: Written): void {
    const { value, places } = written;
    if (isMembers(value) && Object.hasOwn(value, "rule")) {
      this.#put("rules", "rule", spellOutWordings(written));
      return;
    }
    if (isMembers(value) && Object.hasOwn(value, "amendment")) {
      this.#put("amendments", "id", spellOutAmendment(renameMember(written, "amendment", "id")));
      return;
    }
    const lists = isMembers(value) ? Object.entries(value) : [];
    if (lists.length === 0) this.refuse([placed(unknownKind(""), places(""))]);
    for (const [name, entries] of lists) this.#putList(name, entries, places);
  }

  #putList(name: string, entries: unknown, places: Places): void {
    const pointer = member("", name);
    if (!isListName(name) || !Array.isArray(entries)) {
      this.refuse([placed(unknownKind(name), places(keyPointer(pointer)))]);
      return;
    }
    entries.forEach((entry: unknown, index) => {
      const own = { value: entry, places: placesUnder(places, member(pointer, index)) };
      const mayBeShort = name === "conditions" || name === "concurrence";
      this.#put(name, LISTS[name], mayBeShort ? spellOutWordings(own) : own);
    });
  }

  #put(name: keyof Shapes, idKey: string, { value, places }: Written): void {
    const shape: Shapes[keyof Shapes] = this.#shapes[name];
    const entry = fitShape<Lists[keyof Lists][number]>(shape, value, places);
    if (!entry.ok) {
      this.problems.push(...entry.problems);
      for (const id of idsIn(value, idKey)) this.misshapen.add(id);
      return;
    }
    const list: keyof Lists = name === "limits" ? listOfLimit(entry.value as AnyLimit) : name;
    this.places.set(member("", list, this.lists[list].length), places);
    (this.lists[list] as unknown[]).push(entry.value);
  }
}

function isListName(name: string): name is keyof typeof LISTS {
  return Object.hasOwn(LISTS, name);
}

function listOfLimit(limit: AnyLimit): "limits" | "dateOrders" | "atMosts" | "keeps" {
  if ("never" in limit) return "limits";
  if ("first" in limit) return "dateOrders";
  return "keeps" in limit ? "keeps" : "atMosts";
}

/** The ids that a misshapen entry declares, as far as they can be made out. */
function idsIn(value: unknown, idKey: string): readonly string[] {
  if (!isMembers(value)) return [];
  const named = (list: unknown, key: string) =>
    (Array.isArray(list) ? list : []).flatMap((each: unknown) =>
      isMembers(each) && typeof each[key] === "string" ? [{ [key]: each[key] }] : [],
    );
  const figures = figureIds({
    columns: named(value.columns, "column") as never,
    rows: named(value.rows, "row") as never,
  });
  const id = value[idKey];
  return typeof id === "string" ? [id, ...figures] : figures;
}

function unknownKind(name: string): Complaint {
  const kinds = ["rule", "amendment", ...Object.keys(LISTS)];
  const detail = `a file holds one rule, one amendment, or lists: ${kinds.join(", ")}`;
  return suggest({ code: "FILE_KIND_UNKNOWN", detail }, name, kinds);
}
