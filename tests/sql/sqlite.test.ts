import { sqliteTable } from "./databases.ts";
import { findsTheSame } from "./finds-the-same.ts";
import { LAW_DATES } from "./laws.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const SIZE = deep ? { slices: 2, rows: 12_500, minutes: 60 } : { slices: 2, rows: 250, minutes: 5 };

for (const on of LAW_DATES) {
  findsTheSame(on, {
    name: "SQLite",
    dialect: "sqlite",
    tableOf: sqliteTable,
    outcomes: ["offence.192-1", "liability.exempt"],
    ...SIZE,
  });
}
