import {
  type CaseInput,
  decide,
  evaluate,
  type Finding,
  type Situation,
  situationOf,
} from "@cokdyby/engine";
import { idleFacts, nearChanges } from "@cokdyby/engine/analyse";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { rulebook, TODAY } from "./amended-laws.ts";
import { Draw, random, SEED } from "./draw.ts";
import { RawLaw } from "./raw-law.ts";

const CASES = runs({ full: 12, deep: 150 });
/** All parts of a case of so many facts are tried. */
const MOST_FACTS = 8;
const raw = new RawLaw(rulebook, TODAY);
const draw = new Draw(raw, random(SEED));
const worked = readWorkedCases();

function statusOf(input: CaseInput, outcome: string): Finding["status"] | undefined {
  const found = evaluate(rulebook, input, { today: TODAY }, [outcome]);
  return found.ok ? found.value.findings[outcome]?.status : undefined;
}

/** A worked case of few facts, without its days and presumptions, and one of the outcomes asked of it. */
function drawn(): { input: CaseInput; outcome: string; situation: Situation; finding: Finding } {
  for (;;) {
    const { facts, expect: asked } = draw.pick(worked);
    const plain = Object.entries(facts).filter(([fact]) => raw.domains.has(fact));
    if (plain.length > MOST_FACTS) continue;
    const input = {
      facts: Object.fromEntries(plain) as CaseInput["facts"],
      on: TODAY,
      presume: false,
    };
    const outcome = draw.pick(Object.keys(asked));
    const read = situationOf(rulebook, input, { today: TODAY });
    const [finding] = read.ok ? decide(read.value, [outcome]) : [];
    if (!read.ok || finding === undefined) continue;
    if (finding.status === "yes" || finding.status === "no") {
      return { input, outcome, situation: read.value, finding };
    }
  }
}

const numbered = Array.from({ length: CASES }, (_, at) => at);

test.each(numbered)("an idle fact is needed in no part of the case, any other in some: %i", () => {
  const { input, outcome, situation, finding } = drawn();
  const facts = Object.entries(input.facts);
  const statuses = Array.from({ length: 2 ** facts.length }, (_, set) => {
    const some = facts.filter((_, at) => (set >> at) % 2 === 1);
    return statusOf({ ...input, facts: Object.fromEntries(some) }, outcome);
  });
  const idle = facts.filter((_, at) =>
    statuses.every(
      (status, set) =>
        (set >> at) % 2 === 0 || status !== finding.status || statuses[set - 2 ** at] === status,
    ),
  );
  const ids = idle.map(([fact]) => fact);
  const found = idleFacts(situation, finding).stated;
  // facts that others restrict are never called idle, though they may be
  expect(ids).toEqual(expect.arrayContaining([...found]));
  const free = ids.filter((fact) => !isTied(fact));
  expect(found).toEqual(expect.arrayContaining(free));
});

/** Whether others follow from a fact, or are restricted by it: such a fact says more than itself. */
function isTied(fact: string): boolean {
  const { derivations, atMosts, facts } = rulebook;
  const declared = facts.find((each) => each.fact === fact);
  return (
    declared?.absent !== undefined ||
    JSON.stringify([derivations, atMosts]).includes(JSON.stringify(fact))
  );
}

test.each(numbered)(
  "the facts that turn an outcome alone are those of trying every value: %i",
  () => {
    const { input, outcome, situation, finding } = drawn();
    const changes = nearChanges(situation, outcome);
    for (const { fact, value, status } of changes) {
      expect(statusOf({ ...input, facts: { ...input.facts, [fact]: value } }, outcome)).toBe(
        status,
      );
      expect(status).not.toBe(finding.status);
    }
    const turning = Object.keys(input.facts).filter((fact) =>
      (raw.domains.get(fact) ?? []).some((value) => {
        const told = { ...input, facts: { ...input.facts, [fact]: value } };
        const status = statusOf(told, outcome);
        return status !== undefined && status !== finding.status;
      }),
    );
    const found = new Set(changes.map(({ fact }) => fact));
    // the exact number counts where two facts are one: within a class it is not looked at
    expect(turning.filter((fact) => !isTied(fact) && !found.has(fact))).toEqual([]);
  },
);
