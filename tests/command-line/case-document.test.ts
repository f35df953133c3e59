import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseShape } from "@cokdyby/api/shapes";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/case.md"), "utf8");

const { write } = temporaryFolder();
const file = write("case.yaml", /^```yaml\n([\s\S]*?)^```/m.exec(PAGE)?.[1] ?? "");

test("docs/case.md lists every member that a case may have", () => {
  const listed = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, member]) => member);
  expect(listed.sort()).toEqual(Object.keys(caseShape.shape).sort());
});

test("the case that it shows is answered, and has every member", async () => {
  const { code, stderr } = await cokdyby(["evaluate", file, "--outcome", "offence.192-1"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const shown = readFileSync(file, "utf8").match(/^\w+(?=:)/gm) ?? [];
  expect(shown.sort()).toEqual(Object.keys(caseShape.shape).sort());
});

test("a value `unknown` is no value of a case", async () => {
  const given = ["--fact", "material.selfGenerated=unknown", "--fact", "actor.age=unknown"];
  const { code, stderr } = await cokdyby(["evaluate", ...given]);
  expect(code).toBe(2);
  expect(stderr).toContain("OPTION_UNKNOWN");
  expect(stderr).toContain("VALUE_WRONG_TYPE");
});
