import { readFileSync } from "node:fs";
import { evaluateFile } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { EXAMPLE } from "./example-file.ts";

test("the page opens the example that the documentation has", () => {
  const path = new URL("../../../../../examples/files/one-video-five-acts.yaml", import.meta.url);
  const cellsOf = (file: unknown) => {
    const answer = evaluateFile(loadRulebook(), file, { today: "2026-11-20" }, []);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.value.cells.map(({ act, actor, shown, recipient, case: { facts } }) => ({
      act,
      actor,
      shown,
      recipient,
      facts,
    }));
  };
  expect(cellsOf(EXAMPLE)).toEqual(cellsOf(parse(readFileSync(path, "utf8"))));
});
