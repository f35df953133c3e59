import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  indexUnreviewed,
  loadPhrases,
  loadRulebook,
  loadUnreviewed,
  unreviewedFile,
} from "@cokdyby/rules";
import { keptWording } from "@cokdyby/rules/wordings";
import { buildApp } from "@cokdyby/server";
import { readWording } from "@cokdyby/wordings";
import { expect, onTestFinished, test, vi } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { watchUnreviewed } from "../../packages/server/src/wordings/watch-unreviewed.ts";
import { ACT, FIRST, SECOND } from "../wordings/two-wordings.ts";

const facts = {
  "act.conduct": "induceProduction",
  "act.place": "czechia",
  "decision.date": "2025-06-01",
  "material.content": "explicit",
  "child.age": 15,
  "actor.age": 17,
};

async function keep(folder: string, on: string, text: string): Promise<void> {
  const read = expectOk(await readWording(new TextEncoder().encode(text)));
  const kept = keptWording(read, { source: ACT, on, triage: [] });
  mkdirSync(join(folder, ACT), { recursive: true });
  writeFileSync(join(folder, ACT, `${on}.json`), JSON.stringify(kept));
}

test("a running service tells what was imported beside it, in its threads too, without a restart", async () => {
  const data = mkdtempSync(join(tmpdir(), "unreviewed-"));
  const rulebook = loadRulebook();
  const folder = join(data, "wordings");
  const load = () => loadUnreviewed(folder, rulebook);
  const watched = await watchUnreviewed(unreviewedFile(folder), load, 20);
  const { unreviewed } = watched;
  const { http } = await buildApp({
    ...{ rulebook, phrases: loadPhrases(), today: () => "2025-06-01", unreviewed },
    analyses: { threads: 1, limit: 60_000 },
  });
  onTestFinished(async () => {
    watched.close();
    await http.close();
    rmSync(data, { recursive: true });
  });
  const answer = async (explain: "none" | "full") => {
    const outcomes = ["prosecution.diversionPossible"];
    const payload = { on: "2025-02-01", facts, outcomes, explain };
    const { body } = await http.inject({ method: "POST", url: "/v1/evaluate", payload });
    return JSON.parse(body);
  };
  expect(await answer("none")).not.toHaveProperty("unreviewed");

  await keep(folder, "2024-01-01", FIRST);
  await keep(folder, "2025-01-01", SECOND);
  const index = await indexUnreviewed(folder, rulebook);
  writeFileSync(unreviewedFile(folder), JSON.stringify(index));
  await vi.waitFor(() => expect(unreviewed()).not.toEqual([]), { timeout: 60_000 });
  const told = expect.arrayContaining([
    {
      ...{ source: ACT, provision: "§ 307(1)(a)", on: "2025-01-01" },
      outcomes: ["prosecution.diversionPossible"],
    },
  ]);
  expect((await answer("none")).unreviewed).toEqual(told);
  expect((await answer("full")).unreviewed).toEqual(told);

  // of another law it is looked for again in the wordings
  writeFileSync(unreviewedFile(folder), JSON.stringify({ law: "another", changes: [] }));
  expect(await load()).toEqual(index.changes);
});
