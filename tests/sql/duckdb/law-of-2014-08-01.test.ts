import { findsTheSameInDuckdb } from "./of-each-law.ts";

findsTheSameInDuckdb("2014-08-01");
