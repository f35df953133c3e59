/** An answer with findings, of which each is written alike. */
type WithFindings = { readonly findings: Readonly<Record<string, object>> };

const members = new WeakMap<object, Buffer>();

const END = Buffer.from("}}");

/**
 * An answer as JSON. A finding that the engine remembers is the same object for every case it fits, and is
 * written once.
 */
export function writeAnswer(answer: object): Buffer | string {
  return hasFindings(answer) ? withMembers(answer) : JSON.stringify(answer);
}

function hasFindings(answer: object): answer is WithFindings {
  return "findings" in answer;
}

function withMembers({ findings, ...rest }: WithFindings): Buffer {
  const pieces: Uint8Array[] = [Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"findings":{`)];
  for (const outcome in findings) {
    const member = memberOf(outcome, findings[outcome] as object);
    pieces.push(pieces.length === 1 ? member.subarray(1) : member);
  }
  pieces.push(END);
  return Buffer.concat(pieces);
}

/** One member of an object, behind a comma. */
function memberOf(outcome: string, finding: object): Buffer {
  let member = members.get(finding);
  if (member === undefined) {
    member = Buffer.from(`,${JSON.stringify(outcome)}:${JSON.stringify(finding)}`);
    if (Object.isFrozen(finding)) members.set(finding, member);
  }
  return member;
}
