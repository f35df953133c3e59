import * as z from "zod";

/** What a reader says of what was read: it is right, or something is remarked. */
export const VERDICTS = ["agree", "remark"] as const;

const shape = z.strictObject({
  /** What was read: a rule, or a worked case with its answers. */
  kind: z.enum(["rule", "case"]),
  id: z.string(),
  /** Of what was read; with another one the rule or case has changed since. */
  digest: z.string(),
  verdict: z.enum(VERDICTS),
  remark: z.string().min(1).exactOptional(),
  name: z.string().min(1),
  date: z.iso.date(),
});

/** That a lawyer read one of our rules, or a worked case: no word on the law's own wording. */
export interface Signature extends z.output<typeof shape> {}

/** A signature, and whether what was read still says the same. */
export interface Standing extends Signature {
  readonly isOfNow: boolean;
}

/** The content of a file of signatures; nothing when it is none. */
export function readSignatures(content: unknown): readonly Signature[] | undefined {
  return z.strictObject({ signatures: z.array(shape) }).safeParse(content).data?.signatures;
}

/** Signatures with further ones: whoever signs the same once more says it anew. */
export function withSignatures(
  before: readonly Signature[],
  added: readonly Signature[],
): readonly Signature[] {
  const isSame = (a: Signature) => (b: Signature) => isOf(a)(b) && a.name === b.name;
  return [...before.filter((each) => !added.some(isSame(each))), ...added];
}

/** What of the signatures is said of a rule or case, by reader. @param digest that it has now */
export function standingOf(
  signatures: readonly Signature[],
  read: Pick<Signature, "kind" | "id">,
  digest: string | undefined,
): readonly Standing[] {
  return signatures
    .filter(isOf(read))
    .map((each) => ({ ...each, isOfNow: each.digest === digest }));
}

function isOf({ kind, id }: Pick<Signature, "kind" | "id">) {
  return (each: Signature) => each.kind === kind && each.id === id;
}
