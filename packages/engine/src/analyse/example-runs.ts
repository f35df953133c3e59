import { readCase } from "../decide/read-case.ts";
import { presumedIn } from "../decide/situation.ts";
import { lazy } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import type { Allowed } from "../diagram/diagram-store.ts";
import { plusYears } from "../facts/calendar.ts";
import type { FactInput } from "../rulebook/rulebook.ts";

/** An example put before a law on one day. */
interface ExampleRun {
  /** What it leaves open, by level; nothing where the law refuses the case on that day. */
  readonly open?: Allowed;
}

/** The runs of an example that states some facts: under each of some laws, on some days. Each is made when asked for. */
export type ExampleRuns = (
  facts: Readonly<Record<string, FactInput>>,
) => readonly (() => ExampleRun)[];

/** Years after the first day of a law on which an example is tried: days that it does not tell may lie anywhere. */
const YEARS_AFTER = [0, 10, 40];

/** Runs examples under some laws, the same one once. */
export function runsUnder(laws: readonly CompiledLaw[]): ExampleRuns {
  const known = new Map<string, readonly (() => ExampleRun)[]>();
  return (facts) => {
    const key = JSON.stringify(facts);
    let runs = known.get(key);
    if (runs === undefined) {
      runs = laws.flatMap((compiled) =>
        YEARS_AFTER.map((years) => lazy(() => runAfter(compiled, facts, years))),
      );
      known.set(key, runs);
    }
    return runs;
  };
}

function runAfter(
  compiled: CompiledLaw,
  facts: Readonly<Record<string, FactInput>>,
  years: number,
): ExampleRun {
  const { rulebook, span } = compiled.law;
  const read = readCase(rulebook, { facts, on: span.from }, plusYears(span.from, years));
  const open = read.ok ? presumedIn(compiled, read.value)?.known.allowed : undefined;
  return open === undefined ? {} : { open };
}
