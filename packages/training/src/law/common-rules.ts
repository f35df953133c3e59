import { decide, derived, type Rulebook, situationOf } from "@cokdyby/engine";

/** So many of the rulebook's own examples are looked at. */
const SAMPLE = 60;
/** The share of findings from which on a rule counts as common. */
const NEARLY_ALL = 0.9;

/**
 * The rules that nearly every finding on an outcome names, whatever the case: naming one of them says
 * nothing about this case. They are found by counting over findings on the small cases that stand beside
 * the rules of the rulebook, decided on one day; a rule is common that at least nine of ten name.
 *
 * @param on day of the law
 */
export function commonRules(rulebook: Rulebook, outcome: string, on: string): ReadonlySet<string> {
  const known = derived(rulebook, noCounts);
  const key = `${on} ${outcome}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const counts = new Map<string, number>();
  const situations = sampleOf(rulebook, on);
  for (const situation of situations) {
    for (const { rules } of decide(situation, [outcome])) {
      for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  const common = new Set(
    [...counts].flatMap(([rule, count]) => (count >= NEARLY_ALL * situations.length ? [rule] : [])),
  );
  known.set(key, common);
  return common;
}

function noCounts(_: Rulebook): Map<string, ReadonlySet<string>> {
  return new Map();
}

/** Examples of rules from all over the rulebook that are cases on the day. */
function sampleOf(rulebook: Rulebook, on: string) {
  const samples = derived(rulebook, noSamples);
  const known = samples.get(on);
  if (known !== undefined) return known;
  const examples = rulebook.rules.flatMap((rule) => rule.examples.slice(0, 1));
  const step = Math.max(1, examples.length / SAMPLE);
  const chosen = Array.from(
    { length: Math.min(SAMPLE, examples.length) },
    (_, at) => examples[Math.floor(at * step)],
  );
  const made = chosen.flatMap((example) => {
    if (example === undefined) return [];
    const { facts, readings = {}, presume = true } = example;
    const found = situationOf(rulebook, { facts, readings, presume, on }, { today: on });
    return found.ok ? [found.value] : [];
  });
  samples.set(on, made);
  return made;
}

type Situation = Parameters<typeof decide>[0];

function noSamples(_: Rulebook): Map<string, readonly Situation[]> {
  return new Map();
}
