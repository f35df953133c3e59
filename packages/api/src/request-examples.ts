const facts = {
  "act.conduct": "possess",
  "act.place": "czechia",
  "actor.age": 16,
  "actor.isDepicted": true,
  "material.content": "explicit",
  "material.selfGenerated": "yes",
};
const on = "2026-03-01";
const outcomes = ["prosecution.open"];
const reason = { en: "To try it out.", cs: "Na zkoušku." };
const amendment = {
  id: "age-of-16",
  reason,
  changes: [{ set: "ageOfCriminalResponsibility", to: 16, reason }],
};

/** Bodies on the shipped law for /docs to show, by operation: each is answered as it stands. */
export const REQUEST_EXAMPLES: Readonly<Record<string, unknown>> = {
  evaluate: {
    title: "own image, sixteen",
    on,
    facts,
    outcomes,
    explain: "summary",
    language: "en",
  },
  evaluateBatch: {
    cases: [
      { "@id": "sixteen", on, facts },
      { "@id": "fourteen", on, facts: { ...facts, "actor.age": 14 } },
    ],
    outcomes,
  },
  questionPlan: { on, facts: { "act.conduct": "possess", "actor.age": 16 }, goals: outcomes },
  whatIf: { on, facts, vary: [{ fact: "actor.age" }], outcomes },
  counterfactual: { on, facts, outcome: "prosecution.open", maxFacts: 1, limit: 5 },
  timeline: { facts: { ...facts, "act.date": "2023-05-01" }, outcomes },
  compare: { amended: { on, amendments: ["lower-age-to-14"] }, outcomes, limit: 3 },
  check: { on, properties: ["ii-6-own-possession"] },
  saveCase: { content: { on, facts }, title: "own image, sixteen", visibility: "private" },
  saveAmendment: { content: amendment },
  saveDraft: { content: { words: "The age of criminal responsibility is sixteen." } },
  makeReceipt: { id: "example-1", case: { on, facts }, outcomes },
  cleanStore: { kind: "case", updatedBefore: "2020-01-01T00:00:00Z", erase: false },
};
