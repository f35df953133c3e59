import { seed } from "./seed.ts";

/** Vitest global setup: runs once, in the process that read the configuration. */
export default function printSeed(): void {
  process.stderr.write(`seed ${seed} (again with COKDYBY_SEED=${seed})\n`);
}
