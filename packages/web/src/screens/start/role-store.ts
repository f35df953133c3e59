import { useSyncExternalStore } from "react";

/** Who the page is used by. It chooses what is offered first, and nothing else. */
export const ROLES = ["prosecutor", "trainer", "drafter"] as const;
export type Role = (typeof ROLES)[number];

const KEPT = "cokdyby.role";
const listeners = new Set<() => void>();
let role: Role | undefined = kept();

function kept(): Role | undefined {
  try {
    const value = localStorage.getItem(KEPT);
    return ROLES.find((each) => each === value);
  } catch {
    return undefined;
  }
}

export function setRole(next: Role): void {
  role = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // a browser that keeps nothing: it holds as long as the page
  }
  for (const listener of listeners) listener();
}

/** Nothing until it is said. */
export function useRole(): Role | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => role,
  );
}
