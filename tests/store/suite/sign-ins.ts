import { randomUUID } from "node:crypto";
import type { SignInRecord, Store } from "@cokdyby/server/store";
import { describe, expect, test } from "vitest";

const NOON = "2026-03-01T12:00:00.000Z";
const ONE = "2026-03-01T13:00:00.000Z";

export function signIns(store: () => Store): void {
  const record = (of: Partial<SignInRecord> = {}): SignInRecord => ({
    ...{ id: randomUUID(), hash: "a".repeat(64), owner: "ann", role: "drafter" },
    ...{ created: "2026-03-01T11:00:00.000Z", expires: NOON, subject: randomUUID() },
    ...of,
  });
  const added = async (of?: Partial<SignInRecord>): Promise<SignInRecord> => {
    const signIn = record(of);
    await store().signIns.add(signIn);
    return signIn;
  };
  const find = ({ id }: SignInRecord) => store().tokens.find(id);
  const asToken = ({ subject: _, session: __, ...token }: SignInRecord) => token;

  describe("sign-ins", () => {
    test("are tokens: found, listed as signed in, and revoked once", async () => {
      const signIn = await added();
      expect(await find(signIn)).toEqual(asToken(signIn));
      expect(await store().tokens.list()).toContainEqual({ ...asToken(signIn), signedIn: true });
      const { id } = signIn;
      const revoked = await Promise.all([store().tokens.revoke(id), store().tokens.revoke(id)]);
      expect(revoked.sort()).toEqual([false, true]);
      expect(await find(signIn)).toBeUndefined();
    });

    test("are listed among the others, oldest first", async () => {
      const [first, last] = [
        await added({ created: "2026-02-01T00:00:00.000Z" }),
        await added({ created: "2026-02-03T00:00:00.000Z" }),
      ];
      const { subject: _, ...token } = record({ created: "2026-02-02T00:00:00.000Z" });
      await store().tokens.add(token);
      const ids = (await store().tokens.list()).map(({ id }) => id);
      const places = [first, token, last].map(({ id }) => ids.indexOf(id));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
    });

    test("end by the session of the provider, or all of one person", async () => {
      const [subject, session] = [randomUUID(), randomUUID()];
      const here = await added({ subject, session });
      const there = await added({ subject });
      const other = await added();
      expect(await store().signIns.end({ session })).toEqual([here.id]);
      expect(await find(there)).toBeDefined();
      expect(await store().signIns.end({ subject })).toEqual([there.id]);
      expect(await store().signIns.end({ subject })).toEqual([]);
      expect(await find(other)).toBeDefined();
    });

    test("are deleted when they have expired, by the service and by cleaning up", async () => {
      const [noon, one] = [await added(), await added({ expires: ONE })];
      await store().signIns.forgetExpired(NOON);
      expect(await find(noon)).toBeUndefined();
      expect(await find(one)).toBeDefined();
      await store().upkeep.forgetBefore("2026-03-01T13:00:00.001Z");
      expect(await find(one)).toBeUndefined();
    });

    test("stand in no export", async () => {
      const { id } = await added();
      let file = "";
      for await (const lines of store().upkeep.export()) file += lines;
      expect(file).not.toContain(id);
    });
  });
}
