import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cokdyby } from "./cokdyby.ts";

const PAGE = join(import.meta.dirname, "../../docs/analyses.md");

/** What changes with every word of the law: digests, and counts of more than three digits. */
function lasting(line: string): string {
  return line
    .replace(/[0-9a-f]{12}/g, "digest")
    .replace(/\d{1,3}(?:,\d{3})+/g, "count")
    .replace(/\s+/g, " ")
    .trimEnd();
}

const blocks = [...readFileSync(PAGE, "utf8").matchAll(/^```text\n\$ cokdyby ([\s\S]*?)^```/gm)];
const examples = blocks.map(([, block = ""]) => {
  const [command = "", ...lines] = block
    .trimEnd()
    .replaceAll(/\\\n\s*/g, "")
    .split("\n");
  return { command, lines };
});

test("the page has an example of every analysis", () => {
  const shown = new Set(examples.map(({ command }) => command.split(" ")[0]));
  expect([...shown].sort()).toEqual([
    "ask",
    "check",
    "compare",
    "counterfactual",
    "sides",
    "timeline",
    "what-if",
  ]);
});

test.each(examples)("prints what the page shows: $command", async ({ command, lines }) => {
  const { stdout } = await cokdyby(command.split(" "), { stdin: "q\n" });
  const printed = stdout
    .replaceAll(/ \\\n\s*/g, " ")
    .split("\n")
    .map(lasting);
  let at = 0;
  // runs of lines in their order; what stands between them is left out on the page
  for (const run of lines.join("\n").split(/^…$/m)) {
    const wanted = run
      .replace(/^\n|\n$/g, "")
      .split("\n")
      .map(lasting);
    const found = printed.findIndex(
      (_, index) => index >= at && wanted.every((line, next) => printed[index + next] === line),
    );
    expect(found, `not printed, or not there:\n${wanted.join("\n")}`).toBeGreaterThanOrEqual(at);
    at = found + wanted.length;
  }
});
