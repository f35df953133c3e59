import { type Draft, draftOf, isEmpty } from "../draft/draft.ts";

/** A draft as a file that can be opened here again. */
export async function draftFile(draft: Draft): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify({ draft }, { lineWidth: 0 });
}

/**
 * The draft in a file: one that was saved here, or an amendment in YAML, as the command line takes it.
 *
 * @returns nothing when the file holds neither
 */
export async function draftInFile(text: string): Promise<Draft | undefined> {
  const { parse } = await import("yaml");
  const value = read(() => parse(text));
  if (typeof value !== "object" || value === null) return undefined;
  if ("changes" in value) return draftOf({ text });
  const draft = "draft" in value ? draftOf(value.draft) : draftOf(undefined);
  return isEmpty(draft) && draft.properties.length === 0 ? undefined : draft;
}

function read(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
