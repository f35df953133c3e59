import { keptReceiptShape, receiptRequest } from "@cokdyby/api/shapes";
import { canonicalJson, type Rulebook } from "@cokdyby/engine";
import { sealFacts } from "./seal.ts";

/**
 * Whether a stored record answers a request: then the request is a retry, and gets the record again.
 *
 * @param stored what is stored under the id of the request
 * @param request what `makeReceipt` takes; any value
 */
export function isReceiptFor(stored: unknown, request: unknown, rulebook: Rulebook): boolean {
  const receipt = keptReceiptShape.safeParse(stored);
  const read = receiptRequest.safeParse(request);
  if (!receipt.success || !read.success) return false;
  const {
    case: said,
    seal = {},
    outcomes = rulebook.outcomes.map((each) => each.outcome),
  } = read.data;
  if (Object.keys(seal).some((fact) => !Object.hasOwn(said.facts, fact))) return false;
  const facts = sealFacts(said.facts, seal);
  if (!facts.ok) return false;
  const { case: recorded, findings } = receipt.data;
  const asked = new Set(outcomes);
  return (
    canonicalJson({ ...said, facts: facts.value }) === canonicalJson(recorded) &&
    asked.size === Object.keys(findings).length &&
    Object.keys(findings).every((outcome) => asked.has(outcome))
  );
}
