import { createHash } from "node:crypto";
import { EngineFault } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import { yielder } from "../../yield.ts";
import type { Database } from "../database.ts";
import { isKind, KINDS } from "../kinds.ts";
import { refuseOtherSchema } from "../migrate.ts";
import { SCHEMA } from "../migrations/index.ts";
import { linkRows, thingRows } from "../pages.ts";
import { rulebookOf } from "../receipts/rulebooks.ts";
import type { Tables, ThingRow } from "../tables.ts";
import { thingOf, titleOf } from "../things/rows.ts";
import { tokenRecords } from "../tokens.ts";
import type { BodyLine, RulebookLine } from "./lines.ts";
import { FORMAT } from "./lines.ts";

/**
 * Everything as lines of JSON: what the file is, then things, deletions and tokens, and at the end how many
 * lines there were with their sha256, so that a file that was cut short or changed is not taken for whole.
 */
export async function* exportAll(database: Database, now: string): AsyncGenerator<string> {
  const snapshot = await database.snapshot();
  const hash = createHash("sha256");
  // SQLite answers at once: nothing else waits for anything between two lines
  const turn = yielder();
  let lines = 0;
  try {
    // the first thing that is read fixes the moment that is shown
    await refuseOtherSchema(snapshot.db);
    const head = { "@type": "cokdyby", format: FORMAT, schema: SCHEMA, made: now };
    const first = `${JSON.stringify(head)}\n`;
    hash.update(first);
    yield first;
    for await (const body of bodyOf(snapshot.db)) {
      await turn();
      const line = `${JSON.stringify(body)}\n`;
      lines += 1;
      hash.update(line);
      yield line;
    }
    yield `${JSON.stringify({ "@type": "end", lines, sha256: hash.digest("hex") })}\n`;
  } finally {
    await snapshot.end();
  }
}

async function* bodyOf(db: Kysely<Tables>): AsyncGenerator<BodyLine> {
  for await (const row of thingRows(db)) {
    yield row.deleted === null ? await thingLineOf(db, row) : deletedLineOf(row, row.deleted);
  }
  for await (const link of linkRows(db)) yield { "@type": "link", ...link };
  for (const row of await db.selectFrom("rulebooks").selectAll().orderBy("digest").execute()) {
    yield { "@type": "rulebook", rulebook: rulebookOf(row) as RulebookLine["rulebook"] };
  }
  for (const token of await tokenRecords(db)) yield { "@type": "token", ...token };
}

async function thingLineOf(db: Kysely<Tables>, row: ThingRow): Promise<BodyLine> {
  const thing = thingOf(row);
  const versions = KINDS[thing.kind].history
    ? await db
        .selectFrom("revisions")
        .selectAll()
        .where("key", "=", row.key)
        .orderBy("version")
        .execute()
    : [];
  const history = versions.map(({ version, title, content, saved }) => ({
    version,
    ...titleOf({ title }),
    content: JSON.parse(content),
    saved,
  }));
  return { "@type": "thing", ...thing, history };
}

function deletedLineOf({ key, kind }: ThingRow, at: string): BodyLine {
  if (!isKind(kind)) throw new EngineFault(`the store holds a thing of kind ${kind}`);
  return { "@type": "deleted", key, kind, at };
}
