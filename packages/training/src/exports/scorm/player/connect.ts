import type { ScormVersion } from "./player-set.ts";

/** The learning system, the same for both versions. */
export interface LearningSystem {
  /** Whether it took what it was told; once not, never again. */
  readonly isReached: () => boolean;
  readonly read: (element: string) => string;
  readonly write: (element: string, value: string) => void;
  readonly commit: () => void;
  readonly finish: () => void;
}

/**
 * Finds the interface of SCORM in the windows around the player, and begins. The text of this function stands in the
 * package: it uses nothing but its arguments.
 *
 * @returns nothing outside a learning system
 */
export function connect(version: ScormVersion, from: Window): LearningSystem | undefined {
  type Call = (...given: string[]) => unknown;
  const [name, prefix, end] =
    version === "1.2" ? ["API", "LMS", "LMSFinish"] : ["API_1484_11", "", "Terminate"];
  const apiOf = (place: Window): Readonly<Record<string, Call>> | undefined => {
    try {
      return (place as unknown as Record<string, Readonly<Record<string, Call>> | undefined>)[name];
    } catch {
      // a window of another origin
      return undefined;
    }
  };
  const above = (first: Window): Readonly<Record<string, Call>> | undefined => {
    let place = first;
    for (let steps = 0; steps < 20; steps += 1) {
      const api = apiOf(place);
      if (api !== undefined && api !== null) return api;
      if (place.parent === place) return undefined;
      place = place.parent;
    }
    return undefined;
  };
  const api = above(from) ?? (from.opener ? above(from.opener) : undefined);
  if (api === undefined) return undefined;
  let reached = true;
  let isOpen = true;
  const call = (method: string, ...given: string[]) => api[method]?.(...given);
  const done = (answer: unknown) => {
    if (String(answer) !== "true") reached = false;
  };
  done(call(`${prefix}Initialize`, ""));
  return {
    isReached: () => reached,
    read: (element) => String(call(`${prefix}GetValue`, element) ?? ""),
    write: (element, value) => {
      if (isOpen) done(call(`${prefix}SetValue`, element, value));
    },
    commit: () => {
      if (isOpen) done(call(`${prefix}Commit`, ""));
    },
    finish: () => {
      if (isOpen) done(call(end, ""));
      isOpen = false;
    },
  };
}
