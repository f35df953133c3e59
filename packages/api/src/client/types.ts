import type * as z from "zod";
import type { CALLS, CallName } from "../calls.ts";
import type { OPERATIONS, OperationName, RequestOf } from "../operations/index.ts";
import type * as contract from "../shapes/index.ts";

type Contract = typeof contract;
type Sent<Name extends keyof Contract> = z.input<Extract<Contract[Name], z.ZodType>>;
type Answer<Name extends keyof Contract> = z.output<Extract<Contract[Name], z.ZodType>>;
type Stored =
  | Contract["savedCase"]
  | Contract["savedFile"]
  | Contract["savedAmendment"]
  | Contract["savedDraft"];

/** A list of the law, or one of its rules. */
interface OfLaw<Name extends keyof Contract> {
  readonly query?: Sent<"lawQuery">;
  readonly answer: Answer<Name>;
}
interface Asked<Body extends keyof Contract, Name extends keyof Contract> {
  readonly body: Sent<Body>;
  readonly answer: Answer<Name>;
}
interface Page {
  readonly query?: Omit<Sent<"pageQuery">, "limit"> & { readonly limit?: number };
  readonly answer: Answer<"pageAnswer">;
}
interface One<Shapes extends Stored> {
  readonly query?: Sent<"ownerQuery">;
  readonly answer: z.output<Shapes["one"]>;
}
interface Save<Shapes extends Stored> {
  readonly body: z.input<Shapes["save"]>;
  readonly answer: z.output<Shapes["saved"]>;
}
interface Versions<Shapes extends Stored> {
  readonly answer: z.output<Shapes["versions"]>;
}
interface Deletion {
  readonly query?: Sent<"ownerQuery">;
  readonly answer: Answer<"deletedAnswer">;
}
interface Whole<Result> {
  readonly answer: Result;
}

/** What each call takes and gives. */
type Shapes = FixedShapes & {
  readonly [Name in OperationName]: {
    readonly body: RequestOf<Name>;
    readonly answer: z.output<(typeof OPERATIONS)[Name]["answer"]>;
  };
};

interface FixedShapes {
  rulebook: OfLaw<"rulebookAnswer">;
  facts: OfLaw<"factsAnswer">;
  outcomes: OfLaw<"outcomesAnswer">;
  rules: OfLaw<"rulesAnswer">;
  rule: OfLaw<"ruleAnswer">;
  readings: OfLaw<"readingsAnswer">;
  parameters: OfLaw<"parametersAnswer">;
  sources: OfLaw<"sourcesAnswer">;
  properties: OfLaw<"propertiesAnswer">;
  recommendations: OfLaw<"recommendationsAnswer">;
  amendments: OfLaw<"amendmentsAnswer">;
  listSavedCases: Page;
  getSavedCase: One<Contract["savedCase"]>;
  saveCase: Save<Contract["savedCase"]>;
  deleteSavedCase: Deletion;
  listSavedFiles: Page;
  getSavedFile: One<Contract["savedFile"]>;
  saveFile: Save<Contract["savedFile"]>;
  deleteSavedFile: Deletion;
  listSavedAmendments: Page;
  getSavedAmendment: One<Contract["savedAmendment"]>;
  versionsOfSavedAmendment: Versions<Contract["savedAmendment"]>;
  saveAmendment: Save<Contract["savedAmendment"]>;
  deleteSavedAmendment: Deletion;
  listSavedDrafts: Page;
  getSavedDraft: One<Contract["savedDraft"]>;
  versionsOfSavedDraft: Versions<Contract["savedDraft"]>;
  saveDraft: Save<Contract["savedDraft"]>;
  deleteSavedDraft: Deletion;
  listReceipts: Page;
  receiptKey: Whole<Answer<"receiptKeyAnswer">>;
  keptRulebook: Whole<Answer<"keptRulebookAnswer">>;
  getReceipt: {
    readonly query?: Sent<"ownerQuery">;
    readonly answer: Answer<"keptReceiptShape">;
  };
  makeReceipt: {
    readonly query?: { readonly visibility?: "private" | "shared" };
    readonly body: Sent<"receiptRequest">;
    readonly answer: Answer<"receiptShape">;
  };
  deleteReceipt: Deletion;
  purposes: Whole<Answer<"purposesAnswer">>;
  /** JSON lines. */
  exportStore: Whole<string>;
  importStore: { readonly body: string; readonly answer: Answer<"importAnswer"> };
  cleanStore: Asked<"cleanRequest", "cleanAnswer">;
  live: Whole<Answer<"liveAnswer">>;
  ready: Whole<Answer<"readyAnswer">>;
}

type Id<Name extends CallName> = (typeof CALLS)[Name]["route"] extends `${string}/:id${string}`
  ? { readonly id: string }
  : unknown;

/** What a call takes: the id in its path, its query and its body, as far as it has them. */
export type Taken<Name extends CallName> = Omit<Shapes[Name], "answer"> & Id<Name>;

/** What a call gives. */
export type Given<Name extends CallName> = Shapes[Name]["answer"];

/** A call for each operation; without an argument where it needs none. */
export type Client = {
  readonly [Name in CallName]: Record<never, never> extends Taken<Name>
    ? (taken?: Taken<Name>) => Promise<Given<Name>>
    : (taken: Taken<Name>) => Promise<Given<Name>>;
};
