import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, SerializedError, TestModule } from "vitest/node";

/**
 * Writes what passed and what failed to the file COKDYBY_TALLY, for the last lines of `npm test`:
 * `{ passed: number, fallen: string[], files: [string, number][] }`, what fell with its file, name and the first line
 * of its error, the files with their seconds.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.COKDYBY_TALLY;
    if (file === undefined) return;
    let passed = 0;
    // errors outside tests: of the run, of a file that does not load, of a hook
    const fallen = unhandled.map((error) => told([], [error]));
    const files: [string, number][] = [];
    for (const module of modules) {
      const path = relative(process.cwd(), module.moduleId);
      const { collectDuration, duration } = module.diagnostic();
      files.push([path, (collectDuration + duration) / 1000]);
      if (module.errors().length > 0) fallen.push(told([path], module.errors()));
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) fallen.push(told([path, suite.fullName], suite.errors()));
      }
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state === "passed") passed += 1;
        else if (state !== "skipped") fallen.push(told([path, test.fullName], errors));
      }
    }
    writeFileSync(file, JSON.stringify({ passed, fallen, files }));
  }
}

function told(where: readonly string[], errors: readonly SerializedError[]): string {
  const [line = ""] = (errors[0]?.message ?? "").split("\n", 1);
  return [...where, line].filter((part) => part !== "").join(" > ");
}
