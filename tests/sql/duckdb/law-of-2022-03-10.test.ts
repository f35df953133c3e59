import { findsTheSameInDuckdb } from "./of-each-law.ts";

findsTheSameInDuckdb("2022-03-10");
