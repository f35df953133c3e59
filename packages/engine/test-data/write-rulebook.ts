import { stringify } from "yaml";
import type { Amendment, Rulebook } from "../src/rulebook/rulebook.ts";

/** A rulebook as rule files: what `readRulebook` reads back as the same rulebook. */
export function writeRulebook(rulebook: Rulebook): ReadonlyMap<string, string> {
  const {
    id,
    digest: _digest,
    files: _files,
    version,
    title,
    languages,
    earliest,
    layerReading,
    layers,
    groups,
    ...lists
  } = rulebook;
  const { rules, amendments, limits, dateOrders, atMosts, laterLaw, ...rest } = lists;
  const files = new Map<string, string>();
  const put = (path: string, value: unknown) =>
    files.set(path, stringify(value, { aliasDuplicateObjects: false }));
  for (const [name, entries] of Object.entries(rest)) put(`${name}.yaml`, { [name]: entries });
  put("limits.yaml", { limits: [...limits, ...dateOrders, ...atMosts] });
  if (laterLaw.length > 0) put("laterLaw.yaml", { laterLaw });
  for (const [index, rule] of rules.entries()) put(`law/${inOrder(index)}.yaml`, rule);
  for (const [index, amendment] of amendments.entries()) {
    put(`amendments/${inOrder(index)}.yaml`, named(amendment));
  }
  const names = [...files.keys()];
  const head = { version, title, languages, earliest, layers, groups };
  const chosen = layerReading === undefined ? {} : { layerReading };
  put("rulebook.yaml", { rulebook: id, ...head, ...chosen, files: names });
  return files;
}

function named({ id, ...rest }: Amendment): object {
  return { amendment: id, ...rest };
}

function inOrder(index: number): string {
  return String(index).padStart(4, "0");
}
