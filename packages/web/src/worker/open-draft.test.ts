import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { BLANK_DRAFT } from "../screens/workbench/draft/draft.ts";
import { draftFile } from "../screens/workbench/keep/draft-file.ts";
import { openDraft } from "./open-draft.ts";

const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), today: () => "2026-03-01" };
const open = (text: string) => openDraft(setting, text);

const AMENDMENT = `amendment: own
reason: { cs: proto, en: because }
changes: # a comment stays
  - set: ageOfCriminalResponsibility
    to: 13
    reason: { cs: proto, en: because }
`;
const always = { any: [{ condition: "child.under15" }, { not: { condition: "child.under15" } }] };

/** Code, line and column of everything that keeps a file from being opened. */
async function problemsIn(text: string): Promise<readonly string[]> {
  const opened = await open(text);
  if (opened === undefined || opened.ok) throw new Error("it opens, or holds no draft");
  return opened.problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);
}

test("a draft that was saved opens as it was, half-written clauses too", async () => {
  const draft = {
    ...BLANK_DRAFT,
    title: "Návrh: nový",
    on: "2026-03-01",
    chosen: ["ii-6"],
    figures: { adulthood: 21 },
    text: "amendment: own\nchanges: # more\n  - enact: { rule: draft.s1 }\n",
    properties: [
      { id: "own-1", title: "a", given: { all: [] }, expect: always },
      {
        id: "own-2",
        title: "of an earlier edition",
        given: [{ subject: "actor.age", operator: "lessThan" as const, value: 15 }],
        expect: { subject: "condition:child.under15", operator: "equal" as const, value: true },
        text: "given:\n  fact: a\n",
      },
    ],
    meant: [
      { requirement: "own-1" },
      {
        outcome: "prosecution.open",
        from: "yes" as const,
        when: [{ fact: "actor.age", in: [{ from: 15, to: 17, value: 15, label: "15–17" }] }],
        common: [],
      },
    ],
  };
  expect(await open(await draftFile(draft))).toEqual({ ok: true, value: draft });
});

test("an amendment opens as the text of a draft, letter by letter", async () => {
  expect(await open(AMENDMENT)).toEqual({ ok: true, value: { text: AMENDMENT } });
});

test("everything wrong with an amendment is told at once, at its place", async () => {
  const wrong = `${AMENDMENT}  - set: ageOfResponsibility
    to: 13
    reason: { cs: proto, en: because }
`.replace("to: 13", "too: 13");
  expect(await problemsIn(wrong)).toEqual([
    "MEMBER_MISSING 4:5",
    "MEMBER_UNKNOWN 5:5",
    "PARAMETER_UNKNOWN 7:10",
  ]);
  expect(await problemsIn("draft: [\n")).toEqual(["YAML_SYNTAX 2:1"]);
});

test("everything wrong with a saved draft is told at once, at its place", async () => {
  const text = AMENDMENT.replace("to: 13", "to: &here 13").replaceAll(/^/gm, "    ").trimEnd();
  const file = `draft:
  title: 3
  chosen: ii-6
  text: |
${text}
  properties:
    - id: own-1
      title: a
      given: { all: [] }
      expect: { fact: liability.liable, operator: sameAs, value: false }
  meants: []
`;
  expect(await problemsIn(file)).toEqual([
    "VALUE_WRONG_TYPE 2:10",
    "VALUE_WRONG_TYPE 3:11",
    "MEMBER_UNKNOWN 16:11",
    "CHOICE_UNKNOWN 15:51",
    "YAML_ANCHOR 9:19",
  ]);
});

test.each(["facts: { actor.age: 16 }", "draft: 1", "- a"])(
  "a file that holds no draft is none: %j",
  async (text) => {
    expect(await open(text)).toBeUndefined();
  },
);
