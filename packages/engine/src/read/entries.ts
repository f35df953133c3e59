import type { Problem, Result } from "../problem.ts";
import { figureIds } from "../rulebook/names.ts";
import {
  isMembers,
  normalizeAmendment,
  normalizeWordings,
  renameMember,
  type SourcedValue,
} from "../rulebook/normalize.ts";
import { type Diagnostic, located, suggest } from "../rulebook/problems.ts";
import type { AtMost, DateOrder, Limit, Rulebook } from "../rulebook/rulebook.ts";
import { fitShape } from "../rulebook/shape-problems.ts";
import { makeShapes, type Shapes } from "../rulebook/shapes.ts";
import { keyPointer, member, type SourceMap, sourceMapUnder } from "../rulebook/source-map.ts";

type Lists = Pick<Rulebook, keyof Shapes | "dateOrders" | "atMosts">;

/** The entries of all files of a rulebook, list by list. */
export interface Entries {
  readonly lists: Lists;
  /** Pointer in the rulebook (`/facts/3`) → source map of that entry. */
  readonly sourceMaps: ReadonlyMap<string, SourceMap>;
  /** Ids of entries that do not fit their shape and were left out. */
  readonly invalidIds: ReadonlySet<string>;
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
  parse: (file: string) => Result<SourcedValue>,
): Entries {
  const collector = new EntryCollector(makeShapes(languages));
  for (const file of files) {
    const written = parse(file);
    if (written.ok) collector.addFile(written.value);
    else collector.refuse(written.problems);
  }
  return collector;
}

/** Collects entries. The only mutable state while files are read. */
class EntryCollector implements Entries {
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
    warnings: [],
    laterLaw: [],
    caseFile: [],
    concurrence: [],
    jurisdictionBases: [],
    transfer: [],
    properties: [],
    amendments: [],
  };
  readonly sourceMaps = new Map<string, SourceMap>();
  readonly invalidIds = new Set<string>();
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

  addFile(written: SourcedValue): void {
    const { value, sourceMap } = written;
    if (isMembers(value) && Object.hasOwn(value, "rule")) {
      this.#add("rules", "rule", normalizeWordings(written));
      return;
    }
    if (isMembers(value) && Object.hasOwn(value, "amendment")) {
      this.#add("amendments", "id", normalizeAmendment(renameMember(written, "amendment", "id")));
      return;
    }
    const lists = isMembers(value) ? Object.entries(value) : [];
    if (lists.length === 0) this.refuse([located(unknownKind(""), sourceMap(""))]);
    for (const [name, entries] of lists) this.#addList(name, entries, sourceMap);
  }

  #addList(name: string, entries: unknown, sourceMap: SourceMap): void {
    const pointer = member("", name);
    if (!isListName(name) || !Array.isArray(entries)) {
      this.refuse([located(unknownKind(name), sourceMap(keyPointer(pointer)))]);
      return;
    }
    entries.forEach((entry: unknown, index) => {
      const own = { value: entry, sourceMap: sourceMapUnder(sourceMap, member(pointer, index)) };
      const mayBeShort = name === "conditions" || name === "concurrence";
      this.#add(name, LISTS[name], mayBeShort ? normalizeWordings(own) : own);
    });
  }

  #add(name: keyof Shapes, idKey: string, { value, sourceMap }: SourcedValue): void {
    const shape: Shapes[keyof Shapes] = this.#shapes[name];
    const entry = fitShape<Lists[keyof Lists][number]>(shape, value, sourceMap);
    if (!entry.ok) {
      this.problems.push(...entry.problems);
      for (const id of idsIn(value, idKey)) this.invalidIds.add(id);
      return;
    }
    const list: keyof Lists =
      name === "limits" ? listOfLimit(entry.value as Limit | DateOrder | AtMost) : name;
    this.sourceMaps.set(member("", list, this.lists[list].length), sourceMap);
    (this.lists[list] as unknown[]).push(entry.value);
  }
}

function isListName(name: string): name is keyof typeof LISTS {
  return Object.hasOwn(LISTS, name);
}

function listOfLimit(limit: Limit | DateOrder | AtMost): "limits" | "dateOrders" | "atMosts" {
  if ("never" in limit) return "limits";
  return "first" in limit ? "dateOrders" : "atMosts";
}

/** The ids that an invalid entry declares, as far as they can be read. */
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

function unknownKind(name: string): Diagnostic {
  const kinds = ["rule", "amendment", ...Object.keys(LISTS)];
  const detail = `a file holds one rule, one amendment, or lists: ${kinds.join(", ")}`;
  return suggest({ code: "FILE_KIND_UNKNOWN", detail }, name, kinds);
}
