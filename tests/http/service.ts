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

/** A JSON body posted to /v1/evaluate. */
export function post(app: App, payload: unknown) {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const headers = { "content-type": "application/json" };
  return app.http.inject({ method: "POST", url: "/v1/evaluate", headers, payload: body });
}
