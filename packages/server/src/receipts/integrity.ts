import {
  caseReceiptShape,
  fileReceiptShape,
  type Signature,
  signatureShape,
} from "@cokdyby/api/shapes";
import { canonicalJson, pathOf, pointerOf } from "@cokdyby/engine/rulebook";
import { isSignedBy } from "./keys.ts";
import { membersText } from "./make-receipt.ts";
import { differingMembers, isMembers, memberHashes } from "./members.ts";

/** Whether a record is as it was signed. */
export interface Integrity {
  readonly intact: boolean;
  /** Pointers of what was changed; empty when intact. `#` when it is no record at all. */
  readonly changed: readonly string[];
  /** The public key that the record carries, where it can be read. */
  readonly key?: string;
}

/**
 * Looks whether a record is as it was signed, and names the members that were changed.
 *
 * It has two signatures, one over the record and one over the hashes of its members. As long as one
 * of them holds, it tells where the change is; where neither does, and all hashes fit, it is the key.
 *
 * @param record any value
 */
export function integrityOf(record: unknown): Integrity {
  if (!isMembers(record)) return { intact: false, changed: ["#"] };
  const { signature, ...rest } = record;
  if (signature === undefined) {
    const { shape } = "file" in rest ? fileReceiptShape : caseReceiptShape;
    const strangers = Object.keys(rest).filter((key) => !Object.hasOwn(shape, key));
    return { intact: false, changed: ["signature", ...strangers].map((key) => pointerOf([key])) };
  }
  const shape = signatureShape.safeParse(signature);
  if (!shape.success) return { intact: false, changed: misshapen(shape.error.issues) };
  const changed = changedMembers(rest, shape.data);
  return { intact: changed.length === 0, changed, key: shape.data.key };
}

function changedMembers(record: unknown, { key, value, members }: Signature): readonly string[] {
  const differing = differingMembers(memberHashes(record), members.sha256);
  const recordHolds = isSignedBy(key, canonicalJson(record), value);
  const hashesHold = isSignedBy(key, membersText(members.sha256), members.value);
  if (differing.length > 0) {
    if (hashesHold) return [...new Set(differing.map((pointer) => asFarAsThere(record, pointer)))];
    const hashes = differing.map((pointer) =>
      pointerOf(["signature", "members", "sha256", pointer]),
    );
    return recordHolds ? hashes : [...differing, ...hashes];
  }
  if (recordHolds && hashesHold) return [];
  if (recordHolds) return ["#/signature/members/value"];
  return [hashesHold ? "#/signature/value" : "#/signature/key"];
}

/** The member, or that of the members around it which is gone with all that stood in it. */
function asFarAsThere(record: unknown, pointer: string): string {
  const keys = pathOf(pointer);
  const upTo = (end: number) => pointerOf(keys.slice(0, end));
  let value = record;
  for (const [index, key] of keys.entries()) {
    if (!isMembers(value)) return upTo(index);
    if (!Object.hasOwn(value, key)) return upTo(index + 1);
    value = value[key];
  }
  return pointer;
}

function misshapen(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }[],
): readonly string[] {
  return issues.flatMap(({ path, keys }) =>
    keys === undefined
      ? [pointerOf(["signature", ...path])]
      : keys.map((key) => pointerOf(["signature", ...path, key])),
  );
}
