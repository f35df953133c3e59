import { openStore } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { postgres } from "./postgres/backend.ts";
import { storeSuite } from "./suite/suite.ts";

storeSuite("PostgreSQL", postgres);

test.each([
  ...["mysql://localhost/x", "localhost:5432", "postgres://", "postgres://u:p/w@127.0.0.1/x"],
  // what stands before the mark is taken for a port
  ...["postgres://u:p#w@127.0.0.1/x", "postgres://u:1/w@127.0.0.1/x"],
  ...["postgres://u:1#w@127.0.0.1/x", "postgres://u:1?w@127.0.0.1/x"],
])("%s is no address of PostgreSQL", async (databaseUrl) => {
  const store = await openStore({ dataFolder: "", databaseUrl });
  expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_URL_MALFORMED" }] });
});

test("a server that does not answer is a problem, which does not repeat the password", async () => {
  const databaseUrl = "postgres://ann:pass7261word%2F%23%3F%25@127.0.0.1:1/x";
  const store = await openStore({ dataFolder: "", databaseUrl });
  expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_UNREACHABLE" }] });
  expect(JSON.stringify(store)).not.toContain("pass7261word");
});

test.each(["postgres://u:p@/x?host=/no/such/folder", "postgresql:///x?host=/no/such/folder"])(
  "%s is an address, of a socket",
  async (databaseUrl) => {
    const store = await openStore({ dataFolder: "", databaseUrl });
    expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_UNREACHABLE" }] });
  },
);
