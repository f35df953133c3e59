import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder of its own for the tests around the call; it goes, with all in it, when they have run. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-"));
  // a process that was just killed may still be writing there
  afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
  const path = (name: string) => join(folder, name);
  /** @returns where it is */
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return { folder, path, write };
}
