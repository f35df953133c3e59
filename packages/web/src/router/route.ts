import { createStore, useStore } from "zustand";

/** The address as the UI reads it: a screen, and what of it is shown. It never holds a fact. */
export interface Route {
  /** First part of the path; empty for the start. */
  readonly screen: string;
  /** The rest of the path; an id of the rulebook. */
  readonly rest: string;
}

/** Where something stood once, and where it is now. */
const MOVED: Readonly<Record<string, string>> = {
  "/start": "/",
  "/amendment/properties": "/amendment/impact",
  "/amendment/report": "/amendment/document",
};
const moved = MOVED[location.pathname];
if (moved !== undefined) history.replaceState(null, "", moved);

const store = createStore(() => ({ path: location.pathname }));

addEventListener("popstate", () => store.setState({ path: location.pathname }));

/** Shows another address of the UI. */
export function go(to: string): void {
  if (to !== store.getState().path) history.pushState(null, "", to);
  store.setState({ path: to });
}

function routeOf(pathname: string): Route {
  const [screen = "", ...rest] = pathname.split("/").filter((part) => part !== "");
  return { screen: decoded(screen), rest: decoded(rest.join("/")) };
}

/** A part of an address that is not well encoded stays as it is, and then names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address shown. */
export function useRoute(): Route {
  return routeOf(useStore(store, ({ path }) => path));
}
