import { facts, on, outcomes } from "./operations/example-case.ts";
import { exampleFile } from "./operations/example-file.ts";
import { OPERATIONS } from "./operations/index.ts";

const reason = { en: "To try it out.", cs: "Na zkoušku." };
const amendment = {
  id: "age-of-16",
  reason,
  changes: [{ set: "ageOfCriminalResponsibility", to: 16, reason }],
};

const answered = Object.entries(OPERATIONS).map(([name, { example }]) => [name, example] as const);

/** Example bodies on the shipped law for /docs, by operation. A test runs each. */
export const REQUEST_EXAMPLES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(answered),
  saveCase: { content: { on, facts }, title: "own image, sixteen", visibility: "private" },
  saveFile: { content: exampleFile, title: "own image, sent on", visibility: "private" },
  saveAmendment: { content: amendment },
  saveDraft: { content: { words: "The age of criminal responsibility is sixteen." } },
  makeReceipt: { id: "example-1", case: { on, facts }, outcomes },
  cleanStore: { kind: "case", updatedBefore: "2020-01-01T00:00:00Z", erase: false },
};
