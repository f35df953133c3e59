import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const README = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

const { write } = temporaryFolder();
const file = write("case.yaml", /^```yaml\n([\s\S]*?)^```/m.exec(README)?.[1] ?? "");

/** What changes with every word of the law is left aside. */
function lasting(text: string): string {
  return text.replace(/[0-9a-f]{12}/g, "digest").trim();
}

const shown = [...README.matchAll(/^```text\n\$ cokdyby ([\s\S]*?)^```/gm)].map(
  ([, block = ""]) => {
    const [command = "", ...lines] = block.replaceAll(/\\\n\s*/g, "").split("\n");
    const runs = lines.join("\n").split(/^…$/m).map(lasting);
    return { command, runs: runs.filter((each) => each !== "") };
  },
);

test("the README shows a case, and what decides by default", () => {
  expect(shown.map(({ command }) => command.split(" ")[0])).toEqual(["evaluate", "evaluate"]);
});

test.each(shown)("prints what the README shows: $command", async ({ command, runs }) => {
  const args = command
    .trim()
    .split(" ")
    .map((each) => (each === "case.yaml" ? file : each));
  const { code, stdout } = await cokdyby(args);
  expect(code).toBe(0);
  const printed = lasting(stdout);
  for (const run of runs) expect(printed).toContain(run);
});

test("the Committee's picture is certain only while its sentence on ages is read as the default reads it", async () => {
  const asked = ["evaluate", file, "--outcome", "prosecution.open", "--json"];
  const statusWith = async (...readings: string[]) => {
    const given = ["authority=committee", ...readings].flatMap((each) => ["--reading", each]);
    const { stdout } = await cokdyby([...asked, ...given]);
    return JSON.parse(stdout).findings["prosecution.open"].status;
  };
  expect(await statusWith()).toBe("no");
  expect(await statusWith("ageSentence=open")).toBe("contested");
});
