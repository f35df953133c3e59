import type { NewThing, Store } from "@cokdyby/server/store";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { someone } from "./backend.ts";

/** What somebody does with one of few ids, so that they meet. */
const step = fc.record({
  owner: fc.constantFrom(0, 1),
  id: fc.constantFrom("a", "b"),
  does: fc.constantFrom("put", "put", "put", "get", "delete", "list"),
  basedOn: fc.constantFrom(0, 0, 1, 2, 3),
  shared: fc.boolean(),
  content: fc.constantFrom<unknown>({ a: 1 }, { a: 2 }, ["x"], null),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Kept = { version: number; shared: boolean; content: unknown } | "deleted";

/** The store in a few lines: a map. */
class Model {
  readonly kept = new Map<string, Kept>();

  put(at: string, { basedOn, shared, content }: Step): string {
    const before = this.kept.get(at);
    if (before === "deleted") return "deleted";
    if (before === undefined) {
      if (basedOn !== 0) return "notFound";
      this.kept.set(at, { version: 1, shared, content });
      return "stored 1";
    }
    const same =
      before.shared === shared && JSON.stringify(before.content) === JSON.stringify(content);
    if (same) return `stored ${before.version}`;
    if (basedOn !== before.version) return `conflict ${before.version}`;
    this.kept.set(at, { version: basedOn + 1, shared, content });
    return `stored ${basedOn + 1}`;
  }

  /** Own first, then what the one other owner shares. */
  get(own: string, others: string): Exclude<Kept, "deleted"> | undefined {
    const mine = this.kept.get(own);
    if (mine !== undefined && mine !== "deleted") return mine;
    const theirs = this.kept.get(others);
    return theirs !== undefined && theirs !== "deleted" && theirs.shared ? theirs : undefined;
  }
}

export function randomUse(store: () => Store): void {
  describe("any use", () => {
    test("the store does what a map would do", async () => {
      const numRuns = runs({ full: 25, deep: 500 });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
          const owners = [someone("ann"), someone("bob")] as const;
          const suffix = someone("i");
          const model = new Model();
          for (const each of steps) {
            const id = `${each.id}${suffix}`;
            const [reader, other] = each.owner === 0 ? owners : ([owners[1], owners[0]] as const);
            const [own, others] = [`${reader} ${id}`, `${other} ${id}`];
            const address = { owner: reader, kind: "case", id } as const;
            switch (each.does) {
              case "put":
                expect(await put(store(), address, each)).toBe(model.put(own, each));
                break;
              case "get": {
                const got = await store().things.get({ reader, kind: "case", id });
                const { version, content } = model.get(own, others) ?? {};
                expect([got?.version, got?.content]).toEqual([version, content]);
                break;
              }
              case "delete": {
                const before = model.kept.get(own);
                const there = before !== undefined && before !== "deleted";
                expect(await store().things.delete(address)).toBe(there);
                if (there) model.kept.set(own, "deleted");
                break;
              }
              case "list": {
                const list = await store().things.list({ reader, kind: "case", whose: "own" });
                const there = [...model.kept].filter(
                  ([at, kept]) => at.startsWith(`${reader} `) && kept !== "deleted",
                );
                expect(list.ok && list.value.items).toHaveLength(there.length);
                break;
              }
            }
          }
        }),
        { numRuns },
      );
    });
  });
}

async function put(
  store: Store,
  address: Pick<NewThing, "owner" | "kind" | "id">,
  { basedOn, shared, content }: Step,
): Promise<string> {
  const visibility = shared ? "shared" : "private";
  const put = await store.things.put({ ...address, visibility, content, basedOn });
  if (put.kind === "stored") return `stored ${put.thing.version}`;
  return put.kind === "conflict" ? `conflict ${put.stored.version}` : put.kind;
}
