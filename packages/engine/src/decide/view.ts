import { type Formula, READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import { type Chart, chartOf, YES } from "../diagram/chart.ts";
import { answersLeft } from "../diagram/chart-walks.ts";
import type { CompiledLaw, Link } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Root, TRUE } from "../diagram/diagram-store.ts";
import { classesHolding, literalOf } from "../diagram/space.ts";
import { type Bite, type Known, type ValueClash, withBites } from "./known.ts";

/** What is known, with the readings that stand put in, ready to be asked about any root. */
export interface View {
  readonly allowed: Allowed;
  readonly bites: readonly Bite[];
}

/** @param readings the option of each reading that stands */
export function viewOf(
  compiled: CompiledLaw,
  known: Known,
  readings: Iterable<readonly [string, string]>,
): View {
  const allowed = withReadings(compiled, known.allowed, readings);
  const asked = known.bites();
  if (asked.length === 0) return { allowed, bites: asked };
  const { store } = compiled.space;
  const bites = asked.filter(({ when }) => store.reaches(when, TRUE, allowed, true));
  return { allowed, bites };
}

/** Allowed classes with the standing readings put in. */
export function withReadings(
  compiled: CompiledLaw,
  allowed: Allowed,
  readings: Iterable<readonly [string, string]>,
): (Uint8Array | null)[] {
  const next = allowed.slice();
  for (const [reading, option] of readings) {
    const variable = compiled.space.byId.get(`${READING}${reading}`);
    if (variable !== undefined) next[variable.level] = classesHolding(variable, option);
  }
  return next;
}

/** The charts of one compiled law, each made when it is first asked for. */
interface Charts {
  readonly plain: Map<Root, Chart>;
  readonly roots: Map<string, Map<Root, Chart>>;
  readonly linked: Map<string, Map<Root, Chart>>;
  readonly tests: Map<string, Map<Formula, Chart>>;
  readonly cases: Map<string, Chart>;
}

const MOST_BITES = 200;

function chartsOf(compiled: CompiledLaw): Charts {
  const charts = derived(compiled, noCharts);
  // a case's own bites are few, but nobody says how few
  if (charts.roots.size > MOST_BITES || charts.cases.size > MOST_BITES) {
    for (const kind of Object.values(charts)) kind.clear();
  }
  return charts;
}

function noCharts(_: CompiledLaw): Charts {
  return {
    plain: new Map(),
    roots: new Map(),
    linked: new Map(),
    tests: new Map(),
    cases: new Map(),
  };
}

/**
 * The chart of a root of the compiled law over everything that is allowed, whether or not it is a
 * case: what is settled there is settled in every case, at less cost.
 */
export function plainChartOf(compiled: CompiledLaw, root: Root): Chart {
  const { plain } = chartsOf(compiled);
  let chart = plain.get(root);
  if (chart === undefined) {
    chart = chartOf(compiled.space.store, root, TRUE);
    plain.set(root, chart);
  }
  return chart;
}

/** The chart of a root of the compiled law, with the part of what is a case that can touch it. */
export function chartOfRoot(compiled: CompiledLaw, root: Root, bites: readonly Bite[]): Chart {
  return kept(chartsOf(compiled).roots, keyOf(bites), root, () =>
    chartOf(compiled.space.store, root, withBites(compiled, bites, compiled.touching(root))),
  );
}

/** The same where a link holds. */
export function chartOfLinked(
  compiled: CompiledLaw,
  root: Root,
  link: Link,
  bites: readonly Bite[],
): Chart {
  const key = `${link.derivation.derivation} ${keyOf(bites)}`;
  return kept(chartsOf(compiled).linked, key, root, () => {
    const { store } = compiled.space;
    const cases = withBites(compiled, bites, compiled.touching(root));
    return chartOf(store, root, store.and(cases, link.when));
  });
}

/** The chart of one test of a formula. */
export function chartOfTest(
  compiled: CompiledLaw,
  test: Extract<Formula, { kind: "test" }>,
  bites: readonly Bite[],
): Chart {
  return kept(chartsOf(compiled).tests, keyOf(bites), test, () => {
    const { store, byId } = compiled.space;
    const variable = byId.get(test.variable);
    const belongs = compiled.belongs.get(test.variable) ?? TRUE;
    const root =
      variable === undefined
        ? FALSE
        : store.and(belongs, literalOf(compiled.space, variable, test.among));
    return chartOf(store, root, withBites(compiled, bites, compiled.touching(root)));
  });
}

/** Whether some case fits what is known. */
export function isPossible(compiled: CompiledLaw, known: Known | ValueClash): known is Known {
  if ("by" in known) return false;
  return hasCases(compiled, known.allowed, known.bites());
}

/** Whether some case is left. */
export function hasCases(compiled: CompiledLaw, allowed: Allowed, bites: readonly Bite[]): boolean {
  return answersLeft(chartOfCases(compiled, bites), allowed, YES) === YES;
}

/** The chart of what is a case: yes where one is, and never elsewhere. */
export function chartOfCases(compiled: CompiledLaw, bites: readonly Bite[]): Chart {
  const { cases } = chartsOf(compiled);
  const key = keyOf(bites);
  let chart = cases.get(key);
  if (chart === undefined) {
    const constraint = withBites(compiled, bites, compiled.constraint);
    chart = chartOf(compiled.space.store, TRUE, constraint);
    cases.set(key, chart);
  }
  return chart;
}

function keyOf(bites: readonly Bite[]): string {
  if (bites.length === 0) return "";
  return bites.map(({ key }) => key).join(" ");
}

function kept<K>(all: Map<string, Map<K, Chart>>, key: string, about: K, make: () => Chart): Chart {
  let some = all.get(key);
  if (some === undefined) {
    some = new Map();
    all.set(key, some);
  }
  let chart = some.get(about);
  if (chart === undefined) {
    chart = make();
    some.set(about, chart);
  }
  return chart;
}
