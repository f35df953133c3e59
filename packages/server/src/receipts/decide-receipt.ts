import { readShape } from "@cokdyby/api";
import { type Receipt, receiptRequest } from "@cokdyby/api/shapes";
import { canonicalJson, ENGINE_VERSION, type Result, type Rulebook } from "@cokdyby/engine";
import { decideCase } from "./decide-case.ts";
import { sealFacts } from "./seal.ts";

/** The part of a record that comes from the case and the law, and takes no key. */
export interface DecidedReceipt {
  /** As the client named it. */
  readonly id?: string;
  readonly record: Pick<Receipt, "engine" | "case" | "lawDate" | "today" | "findings">;
}

/** What it is decided by. */
export interface DecidingSetting {
  readonly rulebook: Rulebook;
  /** Today's calendar date. */
  readonly today: () => string;
}

/**
 * Decides a case for a record, which may take as long as an analysis.
 *
 * @param request any value, see {@link receiptRequest}
 * @returns plain JSON as it will be read, members sorted; or every problem at once
 */
export function decideReceipt(service: DecidingSetting, request: unknown): Result<DecidedReceipt> {
  const read = readShape(receiptRequest, request);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  const { case: said, outcomes, id, seal = {} } = read.value;
  const today = service.today();
  const decided = decideCase(service.rulebook, said, today, outcomes);
  const facts = sealFacts(said.facts, seal);
  const problems = [decided, facts].flatMap((each) => (each.ok ? [] : each.problems));
  if (read.problems.length + problems.length > 0 || !decided.ok || !facts.ok) {
    return { ok: false, problems: [...read.problems, ...problems] };
  }
  const { lawDate, findings } = decided.value;
  const record = {
    engine: ENGINE_VERSION,
    case: { ...said, facts: facts.value },
    lawDate,
    today,
    findings,
  };
  // without members that JSON leaves out
  const plain = JSON.parse(canonicalJson(JSON.parse(JSON.stringify(record))));
  return { ok: true, value: id === undefined ? { record: plain } : { id, record: plain } };
}
