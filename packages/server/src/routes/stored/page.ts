import { pageQuery } from "@cokdyby/api/shapes";
import { type Problem, rulebookStamp } from "@cokdyby/engine";
import type { FastifyRequest } from "fastify";
import { identityOf } from "../../http/authorize.ts";
import { refuseContent } from "../../problems.ts";
import type { ThingKind } from "../../store/kinds.ts";
import type { PersistenceContext } from "../persistence.ts";
import { readQuery } from "../read-query.ts";

/**
 * A page of one's own things and of those that others share.
 *
 * @throws Refusal for a query that does not fit
 */
export async function readPage(
  { service, persistence }: PersistenceContext,
  kind: ThingKind,
  request: FastifyRequest,
) {
  const { whose, limit, after } = readQuery(pageQuery, request.query);
  const page = await persistence.store.things.list({
    reader: identityOf(request).owner,
    kind,
    ...(whose === undefined ? {} : { whose }),
    ...(limit === undefined ? {} : { limit: limit === "" ? Number.NaN : Number(limit) }),
    ...(after === undefined ? {} : { after }),
  });
  if (!page.ok) {
    const inQuery = ({ pointer = "#/" }: Problem) => pointer.replace("#/", "?");
    throw refuseContent(page.problems.map((each) => ({ ...each, pointer: inQuery(each) })));
  }
  return { rulebook: rulebookStamp(service.rulebook), ...page.value };
}
