import { distance } from "fastest-levenshtein";

/** A place in a text file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that a person can put right: in a rule file, a case or a request. */
export interface Problem {
  /** Stable and in capitals; `docs/errors.md` lists all of them. */
  readonly code: string;
  /** One sentence: what is wrong and what would mend it. It names ids, never the value of a fact. */
  readonly detail: string;
  /** Where it is written, when it was read from a file. */
  readonly at?: Place;
  /** Its place in the data given, as a JSON pointer: `#/facts/lease.from`. */
  readonly pointer?: string;
  /** The existing id, option or member that was probably meant. */
  readonly suggestion?: string;
}

/** A value, or every problem that prevents it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

/** A mistake in our own code. Thrown; what a caller or a rule file got wrong is a {@link Problem}. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
}

/**
 * The candidate that was probably meant by an id that is misspelt or lacks its first part
 * (`monthsUnpaid` for `rent.monthsUnpaid`), case set aside.
 *
 * @returns `undefined` when none is near: more than a third of the letters would have to change
 */
export function nearest(id: string, candidates: Iterable<string>): string | undefined {
  const wanted = id.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (wanted !== "" && candidate.toLowerCase().endsWith(`.${wanted}`)) return candidate;
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const changes = distance(wanted, candidate.toLowerCase());
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}

/**
 * A problem about something that there is not, with the one that was probably meant.
 *
 * @param pointer of what was given
 * @param known what might have been given instead
 */
export function problemNear(
  code: string,
  detail: string,
  pointer: string,
  given: string,
  known: Iterable<string>,
): Problem {
  const near = nearest(given, known);
  return { code, detail, pointer, ...(near === undefined ? {} : { suggestion: near }) };
}

/** One line for a person: `file:line:column CODE what is wrong; did you mean ...?` */
export function printProblem(problem: Problem): string {
  const { at, pointer, code, detail, suggestion } = problem;
  const where = at === undefined ? pointer : `${at.file}:${at.line}:${at.column}`;
  const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  return [where, code, detail + hint].filter((part) => part !== undefined).join(" ");
}
