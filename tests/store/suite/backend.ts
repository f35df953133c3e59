import { randomUUID } from "node:crypto";
import { openStore, type Store, type StoreOptions, type Thing } from "@cokdyby/server/store";
import { expect } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

/** A kind of database that the suite runs on. */
export interface Backend {
  /** Options that open a new, empty store; opened again with the same, the same store. */
  fresh(): Promise<StoreOptions>;
  /** All bytes of the files that tables are kept in, where we can reach them. */
  bytes?(options: StoreOptions): Promise<string>;
  remove(): Promise<void>;
}

export async function opened(options: StoreOptions): Promise<Store> {
  return expectOk(await openStore(options));
}

/** An owner that no other test uses. */
export function someone(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}`;
}

/** Saves what is expected to be saved. */
export async function saved(
  store: Store,
  thing: Parameters<Store["things"]["put"]>[0],
): Promise<Thing> {
  const put = await store.things.put(thing);
  expect(put).toMatchObject({ kind: "stored" });
  if (put.kind !== "stored") throw new Error(put.kind);
  return put.thing;
}
