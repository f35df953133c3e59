import type { Status } from "@cokdyby/engine";
import type { Cell } from "../page.ts";
import { COLOURS } from "../status.ts";
import type { Telling } from "../telling.ts";

/** A status in short; a dash where a case cannot be. */
export function statusCell({ words }: Telling, status: Status | undefined): Cell {
  if (status === undefined) return [{ style: "dim", text: "–" }];
  return [{ style: COLOURS[status], text: words.analysis(`short.${status}`) }];
}
