import { findsTheSameInDuckdb } from "./of-each-law.ts";

findsTheSameInDuckdb("2010-06-01");
