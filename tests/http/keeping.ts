import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, clientFor } from "@cokdyby/api/client";
import { loadPhrases } from "@cokdyby/rules";
import { type App, type AppOptions, buildApp } from "@cokdyby/server";
import { makeToken, type Role } from "@cokdyby/server/access";
import { openStore, type Store, type StoreOptions } from "@cokdyby/server/store";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { SIGNER } from "../receipts/made.ts";
import { lending } from "./lending.ts";
import { TODAY } from "./service.ts";

/** The service on the invented law with a store of its own, everything that it logs, and clients. */
export interface Keeping extends App {
  readonly store: Store;
  readonly log: string[];
  /** A new token, valid for a day unless it is said when it expires. */
  readonly tokenFor: (owner: string, role: Role, expires?: Date) => Promise<string>;
  /** A client through `inject`. */
  readonly client: (token?: string, purpose?: string) => Client;
  readonly end: () => Promise<void>;
}

export type KeepingService = (
  options?: Partial<AppOptions>,
  wrap?: (store: Store) => Store,
) => Promise<Keeping>;

export const keepingService: KeepingService = (options, wrap) => serviceOn({}, options, wrap);

/** @param at where its store is; a SQLite file of its own when left out */
export async function serviceOn(
  at: Pick<StoreOptions, "databaseUrl">,
  options: Partial<AppOptions> = {},
  wrap: (store: Store) => Store = (store) => store,
): Promise<Keeping> {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-http-"));
  const store = expectOk(await openStore({ dataFolder: folder, ...at }));
  const log: string[] = [];
  const stream = { write: (line: string) => void log.push(line) };
  const app = await buildApp({
    rulebook: lending(),
    phrases: loadPhrases(),
    today: () => TODAY,
    log: { level: "trace", stream },
    persistence: { store: wrap(store), signer: SIGNER },
    ...options,
  });
  return {
    ...app,
    store,
    log,
    tokenFor: (...of) => newToken(store, ...of),
    client: (token, purpose) => {
      const known = token === undefined ? {} : { token };
      const said = purpose === undefined ? {} : { purpose };
      return clientFor({ url: "http://localhost", fetch: fetchBy(app), ...known, ...said });
    },
    end: async () => {
      await app.http.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A new token, made a day before it expires; that is a day from now unless it is said. */
export async function newToken(
  store: Store,
  owner: string,
  role: Role,
  expires = new Date(Date.now() + 86_400_000),
): Promise<string> {
  const created = new Date(expires.getTime() - 86_400_000);
  const made = expectOk(makeToken({ owner, role, created, expires }));
  await store.tokens.add(made.record);
  return made.token;
}

/** `fetch` without a port. */
function fetchBy({ http }: App): typeof fetch {
  return async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const { statusCode, headers, rawPayload } = await http.inject({
      method: (init?.method ?? "GET") as "GET",
      url: pathname + search,
      headers: (init?.headers ?? {}) as Record<string, string>,
      ...(init?.body == null ? {} : { payload: String(init.body) }),
    });
    const type = String(headers["content-type"] ?? "");
    return new Response(new Uint8Array(rawPayload), {
      status: statusCode,
      headers: { "content-type": type },
    });
  };
}
