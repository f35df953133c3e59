import { READING } from "../conditions/formula.ts";
import { onlyClassOf, type Variable } from "../diagram/space.ts";
import { span } from "../facts/value-set.ts";
import type { FactInput, Scalar } from "../rulebook/rulebook.ts";

/** Most classes of a column: as many as a byte has codes. */
export const MOST_CLASSES = 256;
/** The widest range whose numbers are looked up in a table. */
const WIDEST_TABLE = 65_536;

/** One byte of an encoded case: a fact or a reading, and the codes of its values. */
export interface EncodedColumn {
  /** Fact or reading id. */
  readonly id: string;
  readonly kind: "fact" | "reading";
  /** Its byte in a row. */
  readonly place: number;
  /** How many classes there are; a code is below this. */
  readonly classes: number;
  /** The code of a value; -1 for a value outside the domain. */
  readonly codeOf: (value: Scalar | FactInput | undefined) => number;
}

/** The column of a variable: tables for whole numbers, bisection where they range widely, maps for options and truth values. */
export function columnOf(variable: Variable): EncodedColumn {
  const { kind, id, level, classes } = variable;
  return {
    id: kind === "reading" ? id.slice(READING.length) : id,
    kind,
    place: level,
    classes: classes.length,
    codeOf: classes[0]?.kind === "spans" ? numberCodes(variable) : memberCodes(variable),
  };
}

function numberCodes(variable: Variable): EncodedColumn["codeOf"] {
  const parts = variable.classes.flatMap((set, code) =>
    set.kind === "spans" ? set.spans.map(([from, to]) => ({ from, to, code })) : [],
  );
  const low = Math.min(...parts.map(({ from }) => from));
  const width = Math.max(...parts.map(({ to }) => to)) - low + 1;
  if (width > WIDEST_TABLE) {
    return (value) => (typeof value === "number" ? onlyClassOf(variable, span(value, value)) : -1);
  }
  const table = new Int16Array(width).fill(-1);
  for (const { from, to, code } of parts) table.fill(code, from - low, to - low + 1);
  return (value) => (typeof value === "number" ? (table[value - low] ?? -1) : -1);
}

function memberCodes({ classes }: Variable): EncodedColumn["codeOf"] {
  const codes = new Map<unknown, number>();
  classes.forEach((set, code) => {
    if (set.kind === "members") for (const member of set.members) codes.set(member, code);
  });
  return (value) => codes.get(value) ?? -1;
}
