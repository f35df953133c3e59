import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import { type Answer, makeResult, type TrainingSet } from "@cokdyby/training";

/** A file as a browser takes it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function fileOf(name: string, text: string): GivenFile {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The result file of a learner who answers every item in one and the same way. */
export function resultFile(set: TrainingSet, learner: string, answer: Answering): GivenFile {
  const made = makeResult(set, set.items.map(answer), learner);
  if (!made.ok) throw new Error(made.problems.map(({ detail }) => detail).join("\n"));
  return fileOf(`${learner}.json`, JSON.stringify(made.value));
}

type Answering = (item: TrainingSet["items"][number]) => Answer;

/** Everything right. */
export const rightly: Answering = ({ item, key }) => ({
  item,
  verdict: key.verdict,
  grounds: key.grounds,
});

/** The first wrong verdict, and the first right ground missed. */
export const wrongly: Answering = ({ item, key, verdicts }) => {
  const wrong = verdicts.find(({ verdict }) => verdict !== key.verdict)?.verdict ?? "";
  return { item, verdict: wrong, grounds: key.grounds.slice(1) };
};

/** The set with something else in it, under the id that goes with that. */
export function changedSet(
  set: TrainingSet,
  changes: Partial<Pick<TrainingSet, "basis" | "items">>,
): TrainingSet {
  const { choices, basis, items } = { ...set, ...changes };
  const id = sha256Of(canonicalJson({ choices, basis, items })).slice(0, 16);
  return { ...set, ...changes, set: id };
}
