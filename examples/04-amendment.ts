// Whose case changes when the age of criminal responsibility goes down to fourteen?
import { amend, lawOn } from "@cokdyby/engine";
import { compare, plainLabels } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";

const rulebook = loadRulebook();
const draft = rulebook.amendments.filter((each) => each.id === "lower-age-to-14");
const amended = amend(rulebook, draft);
if (!amended.ok) throw new Error(JSON.stringify(amended.problems));

const lawDate = "2026-03-01";
const comparison = compare(
  { law: lawOn(rulebook, lawDate), lawDate },
  { law: lawOn(amended.value, lawDate), lawDate },
  { labelOf: plainLabels },
);
for (const { outcome, from, to, patterns } of comparison.outcomes) {
  console.log(`${outcome}: ${from} to ${to}, ${patterns.length} kinds of case`);
}
// liability.belowAge: yes to no, 1 kinds of case
// liability.juvenile: no to yes, 1 kinds of case
// liability.liable: no to yes, 1 kinds of case
// liability.actOtherwiseCriminal: yes to no, 1 kinds of case
// prosecution.timeBarred: no to yes, 2 kinds of case
// prosecution.open: no to yes, 1 kinds of case
// prosecution.withdrawalPossible: no to yes, 2 kinds of case
// prosecution.diversionPossible: no to yes, 2 kinds of case
// prosecution.lastResortRule: no to yes, 1 kinds of case
