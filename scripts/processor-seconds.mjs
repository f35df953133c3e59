import { existsSync, readFileSync } from "node:fs";

/** On Linux, of a second: what the kernel counts for programs, whatever it counts itself. */
const TICKS = 100;
const STAT = "/proc/self/stat";

/**
 * What this process and all those that it started, and that have ended, have used of the processors: browsers and
 * databases too, since each is waited for by whoever started it.
 *
 * @returns {number | undefined} in seconds; nothing where the system does not tell
 */
export function processorSeconds() {
  if (!existsSync(STAT)) return undefined;
  // the second field is the name of the program, in brackets
  const fields = readFileSync(STAT, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const [user, system, ofChildren, systemOfChildren] = fields.slice(11, 15).map(Number);
  return ((user ?? 0) + (system ?? 0) + (ofChildren ?? 0) + (systemOfChildren ?? 0)) / TICKS;
}
