import { derived } from "../derived.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Scalar } from "../rulebook/rulebook.ts";
import { columnOf, type EncodedColumn, MOST_CLASSES } from "./encoded-column.ts";
import { type Encoder, encoderOf } from "./encoder.ts";
import { flatten } from "./flat-diagrams.ts";
import { groupRoots } from "./group-roots.ts";
import { walkRow, walkRows } from "./walk-rows.ts";

/**
 * One wording of the law, prepared for deciding very many complete cases. A case is a row of bytes, one for each fact
 * and reading that the law distinguishes values of; the answer is a set of outcomes as bits.
 *
 * A complete case gives every fact that belongs in it, ages and not birth dates, and fixes every
 * reading. Nothing is checked against the limits of what is a case, and nothing is presumed.
 */
export interface BatchLaw {
  readonly columns: readonly EncodedColumn[];
  /** Bytes of a row. */
  readonly width: number;
  /** The outcomes in rulebook order: outcome `i` is bit `i % 32` of word `i / 32` of a set. */
  readonly outcomes: readonly string[];
  /** 32-bit words of an outcome set. */
  readonly words: number;
  /** How many multi-terminal diagrams are walked for a case. */
  readonly groups: number;

  /** A row in which no fact is given and every reading has its default or first option. */
  readonly emptyRow: () => Uint8Array;
  /**
   * Writes the codes of facts into the row that starts at `at`. A fact left out keeps the code that
   * the row has: it must be one that does not belong.
   *
   * @throws RangeError for an unknown fact or a value outside its domain; the value is not named
   */
  readonly encodeFacts: Encoder<Scalar>;
  /** The same for readings; a reading takes one of its options, never `open`. */
  readonly encodeReadings: Encoder<string>;
  /** Writes the outcome set of the row that starts at `at` into `sets` from `to` on. */
  readonly evaluate: (rows: Uint8Array, at: number, sets: Uint32Array, to: number) => void;
  /** The outcome sets of all rows, `words` numbers each. */
  readonly evaluateAll: (rows: Uint8Array, sets?: Uint32Array) => Uint32Array;
}

/**
 * Encodes one wording of the law, once for each law. Generates no code from strings.
 *
 * @throws NodeBudgetFault when its diagrams grow past the node budget
 * @throws RangeError for a law that distinguishes more values of one fact or reading than a byte has codes
 * @example
 * const law = batchLaw(lawOn(rulebook, "2026-03-01"));
 * const row = law.emptyRow();
 * law.encodeFacts({ "rent.monthsUnpaid": 2, "notice.inWriting": true }, row, 0);
 * outcomesIn(law, law.evaluateAll(row)); // => ["landlord.mayEndLease"]
 */
export function batchLaw(law: Law): BatchLaw {
  return derived(law, encodeLaw);
}

/**
 * The outcomes that a set holds, in rulebook order.
 *
 * @param index which of the sets, in a batch
 */
export function outcomesIn(law: BatchLaw, sets: Uint32Array, index = 0): string[] {
  const from = index * law.words;
  return law.outcomes.filter(
    (_, at) => (((sets[from + (at >>> 5)] as number) >>> (at & 31)) & 1) === 1,
  );
}

function encodeLaw(law: Law): BatchLaw {
  const [{ space, outcomes }] = compile([law]) as [CompiledLaw];
  const { rulebook } = law;
  const columns = space.variables.map(columnOf);
  for (const { id, kind, classes } of columns) {
    if (classes <= MOST_CLASSES) continue;
    throw new RangeError(
      `${kind} \`${id}\` has ${classes} classes of values; a byte of a row holds at most ${MOST_CLASSES}`,
    );
  }
  const ids = rulebook.outcomes.map(({ outcome }) => outcome);
  const roots = ids.map((outcome) => outcomes.get(outcome) ?? FALSE);
  const groups = groupRoots(space.store, roots);
  const flat = flatten(groups, ids.length);
  const width = columns.length;
  const empty = new Uint8Array(width);
  const facts = columns.filter(({ kind }) => kind === "fact");
  const readings = columns.filter(({ kind }) => kind === "reading");
  for (const column of facts) {
    const absent = law.facts.get(column.id)?.declaration.absent;
    if (absent !== undefined) empty[column.place] = column.codeOf(absent);
  }
  for (const column of readings) {
    const standing = rulebook.readings.find(({ reading }) => reading === column.id)?.default;
    if (standing !== undefined) empty[column.place] = column.codeOf(standing);
  }
  return {
    columns,
    width,
    outcomes: ids,
    words: flat.words,
    groups: groups.length,
    emptyRow: () => empty.slice(),
    encodeFacts: encoderOf(facts, new Set(law.facts.keys())),
    encodeReadings: encoderOf(readings, new Set(rulebook.readings.map(({ reading }) => reading))),
    evaluate: (rows, at, sets, to) => walkRow(flat, rows, at, sets, to),
    evaluateAll(rows, sets = new Uint32Array((rows.length / width) * flat.words)) {
      walkRows(flat, rows, width, sets);
      return sets;
    },
  };
}
