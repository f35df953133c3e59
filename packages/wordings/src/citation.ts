import { compareLabels, comparePaths, type Path } from "./provision.ts";

/** Provisions that a citation names: one, or those from one to another of the same level. */
export interface Cited {
  readonly from: Path;
  /** The last one of a span. */
  readonly to: Path;
}

const ITEM =
  /^(\d+[a-z]*)?((?:\((?:\d+[a-z]*|[a-z]{1,2})\))*)(?:[-–](\d+[a-z]*)?((?:\((?:\d+[a-z]*|[a-z]{1,2})\))*))?$/u;

/**
 * Reads a citation in the form of the rule files: `§ 34(1), (3)(c)`, `§§ 28, 12(2), 22(2)`, `§ 43(2)-(4)`, `§§ 191-193b`.
 *
 * @returns nothing where it is not in that form
 */
export function readCitation(at: string): readonly Cited[] | undefined {
  const marked = /^§§? ?(.+)$/u.exec(at.trim());
  if (marked === null) return undefined;
  const cited: Cited[] = [];
  let last: Path = [];
  for (const item of (marked[1] ?? "").split(/, ?/)) {
    const found = ITEM.exec(item.trim());
    if (found === null) return undefined;
    const [, section, below = "", toSection, toBelow = ""] = found;
    const from = follow(last, section, labels(below));
    if (from === undefined) return undefined;
    const isSpan = toSection !== undefined || toBelow !== "";
    const to = isSpan ? follow(from, toSection, labels(toBelow)) : from;
    if (to === undefined || to.length !== from.length || comparePaths(from, to) > 0)
      return undefined;
    cited.push({ from, to });
    last = to;
  }
  return cited;
}

/** Whether the provision is among those cited, a part of one, or the whole that one is a part of. */
export function touches({ from, to }: Cited, provision: Path): boolean {
  const level = from.length - 1;
  for (let at = 0; at < Math.min(level, provision.length); at += 1) {
    if (provision[at] !== from[at]) return false;
  }
  const label = provision[level];
  if (label === undefined) return true;
  return compareLabels(from[level] ?? "", label) <= 0 && compareLabels(label, to[level] ?? "") <= 0;
}

function labels(below: string): Path {
  return below.split(/[()]+/).filter((label) => label !== "");
}

/** `(3)(c)` after § 34(1) is § 34(3)(c), `(b)` after § 34(3)(a) is § 34(3)(b). */
function follow(last: Path, section: string | undefined, below: Path): Path | undefined {
  if (section !== undefined) return [section, ...below];
  const [first] = below;
  if (first === undefined || last.length === 0) return undefined;
  const isNumber = /^\d/.test(first);
  const level = last.findIndex((label, at) => at > 0 && /^\d/.test(label) === isNumber);
  return level < 0 ? undefined : [...last.slice(0, level), ...below];
}
