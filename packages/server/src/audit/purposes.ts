import { readFileSync } from "node:fs";
import { readShape } from "@cokdyby/api";
import { purposeShape, type WirePurpose } from "@cokdyby/api/shapes";
import type { Problem, Result } from "@cokdyby/engine";
import { pointerOf } from "@cokdyby/engine/rulebook";
import * as z from "zod";

const fileShape = z.strictObject({ purposes: z.array(purposeShape).min(1).max(50) });

/** Every code of the file that lists the purposes. */
export const PURPOSES_FILE_PROBLEMS = ["PURPOSES_FILE_UNREADABLE", "PURPOSE_TWICE"] as const;

/** Every code of a look without a purpose. */
export const PURPOSE_PROBLEMS = ["PURPOSE_MISSING", "PURPOSE_UNKNOWN"] as const;
export type PurposeCode = (typeof PURPOSE_PROBLEMS)[number];

/**
 * Reads the file that lists for which purposes one may look, and on which legal basis. The list is closed: whoever looks
 * chooses, and writes nothing that could say more of a case than the record is to hold.
 *
 * @returns every problem at once; none repeats what stands there
 */
export function readPurposes(path: string): Result<readonly WirePurpose[]> {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    const detail = `${path} cannot be read, or is no JSON; docs/operations.md shows what stands in it`;
    return { ok: false, problems: [{ code: "PURPOSES_FILE_UNREADABLE", detail }] };
  }
  const { value, problems: misfits } = readShape(fileShape, given);
  const problems = [...misfits, ...saidTwice(value?.purposes ?? [])];
  if (value === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: value.purposes };
}

function saidTwice(purposes: readonly WirePurpose[]): Problem[] {
  const ids = purposes.map(({ purpose }) => purpose);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            code: "PURPOSE_TWICE",
            detail: "another purpose has this id; give each its own",
            pointer: pointerOf(["purposes", at, "purpose"]),
          },
        ],
  );
}
