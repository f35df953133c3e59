import type { Problem, Result } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import type { ListQuery, Page } from "../store.ts";
import type { Tables } from "../tables.ts";
import { SUMMARY, type SummaryRow, summaryOf } from "./rows.ts";

const MOST = 100;
const USUAL = 50;

/** Where a page starts: after the thing of this time and key. */
interface Spot {
  readonly created: string;
  readonly key: string;
}

/**
 * See `Things.list`. Own things and those that others shared are read each in the order of an index and
 * merged, so a page costs the same however many private things others have.
 */
export async function list(db: Kysely<Tables>, query: ListQuery): Promise<Result<Page>> {
  const { whose = "all", limit = USUAL, after } = query;
  const spot = after === undefined ? undefined : spotOf(after);
  const problems: Problem[] = [];
  const report = (detail: string, pointer: string) =>
    problems.push({ code: "PAGE_MALFORMED", detail, pointer });
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    report(`\`limit\` is a whole number from 1 to ${MOST}`, "#/limit");
  }
  if (after !== undefined && spot === undefined) {
    report("`after` is `next` of the page before", "#/after");
  }
  if (problems.length > 0) return { ok: false, problems };
  const own = whose === "shared" ? [] : await rows(db, query, "own", limit, spot);
  const shared = whose === "own" ? [] : await rows(db, query, "shared", limit, spot);
  const all = [...own, ...shared].sort(newestFirst);
  const shown = all.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(summaryOf);
  const next = all.length > limit && last ? { next: nextOf(last) } : {};
  return { ok: true, value: { items, ...next } };
}

/** One more than asked for, to see whether there is another page. */
function rows(
  db: Kysely<Tables>,
  { reader, kind }: ListQuery,
  whose: "own" | "shared",
  limit: number,
  spot: Spot | undefined,
): Promise<SummaryRow[]> {
  let found = db
    .selectFrom("things")
    .select(SUMMARY)
    .where("kind", "=", kind)
    .where("deleted", "is", null);
  found =
    whose === "own"
      ? found.where("owner", "=", reader)
      : found.where("visibility", "=", "shared").where("owner", "<>", reader);
  if (spot !== undefined) {
    found = found.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("created", "key"), "<", tuple(spot.created, spot.key)),
    );
  }
  return found
    .orderBy("created", "desc")
    .orderBy("key", "desc")
    .limit(limit + 1)
    .execute();
}

function newestFirst(a: Spot, b: Spot): number {
  if (a.created !== b.created) return a.created < b.created ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}

function nextOf({ created, key }: Spot): string {
  return Buffer.from(`${created} ${key}`).toString("base64url");
}

const SPOT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{64})$/;

function spotOf(after: string): Spot | undefined {
  const [, created, key] = SPOT.exec(Buffer.from(after, "base64url").toString()) ?? [];
  return created === undefined || key === undefined ? undefined : { created, key };
}
