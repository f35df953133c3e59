import type { Draft } from "../draft/draft.ts";

/** A draft as a file that can be opened here again. */
export async function draftFile(draft: Draft): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify({ draft }, { lineWidth: 0 });
}
