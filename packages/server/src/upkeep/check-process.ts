import { constants, setPriority } from "node:os";
import { openStore, type StoreOptions } from "../store/open-store.ts";
import type { Looked } from "./check-beside.ts";

// requests have priority
setPriority(constants.priority.PRIORITY_LOW);

// one check, then it ends; an error ends it too, and the parent sees that
process.once("message", async (options: StoreOptions) => {
  const looked = await look(options);
  process.send?.(looked, () => process.disconnect());
});

async function look(options: StoreOptions): Promise<Looked> {
  const store = await openStore(options);
  if (!store.ok) return { ok: false, code: store.problems[0]?.code ?? "STORE_DAMAGED" };
  try {
    return { ok: true, found: await store.value.upkeep.check() };
  } finally {
    await store.value.close();
  }
}
