import { findsTheSameInDuckdb } from "./of-each-law.ts";

findsTheSameInDuckdb("2026-03-01");
