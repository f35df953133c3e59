import { keptRulebookAnswer } from "@cokdyby/api/shapes";
import { rulebookStamp } from "@cokdyby/engine";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { refuseMissing } from "../problems.ts";
import type { PersistenceContext } from "./persistence.ts";
import { readNoQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";
import type { ById } from "./stored/one.ts";

/** Nothing else is asked of the database: PostgreSQL takes no U+0000. */
const DIGEST = /^[0-9a-f]{64}$/;

const digestParams = z.strictObject({
  id: z.string().describe("The digest of the rulebook, as a receipt names it: sha256"),
});

/** The rulebooks that receipts were decided by. */
export async function rulebookRoutes(
  app: FastifyInstance,
  { service, persistence }: PersistenceContext,
): Promise<void> {
  const schema = routeSchema({
    id: "keptRulebook",
    summary: "The rulebook of a receipt, whole: the present one, or one that receipts stand on",
    tag: "receipts",
    params: digestParams,
    answer: keptRulebookAnswer,
    problems: [404, 422, 503],
  });
  app.get<ById>("/v1/rulebooks/:id", { schema }, async ({ params, query }) => {
    readNoQuery(query);
    if (params.id === rulebookStamp(service.rulebook).digest) return service.rulebook;
    if (!DIGEST.test(params.id)) throw refuseMissing();
    const kept = await persistence.store.rulebooks.get(params.id);
    if (kept === undefined) throw refuseMissing();
    return kept;
  });
}
