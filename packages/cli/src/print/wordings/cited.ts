import type { Telling } from "../telling.ts";

/** A provision of a source as the language writes it: `§ 192 odst. 3 TZ` in Czech. */
export function cited({ cite }: Telling, source: string, provision: string): string {
  return cite({ source, at: provision });
}
