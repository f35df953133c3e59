import type { Store, TokenRecord } from "@cokdyby/server/store";
import { describe, expect, test } from "vitest";

export function tokens(store: () => Store): void {
  const record = (id: string, expires: string): TokenRecord => ({
    ...{ id, hash: "a".repeat(64), owner: "ann", role: "reader" },
    ...{ created: "2026-01-01T00:00:00.000Z", expires },
  });

  describe("tokens", () => {
    test("are found by their public part, listed and revoked", async () => {
      const one = record("00000000000000a1", "2027-01-01T00:00:00.000Z");
      await store().tokens.add(one);
      expect(await store().tokens.find(one.id)).toEqual(one);
      expect(await store().tokens.list()).toContainEqual(one);
      expect(await store().tokens.revoke(one.id)).toBe(true);
      expect(await store().tokens.revoke(one.id)).toBe(false);
      expect(await store().tokens.find(one.id)).toBeUndefined();
    });

    test("are forgotten when they expired long ago", async () => {
      const old = record("00000000000000a2", "2026-02-01T00:00:00.000Z");
      const live = record("00000000000000a3", "2026-03-01T00:00:00.000Z");
      await store().tokens.add(old);
      await store().tokens.add(live);
      await store().upkeep.forgetBefore("2026-02-15T00:00:00.000Z");
      expect(await store().tokens.find(old.id)).toBeUndefined();
      expect(await store().tokens.find(live.id)).toEqual(live);
    });

    test("are not forgotten while they are valid, whatever day is named", async () => {
      const valid = record("00000000000000a4", "2999-01-01T00:00:00.000Z");
      await store().tokens.add(valid);
      await store().upkeep.forgetBefore("2999-06-01T00:00:00.000Z");
      expect(await store().tokens.find(valid.id)).toEqual(valid);
    });
  });
}
