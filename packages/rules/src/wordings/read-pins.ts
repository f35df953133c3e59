import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { PACKAGE } from "../read-folder.ts";
import { GONE, type PinnedSource, pinnedProvision } from "./pins.ts";

const day = z.iso.date();
const words = z.union([z.literal(GONE), z.stringFormat("pin", /^[0-9a-f]{16} [0-9a-f]{16}$/)]);
const shape = z.record(
  z.string(),
  z.strictObject({ readFrom: day, provisions: z.record(z.string(), z.record(day, words)) }),
);

/** The file that `pnpm --filter @cokdyby/rules run pins` writes. */
export const PINS_FILE: string = join(PACKAGE, "wordings", "pins.yaml");

/**
 * Reads the pins from their file.
 *
 * @throws Error naming what does not fit
 */
export function readPins(): readonly PinnedSource[] {
  // days are no dates here
  const read = shape.safeParse(parse(readFileSync(PINS_FILE, "utf8"), { schema: "core" }));
  if (!read.success) throw new Error(`wordings/pins.yaml: ${z.prettifyError(read.error)}`);
  return Object.entries(read.data).map(([source, { readFrom, provisions }]) => ({
    source,
    readFrom,
    provisions: Object.entries(provisions).map(([name, entries]) => {
      const provision = pinnedProvision(name, entries);
      if (provision !== undefined) return provision;
      throw new Error(`wordings/pins.yaml: \`${name}\` is no provision such as § 192(3)(b)`);
    }),
  }));
}
