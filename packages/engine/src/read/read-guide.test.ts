import { expect, test } from "vitest";
import { briefly, problemsOf, wrongRows } from "../../test-data/problems.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { tenancyGuideFiles, tenancyLevels } from "../../test-data/tenancy-guide.ts";
import { readGuide } from "./read-guide.ts";

const rulebook = tenancy();
const [CONCLUSION, STEPS, EVIDENCE] = [
  "guide/conclusion.yaml",
  "guide/steps.yaml",
  "guide/evidence.yaml",
] as const;

/** What is reported when one file says something else. */
function reported(...changes: readonly (readonly [string, string | RegExp, string])[]) {
  const files = new Map(tenancyGuideFiles);
  for (const [file, written, otherwise] of changes) {
    const text = files.get(file) ?? "";
    const changed = text.replace(written, otherwise);
    if (changed === text) throw new Error(`${file} does not say ${written}`);
    files.set(file, changed);
  }
  return briefly(problemsOf(readGuide(files, rulebook, tenancyLevels)));
}

test("a guide that fits its rulebook is read and frozen", () => {
  const guide = readGuide(tenancyGuideFiles, rulebook, tenancyLevels);
  expect(guide.ok && Object.isFrozen(guide.value.steps[0]?.cites)).toBe(true);
});

const rows = wrongRows({
  [CONCLUSION]: [
    ["about: tenant.fined", "about: tenant.find", "OUTCOME_UNKNOWN :2 ?tenant.fined"],
    ["offences: persons", "offences: person", "GROUP_UNKNOWN :3 ?persons"],
    ["option: board", "option: bord", "GUIDE_MISFIT :8"],
    ["[CH-1]", "[CH-3]", "GUIDE_MISFIT :11"],
    ["[CH-1]", "[CH-1, CH-2]", "GUIDE_MISFIT :11"],
    ["level: request", "level: require", "GUIDE_MISFIT :11"],
  ],
  "guide/charge.yaml": [
    ["offences: [tenant.fined]", "offences: [landlord.mayEnd]", "GUIDE_MISFIT :2"],
    ["offences: [tenant.fined]", "offences: [tenant.find]", "OUTCOME_UNKNOWN :3 ?tenant.fined"],
    ["tenancy-act, at", "tenancy-ac, at", "SOURCE_UNKNOWN :3 ?tenancy-act"],
    ['row: "14-2"', 'row: "14-3"', "GUIDE_MISFIT :6"],
    ["relation: open", "relation: opened", "GUIDE_MISFIT :8"],
    ["fact: notice.form", "fact: notice.from", "FACT_UNKNOWN :9 ?notice.form"],
    ["option: suffices", "option: suffice", "GUIDE_MISFIT :13"],
    [
      "outcome: tenant.fined, nearest",
      "outcome: tenant.fined, when: { fact: notice.given, operator: equal, value: true }, nearest",
      "GUIDE_MISFIT :18",
    ],
    ["by the wording from {date}", "by the wording", "GUIDE_MISFIT :25"],
    ["step: end", "step: ended", "GUIDE_MISFIT :28"],
  ],
  [STEPS]: [
    [
      'source: tenancy-act, at: "§ 14"',
      'source: tenancy-atc, at: "§ 14"',
      "SOURCE_UNKNOWN :12 ?tenancy-act",
    ],
    ["step: fine", "step: warn", "ID_DUPLICATE :9"],
    ["from: 2015-01-01", "from: 2015-01-01, to: 2014-01-01", "SPAN_REVERSED :14"],
    ["checked: notRead", "checked: skimmed", "CHOICE_UNKNOWN :7"],
    ["source: handbook, title", "source: tenancy-act, title", "ID_DUPLICATE :2"],
  ],
});

test.each(rows)("%s: not %j but %j", (file, written, otherwise, problem = "") => {
  expect(reported([file, written, otherwise])).toContain(problem.replace(" :", ` ${file}:`));
});

test("recommendations of several levels are told in remarks of their own", () => {
  const both =
    "[CH-1, CH-2]\n    settledWhere: { fact: tenant.adult, operator: equal, value: true }";
  const invites = 'levels:\n  - { level: invite, verb: { en: "invites", cs: "invites" } }';
  const changes = [
    [CONCLUSION, "[CH-1]", both],
    [CONCLUSION, "levels:", invites],
  ] as const;
  expect(reported(...changes)).toEqual(["GUIDE_MISFIT guide/conclusion.yaml:11"]);
});

test.each([
  ["fact: tenant.age", "fact: tenant.agee", "FACT_UNKNOWN"],
  ["fact: tenant.age", "fact: lease.to", "ID_DUPLICATE"],
  [/ {4}presumed: .*\n/, "", "GUIDE_MISFIT"],
  [/(fact: lease.kind\n)/, '$1    presumed: { en: "a", cs: "a" }\n', "GUIDE_MISFIT"],
])("in the evidence, %s written otherwise is reported", (written, otherwise, code) => {
  const problems = reported([EVIDENCE, written, otherwise]);
  expect(problems.some((each) => each.startsWith(`${code} guide/evidence.yaml`))).toBe(true);
});

test("a fact that is left out is reported, and all problems come at once", () => {
  const problems = reported(
    [EVIDENCE, /fact: rent.amount/, "fact: rent.monthsUnpaid"],
    [CONCLUSION, "about: tenant.fined", "about: nothing"],
    [STEPS, "step: fine", "step: warn"],
  );
  expect(problems.map((each) => each.split(" ")[0])).toEqual([
    "OUTCOME_UNKNOWN",
    "ID_DUPLICATE",
    "ID_DUPLICATE",
    "GUIDE_MISFIT",
  ]);
});

test("a member that is missing, unknown or said twice is reported", () => {
  expect(reported([STEPS, "sources:", "source:"])).toEqual([
    "FILE_KIND_UNKNOWN guide/steps.yaml:1 ?sources",
  ]);
  const without = new Map(tenancyGuideFiles);
  without.delete(EVIDENCE);
  expect(briefly(problemsOf(readGuide(without, rulebook, tenancyLevels)))).toEqual([
    "MEMBER_MISSING guide/steps.yaml:1",
  ]);
  const twice = new Map([
    ...tenancyGuideFiles,
    ["guide/z.yaml", tenancyGuideFiles.get(EVIDENCE) ?? ""],
  ]);
  expect(briefly(problemsOf(readGuide(twice, rulebook, tenancyLevels)))).toEqual([
    "ID_DUPLICATE guide/z.yaml:1 ?evidence",
  ]);
});
