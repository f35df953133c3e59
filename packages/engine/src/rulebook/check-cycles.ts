import type { Check } from "./check.ts";
import { partsOf } from "./check-condition.ts";
import type { Condition } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** "To settle this, that must be settled first", and where it says so. */
interface Need {
  readonly id: string;
  readonly pointer: string;
}
type Needs = Map<string, Need[]>;

/**
 * Reports circles: outcomes, named conditions and the belonging of facts that need themselves to be
 * settled, and rules that are exceptions to each other. Wordings of all dates count together.
 */
export function checkCycles(check: Check): void {
  reportCircles(check, readingNeeds(check));
  reportCircles(check, exceptionNeeds(check));
}

function readingNeeds({ rulebook }: Check): Needs {
  const needs: Needs = new Map();
  for (const [index, { fact, belongs }] of rulebook.facts.entries()) {
    if (belongs !== undefined) add(needs, fact, belongs, member("/facts", index, "belongs"));
  }
  for (const [index, { condition, wordings }] of rulebook.conditions.entries()) {
    for (const [at, { when }] of wordings.entries()) {
      add(needs, condition, when, member("/conditions", index, "wordings", at, "when"));
    }
  }
  for (const [index, { concludes, wordings }] of rulebook.rules.entries()) {
    for (const [at, { when }] of wordings.entries()) {
      add(needs, concludes, when, member("/rules", index, "wordings", at, "when"));
    }
  }
  return needs;
}

function add(needs: Needs, id: string, condition: Condition, pointer: string): void {
  const list = needs.get(id) ?? [];
  needs.set(id, list);
  for (const { part, pointer: at } of partsOf(condition, pointer)) {
    list.push({ id: "condition" in part ? part.condition : part.fact, pointer: at });
    if ("condition" in part || typeof part.value !== "object" || !("fact" in part.value)) continue;
    list.push({ id: part.value.fact, pointer: member(at, "value") });
  }
}

function exceptionNeeds({ rulebook }: Check): Needs {
  return new Map(
    rulebook.rules.map(({ rule, exceptionTo }, index) => [
      rule,
      exceptionTo === undefined
        ? []
        : [{ id: exceptionTo, pointer: member("/rules", index, "exceptionTo") }],
    ]),
  );
}

/** Walks all needs depth first; a need that leads back to where the walk came from closes a circle. */
function reportCircles(check: Check, needs: Needs): void {
  const done = new Set<string>();
  const path: string[] = [];

  function visit(id: string): void {
    path.push(id);
    for (const need of needs.get(id) ?? []) {
      const start = path.indexOf(need.id);
      if (start >= 0) {
        const circle = [...path.slice(start), need.id].join(" → ");
        const detail = `${circle} goes round in a circle; take one of the steps out`;
        check.report({ code: "CYCLE", detail }, need.pointer);
      } else if (!done.has(need.id)) {
        visit(need.id);
      }
    }
    path.pop();
    done.add(id);
  }

  for (const id of needs.keys()) if (!done.has(id)) visit(id);
}
