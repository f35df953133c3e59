import { name } from "../sql.ts";
import type { Database } from "../with-database.ts";
import type { SeenColumn } from "./seen-columns.ts";
import { conditionOn, type Trait, traitsOf } from "./traits.ts";

/** Rows that flip alike: the same outcome goes from one status to another. */
export interface FlipKind {
  readonly outcome: string;
  readonly before: string;
  readonly after: string;
  readonly rows: number;
  /**
   * What all of these rows have in common and not all of the archive, of the facts and readings that the outcome turns
   * on; each of them leaves at most nine tenths of the rows that those before it leave. Left out for all but the most
   * frequent kinds.
   */
  readonly common?: readonly Trait[];
  /** How many rows of the archive have all of that; as many as `rows` where it tells the kind from all others. */
  readonly alike?: number;
}

/** Kinds of which it is told what their rows have in common: the most frequent ones. */
const DESCRIBED = 20;
/** A trait is told where it leaves at most this share of the rows that have those before it. */
const LEAVES = 0.9;
/** Most traits of a kind. */
const TRAITS = 6;

/**
 * The rows whose status changes from one table of answers to another, by kind, the most frequent first.
 *
 * @param columns of each outcome: those of the archive that it turns on
 */
export async function flipKinds(
  database: Database,
  { before, after, outcomes }: Compared,
  columns: (outcome: string) => readonly SeenColumn[],
): Promise<readonly FlipKind[]> {
  const parts = outcomes.map(
    (outcome, at) =>
      `SELECT b.id - 1 AS place, ${at} AS outcome, b.${name(outcome)} AS before, a.${name(outcome)} AS after
        FROM ${before} b JOIN ${after} a ON a.id = b.id WHERE a.${name(outcome)} <> b.${name(outcome)}`,
  );
  await database.run(`CREATE TABLE flips AS ${parts.join(" UNION ALL ")}`);
  const counted = await database.rows(
    "SELECT outcome, before, after, COUNT(*) AS rows FROM flips GROUP BY ALL ORDER BY rows DESC, outcome, before, after",
  );
  const kinds: FlipKind[] = [];
  for (const [place, { outcome, before: from, after: to, rows }] of counted.entries()) {
    const id = outcomes[Number(outcome)] ?? "";
    const kind = { outcome: id, before: String(from), after: String(to), rows: Number(rows) };
    if (place >= DESCRIBED) kinds.push(kind);
    else {
      const where = `flips.outcome = ${outcome} AND flips.before = '${from}' AND flips.after = '${to}'`;
      kinds.push({ ...kind, ...(await described(database, where, kind.rows, columns(id))) });
    }
  }
  return kinds;
}

interface Compared {
  readonly before: string;
  readonly after: string;
  readonly outcomes: readonly string[];
}

/** Takes, one after the other, the trait that leaves the fewest rows of the archive, as long as one leaves fewer. */
async function described(
  database: Database,
  where: string,
  rows: number,
  columns: readonly SeenColumn[],
): Promise<{ readonly common: readonly Trait[]; readonly alike: number }> {
  const from = `archive JOIN flips ON flips.place = archive.rowid WHERE ${where}`;
  const traits = await traitsOf(database, from, columns);
  const conditions = new Map(
    traits.flatMap((trait) => {
      const column = columns.find(({ id }) => id === trait.id);
      return column === undefined ? [] : [[trait, conditionOn(column, trait)] as const];
    }),
  );
  const [all] = await database.rows("SELECT COUNT(*) AS rows FROM archive");
  const common: Trait[] = [];
  const given: string[] = [];
  let alike = Number(all?.rows ?? 0);
  while (alike > rows && common.length < TRAITS && conditions.size > 0) {
    const open = [...conditions];
    const counts = open.map(([, condition], at) => `COUNT(*) FILTER (${condition}) AS n${at}`);
    const where = given.length === 0 ? "" : ` WHERE ${given.join(" AND ")}`;
    const [left] = await database.rows(`SELECT ${counts.join(", ")} FROM archive${where}`);
    const numbers = open.map((_, at) => Number(left?.[`n${at}`] ?? 0));
    const fewest = Math.min(...numbers);
    const best = open[numbers.indexOf(fewest)];
    if (best === undefined || fewest > alike * LEAVES) break;
    const [trait, condition] = best;
    common.push(trait);
    given.push(condition);
    conditions.delete(trait);
    alike = fewest;
  }
  return { common, alike };
}
