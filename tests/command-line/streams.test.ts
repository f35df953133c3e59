import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { MAIN, spawnCokdyby } from "./cokdyby.ts";

const CASE = join(import.meta.dirname, "own-image.yaml");

/** A disk on which nothing can be written. */
const FULL = { stdoutTo: "/dev/full" };

test.skipIf(!existsSync(FULL.stdoutTo))(
  "an answer that cannot be written is told in one line, and is no answer",
  async () => {
    for (const options of [[], ["--json"], ["--fact", "actor.age=old", "--json"]]) {
      const { code, stderr } = await spawnCokdyby(["evaluate", CASE, ...options], FULL);
      expect(stderr).toMatch(/^výstup se nepodařilo zapsat: ENOSPC.*\n$/);
      expect(code).toBe(70);
    }
    expect(await spawnCokdyby(["--help"], FULL)).toMatchObject({ code: 70, stderr: "" });
  },
);

describe("a reader that goes away", () => {
  test("is no fault", async () => {
    const args = ["--conditions=@cokdyby/source", MAIN, "law", "rules", "--json"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  test("or that is slow gets everything", async () => {
    const { stdout } = await spawnCokdyby(["law", "rules", "--json"]);
    expect(JSON.parse(stdout).rules.length).toBe(loadRulebook().rules.length);
  });
});
