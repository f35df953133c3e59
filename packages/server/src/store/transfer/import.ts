import { type Problem, type Result, rulebookDigest } from "@cokdyby/engine";
import type { Transaction } from "kysely";
import { yielder } from "../../yield.ts";
import type { Database } from "../database.ts";
import { KINDS } from "../kinds.ts";
import { addressKey } from "../names.ts";
import { keepRulebook } from "../receipts/rulebooks.ts";
import type { Imported } from "../store.ts";
import type { Tables, ThingRow } from "../tables.ts";
import { prepare } from "../things/prepare.ts";
import { BLANK, columnsOf } from "../things/rows.ts";
import { REVOKED } from "../token-record.ts";
import type {
  BodyLine,
  DeletedLine,
  LinkLine,
  RulebookLine,
  ThingLine,
  TokenLine,
} from "./lines.ts";
import { NotAnExport, readLines } from "./read-lines.ts";

/** How many clashes are named. */
const NAMED = 50;

/** Thrown inside the transaction, to leave everything as it was. */
class Clashes extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the file clashes with what is here");
    this.problems = problems;
  }
}

/**
 * See `Upkeep.import`. The file is read once to see that it is whole, before anything is locked, and once
 * to write it. What was deleted or revoked here stays so; nothing that is here is changed or deleted.
 */
export async function importAll(
  { db, analyse }: Database,
  open: () => AsyncIterable<string>,
): Promise<Result<Imported>> {
  try {
    const turn = yielder();
    for await (const _line of readLines(open())) await turn();
    const imported = await db.transaction().execute(async (trx) => {
      const written = await write(trx, readLines(open()));
      await analyse(trx);
      return written;
    });
    return { ok: true, value: imported };
  } catch (error) {
    if (error instanceof NotAnExport) return { ok: false, problems: [error.problem] };
    if (error instanceof Clashes) return { ok: false, problems: error.problems };
    throw error;
  }
}

async function write(trx: Transaction<Tables>, lines: AsyncIterable<BodyLine>): Promise<Imported> {
  const counts = { things: 0, tokens: 0, kept: 0 };
  const problems: Problem[] = [];
  const turn = yielder();
  let number = 1;
  for await (const line of lines) {
    await turn();
    number += 1;
    const done = await writeLine(trx, line);
    if (done === "clash") {
      const detail = `line ${number}: something else is kept here under the same id`;
      problems.push({ code: "IMPORT_CLASH", detail });
      if (problems.length === NAMED) break;
    } else if (done === "kept") counts.kept += 1;
    else if (line["@type"] === "thing") counts.things += 1;
    else if (line["@type"] === "token" && line.hash !== REVOKED) counts.tokens += 1;
  }
  if (problems.length > 0) throw new Clashes(problems);
  return counts;
}

type Done = "written" | "kept" | "clash";

function writeLine(trx: Transaction<Tables>, line: BodyLine): Promise<Done> {
  switch (line["@type"]) {
    case "thing":
      return writeThing(trx, line);
    case "token":
      return writeToken(trx, line);
    case "deleted":
      return writeDeleted(trx, line);
    case "link":
      return writeLink(trx, line);
    case "rulebook":
      return writeRulebook(trx, line);
  }
}

async function writeThing(trx: Transaction<Tables>, line: ThingLine): Promise<Done> {
  const { kind, id, owner, version, created, updated, title, visibility, content } = line;
  const prepared = prepare({
    ...{ kind, id, owner, visibility, content },
    ...(title === undefined ? {} : { title }),
  });
  if (!prepared.ok) throw unfit(line.id);
  const key = addressKey(line);
  const columns = await columnsOf(kind, prepared.value.content);
  const names = { key, kind, owner, id };
  const times = { created, updated, deleted: null };
  const row = { ...names, version, ...times, ...prepared.value, ...columns };
  const stored = await insertOrFind(trx, row);
  if (stored !== undefined) {
    const same = stored.digest === row.digest && stored.version === version;
    return same || stored.deleted !== null ? "kept" : "clash";
  }
  if (!KINDS[kind].history) return "written";
  for (const { saved, ...version } of line.history) await remember(trx, line, version, saved);
  return "written";
}

async function remember(
  trx: Transaction<Tables>,
  thing: ThingLine,
  { version, ...said }: Omit<ThingLine["history"][number], "saved">,
  saved: string,
): Promise<void> {
  const { kind, id, owner, visibility } = thing;
  const title = said.title === undefined ? {} : { title: said.title };
  const prepared = prepare({ kind, id, owner, visibility, content: said.content, ...title });
  if (!prepared.ok) throw unfit(id);
  const { title: words, content } = prepared.value;
  const row = { key: addressKey(thing), version, title: words, content, saved };
  await trx.insertInto("revisions").values(row).execute();
}

function unfit(id: string): NotAnExport {
  return new NotAnExport("UNREADABLE", `\`${id}\`: what it holds cannot be kept`);
}

async function writeToken(trx: Transaction<Tables>, line: TokenLine): Promise<Done> {
  const { "@type": _, ...token } = line;
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto("tokens")
    .values(token)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows > 0n) return "written";
  const stored = await trx
    .selectFrom("tokens")
    .select("hash")
    .where("id", "=", token.id)
    .executeTakeFirstOrThrow();
  const same = [token.hash, REVOKED].includes(stored.hash) || token.hash === REVOKED;
  return same ? "kept" : "clash";
}

async function writeDeleted(trx: Transaction<Tables>, line: DeletedLine): Promise<Done> {
  const { key, kind, at } = line;
  const times = { created: at, updated: at, deleted: at };
  const stored = await insertOrFind(trx, { key, kind, version: 1, ...BLANK, ...times });
  return stored === undefined ? "written" : "kept";
}

/** A link that is here stays as it is; the chain goes on where it is longest. */
async function writeLink(trx: Transaction<Tables>, line: LinkLine): Promise<Done> {
  const { "@type": _, ...link } = line;
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto("links")
    .values(link)
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return "kept";
  const { sequence, hash, made } = link;
  await trx
    .updateTable("chain")
    .set({ sequence, hash, made })
    .where("sequence", "<", sequence)
    .execute();
  return "written";
}

async function writeRulebook(trx: Transaction<Tables>, { rulebook }: RulebookLine): Promise<Done> {
  const { digest } = rulebook;
  if (rulebookDigest(rulebook) !== digest) throw unfit(digest);
  const written = await keepRulebook(trx, rulebook);
  return written ? "written" : "kept";
}

/** @returns the row that was there, nothing when this one was written */
async function insertOrFind(
  trx: Transaction<Tables>,
  row: ThingRow,
): Promise<ThingRow | undefined> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto("things")
    .values(row)
    .onConflict((conflict) => conflict.column("key").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows > 0n) return undefined;
  return trx.selectFrom("things").selectAll().where("key", "=", row.key).executeTakeFirstOrThrow();
}
