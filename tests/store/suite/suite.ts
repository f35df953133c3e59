import type { Store } from "@cokdyby/server/store";
import { afterAll, beforeAll, describe } from "vitest";
import { type Backend, opened } from "./backend.ts";
import { chain } from "./chain.ts";
import { deleting } from "./deleting.ts";
import { launches } from "./launches.ts";
import { older } from "./older.ts";
import { opening } from "./opening.ts";
import { plans } from "./plans.ts";
import { randomUse } from "./random-use.ts";
import { reading } from "./reading.ts";
import { saving } from "./saving.ts";
import { signIns } from "./sign-ins.ts";
import { tokens } from "./tokens.ts";
import { transfer } from "./transfer.ts";

/** What a store does, whatever database stands behind it. */
export function storeSuite(name: string, make: () => Promise<Backend>): void {
  describe(name, () => {
    let backend: Backend;
    let store: Store;
    beforeAll(async () => {
      backend = await make();
      store = await opened(await backend.fresh());
    });
    afterAll(async () => {
      await store.close();
      await backend.remove();
    });
    saving(() => store);
    reading(() => store);
    tokens(() => store);
    launches(() => store);
    signIns(() => store);
    randomUse(() => store);
    deleting(() => backend);
    transfer(() => backend);
    opening(() => backend);
    older(() => backend);
    chain(() => backend);
    plans(() => backend);
  });
}
