import type { Problem } from "../problem.ts";
import { type Check, expectKnown, startCheck } from "./check.ts";
import { checkCharge } from "./check-charge.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import type { WrittenGuide, WrittenRemark } from "./guide.ts";
import { withSourcesOf } from "./guide.ts";
import type { Rulebook } from "./rulebook.ts";
import { member, type SourceMap } from "./source-map.ts";

/**
 * Checks whether a guide fits its rulebook: ids, conditions, citations, the order in which words are
 * chosen, placeholders, and that no fact is left out.
 *
 * @param levelOf by entry of the catalogue of recommendations: how urgent it is
 * @returns every problem found
 */
export function checkGuide(
  guide: WrittenGuide,
  rulebook: Rulebook,
  sourceMap: SourceMap,
  levelOf: ReadonlyMap<string, string>,
): readonly Problem[] {
  const sources = withSourcesOf(guide, rulebook);
  const check = startCheck({ ...rulebook, sources }, sourceMap, new Set());
  checkIdsOnce(
    check,
    "sources",
    sources.map(({ source }) => source).slice(rulebook.sources.length),
    rulebook.sources.map(({ source }) => source),
  );
  checkPlan(check, guide);
  checkCharge(check, guide, (detail, pointer) => misfit(check, detail, pointer));
  for (const [index, remark] of guide.remarks.entries()) {
    const { when, about, settledWhere, cites } = remark;
    const pointer = member("/remarks", index);
    checkLevel(check, guide, remark, levelOf, pointer);
    if (settledWhere !== undefined) {
      checkCondition(check, settledWhere, member(pointer, "settledWhere"));
    }
    checkCondition(check, when, member(pointer, "when"));
    if (about !== undefined) expectKnown(check, "outcomes", about, member(pointer, "about"));
    checkCitations(check, cites, member(pointer, "cites"));
  }
  checkIdsOnce(
    check,
    "remarks",
    guide.remarks.map(({ remark }) => remark),
  );
  for (const [index, { when, cites, inForce }] of guide.steps.entries()) {
    const pointer = member("/steps", index);
    if (when !== undefined) checkCondition(check, when, member(pointer, "when"));
    checkCitations(check, cites, member(pointer, "cites"));
    if (inForce?.to === undefined || inForce.from <= inForce.to) continue;
    const detail = `the span ends on ${inForce.to}, before it begins on ${inForce.from}`;
    check.report({ code: "SPAN_REVERSED", detail }, member(pointer, "inForce", "to"));
  }
  checkIdsOnce(
    check,
    "steps",
    guide.steps.map(({ step }) => step),
  );
  checkEvidence(check, guide);
  return check.problems;
}

function misfit(check: Check, detail: string, pointer: string): void {
  check.report({ code: "GUIDE_MISFIT", detail }, pointer);
}

function checkIdsOnce(
  check: Check,
  list: string,
  ids: readonly string[],
  before: readonly string[] = [],
): void {
  for (const [index, id] of ids.entries()) {
    if (!before.includes(id) && ids.indexOf(id) === index) continue;
    check.report(
      { code: "ID_DUPLICATE", detail: `\`${id}\` is declared twice` },
      `/${list}/${index}`,
    );
  }
}

function checkPlan(check: Check, { conclusion }: WrittenGuide): void {
  const { about, offences, beside = [], layers, first = [] } = conclusion;
  expectKnown(check, "outcomes", about, "/conclusion/about");
  expectKnown(check, "groups", offences, "/conclusion/offences");
  for (const [index, { when }] of beside.entries()) {
    checkCondition(check, when, member("/conclusion/beside", index, "when"));
  }
  for (const [index, fact] of first.entries()) {
    expectKnown(check, "facts", fact, member("/conclusion/first", index));
  }
  const reading = check.names.readings.get(check.rulebook.layerReading ?? "");
  const options = (reading?.options ?? []).map(({ option }) => option);
  for (const [index, { option }] of layers.entries()) {
    if (options.includes(option)) continue;
    misfit(
      check,
      `the reading between layers has no option \`${option}\``,
      member("/conclusion/layers", index, "option"),
    );
  }
  for (const option of options) {
    if (layers.some((each) => each.option === option)) continue;
    misfit(check, `the layer \`${option}\` has no words`, "/conclusion/layers");
  }
}

/** What a remark tells stands in the catalogue, all of one level, which has its word. */
function checkLevel(
  check: Check,
  { levels }: WrittenGuide,
  { recommendations }: WrittenRemark,
  levelOf: ReadonlyMap<string, string>,
  pointer: string,
): void {
  const found = new Set<string>();
  for (const [index, id] of recommendations.entries()) {
    const level = levelOf.get(id);
    const at = member(pointer, "recommendations", index);
    if (level === undefined) misfit(check, `no recommendation is called \`${id}\``, at);
    else if (!levels.some((each) => each.level === level)) {
      misfit(check, `\`levels\` has no word for \`${level}\``, at);
    } else found.add(level);
  }
  if (found.size < 2) return;
  const detail = `these are of several levels (${[...found].join(", ")}); say each in a remark of its own`;
  misfit(check, detail, member(pointer, "recommendations"));
}

/** Every fact once; the words of a presumption where there is one. */
function checkEvidence(check: Check, { evidence }: WrittenGuide): void {
  for (const [index, { fact, presumed }] of evidence.entries()) {
    const pointer = member("/evidence", index);
    if (!expectKnown(check, "facts", fact, member(pointer, "fact"))) continue;
    const isPresumed = check.names.facts.get(fact)?.presumed !== undefined;
    if (isPresumed === (presumed !== undefined)) continue;
    const detail = isPresumed
      ? `\`${fact}\` has a presumption; say it as \`presumed\``
      : `\`${fact}\` has no presumption; leave \`presumed\` out`;
    misfit(check, detail, pointer);
  }
  checkIdsOnce(
    check,
    "evidence",
    evidence.map(({ fact }) => fact),
  );
  const told = new Set(evidence.map(({ fact }) => fact));
  for (const { fact } of check.rulebook.facts) {
    if (!told.has(fact)) misfit(check, `the evidence for \`${fact}\` is missing`, "/evidence");
  }
}
