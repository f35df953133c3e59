import {
  batchLaw,
  engineOf,
  evaluate,
  explain,
  outcomesIn,
  type Scalar,
  situationOf,
} from "@cokdyby/engine";
import { loadPhrases } from "@cokdyby/rules";
import { completeCases, type Facts } from "../cases.ts";
import { besides, figure, tell } from "../figure.ts";
import { context, LAW_DATE, law, readings, rulebook } from "../law.ts";
import { timeOften, timeOftenLater } from "../measure.ts";
import { onObject, onRow } from "../peers/hand-written.ts";
import { jsonLogicEngine, renamed } from "../peers/json-logic-engine.ts";
import { jsonRulesEngine } from "../peers/json-rules-engine.ts";
import { programOf } from "../peers/program.ts";

// All outcomes of one complete case, readings fixed, by every evaluator; first that they agree.
const cases = completeCases();
const program = programOf(law);
const batch = batchLaw(law);
const width = batch.width;

const absent = Object.fromEntries(
  rulebook.facts.flatMap(({ fact, absent }) => (absent === undefined ? [] : [[fact, absent]])),
);
const standing = Object.fromEntries(
  Object.entries(readings).map(([reading, option]) => [`reading.${reading}`, option]),
);
const whole: Readonly<Record<string, Scalar>>[] = cases.map((facts) => ({
  ...absent,
  ...facts,
  ...standing,
}));
const rows = new Uint8Array(cases.length * width);
cases.forEach((facts, index) => {
  rows.set(batch.emptyRow(), index * width);
  batch.encodeReadings(readings, rows, index * width);
  batch.encodeFacts(facts, rows, index * width);
});
const caseOf = (facts: Facts) => ({ facts, readings, on: LAW_DATE, presume: false });

const byObject = onObject(program);
const byRow = onRow(program, law, batch);
const logic = jsonLogicEngine(program);
const rulesEngine = jsonRulesEngine(law);
const data = whole.map((facts) => renamed(program, facts));

const sets = new Uint32Array(batch.words);
const row = batch.emptyRow();
batch.encodeReadings(readings, row, 0);
const at = (turn: number) => turn % cases.length;
const codeAndEvaluate = (index: number) => {
  batch.encodeFacts(cases[index] as Facts, row, 0);
  batch.evaluate(row, 0, sets, 0);
};

await verify();

const ns = (name: string, value: number) => figure(`evaluate.${name}`, value, "ns");

const handRow = ns(
  "handWritten",
  timeOften((turn) => byRow(rows, at(turn) * width, sets, 0)),
);
const handObject = ns(
  "handWritten.object",
  timeOften((turn) => byObject(whole[at(turn)] as Record<string, Scalar>, 0, sets, 0)),
);
const coded = ns(
  "coded",
  timeOften((turn) => batch.evaluate(rows, at(turn) * width, sets, 0)),
);
const object = ns(
  "object",
  timeOften((turn) => codeAndEvaluate(at(turn))),
);
const jsonLogic = ns(
  "jsonLogicEngine",
  timeOften((turn) => logic(data[at(turn)] as Record<string, Scalar>)),
);
const jsonRules = ns(
  "jsonRulesEngine",
  await timeOftenLater((turn) => rulesEngine(whole[at(turn)] as Record<string, Scalar>)),
);
const phrases = loadPhrases().en;
const explained = ns(
  "explained",
  await timeOftenLater(async (turn) => {
    const input = caseOf(cases[at(turn)] as Facts);
    const situation = situationOf(rulebook, input, context);
    const evaluation = evaluate(rulebook, input, context, ["prosecution.open"]);
    if (!situation.ok || !evaluation.ok || phrases === undefined) throw new Error("no case");
    return explain(situation.value, evaluation.value.findings, { language: "en", phrases });
  }),
);
const evaluateNext = (turn: number) =>
  evaluate(rulebook, caseOf(cases[at(turn)] as Facts), context);
const findings = ns(
  "findings",
  timeOften((turn) => {
    engineOf(rulebook).forgetFindings();
    evaluateNext(turn);
  }),
);
const remembered = ns("remembered", timeOften(evaluateNext));
const batchRows = new Uint8Array(200 * rows.length);
for (let copy = 0; copy < 200; copy++) batchRows.set(rows, copy * rows.length);
const batchSets = new Uint32Array((batchRows.length / width) * batch.words);
const batchNs =
  timeOften(() => batch.evaluateAll(batchRows, batchSets)) / (batchRows.length / width);

tell([
  handRow,
  handObject,
  besides(coded, handRow),
  besides(object, handObject),
  besides(jsonLogic, object),
  besides(jsonRules, object),
  besides(findings, object),
  besides(remembered, findings),
  besides(explained, object),
  { name: "batch.coded", value: Math.round(1e9 / batchNs), unit: "cases/s" },
]);

/** Every evaluator gives the same outcomes for every case, or nothing is timed. */
async function verify(): Promise<void> {
  for (const [index, facts] of cases.entries()) {
    const evaluation = evaluate(rulebook, caseOf(facts), context);
    if (!evaluation.ok) throw new Error(`case ${index} is none`);
    const expected = Object.values(evaluation.value.findings)
      .filter(({ status }) => status === "yes")
      .map(({ outcome }) => outcome);
    const same = (who: string, found: readonly string[]) => {
      if (String(found) === String(expected)) return;
      throw new Error(`${who} differs on case ${index}: ${found} instead of ${expected}`);
    };
    const holding = (answers: readonly boolean[]) =>
      batch.outcomes.filter((_, place) => answers[place] === true);
    batch.evaluate(rows, index * width, sets, 0);
    same("encoded", outcomesIn(batch, sets));
    codeAndEvaluate(index);
    same("object", outcomesIn(batch, sets));
    byRow(rows, index * width, sets, 0);
    same("hand-written on a row", outcomesIn(batch, sets));
    byObject(whole[index] as Record<string, Scalar>, 0, sets, 0);
    same("hand-written on an object", outcomesIn(batch, sets));
    same("json-logic-engine", holding(logic(data[index] as Record<string, Scalar>)));
    const fired = await rulesEngine(whole[index] as Record<string, Scalar>);
    same(
      "json-rules-engine",
      batch.outcomes.filter((outcome) => fired.has(outcome)),
    );
  }
}
