import { afterAll, beforeAll } from "vitest";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { type KeepingService, serviceOn } from "./keeping.ts";
import { ltiSuite } from "./suite/lti.ts";
import { receiptSuite } from "./suite/receipts.ts";
import { storedSuite } from "./suite/stored.ts";

let databases: Databases;
beforeAll(async () => {
  databases = await postgresDatabases();
});
afterAll(() => databases.remove());

/** The service on a new database. */
const open: KeepingService = async (options, wrap) =>
  serviceOn({ databaseUrl: await databases.fresh() }, options, wrap);

storedSuite("PostgreSQL", open);
receiptSuite("PostgreSQL", open);
ltiSuite("PostgreSQL", open);
