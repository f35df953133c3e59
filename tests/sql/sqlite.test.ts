import { test } from "vitest";
import { sqliteTable } from "./databases.ts";
import { LAW_DATES, lawAsAmended } from "./laws.ts";
import { expectEqualInSlices } from "./slices.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const SIZE = deep ? { slices: 2, rows: 12_500 } : { slices: 2, rows: 250 };

test.each(LAW_DATES)(
  "SQLite finds what the engine finds on %s, row by row",
  {
    timeout: (deep ? 60 : 5) * 60_000,
  },
  async (on) => {
    const rulebook = lawAsAmended(on);
    await expectEqualInSlices(rulebook, (rows) => sqliteTable(rulebook, rows), {
      dialect: "sqlite",
      on,
      ...SIZE,
      outcomes: ["offence.192-1", "liability.exempt"],
    });
  },
);
