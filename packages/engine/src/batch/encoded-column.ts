import { READING } from "../conditions/formula.ts";
import type { Variable } from "../diagram/space.ts";
import type { FactInput, Scalar } from "../rulebook/rulebook.ts";

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

/** The column of a variable: tables for whole numbers, maps for options and truth values. */
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

function numberCodes({ classes }: Variable): EncodedColumn["codeOf"] {
  const parts = classes.flatMap((set, code) =>
    set.kind === "spans" ? set.spans.map(([from, to]) => ({ from, to, code })) : [],
  );
  const low = Math.min(...parts.map(({ from }) => from));
  const table = new Int16Array(Math.max(...parts.map(({ to }) => to)) - low + 1).fill(-1);
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
