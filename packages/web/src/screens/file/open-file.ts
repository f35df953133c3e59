import type { FileInput, Problem } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import type { Engine } from "../../worker/engine.ts";

/** A case file from outside, or everything that is wrong with it, each at its line and column. */
export type OpenedFile =
  | { readonly ok: true; readonly value: FileInput }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a case file, YAML or JSON; it is read in the browser and sent nowhere. */
export async function openFile(
  engine: Engine,
  name: string,
  text: string,
  language: Language,
): Promise<OpenedFile> {
  const { parseYaml } = await import("@cokdyby/engine/read");
  const read = parseYaml(name, text);
  if (!read.ok) return read;
  const { value, sourceMap } = read.value;
  const checked = await engine.run("file", value as FileInput, language);
  if (checked.ok) return { ok: true, value: value as FileInput };
  return {
    ok: false,
    problems: checked.problems.map((each) => ({
      ...each,
      ...sourceMap((each.pointer ?? "#").slice(1)),
    })),
  };
}
