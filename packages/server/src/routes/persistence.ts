import type { ServiceContext } from "@cokdyby/api";
import type { Signer } from "../receipts/signer.ts";
import type { Store } from "../store/store.ts";

/** The store, and the signer of receipts. */
export interface Persistence {
  readonly store: Store;
  readonly signer: Signer;
}

/** What the routes of stored things work with. */
export interface PersistenceContext {
  readonly service: ServiceContext;
  readonly persistence: Persistence;
}
