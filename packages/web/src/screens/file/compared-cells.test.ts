import { supposedChanges } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { fileGuidance } from "../../worker/file-guidance.ts";
import { guidedSetting } from "../../worker/testing/guided-setting.ts";
import { comparedCells, ROWS } from "./compared-cells.ts";
import { EXAMPLE } from "./example-file.ts";

const guided = async (file: typeof EXAMPLE) => {
  const told = await fileGuidance(guidedSetting, file, "en");
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.value;
};

test("a person below the age changes the own acts in every row, and stands beside what is the same", async () => {
  const change = supposedChanges(loadRulebook(), EXAMPLE, "en").find(
    ({ supposition, id }) => supposition === "aged14" && id === "A",
  );
  if (change === undefined) throw new Error("it is not offered");
  const before = await guided(EXAMPLE);
  const cells = comparedCells(before, await guided(change.change(EXAMPLE)));
  expect(cells.map(({ person, cell: { act } }) => `${person} ${act}`)).toEqual([
    "A a1",
    "A a2",
    "A a5",
    "B a3",
    "B a4",
  ]);
  const [first] = cells;
  expect(first?.differs).toEqual(ROWS);
  expect(first?.before.rows.ranges).toEqual(["for a juvenile 3 to 18 months"]);
  expect(first?.after.verdict).toBe("no");
  expect(first?.after.rows.verdict.join()).toContain("fifteen");
  expect(first?.after.rows.ways.join()).toContain("shelve the matter");
  expect(first?.after.rows.ranges).toEqual([]);
  // whoever acts against a child of fourteen is told another provision and range, and the same way out
  expect(cells.at(-1)?.differs).toEqual(["provisions", "ranges", "barred"]);
  expect(cells.at(-2)?.differs).toEqual(["barred"]);
  expect(comparedCells(before, before).every(({ differs }) => differs.length === 0)).toBe(true);
});

test("what is compared stands in the text of the charge", async () => {
  const told = Object.values(await guided(EXAMPLE)).flatMap(({ acts }) => acts);
  expect(told.length).toBeGreaterThan(3);
  for (const { text, rows } of told) {
    for (const line of [...rows.verdict, ...rows.barred, ...rows.ways])
      expect(text).toContain(line);
    expect(rows.provisions.length).toBeGreaterThan(0);
    expect(rows.ranges).toHaveLength(rows.provisions.length);
  }
});
