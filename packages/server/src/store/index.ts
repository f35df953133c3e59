/** Where cases, amendments, drafts, receipts and tokens are kept: SQLite, or PostgreSQL. */
export { STORE_FAULT_PROBLEMS, StoreFault, type StoreFaultCode } from "./fault.ts";
export { isKind, KINDS, type ThingKind } from "./kinds.ts";
export { openStore, type StoreOptions } from "./open-store.ts";
export { STORE_PROBLEMS } from "./problems.ts";
export type { ChainLink } from "./receipts/link.ts";
export type * from "./store.ts";
export { STORE_FILE } from "./store-file.ts";
export {
  type Thing,
  type ThingSummary,
  type Version,
  VISIBILITIES,
  type Visibility,
} from "./thing.ts";
export type { TokenRecord } from "./token-record.ts";
