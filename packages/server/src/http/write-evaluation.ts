import type { EvaluateAnswer } from "@cokdyby/api/shapes";

type Finding = EvaluateAnswer["findings"][string];

const members = new WeakMap<Finding, Buffer>();

const END = Buffer.from("}}");

/**
 * An answer of POST /v1/evaluate as JSON. A finding that the engine remembers is the same object for
 * every case it fits, and is written once.
 */
export function writeEvaluation({ findings, ...rest }: EvaluateAnswer): Buffer {
  const pieces: Uint8Array[] = [Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"findings":{`)];
  for (const outcome in findings) {
    const member = memberOf(outcome, findings[outcome] as Finding);
    pieces.push(pieces.length === 1 ? member.subarray(1) : member);
  }
  pieces.push(END);
  return Buffer.concat(pieces);
}

/** One member of an object, behind a comma. */
function memberOf(outcome: string, finding: Finding): Buffer {
  let member = members.get(finding);
  if (member === undefined) {
    member = Buffer.from(`,${JSON.stringify(outcome)}:${JSON.stringify(finding)}`);
    if (Object.isFrozen(finding)) members.set(finding, member);
  }
  return member;
}
