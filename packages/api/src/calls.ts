/** What a call does, as far as it takes a permission; `open` is for everybody. */
export type CallAction =
  | "open"
  | "law.read"
  | "law.analyse"
  | "case.answer"
  | `${"case" | "amendment" | "draft" | "receipt"}.${"read" | "save" | "delete"}`
  | `store.${"export" | "import" | "clean"}`;

/** One call of the service. */
export interface Call {
  /** Method and path. */
  readonly route: `${"GET" | "PUT" | "POST" | "DELETE"} /${string}`;
  readonly action: CallAction;
}

/** Every call by the operation id of the OpenAPI document. */
export const CALLS = {
  rulebook: { route: "GET /v1/rulebook", action: "law.read" },
  facts: { route: "GET /v1/facts", action: "law.read" },
  outcomes: { route: "GET /v1/outcomes", action: "law.read" },
  rules: { route: "GET /v1/rules", action: "law.read" },
  rule: { route: "GET /v1/rules/:id", action: "law.read" },
  readings: { route: "GET /v1/readings", action: "law.read" },
  parameters: { route: "GET /v1/parameters", action: "law.read" },
  sources: { route: "GET /v1/sources", action: "law.read" },
  properties: { route: "GET /v1/properties", action: "law.read" },
  recommendations: { route: "GET /v1/recommendations", action: "law.read" },
  amendments: { route: "GET /v1/amendments", action: "law.read" },
  evaluate: { route: "POST /v1/evaluate", action: "case.answer" },
  evaluateBatch: { route: "POST /v1/evaluate/batch", action: "case.answer" },
  questionPlan: { route: "POST /v1/question-plan", action: "case.answer" },
  whatIf: { route: "POST /v1/what-if", action: "case.answer" },
  counterfactual: { route: "POST /v1/counterfactual", action: "case.answer" },
  timeline: { route: "POST /v1/timeline", action: "case.answer" },
  compare: { route: "POST /v1/compare", action: "law.analyse" },
  check: { route: "POST /v1/check", action: "law.analyse" },
  listSavedCases: { route: "GET /v1/cases", action: "case.read" },
  getSavedCase: { route: "GET /v1/cases/:id", action: "case.read" },
  saveCase: { route: "PUT /v1/cases/:id", action: "case.save" },
  deleteSavedCase: { route: "DELETE /v1/cases/:id", action: "case.delete" },
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
  exportStore: { route: "POST /v1/store/export", action: "store.export" },
  importStore: { route: "POST /v1/store/import", action: "store.import" },
  cleanStore: { route: "POST /v1/store/clean", action: "store.clean" },
  live: { route: "GET /health/live", action: "open" },
  ready: { route: "GET /health/ready", action: "open" },
} as const satisfies Readonly<Record<string, Call>>;
export type CallName = keyof typeof CALLS;
