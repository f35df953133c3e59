import { readShape, type ServiceContext, type ShapeRead, unreviewedBeside } from "@cokdyby/api";
import {
  type CaseReceipt,
  caseReceiptRequest,
  type FileReceipt,
  fileReceiptRequest,
} from "@cokdyby/api/shapes";
import { ENGINE_VERSION, type Result } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { decideCase, decideFile } from "./decide.ts";
import { sealFacts } from "./seal.ts";

/** The part of a record that comes from what is decided and the law, and takes no key. */
export interface DecidedReceipt {
  /** As the client named it. */
  readonly id?: string;
  readonly record:
    | Pick<CaseReceipt, "engine" | "case" | "lawDate" | "today" | "findings" | "unreviewed">
    | Pick<FileReceipt, "engine" | "file" | "outcomes" | "today" | "answers" | "unreviewed">;
}

/** What it is decided by. */
export type DecidingSetting = Pick<ServiceContext, "rulebook" | "today" | "unreviewed">;

/**
 * Decides a case or a case file for a record, which may take as long as an analysis.
 *
 * @param request any value, see `receiptRequest`
 * @returns plain JSON as it will be read, members sorted; or every problem at once
 */
export function decideReceipt(service: DecidingSetting, request: unknown): Result<DecidedReceipt> {
  return saysFile(request) ? ofFile(service, request) : ofCase(service, request);
}

/** Whether a request, or a record, is about a case file. */
export function saysFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "file" in value;
}

function ofCase(service: DecidingSetting, request: unknown): Result<DecidedReceipt> {
  const read = readShape(caseReceiptRequest, request);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  const { case: said, outcomes, seal = {} } = read.value;
  const today = service.today();
  const decided = decideCase(service.rulebook, said, today, outcomes);
  const facts = sealFacts(said.facts, seal);
  const problems = [...read.problems, ...[decided, facts].flatMap(problemsOf)];
  if (problems.length > 0 || !decided.ok || !facts.ok) return { ok: false, problems };
  const beside = unreviewedBeside(service, [decided.value]);
  return recorded(read, {
    case: { ...said, facts: facts.value },
    today,
    ...decided.value,
    ...beside,
  });
}

function ofFile(service: DecidingSetting, request: unknown): Result<DecidedReceipt> {
  const read = readShape(fileReceiptRequest, request);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  const { file, outcomes } = read.value;
  const today = service.today();
  const decided = decideFile(service.rulebook, file, today, outcomes);
  const problems = [...read.problems, ...problemsOf(decided)];
  if (problems.length > 0 || !decided.ok) return { ok: false, problems };
  const beside = unreviewedBeside(service, decided.value.answers.cells);
  return recorded(read, { file, today, ...decided.value, ...beside });
}

function problemsOf(step: Result<unknown>) {
  return step.ok ? [] : step.problems;
}

function recorded(
  { value }: ShapeRead<{ readonly id?: string | undefined }>,
  said: object,
): Result<DecidedReceipt> {
  // without members that JSON leaves out
  const record = JSON.parse(
    canonicalJson(JSON.parse(JSON.stringify({ engine: ENGINE_VERSION, ...said }))),
  );
  const id = value?.id;
  return { ok: true, value: id === undefined ? { record } : { id, record } };
}
