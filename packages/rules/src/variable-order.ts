import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./read-folder.ts";

/** Made by `find-order.ts`; not law, so it is in no rule file and in no digest. */
export const ORDER_FILE: string = join(PACKAGE, "variable-order.json");

/** The order of variables of the shipped rulebook: ids of facts and readings. */
export function readVariableOrder(): readonly string[] {
  return JSON.parse(readFileSync(ORDER_FILE, "utf8"));
}
