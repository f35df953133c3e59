/** What a token lets somebody do; `permissions.ts` says which role may do what. */
export const ROLES = ["reader", "drafter", "trainer", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function isRole(name: string): name is Role {
  return ROLES.some((role) => role === name);
}
