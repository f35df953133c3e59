import { type Rulebook, rulebookStamp } from "@cokdyby/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Analyses } from "../../analyses/analyses.ts";
import { concerns } from "../../audit/record-requests.ts";
import { identityOf } from "../../http/authorize.ts";
import { requesterOf } from "../../http/requester.ts";
import { refuse, refuseConflict, refuseContent, refuseMissing } from "../../problems.ts";
import type { Put } from "../../store/store.ts";
import type { PersistenceContext } from "../persistence.ts";
import { readNoQuery } from "../read-query.ts";
import type { ById } from "./one.ts";
import { readSave, type Save, type SavedKind } from "./read-save.ts";

/** What saved things are kept with. */
export type StoredSetting = PersistenceContext & { readonly analyses: Analyses };

/**
 * Keeps what a client sends, under its own id.
 *
 * @throws Refusal 409 with both versions, 410 for what was deleted, 404 for a change of what is not there
 */
export async function putOne(
  { service, persistence, analyses }: StoredSetting,
  kind: SavedKind,
  request: FastifyRequest<ById>,
  reply: FastifyReply,
) {
  const { body, query, params } = request;
  readNoQuery(query);
  if (body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
  // whether an amendment fits the rulebook takes long to see where it has many parts
  const save: Save =
    kind === "amendment"
      ? JSON.parse(await analyses.answer("savedAmendment", body, requesterOf(request, reply)))
      : readHere(kind, body, service.rulebook);
  const { owner } = identityOf(request);
  concerns(request, { kind, owner, id: params.id });
  const put = await persistence.store.things.put({ kind, owner, id: params.id, ...save });
  return { rulebook: rulebookStamp(service.rulebook), ...storedOf(put) };
}

function readHere(kind: SavedKind, body: unknown, rulebook: Rulebook): Save {
  const save = readSave(kind, body, rulebook);
  if (!save.ok) throw refuseContent(save.problems);
  return save.value;
}

/** What was kept. @throws Refusal when nothing was */
export function storedOf(put: Put): Pick<Extract<Put, { kind: "stored" }>, "change" | "thing"> {
  switch (put.kind) {
    case "stored":
      return { change: put.change, thing: put.thing };
    case "conflict":
      throw refuseConflict(put);
    case "notFound":
      throw refuseMissing();
    case "deleted":
      throw refuse("gone", "DELETED", "this was deleted and does not come back; choose another id");
    case "refused":
      throw refuseContent(put.problems);
  }
}
