import type * as z from "zod";
import type { storedKind } from "./shapes/stored.ts";

/** The permission that a call requires; `open`: none. */
export type CallAction =
  | "open"
  | "law.read"
  | "law.analyse"
  | "case.answer"
  | `${z.infer<typeof storedKind>}.${"read" | "save" | "delete"}`
  | `store.${"export" | "import" | "clean"}`;

/** One call of the service. */
export interface ApiCall {
  /** Method and path. */
  readonly route: `${"GET" | "PUT" | "POST" | "DELETE"} /${string}`;
  readonly action: CallAction;
}

/** The calls about stored cases, case files, amendments, drafts and receipts, and the store as a whole. */
export const STORAGE_CALLS = {
  listSavedCases: { route: "GET /v1/cases", action: "case.read" },
  getSavedCase: { route: "GET /v1/cases/:id", action: "case.read" },
  saveCase: { route: "PUT /v1/cases/:id", action: "case.save" },
  deleteSavedCase: { route: "DELETE /v1/cases/:id", action: "case.delete" },
  listSavedFiles: { route: "GET /v1/files", action: "file.read" },
  getSavedFile: { route: "GET /v1/files/:id", action: "file.read" },
  saveFile: { route: "PUT /v1/files/:id", action: "file.save" },
  deleteSavedFile: { route: "DELETE /v1/files/:id", action: "file.delete" },
  listSavedAmendments: { route: "GET /v1/saved-amendments", action: "amendment.read" },
  getSavedAmendment: { route: "GET /v1/saved-amendments/:id", action: "amendment.read" },
  versionsOfSavedAmendment: {
    route: "GET /v1/saved-amendments/:id/versions",
    action: "amendment.read",
  },
  saveAmendment: { route: "PUT /v1/saved-amendments/:id", action: "amendment.save" },
  deleteSavedAmendment: { route: "DELETE /v1/saved-amendments/:id", action: "amendment.delete" },
  listSavedDrafts: { route: "GET /v1/drafts", action: "draft.read" },
  getSavedDraft: { route: "GET /v1/drafts/:id", action: "draft.read" },
  versionsOfSavedDraft: { route: "GET /v1/drafts/:id/versions", action: "draft.read" },
  saveDraft: { route: "PUT /v1/drafts/:id", action: "draft.save" },
  deleteSavedDraft: { route: "DELETE /v1/drafts/:id", action: "draft.delete" },
  listReceipts: { route: "GET /v1/receipts", action: "receipt.read" },
  receiptKey: { route: "GET /v1/receipts/key", action: "law.read" },
  getReceipt: { route: "GET /v1/receipts/:id", action: "receipt.read" },
  keptRulebook: { route: "GET /v1/rulebooks/:id", action: "law.read" },
  makeReceipt: { route: "POST /v1/receipts", action: "receipt.save" },
  deleteReceipt: { route: "DELETE /v1/receipts/:id", action: "receipt.delete" },
  purposes: { route: "GET /v1/purposes", action: "law.read" },
  exportStore: { route: "POST /v1/store/export", action: "store.export" },
  importStore: { route: "POST /v1/store/import", action: "store.import" },
  cleanStore: { route: "POST /v1/store/clean", action: "store.clean" },
} as const satisfies Readonly<Record<string, ApiCall>>;
