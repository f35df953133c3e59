import { type Check, expectKnown, unknown } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import { checkLeafValue } from "./check-leaf-value.ts";
import { checkSpans } from "./check-spans.ts";
import {
  type Citation,
  type Condition,
  type DomesticTransfer,
  FILE_FACTS,
  type Leaf,
  type Passage,
  type TransferFactor,
} from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks what is said of the findings of case files: concurrence, bases of jurisdiction, transfer. */
export function checkFileLaw(check: Check): void {
  checkConcurrence(check);
  checkBases(check);
  checkTransfer(check);
}

function checkConcurrence(check: Check): void {
  const otherwise: number[] = [];
  for (const [index, { among, wordings }] of check.rulebook.concurrence.entries()) {
    const pointer = member("/concurrence", index);
    const place = member(pointer, "among");
    const offences = (ids: readonly string[], at: string) => {
      for (const [which, id] of ids.entries())
        expectKnown(check, "outcomes", id, member(at, which));
    };
    if ("act" in among) {
      offences(among.act.each, member(place, "act", "each"));
      offences(among.act.with, member(place, "act", "with"));
    } else if ("lasting" in among) offences(among.lasting, member(place, "lasting"));
    else if (among.acts === "otherwise") otherwise.push(index);
    checkPassages(check, wordings, member(pointer, "wordings"));
  }
  for (const index of otherwise.slice(1)) {
    const detail = "of pairs that nothing is said of one thing is said; leave one of the two out";
    check.report({ code: "ID_DUPLICATE", detail }, member("/concurrence", index, "among"));
  }
}

function checkPassages(check: Check, passages: readonly Passage[], pointer: string): void {
  checkSpans(
    check,
    passages.map(({ inForce }) => inForce),
    (index) => member(pointer, index, "inForce"),
  );
  for (const [index, { cites }] of passages.entries()) {
    checkCites(check, cites, member(pointer, index, "cites"));
  }
}

/** Nothing is said without a source. */
function checkCites(check: Check, cites: readonly Citation[], pointer: string): void {
  if (cites.length === 0) {
    const detail = "this cites nothing; name the provision, or the rulebook's own assumptions";
    check.report({ code: "CITES_NOTHING", detail }, pointer);
  }
  checkCitations(check, cites, pointer);
}

function checkBases(check: Check): void {
  for (const [index, { home, elsewhere }] of check.rulebook.jurisdictionBases.entries()) {
    const pointer = member("/jurisdictionBases", index);
    checkCites(check, home.cites, member(pointer, "home", "cites"));
    if ("when" in home) checkFileCondition(check, home.when, member(pointer, "home", "when"));
    if (elsewhere === undefined) continue;
    const place = member(pointer, "elsewhere");
    checkCites(check, elsewhere.cites, member(place, "cites"));
    checkFileCondition(check, elsewhere.links, member(place, "links"));
    checkCondition(check, elsewhere.where, member(place, "where"), "facts");
  }
}

function checkTransfer(check: Check): void {
  for (const [index, transfer] of check.rulebook.transfer.entries()) {
    const pointer = member("/transfer", index);
    if (index > 0) {
      const detail = "proceedings are transferred in one way; leave one of the entries out";
      check.report({ code: "ID_DUPLICATE", detail }, member(pointer, "transfer"));
    }
    checkCites(check, transfer.cites, member(pointer, "cites"));
    for (const list of ["mandatory", "optional"] as const) {
      for (const [at, { cites, home, away }] of transfer[list].entries()) {
        const place = member(pointer, list, at);
        checkCites(check, cites, member(place, "cites"));
        checkCitations(check, home.cites ?? [], member(place, "home", "cites"));
        checkFileCondition(check, home.when, member(place, "home", "when"));
        checkFileCondition(check, away.when, member(place, "away", "when"));
      }
    }
    checkFactors(check, transfer.confers, member(pointer, "confers"));
    checkFactors(check, transfer.criteria, member(pointer, "criteria"));
    const domestic = member(pointer, "domestic");
    checkCites(check, transfer.domestic.cites, member(domestic, "cites"));
    checkDomestic(check, transfer.domestic.toHome, member(domestic, "toHome"));
    checkDomestic(check, transfer.domestic.fromHome, member(domestic, "fromHome"));
  }
}

function checkDomestic(
  check: Check,
  { conditions, criteria, steps }: DomesticTransfer,
  pointer: string,
): void {
  checkFactors(check, conditions, member(pointer, "conditions"));
  checkFactors(check, criteria, member(pointer, "criteria"));
  for (const [at, { cites }] of steps.entries()) {
    checkCites(check, cites, member(pointer, "steps", at, "cites"));
  }
}

function checkFactors(check: Check, factors: readonly TransferFactor[], pointer: string): void {
  for (const [at, { when, cites }] of factors.entries()) {
    checkCites(check, cites, member(pointer, at, "cites"));
    checkFileCondition(check, when, member(pointer, at, "when"));
  }
}

/** A condition on a file reads outcomes and what a file says of a state, each being so or not. */
function checkFileCondition(check: Check, condition: Condition, pointer: string): void {
  if ("not" in condition) checkFileCondition(check, condition.not, member(pointer, "not"));
  else if ("all" in condition || "any" in condition) {
    const [key, parts] =
      "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    if (parts.length === 0) {
      const detail = "an empty list of conditions says nothing; name at least one";
      check.report({ code: "CONDITION_EMPTY", detail }, member(pointer, key));
    }
    for (const [at, part] of parts.entries()) {
      checkFileCondition(check, part, member(pointer, key, at));
    }
  } else if ("condition" in condition) {
    const detail =
      "findings of a file are looked at here, and a named condition reads the facts of a case; read outcomes and facts of the file";
    check.report({ code: "CONDITION_READS_TOO_MUCH", detail }, member(pointer, "condition"));
  } else checkFileLeaf(check, condition, pointer);
}

function checkFileLeaf(check: Check, leaf: Leaf, pointer: string): void {
  const { outcomes } = check.names;
  if (!FILE_FACTS.some((each) => each === leaf.fact) && !outcomes.has(leaf.fact)) {
    if (check.invalidIds.has(leaf.fact)) return;
    const complaint = unknown("facts", leaf.fact, [...FILE_FACTS, ...outcomes.keys()]);
    const detail = `no outcome and no fact of a file is called \`${leaf.fact}\`; mend the id`;
    check.report({ ...complaint, detail }, member(pointer, "fact"));
  } else if (leaf.operator !== "equal" || leaf.path !== undefined) {
    const detail = `ask with operator equal whether \`${leaf.fact}\` is true or false`;
    check.report({ code: "OPERATOR_MISFIT", detail }, member(pointer, "operator"));
  } else checkLeafValue(check, leaf, { kind: "bool" }, pointer);
}
