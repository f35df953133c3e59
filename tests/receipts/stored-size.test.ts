import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRulebook } from "@cokdyby/rules";
import { decideReceipt, signReceipt } from "@cokdyby/server/receipts";
import { openStore } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { SIGNER, TODAY } from "./made.ts";

const CONDUCTS = ["produce", "possess", "distribute", "transmit", "offer", "access"];
const MANY = 24;

test("a receipt of all outcomes takes less than 15 kB in the file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-size-"));
  const store = expectOk(await openStore({ dataFolder: folder }));
  const rulebook = loadRulebook();
  const add = async (id: string, facts: Record<string, unknown>) => {
    const decided = expectOk(
      decideReceipt({ rulebook, today: () => TODAY }, { id, case: { facts } }),
    );
    const sign = (link: Parameters<typeof signReceipt>[0]["link"]) =>
      signReceipt({ rulebook, signer: SIGNER, owner: "ann", link }, decided);
    await store.receipts.add({ owner: "ann", id, visibility: "private", rulebook, sign });
    const kept = await store.things.get({ reader: "ann", kind: "receipt", id });
    return JSON.stringify(kept?.content).length;
  };
  const size = async () => {
    await store.upkeep.erase();
    return statSync(join(folder, "cokdyby.sqlite")).size;
  };
  // the first brings the rulebook with it
  await add("first", {});
  const before = await size();
  const texts: number[] = [];
  for (let i = 0; i < MANY; i += 1) {
    texts.push(
      await add(`r-${i}`, { "actor.age": 12 + i, "act.conduct": CONDUCTS[i % CONDUCTS.length] }),
    );
  }
  const each = ((await size()) - before) / MANY;
  expect(Math.max(...texts)).toBeGreaterThan(40_000);
  expect(each).toBeLessThan(15_000);
  await store.close();
  rmSync(folder, { recursive: true });
});
