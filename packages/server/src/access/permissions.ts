import type { CallAction } from "@cokdyby/api/client";
import type { Identity } from "./authenticate.ts";
import { ROLES, type Role } from "./roles.ts";

/** Whose a thing is, seen from who asks: their own, shared by another, or another's and private. */
export type Whose = "own" | "shared" | "private";

const everyone = ROLES;
const writers = ["drafter", "trainer", "admin"] as const;
const drafters = ["drafter", "admin"] as const;
const admins = ["admin"] as const;
const nobody = [] as const;

interface Permission {
  readonly own: readonly Role[];
  readonly shared: readonly Role[];
  readonly private: readonly Role[];
}

/** Actions on what has no owner: the law, an answer, the upkeep of the service. */
const whole = (roles: readonly Role[]): Permission => ({
  own: roles,
  shared: roles,
  private: nobody,
});
/** Roles for an action on stored things: one's own, and shared ones of others; private ones are never accessible. */
const things = (own: readonly Role[], shared: readonly Role[] = nobody): Permission => ({
  own,
  shared,
  private: nobody,
});

/**
 * Which role may do what, and on whose things.
 *
 * A reader asks and looks, and leaves nothing behind. A trainer keeps cases, files and receipts; a drafter
 * also amendments and drafts of them; who prosecutes and wants to keep cases is given `drafter`. An admin also
 * runs the service, and deletes what others keep. The paths of private things are closed to an admin, the
 * export is not: it holds all of them.
 */
export const PERMISSIONS = {
  "law.read": whole(everyone),
  "case.answer": whole(everyone),
  "law.analyse": whole(everyone),
  "case.read": things(everyone, everyone),
  "case.save": things(writers),
  "case.delete": { own: writers, shared: admins, private: admins },
  "file.read": things(everyone, everyone),
  "file.save": things(writers),
  "file.delete": { own: writers, shared: admins, private: admins },
  "receipt.read": things(everyone, everyone),
  "receipt.save": things(writers),
  "receipt.delete": { own: writers, shared: admins, private: admins },
  "amendment.read": things(everyone, everyone),
  "amendment.save": things(drafters),
  "amendment.delete": { own: drafters, shared: admins, private: admins },
  "draft.read": things(everyone, everyone),
  "draft.save": things(drafters),
  "draft.delete": { own: drafters, shared: admins, private: admins },
  "token.manage": whole(admins),
  "store.export": whole(admins),
  "store.import": whole(admins),
  "store.clean": whole(admins),
  "service.metrics": whole(admins),
} as const satisfies Record<Exclude<CallAction, "open">, Permission> & Record<string, Permission>;
export type Action = keyof typeof PERMISSIONS;

/**
 * Whether somebody may do something.
 *
 * @param whose left out for what has no owner, and before the owner is known
 * @returns `hidden`: answer as if it were not there (404); `forbidden`: 403
 */
export function permitted(
  { role }: Pick<Identity, "role">,
  action: Action,
  whose: Whose = "own",
): "yes" | "forbidden" | "hidden" {
  const permission: Permission = PERMISSIONS[action];
  if (permission[whose].includes(role)) return "yes";
  return whose === "private" ? "hidden" : "forbidden";
}
