import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isRecord } from "../../../store/is-record.ts";
import { same } from "./same.ts";
import { type BlockPlaces, type EntryPlace, lineStart, placesIn } from "./yaml-places.ts";
import { inlineYaml, unbroken, yamlOf, yamlWithin } from "./yaml-text.ts";

/** Where data stand in a YAML text: members and places in lists, from the top. */
export type YamlPath = readonly (string | number)[];

/**
 * Writes other data into a YAML text and touches only what differs: every other letter stays, comments,
 * order and spacing included.
 *
 * @param path of what is written; it must be there
 * @param value plain data that take its place
 * @throws Error where the text is no YAML or has nothing at the path
 */
export function patchYaml(text: string, path: YamlPath, value: unknown): string {
  const splices = apart(splicesIn(text, path, value));
  if (splices.length === 0) return text;
  const nearer = splices.reduceRight(
    (whole, { from, to, put }) => whole.slice(0, from) + put + whole.slice(to),
    text,
  );
  if (nearer === text) throw new Error(`the text cannot say what is to stand at ${path.join("/")}`);
  // what would meet others at the end of the same line is looked at again, where it stands then
  return patchYaml(nearer, path, value);
}

/** A piece of the text that another takes the place of. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** Those that do not touch one before them, in the order of the text. */
function apart(splices: readonly Splice[]): readonly Splice[] {
  const taken: Splice[] = [];
  for (const splice of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const before = taken.at(-1);
    if (before === undefined || splice.from > before.to) taken.push(splice);
  }
  return taken;
}

/** What brings the text nearer to the value; nothing when it says that already. Some may touch each other. */
function splicesIn(text: string, path: YamlPath, value: unknown): readonly Splice[] {
  const document = parseDocument(text, { version: "1.2", schema: "core", keepSourceTokens: true });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  let node: unknown = document.contents;
  let flow = false;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) break;
    flow ||= node.flow === true;
    node = node.get(step, true);
  }
  if (!isParsed(node)) throw new Error(`the text has nothing at ${path.join("/")}`);
  const parent = typeof path.at(-1) === "string" ? "pair" : "item";
  return patched({ text, node, parent, flow }, value);
}

/** A node of the text, and what it stands in. */
interface Placed<Kind = ParsedNode> {
  readonly text: string;
  readonly node: Kind;
  readonly parent: "pair" | "item";
  /** Within braces or brackets. */
  readonly flow: boolean;
}

function patched(placed: Placed, value: unknown): readonly Splice[] {
  const { node } = placed;
  if (same(node.toJSON(), value)) return [];
  if (isMap(node) && isRecord(value)) return patchedMap({ ...placed, node }, value);
  if (isSeq(node) && Array.isArray(value)) return patchedList({ ...placed, node }, value);
  return [replaced(placed, value)];
}

function patchedMap(
  { node: map, ...placed }: Placed<YAMLMap.Parsed>,
  value: Readonly<Record<string, unknown>>,
): readonly Splice[] {
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key)));
  const keys = Object.keys(value);
  const kept = keys.filter((key) => names.includes(key));
  const block = placesIn(map, placed.text);
  const isSameKeys = kept.length === keys.length && kept.length === names.length;
  if (!isSameKeys && (block === undefined || kept.length === 0)) {
    return [replaced({ ...placed, node: map }, value)];
  }
  const flow = placed.flow || map.flow === true;
  const within = kept.flatMap((key) => {
    const node = map.items[names.indexOf(key)]?.value;
    return isParsed(node) ? patched({ ...placed, node, parent: "pair", flow }, value[key]) : [];
  });
  if (block === undefined) return within;
  const gone = names.flatMap((name, index) =>
    Object.hasOwn(value, name) ? [] : [cut(placed.text, block, index)],
  );
  const added = keys.flatMap((key, at) => {
    if (names.includes(key)) return [];
    const before = keys.slice(0, at).findLast((each) => names.includes(each));
    const behind = block.entries[names.indexOf(before ?? kept[0] ?? "")];
    const pair = indented(unbroken(yamlOf({ [key]: value[key] })), block.column);
    return [lineBehind(placed.text, behind, `${" ".repeat(block.column)}${pair}`)];
  });
  return [...within, ...gone, ...inOnePlace(added)];
}

function patchedList(
  { node: list, ...placed }: Placed<YAMLSeq.Parsed>,
  value: readonly unknown[],
): readonly Splice[] {
  const { text } = placed;
  const old = list.items.map((item): unknown => item.toJSON());
  const most = Math.min(old.length, value.length);
  let first = 0;
  while (first < most && same(old[first], value[first])) first += 1;
  let last = 0;
  while (last < most - first && same(old.at(-1 - last), value.at(-1 - last))) last += 1;
  const behind = most - last;
  const block = placesIn(list, text);
  if (old.length !== value.length && (block === undefined || value.length === 0)) {
    return [replaced({ ...placed, node: list }, value)];
  }
  const flow = placed.flow || list.flow === true;
  const within = list.items
    .slice(first, behind)
    .flatMap((node, at) => patched({ ...placed, node, parent: "item", flow }, value[first + at]));
  if (block === undefined) return within;
  const gone = old.slice(behind, old.length - last).map((_, at) => cut(text, block, behind + at));
  const pad = " ".repeat(block.column);
  const items = value
    .slice(behind, value.length - last)
    .map((each) => `- ${indented(yamlWithin(each), block.column + 2)}`);
  const before = block.entries[behind - 1];
  if (before !== undefined) {
    const added = items.map((item) => lineBehind(text, before, `${pad}${item}`));
    return [...within, ...gone, ...inOnePlace(added)];
  }
  const at = block.entries[0]?.anchor ?? 0;
  const put = items.map((item) => `${item}\n${pad}`).join("");
  return [...gone, ...(put === "" ? [] : [{ from: at, to: at, put }])];
}

/** Takes an entry of a block away with its lines; not the only one. */
function cut(text: string, { column, entries }: BlockPlaces, index: number): Splice {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`the block has no entry ${index}`);
  if (index > 0) return { from: entry.head, to: entry.end, put: "" };
  // it stands where the block begins, and so must what comes behind it
  const blank = text.slice(entry.end, entry.end + column).trim() === "" ? column : 0;
  return { from: entry.anchor, to: entry.end + blank, put: "" };
}

/** A line of its own behind an entry; the entry may end a text that lacks its last line break. */
function lineBehind(text: string, behind: EntryPlace | undefined, put: string): Splice {
  const at = behind?.end ?? text.length;
  return { from: at, to: at, put: text[at - 1] === "\n" ? `${put}\n` : `\n${put}` };
}

/** What is put in at one place is one piece, in its order. */
function inOnePlace(splices: readonly Splice[]): readonly Splice[] {
  return [...new Set(splices.map(({ from }) => from))].map((from) => {
    const here = splices.filter((each) => each.from === from);
    return { from, to: from, put: here.map(({ put }) => put).join("") };
  });
}

/** Other data in the place of a node. */
function replaced({ text, node, parent, flow }: Placed, value: unknown): Splice {
  const [start, to] = node.range;
  const ends = text.slice(start, to).endsWith("\n") ? "\n" : "";
  const block = yamlWithin(value);
  const from = parent === "pair" ? gapStart(text, start) : start;
  if (flow || typeof value !== "object" || value === null || /^[[{]/.test(block)) {
    const words = flow || typeof value !== "object" ? inlineYaml(value) : block;
    return { from, to, put: (from < start ? " " : "") + words + ends };
  }
  const line = lineStart(text, from);
  const key = text.slice(line, from).match(/^ *(?:- +)*/)?.[0].length ?? 0;
  const column = from < start ? key + 2 : start - lineStart(text, start);
  const lead = from < start ? `\n${" ".repeat(column)}` : "";
  return { from, to, put: lead + indented(block, column) + ends };
}

/** Where the blank between a key and its value begins; the value itself where a comment stands between. */
function gapStart(text: string, start: number): number {
  return start - (text.slice(0, start).match(/(?<=:)\s*$/)?.[0].length ?? 0);
}

/** Every line but the first moved to the right. */
function indented(text: string, by: number): string {
  return text.replaceAll(/\n(?=.)/g, `\n${" ".repeat(by)}`);
}

function isParsed(node: unknown): node is ParsedNode {
  return isNode(node) && Array.isArray(node.range);
}
