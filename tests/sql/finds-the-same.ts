import type { Rulebook } from "@cokdyby/engine";
import { expect, test } from "vitest";
import type { CaseTable } from "./databases.ts";
import { type LawDate, lawAsAmended } from "./laws.ts";
import type { Row } from "./random-rows.ts";
import { type Asked, expectEqualInSlices } from "./slices.ts";

/** A database, how rows get into it, and what it is asked. */
export interface Tried extends Omit<Asked, "on"> {
  readonly name: string;
  readonly tableOf: (rulebook: Rulebook, rows: Iterable<Row>) => CaseTable | Promise<CaseTable>;
  /** How long it may take, in minutes. */
  readonly minutes: number;
}

/** A test that a database finds of each row what the engine finds, under the law of one date. */
export function findsTheSame(on: LawDate, { name, tableOf, minutes, ...asked }: Tried): void {
  test(
    `${name} finds what the engine finds on ${on}, row by row`,
    async () => {
      const rulebook = lawAsAmended(on);
      const counts = await expectEqualInSlices(rulebook, (rows) => tableOf(rulebook, rows), {
        on,
        ...asked,
      });
      // each status was looked at
      for (const status of ["yes", "no", "unknown", "contested", "notACase"]) {
        expect(counts[status] ?? 0, status).toBeGreaterThan(0);
      }
    },
    minutes * 60_000,
  );
}
