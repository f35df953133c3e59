import { type Check, expectFits, expectKnown } from "./check.ts";
import { checkCondition } from "./check-condition.ts";
import { domainOf } from "./domain.ts";
import type { CaseFile, FactOrigin, Scalar } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks how case files are projected and joined: the facts, the values that they may get, the outcomes. */
export function checkCaseFile(check: Check): void {
  for (const [index, declared] of check.rulebook.caseFile.entries()) {
    const pointer = member("/caseFile", index);
    if (index > 0) {
      const detail = "case files are projected in one way; leave one of the entries out";
      check.report({ code: "ID_DUPLICATE", detail }, member(pointer, "caseFile"));
    }
    for (const [at, origin] of declared.facts.entries()) {
      checkOrigin(check, origin, member(pointer, "facts", at));
    }
    const { offences, ...outcomes } = declared.charges;
    expectKnown(check, "groups", offences, member(pointer, "charges", "offences"));
    for (const [name, outcome] of Object.entries(outcomes)) {
      expectKnown(check, "outcomes", outcome, member(pointer, "charges", name));
    }
    for (const [at, { outcome, every }] of declared.joins.entries()) {
      const place = member(pointer, "joins", at);
      expectKnown(check, "outcomes", outcome, member(place, "outcome"));
      checkCondition(check, every, member(place, "every"));
    }
    checkProposals(check, declared, member(pointer, "proposes"));
    checkSuppositions(check, declared, member(pointer, "supposes"));
  }
}

function checkProposals(check: Check, declared: CaseFile, pointer: string): void {
  for (const [at, { proposal, of, conduct }] of declared.proposes.entries()) {
    const place = member(pointer, at);
    if (declared.proposes.findIndex((each) => each.proposal === proposal) < at) {
      const detail = "another proposal has this id; choose another";
      check.report({ code: "ID_DUPLICATE", detail }, member(place, "proposal"));
    }
    expectConducts(check, declared, [conduct], () => member(place, "conduct"));
    expectConducts(check, declared, of, (index) => member(place, "of", index));
  }
}

/** What is supposed is no other act, and something that a part of a file says as it is. */
function checkSuppositions(check: Check, declared: CaseFile, pointer: string): void {
  for (const [at, { supposition, sets, value, of = [] }] of declared.supposes.entries()) {
    const place = member(pointer, at);
    if (declared.supposes.findIndex((each) => each.supposition === supposition) < at) {
      const detail = "another supposition has this id; choose another";
      check.report({ code: "ID_DUPLICATE", detail }, member(place, "supposition"));
    }
    expectConducts(check, declared, of, (index) => member(place, "of", index));
    for (const [index, id] of sets.entries()) {
      const there = member(place, "sets", index);
      if (!expectKnown(check, "facts", id, there)) continue;
      const fact = check.names.facts.get(id);
      expectFits(check, value, fact && domainOf(fact, check.names), id, member(place, "value"));
      if (declared.facts.filter((each) => each.fact === id).every(isSupposable)) continue;
      const detail =
        "what is supposed of a person, an item or an act is a fact that it states as it is, and never the conduct; choose another fact";
      check.report({ code: "FACT_MISFIT", detail }, there);
    }
  }
}

/** Whether a part of a file states a fact as it is, or that of an act by whether another one is named. */
function isSupposable({ of, attribute, ...origin }: FactOrigin): boolean {
  if (of === "principal" || of === "state" || attribute === "conduct") return false;
  return Object.keys(origin).every((key) => ["fact", "each", "given", "none"].includes(key));
}

/** The facts that the attribute `conduct` of an act gives have to take each conduct. */
function expectConducts(
  check: Check,
  { facts }: CaseFile,
  conducts: readonly string[],
  pointerOf: (index: number) => string,
): void {
  for (const { attribute, fact: id } of facts) {
    const fact = attribute === "conduct" ? check.names.facts.get(id) : undefined;
    if (fact === undefined) continue;
    const domain = domainOf(fact, check.names);
    for (const [index, each] of conducts.entries()) {
      expectFits(check, each, domain, id, pointerOf(index));
    }
  }
}

/** Every value that an origin gives has to fit its fact. */
function checkOrigin(check: Check, origin: FactOrigin, pointer: string): void {
  if (!expectKnown(check, "facts", origin.fact, member(pointer, "fact"))) return;
  const isOfPerson = ["actor", "shown", "recipient"].includes(origin.of);
  if (origin.each !== undefined && (origin.each === "act") !== isOfPerson) {
    const detail = "`each` of a person's fact is `act`; of any other it names a person";
    check.report({ code: "FACT_MISFIT", detail }, member(pointer, "each"));
  }
  if ("helped" in origin) {
    expectKnown(check, "outcomes", origin.helped.outcome, member(pointer, "helped", "outcome"));
  }
  const fact = check.names.facts.get(origin.fact);
  const domain = fact && domainOf(fact, check.names);
  if (domain === undefined || domain.kind === "date") return;
  for (const [name, value] of valuesOf(origin)) {
    expectFits(check, value, domain, origin.fact, member(pointer, ...name));
  }
}

function valuesOf(origin: FactOrigin): [name: string[], value: Scalar][] {
  return Object.entries(origin).flatMap(([name, value]): [string[], Scalar][] => {
    if (["given", "none", "made"].includes(name)) return [[[name], value as Scalar]];
    if (!["states", "makers", "origin", "holds", "helped", "same"].includes(name)) return [];
    return Object.entries(value as Record<string, Scalar>)
      .filter(([word]) => word !== "helping" && word !== "outcome")
      .map(([word, each]) => [[name, word], each]);
  });
}
