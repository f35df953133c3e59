import { rulebookStamp } from "@cokdyby/engine";
import type { FastifyRequest } from "fastify";
import { readSave, type SavedKind } from "../../answers/stored/read-save.ts";
import { identityOf } from "../../http/door.ts";
import { refuse, refuseConflict, refuseContent, refuseMissing } from "../../problems.ts";
import type { Put } from "../../store/store.ts";
import type { KeepSetting } from "../keep.ts";
import { readNoQuery } from "../read-query.ts";
import type { ById } from "./one.ts";

/**
 * Keeps what a client sends, under its own id.
 *
 * @throws Refusal 409 with both versions, 410 for what was deleted, 404 for a change of what is not there
 */
export async function putOne(
  { setting, keep }: KeepSetting,
  kind: SavedKind,
  request: FastifyRequest<ById>,
) {
  const { body, query, params } = request;
  readNoQuery(query);
  if (body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
  const save = readSave(kind, body, setting.rulebook);
  if (!save.ok) throw refuseContent(save.problems);
  const { owner } = identityOf(request);
  const put = await keep.store.things.put({ kind, owner, id: params.id, ...save.value });
  return { rulebook: rulebookStamp(setting.rulebook), ...storedOf(put) };
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
