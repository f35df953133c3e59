import { randomUUID } from "node:crypto";
import {
  deletedAnswer,
  keptReceiptShape,
  ownerQuery,
  pageAnswer,
  pageQuery,
  receiptKeyAnswer,
  receiptRequest,
  receiptShape,
} from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import type { Analyses } from "../analyses/analyses.ts";
import type { Requester } from "../analyses/pool.ts";
import { concerns } from "../audit/record-requests.ts";
import { identityOf } from "../http/authorize.ts";
import { requesterOf } from "../http/requester.ts";
import { refuse, refuseConflict } from "../problems.ts";
import type { DecidedReceipt } from "../receipts/decide-receipt.ts";
import { isReceiptFor } from "../receipts/is-receipt-for.ts";
import { signReceipt } from "../receipts/make-receipt.ts";
import type { Thing, Visibility } from "../store/thing.ts";
import type { PersistenceContext } from "./persistence.ts";
import { readNoQuery, readQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";
import { type ById, deleteOne, idParams, readOne } from "./stored/one.ts";
import { readPage } from "./stored/page.ts";
import { storedOf } from "./stored/put.ts";

const tag = "receipts";
const byId = { tag, params: idParams };
const kind = "receipt";

/** Query of POST /v1/receipts. */
const visibilityQuery = z.strictObject({
  visibility: z.enum(["private", "shared"]).optional().describe("private when left out"),
});

/** What receipts are made from, and where their cases are decided. */
type ReceiptRoutesSetting = PersistenceContext & { readonly analyses: Analyses };

/** Signed records of decisions. */
export async function receiptRoutes(
  app: FastifyInstance,
  from: ReceiptRoutesSetting,
): Promise<void> {
  const make = routeSchema({
    id: "makeReceipt",
    summary: "Decides a case or a case file, and keeps and returns the signed record of it",
    tag,
    body: receiptRequest,
    query: visibilityQuery,
    answer: receiptShape,
    problems: [400, 409, 410, 413, 415, 422, 503],
  });
  app.post("/v1/receipts", { schema: make }, async (request, reply) => {
    if (request.body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
    const asked = {
      requester: requesterOf(request, reply),
      body: request.body,
      visibility: readQuery(visibilityQuery, request.query).visibility ?? "private",
      about: (id: string) => concerns(request, { kind, owner: identityOf(request).owner, id }),
    };
    return madeReceipt(from, asked);
  });

  const list = routeSchema({
    id: "listReceipts",
    summary: "One's own receipts and those that others share, without content",
    tag,
    query: pageQuery,
    answer: pageAnswer,
    problems: [422, 503],
  });
  app.get("/v1/receipts", { schema: list }, async (request) => readPage(from, kind, request));

  const key = routeSchema({
    id: "receiptKey",
    summary: "The public key under which receipts are signed here; copies may be signed by others",
    tag,
    answer: receiptKeyAnswer,
    problems: [422, 503],
  });
  app.get("/v1/receipts/key", { schema: key }, async ({ query }) => {
    readNoQuery(query);
    return { alg: "Ed25519", key: from.persistence.signer.key };
  });

  const get = routeSchema({
    id: "getReceipt",
    summary: "A receipt: one's own, else one that another shares",
    query: ownerQuery,
    looks: true,
    answer: keptReceiptShape,
    problems: [404, 422, 503],
    ...byId,
  });
  app.get<ById>("/v1/receipts/:id", { schema: get }, async (request) => {
    return (await readOne(from, kind, request)).content;
  });

  const remove = routeSchema({
    id: "deleteReceipt",
    summary: "Deletes a receipt; copies of it elsewhere stay valid",
    query: ownerQuery,
    answer: deletedAnswer,
    problems: [404, 422, 503],
    ...byId,
  });
  app.delete<ById>("/v1/receipts/:id", { schema: remove }, async (request) => {
    return deleteOne(from, kind, request);
  });
}

/** What is asked for, and by whom. */
interface Asked {
  readonly requester: Requester;
  readonly body: unknown;
  readonly visibility: Visibility;
  /** Told which receipt it is, for the audit trail. */
  readonly about: (id: string) => void;
}

/** A request that was answered before, under the same id, gets the record that was made then. */
async function madeReceipt(
  { service, persistence, analyses }: ReceiptRoutesSetting,
  { requester, body, visibility, about }: Asked,
): Promise<unknown> {
  const { rulebook } = service;
  const { store, signer } = persistence;
  const { owner } = requester;
  const asked = receiptRequest.safeParse(body);
  const id = asked.success ? asked.data.id : undefined;
  if (id !== undefined) about(id);
  const before =
    id === undefined ? undefined : await store.things.get({ reader: owner, owner, kind, id });
  if (before !== undefined) return againOrConflict(before);
  const decided: DecidedReceipt = JSON.parse(await analyses.answer("receipt", body, requester));
  const named = { ...decided, id: decided.id ?? randomUUID() };
  about(named.id);
  const { record } = decided;
  const { title } = "file" in record ? record.file : record.case;
  const put = await store.receipts.add({
    owner,
    id: named.id,
    visibility,
    rulebook,
    sign: (link) => signReceipt({ rulebook, signer, owner, link }, named),
    ...(title === undefined ? {} : { title }),
  });
  // another request with this id came first
  return put.kind === "conflict" ? againOrConflict(put.stored) : storedOf(put).thing.content;

  function againOrConflict(stored: Thing): unknown {
    if (isReceiptFor(stored.content, body, rulebook)) return stored.content;
    throw refuseConflict({ given: 0, stored });
  }
}
