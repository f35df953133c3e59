// A law written in code: the compiler knows its ids, the reader checks the rest.
import { defineRulebook, evaluate } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";

const rulebook = readRulebook(
  defineRulebook({
    rulebook: "library",
    version: "1.0.0",
    title: { en: "Rules of an invented library" },
    languages: ["en"],
    earliest: "2020-01-01",
    layers: [{ layer: "house", label: { en: "House rules" } }],
    groups: [{ group: "loan", label: { en: "The loan" } }],
    sources: [
      { source: "rules", title: { en: "House rules of 2020" }, short: { en: "House rules" } },
    ],
    facts: [
      {
        fact: "loan.days",
        group: "loan",
        type: "integer",
        range: { min: 0, max: 1000 },
        label: { en: "Days since the loan" },
        question: { en: "For how many days has the book been out?" },
      },
      {
        fact: "loan.renewed",
        group: "loan",
        type: "bool",
        label: { en: "The loan was renewed" },
        question: { en: "Was the loan renewed?" },
      },
    ],
    outcomes: [
      { outcome: "loan.overdue", group: "loan", label: { en: "Overdue" }, layers: ["house"] },
    ],
    rules: [
      {
        rule: "rules.5",
        title: { en: "A loan lasts thirty days, a renewed one sixty" },
        concludes: "loan.overdue",
        layer: "house",
        grade: "statute",
        inForce: { from: "2020-01-01" },
        cites: [{ source: "rules", at: "rule 5" }],
        says: { en: "A book is overdue after 30 days, after 60 if the loan was renewed." },
        checked: "read",
        when: {
          any: [
            { fact: "loan.days", operator: "greaterThan", value: 60 },
            {
              all: [
                { fact: "loan.days", operator: "greaterThan", value: 30 },
                { fact: "loan.renewed", operator: "equal", value: false },
              ],
            },
          ],
        },
        examples: [
          { name: "forty days", facts: { "loan.days": 40, "loan.renewed": false }, expect: "yes" },
          { name: "twenty days", facts: { "loan.days": 20 }, expect: "no" },
        ],
      },
    ],
  }),
);
if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.problems));

const context = { today: "2026-11-25" };
const result = evaluate(rulebook.value, { facts: { "loan.days": 40 } }, context);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const finding = result.value.findings["loan.overdue"];
console.log(finding?.status, finding?.missing.join(", "));
// unknown loan.renewed
