import { randomUUID } from "node:crypto";
import type { LaunchRecord, Store } from "@cokdyby/server/store";
import { describe, expect, test } from "vitest";

const NOON = "2026-03-01T12:00:00.000Z";
const ONE = "2026-03-01T13:00:00.000Z";

export function launches(store: () => Store): void {
  const record = (expires: string): LaunchRecord => ({
    ...{ id: randomUUID(), nonce: randomUUID(), sealed: "a.b.c", expires },
  });
  const find = async ({ id }: LaunchRecord) => store().launches.find(id);

  describe("launches", () => {
    test("are found by their id, and their content is put in place of the former", async () => {
      const launch = record(NOON);
      expect(await find(launch)).toBeUndefined();
      expect(await store().launches.add(launch)).toBe(true);
      expect(await find(launch)).toEqual(launch);
      expect(await store().launches.reseal(launch.id, "a.b.c", "d.e.f")).toBe(true);
      expect(await find(launch)).toEqual({ ...launch, sealed: "d.e.f" });
    });

    test("of ten changes of the same content at the same time only one is made", async () => {
      const launch = record(NOON);
      await store().launches.add(launch);
      const changes = Array.from({ length: 10 }, (_, number) => `d.e.${number}`);
      const made = await Promise.all(
        changes.map((sealed) => store().launches.reseal(launch.id, "a.b.c", sealed)),
      );
      expect(made.filter((each) => each)).toHaveLength(1);
      expect(await find(launch)).toEqual({ ...launch, sealed: changes[made.indexOf(true)] });
    });

    test("of ten with one nonce at the same time only one is added", async () => {
      const { nonce } = record(NOON);
      const ten = Array.from({ length: 10 }, () => ({ ...record(NOON), nonce }));
      const added = await Promise.all(ten.map((launch) => store().launches.add(launch)));
      expect(added.filter((each) => each)).toHaveLength(1);
      const found = await Promise.all(ten.map(find));
      expect(found.map((each) => each !== undefined)).toEqual(added);
    });

    test("are deleted when they have expired, by the service and by cleaning up", async () => {
      const [noon, one] = [record(NOON), record(ONE)];
      await store().launches.add(noon);
      await store().launches.add(one);
      await store().launches.forgetExpired(NOON);
      expect(await find(noon)).toBeUndefined();
      expect(await find(one)).toEqual(one);
      await store().upkeep.forgetBefore("2026-03-01T13:00:00.001Z");
      expect(await find(one)).toBeUndefined();
    });

    test("stand in no export", async () => {
      const launch = record(NOON);
      await store().launches.add(launch);
      let file = "";
      for await (const lines of store().upkeep.export()) file += lines;
      expect(file).not.toContain(launch.id);
      expect(file).not.toContain(launch.nonce);
    });
  });
}
