import { clientOf, ProblemAnswer, STORAGE_CALLS } from "@cokdyby/api/client";
import type { WirePurpose, WireThingSummary } from "@cokdyby/api/shapes";
import { fileName } from "../../../take-away/file-name.ts";
import { type Draft, draftOf } from "../draft/draft.ts";
import { versions } from "../draft/kept-draft.ts";

/** Why the server did not do what was asked. */
export type Refusal = "nameless" | "token" | "forbidden" | "conflict" | "away";

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Refusal };

let token: string | undefined;

/** The access token that requests carry from now on; it is kept nowhere. */
export function carryToken(given: string): void {
  token = given.trim() === "" ? undefined : given.trim();
}

/** Saves a draft under its name; one without a name would take the place of another without one. */
export async function saveOnServer(
  draft: Draft,
): Promise<Answer<{ readonly version: number; readonly changed: boolean }>> {
  const id = fileName(draft.title, "", "");
  if (id === "") return { ok: false, why: "nameless" };
  return asked(async () => {
    const body = {
      content: { ...draft },
      title: draft.title,
      visibility: "private",
      basedOn: versions.getState()[id] ?? 0,
    } as const;
    const { thing, change } = await client().saveDraft({ id, body });
    versions.setState({ [id]: thing.version });
    return { version: thing.version, changed: change !== "none" };
  });
}

/** What the server keeps, and for what one may look into it. */
export interface OnServer {
  /** Newest first. */
  readonly drafts: readonly WireThingSummary[];
  /** One of them has to be said; none where the server asks for no purpose. */
  readonly purposes: readonly WirePurpose[];
}

export function listOnServer(): Promise<Answer<OnServer>> {
  return asked(async () => {
    const { items } = await client().listSavedDrafts({ query: { whose: "own" } });
    return { drafts: items, ...(await client().purposes()) };
  });
}

/** @param purpose one of those that the server lists */
export function openOnServer(id: string, purpose?: string): Promise<Answer<Draft>> {
  return asked(async () => {
    const { thing } = await client(purpose).getSavedDraft({ id });
    versions.setState({ [id]: thing.version });
    return draftOf(thing.content);
  });
}

function client(purpose?: string) {
  return clientOf(STORAGE_CALLS, {
    url: location.origin,
    ...(purpose === undefined ? {} : { purpose }),
    ...(token === undefined ? {} : { token }),
  });
}

async function asked<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    const status = error instanceof ProblemAnswer ? error.problem.status : 0;
    return { ok: false, why: WHY[status] ?? "away" };
  }
}

const WHY: Readonly<Record<number, Refusal>> = {
  401: "token",
  403: "forbidden",
  409: "conflict",
  410: "conflict",
};
