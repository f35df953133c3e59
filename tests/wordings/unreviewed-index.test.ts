import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexUnreviewed, loadRulebook, loadUnreviewed, unreviewedFile } from "@cokdyby/rules";
import { keptWording } from "@cokdyby/rules/wordings";
import { readWording } from "@cokdyby/wordings";
import { expect, onTestFinished, test } from "vitest";
import { ACT, FIRST, SECOND } from "./two-wordings.ts";

const rulebook = loadRulebook();

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "unreviewed-index-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, ACT));
  return folder;
}

async function keep(folder: string, on: string, text: string): Promise<void> {
  const read = await readWording(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const kept = keptWording(read.value, { source: ACT, on, triage: [] });
  writeFileSync(join(folder, ACT, `${on}.json`), JSON.stringify(kept));
}

async function index(folder: string, on?: string): Promise<string> {
  const touched = on === undefined ? undefined : { source: ACT, on };
  return JSON.stringify(await indexUnreviewed(folder, rulebook, touched));
}

const daysTold = async (folder: string) => [
  ...new Set((await loadUnreviewed(folder, rulebook)).map(({ on }) => on)),
];

test("an import that broke off before its open changes were written down hides none of them", async () => {
  const folder = emptyFolder();
  await keep(folder, "2024-01-01", FIRST);
  writeFileSync(unreviewedFile(folder), await index(folder));
  await keep(folder, "2025-01-01", SECOND);
  expect(await daysTold(folder)).toEqual(["2025-01-01"]);
  // nor does the next import take the old file for the whole
  await keep(folder, "2026-01-01", SECOND.replace("jen jednou", "jen dvakrát"));
  writeFileSync(unreviewedFile(folder), await index(folder, "2026-01-01"));
  expect(await daysTold(folder)).toEqual(["2025-01-01", "2026-01-01"]);
  rmSync(join(folder, ACT, "2026-01-01.json"));
  expect(await daysTold(folder)).toEqual(["2025-01-01"]);
});

test("of two imports at once the one that writes last hides nothing of the other", async () => {
  const folder = emptyFolder();
  await keep(folder, "2024-01-01", FIRST);
  const slower = await index(folder, "2024-01-01");
  await keep(folder, "2025-01-01", SECOND);
  writeFileSync(unreviewedFile(folder), await index(folder, "2025-01-01"));
  writeFileSync(unreviewedFile(folder), slower);
  expect(await daysTold(folder)).toEqual(["2025-01-01"]);
});
