import { type Check, expectKnown } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import type { ChargePlan, Words, WrittenGuide } from "./guide.ts";
import { member } from "./source-map.ts";

/** Checks whether what a guide says of charges fits the rulebook: ids, conditions, citations, and that no offence, reading or relation is left out. */
export function checkCharge(
  check: Check,
  { charge, conclusion, steps }: WrittenGuide,
  misfit: (detail: string, pointer: string) => void,
): void {
  const at = (...path: (string | number)[]) => member("/charge", ...path);
  checkCondition(check, charge.juvenile, at("juvenile"));
  checkCondition(check, charge.otherwiseCriminal, at("otherwiseCriminal"));
  checkCondition(check, charge.grounds.when, at("grounds", "when"));
  const lists: readonly (readonly [readonly Words[], string])[] = [
    [charge.kinds, at("kinds")],
    [charge.roles, at("roles")],
    [charge.grounds.outcomes, at("grounds", "outcomes")],
    [charge.readings, at("readings")],
    [charge.because, at("because")],
    [charge.proof, at("proof")],
    [charge.waysOut, at("waysOut")],
  ];
  for (const [list, pointer] of lists) {
    for (const [index, words] of list.entries()) checkWords(check, words, member(pointer, index));
  }
  for (const [name, words] of Object.entries(charge.laterLaw)) {
    checkWords(check, words, at("laterLaw", name));
    for (const [language, text] of Object.entries(words.text)) {
      if (text.split("{date}").length === 2) continue;
      misfit("this takes `{date}` once", at("laterLaw", name, "text", language));
    }
  }
  for (const [index, { row, when }] of charge.places.entries()) {
    const known = check.rulebook.tables.some(({ rows }) => rows.some((each) => each.row === row));
    if (!known) misfit(`no table has a row \`${row}\``, at("places", index, "row"));
    if (when !== undefined) checkCondition(check, when, at("places", index, "when"));
  }
  for (const [index, { offences }] of charge.names.entries()) {
    for (const [place, offence] of offences.entries()) {
      expectKnown(check, "outcomes", offence, at("names", index, "offences", place));
    }
  }
  const concluding = [
    [charge.grounds.outcomes, at("grounds", "outcomes")],
    [charge.because, at("because")],
    [charge.waysOut, at("waysOut")],
  ] as const;
  for (const [list, pointer] of concluding) {
    for (const [index, { outcome }] of list.entries()) {
      expectKnown(check, "outcomes", outcome, member(pointer, index, "outcome"));
    }
  }
  for (const list of ["divides", "proof"] as const) {
    for (const [index, { fact }] of charge[list].entries()) {
      expectKnown(check, "facts", fact, at(list, index, "fact"));
    }
  }
  for (const [index, { step }] of charge.steps.entries()) {
    if (steps.some((each) => each.step === step)) continue;
    misfit(`there is no step \`${step}\``, at("steps", index, "step"));
  }
  checkNothingLeftOut(check, charge, conclusion.offences, misfit);
}

function checkWords(check: Check, { when, cites }: Words, pointer: string): void {
  if (when !== undefined) checkCondition(check, when, member(pointer, "when"));
  if (cites !== undefined) checkCitations(check, cites, member(pointer, "cites"));
}

/** Every offence has its name, every option of a reading its clause, and every relation its effect. */
function checkNothingLeftOut(
  check: Check,
  charge: ChargePlan,
  group: string,
  misfit: (detail: string, pointer: string) => void,
): void {
  const { outcomes, readings, concurrence } = check.rulebook;
  const offences = outcomes.filter((each) => each.group === group && each.rows !== undefined);
  for (const [index, { cites }] of charge.names.entries()) {
    checkCitations(check, cites, member("/charge/names", index, "cites"));
  }
  for (const { outcome } of offences) {
    const names = charge.names.filter((each) => each.offences.includes(outcome));
    if (names.length !== 1) misfit(`\`${outcome}\` takes one name`, "/charge/names");
  }
  for (const { reading, options } of readings) {
    for (const { option } of options) {
      const isTold = charge.readings.some(
        (each) => each.reading === reading && each.option === option,
      );
      if (!isTold) misfit(`\`${reading}\` = \`${option}\` has no words`, "/charge/readings");
    }
  }
  for (const { relation, among } of concurrence) {
    const isOfOneAct = "act" in among || ("acts" in among && among.acts === "otherwise");
    if (!isOfOneAct || charge.relations.some((each) => each.relation === relation)) continue;
    misfit(`the relation \`${relation}\` has no effect`, "/charge/relations");
  }
  if (charge.because.at(-1)?.when !== undefined) {
    misfit("the last entry is for every other case; leave `when` out", "/charge/because");
  }
}
