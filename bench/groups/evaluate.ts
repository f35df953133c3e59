import { evaluate, type Scalar, situationOf } from "@cokdyby/engine";
import { explain } from "@cokdyby/engine/explain";
import { loadPhrases } from "@cokdyby/rules";
import { completeCases, type Facts } from "../cases.ts";
import { besides, figure, tell } from "../figure.ts";
import { context, LAW_DATE, law, readings, rulebook } from "../law.ts";
import { timeOften, timeOftenLater } from "../measure.ts";
import { handWritten } from "../peers/hand-written.ts";
import { jsonLogicEngine, renamed } from "../peers/json-logic-engine.ts";
import { jsonRulesEngine } from "../peers/json-rules-engine.ts";
import { programOf } from "../peers/program.ts";

// All outcomes of one complete case, readings fixed, by every evaluator; first that they agree.
const cases = completeCases();
const program = programOf(law);

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
const caseOf = (facts: Facts) => ({ facts, readings, on: LAW_DATE, presume: false });

const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
const byHand = handWritten(program);
const logic = jsonLogicEngine(program);
const rulesEngine = jsonRulesEngine(law);
const data = whole.map((facts) => renamed(program, facts));

const sets = new Uint32Array(Math.ceil(outcomes.length / 32));
const at = (turn: number) => turn % cases.length;

await verify();

const ns = (name: string, value: number) => figure(`evaluate.${name}`, value, "ns");

const hand = ns(
  "handWritten",
  timeOften((turn) => byHand(whole[at(turn)] as Record<string, Scalar>, sets)),
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
const findings = ns("findings", timeOften(evaluateNext));

tell([
  hand,
  besides(findings, hand),
  besides(jsonLogic, hand),
  besides(jsonRules, findings),
  besides(explained, findings),
]);

/** Every evaluator gives the same outcomes for every case, or nothing is timed. */
async function verify(): Promise<void> {
  for (const [index, given] of cases.entries()) {
    const evaluation = evaluate(rulebook, caseOf(given), context);
    if (!evaluation.ok) throw new Error(`case ${index} is none`);
    const expected = Object.values(evaluation.value.findings)
      .filter(({ status }) => status === "yes")
      .map(({ outcome }) => outcome);
    const same = (who: string, found: readonly string[]) => {
      if (String(found) === String(expected)) return;
      throw new Error(`${who} differs on case ${index}: ${found} instead of ${expected}`);
    };
    const holding = (holds: (place: number) => boolean) =>
      outcomes.filter((_, place) => holds(place));
    const facts = whole[index] as Record<string, Scalar>;
    byHand(facts, sets);
    same(
      "hand-written",
      holding((place) => (((sets[place >> 5] as number) >> (place & 31)) & 1) === 1),
    );
    const answers = logic(data[index] as Record<string, Scalar>);
    same(
      "json-logic-engine",
      holding((place) => answers[place] === true),
    );
    const fired = await rulesEngine(facts);
    same(
      "json-rules-engine",
      outcomes.filter((outcome) => fired.has(outcome)),
    );
  }
}
