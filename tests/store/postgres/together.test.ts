import { digestOf } from "@cokdyby/engine/rulebook";
import { expect, test } from "vitest";
import { opened, saved } from "../suite/backend.ts";
import { postgres } from "./backend.ts";
import { query } from "./databases.ts";

test("several copies of the service on one database make one chain of receipts", async () => {
  const { fresh, remove } = await postgres();
  const options = await fresh();
  const copies = [await opened(options), await opened(options)];
  const rulebook = { digest: digestOf({}) };
  const sign = (link: object) => ({ ...link });
  const receipt = { owner: "ann", visibility: "private", rulebook, sign } as const;
  const added = await Promise.all(
    Array.from({ length: 24 }, (_, number) =>
      // each id twice, once at each copy: one of the two takes a number
      copies[number % 2]?.receipts.add({ ...receipt, id: `r-${number >> 1}` }),
    ),
  );
  expect(added.filter((each) => each?.kind === "stored")).toHaveLength(12);
  expect(added.filter((each) => each?.kind === "conflict")).toHaveLength(12);
  const numbers = await query(
    options.databaseUrl,
    "select array_agg(sequence order by sequence)::text from links",
  );
  expect(numbers).toBe("{1,2,3,4,5,6,7,8,9,10,11,12}");
  for (const copy of copies) {
    expect(await copy.upkeep.check()).toEqual([]);
    await copy.close();
  }
  await remove();
});

test("what was imported is known to the planner at once", async () => {
  const { fresh, remove } = await postgres();
  const [from, to] = [await fresh(), await fresh()];
  const [source, target] = [await opened(from), await opened(to)];
  const thing = { kind: "case", owner: "ann", visibility: "private", content: {} } as const;
  for (const id of ["one", "two", "three"]) await saved(source, { ...thing, id });
  let file = "";
  for await (const line of source.upkeep.export()) file += line;
  expect(
    await target.upkeep.import(async function* () {
      yield file;
    }),
  ).toMatchObject({ ok: true });
  const rows = "select reltuples from pg_class where relname = 'things'";
  expect(await query(to.databaseUrl, rows)).toBe(3);
  await Promise.all([source.close(), target.close()]);
  await remove();
});
