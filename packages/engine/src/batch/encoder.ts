import type { Scalar } from "../rulebook/rulebook.ts";
import type { EncodedColumn } from "./encoded-column.ts";

/** Writes the codes of some values into a row. */
export type Encoder<Value extends Scalar> = (
  values: Readonly<Record<string, Value>>,
  rows: Uint8Array,
  at: number,
) => void;

/**
 * Makes an encoder. It remembers the order of members in the last object: the objects of a batch mostly
 * have the same order, and then no name has to be looked up.
 *
 * @param passedOver names that may be there and have no column, such as date facts
 */
export function encoderOf<Value extends Scalar>(
  columns: readonly EncodedColumn[],
  passedOver: ReadonlySet<string>,
): Encoder<Value> {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const names: string[] = [];
  const order: (EncodedColumn | undefined)[] = [];
  const columnAt = (index: number, name: string): EncodedColumn | undefined => {
    if (names[index] !== name) {
      const column = byId.get(name);
      if (column === undefined && !passedOver.has(name)) {
        throw new RangeError(`\`${name}\` is no fact or reading of this law`);
      }
      names[index] = name;
      order[index] = column;
    }
    return order[index];
  };
  return (values, rows, at) => {
    let index = 0;
    for (const name in values) {
      const column = columnAt(index++, name);
      if (column === undefined) continue;
      const code = column.codeOf(values[name]);
      if (code < 0) throw new RangeError(`\`${name}\` has a value outside its domain`);
      rows[at + column.place] = code;
    }
  };
}
