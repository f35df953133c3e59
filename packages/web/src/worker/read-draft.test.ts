import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { readDraft } from "./read-draft.ts";

const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), today: () => "2026-03-01" };
const OWN = `amendment: own
reason: { cs: proto, en: because }
changes:
  - set: ageOfCriminalResponsibility
    to: 13
    reason: { cs: proto, en: because }
`;

const told = (problems: Awaited<ReturnType<typeof readDraft>>["problems"]) =>
  problems.map(({ code, at }) => `${code} ${at?.line ?? "-"}`);

test("a draft without a text is its other amendments", async () => {
  const read = await readDraft(setting, { chosen: ["ii-6", "iv-6"], text: " \n" });
  expect(read).toEqual({ text: " \n", problems: [], amendments: ["ii-6", "iv-6"] });
});

test("the drafter's own amendment comes behind the others", async () => {
  const read = await readDraft(setting, { chosen: ["ii-6"], text: OWN });
  expect(read.problems).toEqual([]);
  expect(read.amendments).toMatchObject(["ii-6", { id: "own" }]);
});

test.each([
  [
    "a parameter that there is not",
    "set: ageOfCriminalResponsibility",
    "set: age",
    "PARAMETER_UNKNOWN 4",
  ],
  ["a member that there is not", "    to: 13", "    too: 13", "MEMBER_UNKNOWN 5"],
  ["broken YAML", "changes:", "changes: [", "YAML_SYNTAX 4"],
])("%s is told at its line", async (_, written, otherwise, problem) => {
  const { problems } = await readDraft(setting, {
    chosen: [],
    text: OWN.replace(written, otherwise),
  });
  expect(told(problems)).toContain(problem);
});

test("what contradicts an amendment that was chosen is told at its line", async () => {
  const { problems } = await readDraft(setting, { chosen: ["lower-age-to-14"], text: OWN });
  expect(told(problems)).toEqual(["AMENDMENT_CONFLICT 4"]);
});

test("amendments that contradict each other are told although the text is sound", async () => {
  const moved = {
    id: "moved",
    reason: { cs: "proto", en: "because" },
    changes: [
      { set: "ageOfCriminalResponsibility", to: 12, reason: { cs: "proto", en: "because" } },
    ],
  };
  const { problems } = await readDraft(setting, { chosen: ["lower-age-to-14"], moved, text: "" });
  expect(told(problems)).toEqual(["AMENDMENT_CONFLICT -"]);
});
