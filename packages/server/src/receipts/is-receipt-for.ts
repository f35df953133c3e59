import {
  caseReceiptRequest,
  fileReceiptRequest,
  fileReceiptShape,
  keptReceiptShape,
} from "@cokdyby/api/shapes";
import type { Rulebook } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { saysFile } from "./decide-receipt.ts";
import { sealFacts } from "./seal.ts";

/**
 * Whether a stored record answers a request: then the request is a retry, and gets the record again.
 *
 * @param stored what is stored under the id of the request
 * @param request what `makeReceipt` takes; any value
 */
export function isReceiptFor(stored: unknown, request: unknown, rulebook: Rulebook): boolean {
  const all = rulebook.outcomes.map((each) => each.outcome);
  return saysFile(request) ? isOfFile(stored, request, all) : isOfCase(stored, request, all);
}

function isOfCase(stored: unknown, request: unknown, all: readonly string[]): boolean {
  const receipt = keptReceiptShape.safeParse(stored);
  const read = caseReceiptRequest.safeParse(request);
  if (!receipt.success || !read.success || "file" in receipt.data) return false;
  const { case: said, seal = {}, outcomes = all } = read.data;
  if (Object.keys(seal).some((fact) => !Object.hasOwn(said.facts, fact))) return false;
  const facts = sealFacts(said.facts, seal);
  if (!facts.ok) return false;
  const { case: recorded, findings } = receipt.data;
  return (
    canonicalJson({ ...said, facts: facts.value }) === canonicalJson(recorded) &&
    areSame(outcomes, Object.keys(findings))
  );
}

function isOfFile(stored: unknown, request: unknown, all: readonly string[]): boolean {
  const receipt = fileReceiptShape.safeParse(stored);
  const read = fileReceiptRequest.safeParse(request);
  if (!receipt.success || !read.success) return false;
  const { file, outcomes = all } = read.data;
  return (
    canonicalJson(file) === canonicalJson(receipt.data.file) &&
    areSame(outcomes, receipt.data.outcomes)
  );
}

function areSame(asked: readonly string[], recorded: readonly string[]): boolean {
  const some = new Set(asked);
  return some.size === recorded.length && recorded.every((outcome) => some.has(outcome));
}
