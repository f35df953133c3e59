import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "../../packages/engine/src");
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), "utf8") }));

test("no id of the law's facts, readings, outcomes or rules stands in the engine", () => {
  const { facts, readings, outcomes, rules } = loadRulebook();
  const ids = [
    ...facts.map((each) => each.fact),
    // "authority" is a word of English too
    ...readings.map((each) => each.reading).filter((id) => id !== "authority"),
    ...outcomes.map((each) => each.outcome),
    ...rules.map((each) => each.rule),
  ];
  const found = files.flatMap(({ path, text }) =>
    ids.filter((id) => text.includes(id)).map((id) => `${path}: ${id}`),
  );
  expect(found).toEqual([]);
});

test("no Czech word stands in the engine", () => {
  const found = files
    .filter(({ text }) => /[ěščřžýáíéúůťďňĚŠČŘŽÝÁÍÉÚŮŤĎŇ]/.test(text))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});
