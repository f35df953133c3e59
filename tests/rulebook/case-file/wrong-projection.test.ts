import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRulebook } from "@cokdyby/engine/read";
import { expect, test } from "vitest";

const RULES = join(import.meta.dirname, "../../../packages/rules");
const PROJECTION = "case-file/projection.yaml";
const names = globSync("**/*.yaml", {
  cwd: RULES,
  exclude: [
    "node_modules/**",
    "{archive,cases,decisions,guide,phrases,recommendations,stories,wordings}/**",
  ],
});
const files = new Map(names.map((name) => [name, readFileSync(join(RULES, name), "utf8")]));

/** The problems of the rulebook with one text of its projection in place of another. */
function problemsWith(text: string, other: string) {
  const projection = files.get(PROJECTION) ?? "";
  expect(projection.split(text)).toHaveLength(2);
  const read = readRulebook(new Map(files).set(PROJECTION, projection.replace(text, other)));
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at?.file}`);
}

test.each([
  [
    "a person's fact does not differ by a person",
    "of: actor, attribute: age, each: act",
    "of: actor, attribute: age, each: actor",
    "FACT_MISFIT",
  ],
  [
    "an act's fact does not differ by the act",
    "fact: act.benefit, of: act, each: actor",
    "fact: act.benefit, of: act, each: act",
    "FACT_MISFIT",
  ],
  ["a fact that is declared nowhere", "fact: receipt.kept,", "fact: receipt.kpet,", "FACT_UNKNOWN"],
  [
    "an option that its fact does not have",
    "origin: { own: own,",
    "origin: { own: owned,",
    "OPTION_UNKNOWN",
  ],
  [
    "an act is proposed beside a conduct that there is not",
    "of: [distribute, transmit, procureForAnother]",
    "of: [distribute, send, procureForAnother]",
    "OPTION_UNKNOWN",
  ],
  [
    "a conduct is proposed that there is not",
    "conduct: possess",
    "conduct: keep",
    "OPTION_UNKNOWN",
  ],
  [
    "what is supposed is no value of its fact",
    "sets: [threat.aim]\n        value: money",
    "sets: [threat.aim]\n        value: gold",
    "OPTION_UNKNOWN",
  ],
  [
    "something is supposed of a fact that there is not",
    "sets: [act.intentional]",
    "sets: [act.intended]",
    "FACT_UNKNOWN",
  ],
  [
    "something is supposed beside a conduct that there is not",
    "of: [possess]",
    "of: [keep]",
    "OPTION_UNKNOWN",
  ],
  [
    "another act is supposed",
    "sets: [threat.aim]\n        value: money",
    "sets: [act.conduct]\n        value: possess",
    "FACT_MISFIT",
  ],
  [
    "what is supposed of an item follows from who made it",
    "sets: [material.form]\n        value: text",
    'sets: [material.selfGenerated]\n        value: "no"',
    "FACT_MISFIT",
  ],
  [
    "two suppositions have one id",
    "supposition: unthreatened",
    "supposition: threatened",
    "ID_DUPLICATE",
  ],
  ["two proposals have one id", "proposal: made", "proposal: kept", "ID_DUPLICATE"],
])("%s", (_, text, other, code) => {
  expect(problemsWith(text, other)).toEqual([`${code} ${PROJECTION}`]);
});
