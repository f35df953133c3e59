import type { ServiceContext } from "@cokdyby/api";
import type { Signer } from "../receipts/signer.ts";
import type { Store } from "../store/store.ts";

/** Where what people save is kept, and who signs receipts. */
export interface Keep {
  readonly store: Store;
  readonly signer: Signer;
}

/** What the routes of stored things are made from. */
export interface KeepSetting {
  readonly service: ServiceContext;
  readonly keep: Keep;
}
