/**
 * A place in an act down to its letter, as the way to it: `["192", "3", "b"]` is § 192(3)(b), `["13"]` § 13. A letter may
 * stand right below its section.
 */
export type Path = readonly string[];

/** How a provision is written: `§ 192(3)(b)`. */
export function nameOf(path: Path): string {
  const [section = "", ...below] = path;
  return `§ ${section}${below.map((label) => `(${label})`).join("")}`;
}

/** Reads what {@link nameOf} writes. @returns nothing where it is no single provision */
export function readName(name: string): Path | undefined {
  const found = /^§ ?(\d+[a-z]*)((?:\((?:\d+[a-z]*|[a-z]{1,2})\))*)$/u.exec(name.trim());
  if (found === null) return undefined;
  const [, section = "", below = ""] = found;
  return [section, ...below.split(/[()]+/).filter((label) => label !== "")];
}

/** The order in which an act is printed: numbers, then what was put in behind them; `ch` behind `h`. */
export function comparePaths(a: Path, b: Path): number {
  const depth = Math.min(a.length, b.length);
  for (let at = 0; at < depth; at += 1) {
    const order = compareLabels(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The same of two labels of one level. */
export function compareLabels(a: string, b: string): number {
  const [numberA, restA] = split(a);
  const [numberB, restB] = split(b);
  if (numberA !== numberB) return numberA - numberB;
  if (isCh(restA) || isCh(restB)) return place(restA) - place(restB);
  return restA.length - restB.length || (restA < restB ? -1 : Number(restA > restB));
}

function split(label: string): readonly [number, string] {
  const digits = /^\d*/.exec(label)?.[0] ?? "";
  return [digits === "" ? 0 : Number(digits), label.slice(digits.length)];
}

const isCh = (label: string): boolean => label === "ch";

/** Where a letter stands in the Czech alphabet of the Code, `ch` between `h` and `i`. */
function place(label: string): number {
  if (isCh(label)) return "h".charCodeAt(0) + 0.5;
  return label.length > 1 ? 1000 + label.charCodeAt(1) : label.charCodeAt(0);
}
