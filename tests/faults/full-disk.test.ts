import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientFor, ProblemAnswer } from "@cokdyby/api/client";
import { readTrail } from "@cokdyby/server/audit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newToken } from "../http/keeping.ts";
import { type Running, startService } from "../load/running.ts";
import { opened } from "../store/suite/backend.ts";

// A disk of its own that can be full: only root may make one.
const disk = mkdtempSync(join(tmpdir(), "cokdyby-disk-"));
const mount = ["-t", "tmpfs", "-o", "size=40m", "cokdyby", disk];
const hasDisk = process.getuid?.() === 0 && spawnSync("mount", mount).status === 0;
const LACKING = "not run, for want of a disk of its own: run it as root, who may mount one";

beforeAll(() => {
  // the reporter says that tests were skipped, and not why
  if (!hasDisk) console.warn(LACKING);
});
let service: Running | undefined;
afterAll(async () => {
  await service?.stop();
  if (hasDisk) spawnSync("umount", ["--lazy", disk]);
  rmSync(disk, { recursive: true });
});

/** Writes until nothing more fits. */
function fill(file: string): void {
  for (let size = 1_048_576; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size, "x"));
    } catch {
      // smaller pieces may still fit
    }
  }
}

/** The status of what is refused. */
async function statusOf(answer: Promise<unknown>): Promise<number> {
  const error = await answer.then(
    () => undefined,
    (given: unknown) => given,
  );
  return error === undefined ? 200 : error instanceof ProblemAnswer ? error.problem.status : 0;
}

test.runIf(hasDisk)(
  "on a full disk what is kept can be deleted and is recorded, and nothing else takes the room",
  { timeout: 120_000 },
  async () => {
    const dataFolder = join(disk, "data");
    const store = await opened({ dataFolder });
    const token = await newToken(store, "ann", "drafter");
    await store.close();
    const environment = { DATA_DIR: dataFolder, REQUIRE_TOKENS: "yes", SHED_AT_MS: "0" };
    service = await startService(environment);
    let ann = clientFor({ url: service.url, token });
    const ready = async () => (await fetch(`${service?.url}/health/ready`)).status;
    const save = (id: string) =>
      statusOf(ann.saveDraft({ id, body: { content: { words: "x".repeat(200_000) } } }));
    const stop = async () => {
      await service?.stop();
      service = undefined;
    };
    const remove = (id: string) => statusOf(ann.deleteSavedDraft({ id }));
    for (let number = 0; number < 8; number += 1) expect(await save(`n${number}`)).toBe(200);

    const filling = join(disk, "filling");
    fill(filling);
    await expect.poll(() => save("one-more")).toBe(503);
    expect(await ready()).toBe(503);
    for (let number = 0; number < 4; number += 1) expect(await remove(`n${number}`)).toBe(200);
    // what was written to overwrite it is gone by now, and has left some room
    await expect.poll(ready).toBe(200);
    fill(filling);
    await expect.poll(() => save("one-more")).toBe(503);
    await stop();

    // it starts on a full disk too, and says so
    service = await startService(environment, undefined, 503);
    ann = clientFor({ url: service.url, token });
    for (let number = 4; number < 8; number += 1) expect(await remove(`n${number}`)).toBe(200);
    rmSync(filling);
    await expect.poll(ready).toBe(200);
    await expect.poll(() => save("one-more")).toBe(200);
    await stop();

    const deleted: unknown[] = [];
    for await (const each of readTrail(dataFolder)) {
      expect(each).not.toHaveProperty("broken");
      if ("entry" in each && each.entry.action === "draft.delete") deleted.push(each.entry.status);
    }
    expect(deleted).toEqual(Array(8).fill(200));
    const kept = await opened({ dataFolder });
    expect(await kept.upkeep.check()).toEqual([]);
    await kept.close();
  },
);
