import {
  type CaseInput,
  evaluate,
  type Rulebook,
  type Situation,
  situationOf,
} from "@cokdyby/engine";
import { belowIn, type Located, type Shared } from "./shared.ts";

/** Conduct that has a recipient. */
const SHARING: readonly unknown[] = ["offer", "makeAvailable", "distribute", "transmit"];

export interface Completed extends Pick<Located, "cell"> {
  readonly filled: CaseInput;
  /** Nothing of conduct towards oneself: that is no case. */
  readonly situation: Situation | undefined;
}

/** The cells with one value of each unknown; nothing where one of them is no case. */
export function completedCells(
  rulebook: Rulebook,
  today: string,
  cells: readonly Located[],
  shared: readonly Shared[],
  values: readonly (string | number | boolean)[],
  readings: Record<string, string>,
): readonly Completed[] | undefined {
  const completed: Completed[] = [];
  const filledCells = cells.map(({ cell }, at) => {
    const facts: Record<string, unknown> = { ...cell.case.facts };
    shared.forEach(({ fills, written }, index) => {
      Object.assign(facts, written?.get(values[index])?.[at]);
      for (const fill of fills) {
        if (fill.cell === at) for (const fact of fill.facts) facts[fact] = values[index];
      }
    });
    return { ...cell.case, readings, facts } as CaseInput;
  });
  for (const [at, { cell, situation }] of cells.entries()) {
    const { facts } = filledCells[at] as CaseInput;
    if (cell.helped !== undefined) {
      const { fact, words, cells: helped } = cell.helped;
      const each = helped.map((of) => {
        const found = evaluate(rulebook, filledCells[of] as CaseInput, { today }, [words.outcome]);
        return found.ok ? found.value.findings[words.outcome]?.status : undefined;
      });
      if (each.includes("no")) Object.assign(facts, { [fact]: words.fails });
      else {
        const said = facts[fact];
        const below = typeof said === "string" ? [said] : belowIn(cell);
        const isOpen = !each.every((status) => status === "yes");
        Object.assign(facts, { [fact]: { oneOf: isOpen ? [words.fails, ...below] : below } });
      }
    }
    const filled = filledCells[at] as CaseInput;
    // towards whoever acts
    if (cell.actorIs?.some((other) => isTowards(rulebook, today, filled, other))) {
      completed.push({ cell, filled, situation: undefined });
      continue;
    }
    const place = situationOf(rulebook, filled, { today });
    if (!place.ok) return undefined;
    // a presumption that gives way to a value would be another file
    for (const fact of situation.presumptions.keys()) {
      if (!place.value.presumptions.has(fact) && !(fact in facts)) return undefined;
    }
    completed.push({ cell, filled, situation: place.value });
  }
  return completed;
}

/** Whether the conduct, which is said, is one towards somebody who is shown, or towards a recipient. */
export function isTowards(
  rulebook: Rulebook,
  today: string,
  filled: CaseInput,
  other: "shown" | "recipient",
): boolean {
  if (other === "recipient") return SHARING.includes(filled.facts["act.conduct"]);
  const flat = evaluate(rulebook, filled, { today }, []);
  return (
    flat.ok && flat.value.warnings.some(({ pointer }) => pointer === "#/facts/actor.isDepicted")
  );
}

/** Whether the conduct of whoever may act towards themselves is said in part: it is not gone through then. */
export function isHalfSaid({ cell }: Located): boolean {
  return cell.actorIs !== undefined && typeof cell.case.facts["act.conduct"] === "object";
}
