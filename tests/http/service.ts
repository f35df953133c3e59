import { loadPhrases } from "@cokdyby/rules";
import { type App, buildApp } from "@cokdyby/server";
import { lending } from "./lending.ts";

export const TODAY = "2026-03-01";

/** The service on the invented law, with everything that it logs. */
export async function lendingService(
  today: () => string = () => TODAY,
): Promise<App & { readonly log: string[] }> {
  const log: string[] = [];
  const stream = { write: (line: string) => void log.push(line) };
  const app = await buildApp({
    rulebook: lending(),
    phrases: loadPhrases(),
    today,
    log: { level: "trace", stream },
  });
  return { ...app, log };
}

/** A body posted to /v1/evaluate, or elsewhere; JSON unless the headers say otherwise. */
export function post(
  { http }: Pick<App, "http">,
  payload: unknown,
  url = "/v1/evaluate",
  headers: Readonly<Record<string, string>> = {},
) {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const all = { "content-type": "application/json", ...headers };
  return http.inject({ method: "POST", url, headers: all, payload: body });
}

export const LINES = { "content-type": "application/x-ndjson" };
