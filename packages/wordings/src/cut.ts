import { compareLabels, nameOf, type Path } from "./provision.ts";
import type { Block, Provision, ReadText, Uncut, Wording } from "./wording.ts";
import { isRepealed, normalise } from "./words.ts";

/** How much of what was not cut is shown, in characters. */
const SHOWN = 80;

/** Where the next words go, and what has been collected. */
interface Cutting {
  readonly words: Map<string, { readonly path: Path; readonly parts: string[] }>;
  readonly headings: Map<string, string>;
  readonly uncut: Uncut[];
  section?: string;
  paragraph?: string;
  /** The innermost provision that is open. */
  open?: Path;
  /** The words taken last. */
  last: string;
}

/** Cuts what was read into sections, paragraphs and letters. What cannot be cut is listed, never dropped. */
export function cut({ blocks, title, unit, isPart, uncut: doubted = [] }: ReadText): Wording {
  const cutting: Cutting = { words: new Map(), headings: new Map(), uncut: [...doubted], last: "" };
  for (const block of blocks) take(cutting, block);
  const provisions = [...cutting.words.values()]
    .map(({ path, parts }): Provision => ({ path, words: normalise(parts.join(" ")) }))
    .filter(({ words }) => words !== "");
  const headings = Object.fromEntries(cutting.headings);
  const withWords = new Set(provisions.map(({ path }) => path[0]));
  const empty = blocks.filter(
    ({ kind, label = "" }) => kind === "section" && !withWords.has(label),
  );
  for (const block of empty) {
    cutting.uncut.push({ line: block.line, text: shownBlock(block), why: "empty" });
  }
  const last = normalise(cutting.last);
  const isWhole = isRepealed(last) || /[.!?:][^\p{L}\d]*$|^$/u.test(last);
  const breaksOff = isPart === true || !isWhole;
  const uncut = cutting.uncut.toSorted((a, b) => a.line - b.line);
  return { title: normalise(title), unit, provisions, headings, uncut, breaksOff };
}

function take(cutting: Cutting, block: Block): void {
  const { kind, label = "", text } = block;
  const { section, paragraph } = cutting;
  if (kind === "section") {
    begin(cutting, block, [label], section);
    cutting.section = label;
    delete cutting.paragraph;
  } else if (kind === "heading") {
    keepHeading(cutting, text);
  } else if (section === undefined || kind === "outside") {
    delete cutting.section;
    delete cutting.paragraph;
    delete cutting.open;
    cutting.uncut.push({ line: block.line, text: shownBlock(block), why: "outside" });
  } else if (kind === "paragraph") {
    begin(cutting, block, [section, label], paragraph);
    cutting.paragraph = label;
  } else if (kind === "letter") {
    const above = paragraph === undefined ? [section] : [section, paragraph];
    const isNext = cutting.open?.length === above.length + 1;
    begin(cutting, block, [...above, label], isNext ? cutting.open?.at(-1) : undefined);
  } else {
    const whole = paragraph === undefined ? [section] : [section, paragraph];
    const open = kind === "more" ? (cutting.open ?? whole) : whole;
    cutting.open = open;
    add(cutting, open, text);
  }
}

/** Headings above the words of a section are its own; others belong to what divides the act. */
function keepHeading(cutting: Cutting, text: string): void {
  const { section, headings } = cutting;
  if (section === undefined || headings.has(section) || hasWords(cutting, section)) return;
  headings.set(section, normalise(text));
}

/** @param before the label of the provision before it on the same level, where there is one */
function begin(cutting: Cutting, block: Block, path: Path, before: string | undefined): void {
  const { label = "", line } = block;
  const isTwice = cutting.words.has(nameOf(path));
  const why = isTwice ? "twice" : misplaced(label, before, path.length);
  if (why !== undefined) cutting.uncut.push({ line, text: shownBlock(block), why });
  cutting.open = path;
  add(cutting, path, block.text);
}

function add(cutting: Cutting, path: Path, text: string): void {
  const { words } = cutting;
  if (text.trim() !== "") cutting.last = text;
  const name = nameOf(path);
  const entry = words.get(name) ?? { path, parts: [] };
  entry.parts.push(text);
  words.set(name, entry);
}

/** Sections may be left out where part of an act is read; a paragraph or letter that is missing is a gap. */
function misplaced(
  label: string,
  before: string | undefined,
  depth: number,
): Uncut["why"] | undefined {
  if (before !== undefined && compareLabels(before, label) > 0) return "order";
  if (depth === 1) return undefined;
  return follows(label, before) ? undefined : "gap";
}

function follows(label: string, before: string | undefined): boolean {
  if (/^\d/.test(label)) {
    const number = Number.parseInt(label, 10);
    const last = before === undefined ? 0 : Number.parseInt(before, 10);
    return number - last <= 1;
  }
  return placeOf(label) - (before === undefined ? 0 : placeOf(before)) <= 1;
}

const LETTERS = "abcdefgh\u0000ijklmnopqrstuvwxyz";

/** Which letter of a paragraph it is, counted from 1: behind `z` follow `aa`, `ab` and so on, or `za`, `zb`. */
function placeOf(label: string): number {
  if (label === "ch") return LETTERS.indexOf("\u0000") + 1;
  const [first = "", second = ""] = label;
  const last = LETTERS.indexOf(second === "" ? first : second) + 1;
  return second === "" ? last : LETTERS.length + last;
}

function hasWords({ words }: Cutting, section: string): boolean {
  for (const { path, parts } of words.values()) {
    if (path[0] === section && parts.some((part) => part.trim() !== "")) return true;
  }
  return false;
}

function shownBlock({ kind, label = "", text }: Block): string {
  const number =
    kind === "section" ? `§ ${label}` : kind === "paragraph" ? `(${label})` : `${label})`;
  return shown(label === "" ? text.trim() : `${number} ${text.trim()}`.trim());
}

/** The first words of what was not cut. */
export function shown(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
