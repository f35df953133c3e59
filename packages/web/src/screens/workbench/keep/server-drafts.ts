import { clientOf, ProblemAnswer, STORAGE_CALLS } from "@cokdyby/api/client";
import type { WireThingSummary } from "@cokdyby/api/shapes";
import { fileName } from "../../../take-away/file-name.ts";
import { type Draft, draftOf } from "../draft/draft.ts";

/** Why the server did not do what was asked. */
export type Refusal = "token" | "forbidden" | "conflict" | "away";

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Refusal };

/** The version of each draft that was read or saved last, by its id: a change is based on it. */
const based = new Map<string, number>();
let token: string | undefined;

/** The access token that requests carry from now on; it is kept nowhere. */
export function carryToken(given: string): void {
  token = given.trim() === "" ? undefined : given.trim();
}

/** Saves a draft under its name. @param otherwise the name of one that has none */
export function saveOnServer(
  draft: Draft,
  otherwise: string,
): Promise<Answer<{ readonly version: number; readonly changed: boolean }>> {
  return asked(async () => {
    const id = fileName(draft.title, otherwise, "");
    const body = {
      content: { ...draft },
      title: draft.title || otherwise,
      visibility: "private",
      basedOn: based.get(id) ?? 0,
    } as const;
    const { thing, change } = await client().saveDraft({ id, body });
    based.set(id, thing.version);
    return { version: thing.version, changed: change !== "none" };
  });
}

/** The drafts that the server keeps, newest first. */
export function listOnServer(): Promise<Answer<readonly WireThingSummary[]>> {
  return asked(async () => (await client().listSavedDrafts({ query: { whose: "own" } })).items);
}

export function openOnServer(id: string): Promise<Answer<Draft>> {
  return asked(async () => {
    const { thing } = await client().getSavedDraft({ id });
    based.set(id, thing.version);
    return draftOf(thing.content);
  });
}

function client() {
  return clientOf(STORAGE_CALLS, {
    url: location.origin,
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
