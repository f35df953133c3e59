import { createHash } from "node:crypto";
import * as z from "zod";

/**
 * What the audit trail says of one access: who, from where, what, on which thing, and how it ended. No fact,
 * title or id of a thing is recorded: a thing is identified by the hash of its kind, owner and id.
 *
 * Source: Directive (EU) 2016/680 art. 25 asks for the identity of who consulted, disclosed or erased, for
 * the date and time, and for the justification of whoever consulted or disclosed.
 */
export const auditEvent = z.strictObject({
  /**
   * What was done: an action of `access/permissions.ts`, `service.enter` for a failed authentication,
   * `session.open` and `session.end` for who signs in and out,
   * `audit.leftOut` for lines that were left out while none could be written, or of a command `token.make` and
   * `token.revoke`.
   */
  action: z.string(),
  owner: z.string().optional(),
  /** Account of the machine that ran a command of the operator. */
  account: z.string().optional(),
  /** Id of the token that was shown, also of one that was refused; of a command that which it makes or revokes. */
  token: z.string().optional(),
  /** The other end of the connection. */
  address: z.string().optional(),
  /** What a proxy says is the other end. */
  forwardedFor: z.string().optional(),
  /** Key of the thing, see `keyOf` of the store. */
  thing: z.string().optional(),
  /** Whose the thing or the token is, or whose things all of them are. */
  of: z.string().optional(),
  /** For what: one of the purposes that the office lists. */
  purpose: z.string().optional(),
  /** The provision that allows it, as it stood in that list then. */
  basis: z.string().optional(),
  /** Status of the answer, 499 where the client had left; left out for a command. */
  status: z.int().optional(),
  /** Why somebody was not let in. */
  code: z.string().optional(),
  /** How many of the same kind a line stands for. */
  times: z.int().min(1).optional(),
});
export type AuditEvent = z.infer<typeof auditEvent>;

/** The hash of the last line of a file. */
const fileEnd = z.strictObject({ file: z.string(), line: z.string() });
export type FileEnd = z.infer<typeof fileEnd>;

const headMembers = { number: z.literal(0), time: z.iso.datetime() };

/** The first line of a file: which lines of which files came before it; in the form before, of the newest alone. */
export const trailHead = z.union([
  z.strictObject({ ...headMembers, trail: z.literal(2), after: z.array(fileEnd) }),
  z.strictObject({ ...headMembers, trail: z.literal(1), after: fileEnd.nullable() }),
]);

/** What a first line says came before its file. */
export function endsIn({ after }: z.infer<typeof trailHead>): readonly FileEnd[] {
  return [after ?? []].flat();
}

/** Every further line, with its number in the file and the hash of the line before it. */
export const auditEntry = z.strictObject({
  number: z.int().min(1),
  time: z.iso.datetime(),
  ...auditEvent.shape,
  previous: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** SHA-256 of a line without its line break. */
export function hashOfLine(line: string): string {
  return createHash("sha256").update(line).digest("hex");
}
