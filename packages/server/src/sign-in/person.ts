import type { Role } from "../access/roles.ts";
import { isOwner } from "../store/names.ts";
import type { SignInCode } from "./problems.ts";
import type { Provider } from "./provider.ts";

type Claims = Readonly<Record<string, unknown>>;

/** Who signed in is here, or why they are nobody. */
export type Person =
  | { readonly ok: true; readonly owner: string; readonly role: Role }
  | {
      readonly ok: false;
      readonly code: Extract<SignInCode, "SIGN_IN_OWNER_WRONG" | "SIGN_IN_ROLE_MISSING">;
    };

/**
 * Owner and role by what the provider says of somebody. Nobody registers themselves: without a value that stands in
 * the file there is no role. An address of e-mail counts where the provider says that it has checked it.
 */
export function personIn(claims: Claims, { ownerClaim, roleClaim, roles }: Provider): Person {
  const named = claims[ownerClaim];
  const owner = typeof named === "string" ? named.toLowerCase() : "";
  const isChecked = ownerClaim !== "email" || claims.email_verified === true;
  if (!isOwner(owner) || !isChecked) return { ok: false, code: "SIGN_IN_OWNER_WRONG" };
  const held = [at(claims, [roleClaim].flat())].flat();
  const role = roles.find(({ value }) => held.includes(value))?.role;
  return role === undefined
    ? { ok: false, code: "SIGN_IN_ROLE_MISSING" }
    : { ok: true, owner, role };
}

function at(claims: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return claims;
  return typeof claims === "object" && claims !== null && Object.hasOwn(claims, first)
    ? at((claims as Claims)[first], rest)
    : undefined;
}
