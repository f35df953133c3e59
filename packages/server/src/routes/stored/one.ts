import { ownerQuery } from "@cokdyby/api/shapes";
import { rulebookStamp } from "@cokdyby/engine";
import type { FastifyRequest } from "fastify";
import * as z from "zod";
import { permitted } from "../../access/permissions.ts";
import { concerns } from "../../audit/record-requests.ts";
import { identityOf } from "../../http/authorize.ts";
import { refuseForbidden, refuseMissing } from "../../problems.ts";
import type { ThingKind } from "../../store/kinds.ts";
import { isOwner } from "../../store/names.ts";
import type { Thing } from "../../store/thing.ts";
import type { PersistenceContext } from "../persistence.ts";
import { readQuery } from "../read-query.ts";

/** The part of a path that names a stored thing. */
export const idParams = z.strictObject({
  id: z.string().describe("The id under which its owner keeps it"),
});
export type ById = { Params: z.infer<typeof idParams> };

/**
 * The thing that is asked for: one's own, else one that another shared.
 *
 * @throws Refusal 404, the same for what is not there and for what another keeps private
 */
export async function readOne(
  { persistence }: PersistenceContext,
  kind: ThingKind,
  request: FastifyRequest<ById>,
): Promise<Thing> {
  const { owner: reader } = identityOf(request);
  const { id } = request.params;
  const thing = await persistence.store.things.get({ reader, kind, id, ...ownerIn(request.query) });
  concerns(request, { kind, id, owner: thing?.owner ?? reader });
  if (thing === undefined) throw refuseMissing();
  return thing;
}

/**
 * Deletes one's own thing, or as somebody who may, another's.
 *
 * @throws Refusal 404, or 403 where the role may not delete what another shares
 */
export async function deleteOne(
  { service, persistence }: PersistenceContext,
  kind: ThingKind,
  request: FastifyRequest<ById>,
) {
  const identity = identityOf(request);
  const { id } = request.params;
  const { owner = identity.owner } = ownerIn(request.query);
  // nobody's name is recorded that is none
  if (!isOwner(owner)) throw refuseMissing();
  concerns(request, { kind, id, owner });
  const { things } = persistence.store;
  if (owner !== identity.owner) {
    const shared = await things.get({ reader: identity.owner, owner, kind, id });
    const may = permitted(identity, identity.action, shared === undefined ? "private" : "shared");
    if (may === "hidden") throw refuseMissing();
    if (may === "forbidden") throw refuseForbidden(identity.action);
  }
  if (!(await things.delete({ owner, kind, id }))) throw refuseMissing();
  return { rulebook: rulebookStamp(service.rulebook), deleted: id };
}

/** @throws Refusal for a query that does not fit */
function ownerIn(query: unknown): { readonly owner?: string } {
  const { owner } = readQuery(ownerQuery, query);
  return owner === undefined ? {} : { owner };
}
