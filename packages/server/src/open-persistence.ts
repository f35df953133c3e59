import type { Problem, Result } from "@cokdyby/engine";
import type { Config } from "./config.ts";
import { openSigner } from "./receipts/signer.ts";
import type { Persistence } from "./routes/persistence.ts";
import { openStore, type StoreOptions } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

/** The options of the configured store. */
export function storeOptions({ dataFolder, databaseUrl }: Config): StoreOptions {
  return { dataFolder, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
}

/**
 * Opens the store and the signing key.
 *
 * @returns both, or every problem, one of them that a token is required and none is stored
 */
export async function openPersistence(config: Config): Promise<Result<Persistence>> {
  const store = await openStore(storeOptions(config));
  const signer = openSigner(config.dataFolder);
  const problems: Problem[] = [store, signer].flatMap((each) => (each.ok ? [] : each.problems));
  if (store.ok && config.tokensRequired) problems.push(...(await nobodyComesIn(store.value)));
  if (store.ok && signer.ok && problems.length === 0) {
    return { ok: true, value: { store: store.value, signer: signer.value } };
  }
  if (store.ok) await store.value.close();
  return { ok: false, problems };
}

async function nobodyComesIn({ tokens }: Store): Promise<readonly Problem[]> {
  const now = new Date().toISOString();
  const stored = await tokens.list();
  if (stored.some(({ expires }) => expires > now)) return [];
  const detail =
    "others can reach this address, so every request needs an access token, and none is stored; make one with `cokdyby token make --owner NAME --role admin --days 90`, with the same DATA_DIR and DATABASE_URL";
  return [{ code: "NO_TOKEN_STORED", detail }];
}

/** Every code of the start beside those of the store and the signing key. */
export const START_PROBLEMS = ["NO_TOKEN_STORED"] as const;
