import type { Language } from "@cokdyby/words";
import { type Engine, startEngine } from "../worker/engine.ts";
import { fetchLawAtHand, type Law, lawOf } from "./fetch-law.ts";

/** The law in one language as the page begins with it, and an engine that has it. */
export interface LoadedLaw extends Law {
  /** The same as it was fetched. */
  readonly json: string;
  readonly engine: Engine;
}

/**
 * Fetches the law in a language and starts an engine with it. Nothing of a case is sent.
 *
 * @throws Error when it cannot be had
 */
export async function loadLaw(language: Language): Promise<LoadedLaw> {
  const json = await fetchLawAtHand(language);
  return { json, engine: startEngine(json), ...lawOf(json) };
}
