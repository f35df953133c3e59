import type { Result } from "@cokdyby/engine";
import { type Registrations, readRegistrations } from "./platforms.ts";
import { openToolKey, type ToolKey } from "./tool-key.ts";

/** What the service is to learning platforms. */
export interface Lti {
  readonly registrations: Registrations;
  readonly key: ToolKey;
}

/**
 * Reads the platforms that are registered, and opens the tool's key.
 *
 * @param file see {@link readRegistrations}
 * @param dataFolder where the key is kept
 */
export async function openLti(file: string, dataFolder: string): Promise<Result<Lti>> {
  const registrations = readRegistrations(file);
  const key = await openToolKey(dataFolder);
  if (registrations.ok && key.ok) {
    return { ok: true, value: { registrations: registrations.value, key: key.value } };
  }
  return {
    ok: false,
    problems: [registrations, key].flatMap((each) => (each.ok ? [] : each.problems)),
  };
}
