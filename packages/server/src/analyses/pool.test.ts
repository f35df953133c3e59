import { expect, test } from "vitest";
import { makePool } from "./pool.ts";

test("a thread that cannot start gives its place back", async () => {
  const file = new URL("http://localhost/no-file");
  const pool = makePool({
    ...{ file, data: {}, memory: 64, limit: 60_000 },
    ...{ threads: 1, perOwner: 1, queue: 1 },
  });
  const requester = { owner: "ann", abandoned: new AbortController().signal };
  for (let count = 0; count < 3; count += 1) {
    await expect(pool.run({}, requester)).rejects.toThrow(/URL/);
    expect([pool.running, pool.waiting]).toEqual([0, 0]);
  }
});
