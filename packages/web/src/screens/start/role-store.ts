import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../store/kept-store.ts";

/** Who the page is used by. It chooses what is offered first, and nothing else. */
export const ROLES = ["prosecutor", "trainer", "drafter"] as const;
export type Role = (typeof ROLES)[number];

const store = keptStore<{ readonly role: Role | undefined }>(
  "cokdyby.role",
  { role: undefined },
  browserStorage({
    write: ({ role }) => role,
    read: (kept) => ({ role: ROLES.find((each) => each === kept) }),
  }),
);

export function setRole(role: Role): void {
  store.setState({ role });
}

/** Nothing until it is said. */
export function useRole(): Role | undefined {
  return useStore(store, ({ role }) => role);
}
