import {
  deletedAnswer,
  ownerQuery,
  pageAnswer,
  pageQuery,
  savedAmendment,
  savedCase,
  savedDraft,
  savedFile,
} from "@cokdyby/api/shapes";
import { rulebookStamp } from "@cokdyby/engine";
import type { FastifyInstance } from "fastify";
import type * as z from "zod";
import { concerns } from "../../audit/record-requests.ts";
import { identityOf } from "../../http/authorize.ts";
import { refuseMissing } from "../../problems.ts";
import { readNoQuery } from "../read-query.ts";
import { routeSchema } from "../route-schema.ts";
import { type ById, deleteOne, idParams, readOne } from "./one.ts";
import { readPage } from "./page.ts";
import { putOne, type StoredSetting } from "./put.ts";
import type { SavedKind } from "./read-save.ts";

/** How a kind of stored thing is served. */
interface Served {
  readonly kind: SavedKind;
  readonly path: string;
  /** As in operation ids: `case`, `cases`. */
  readonly name: string;
  readonly plural: string;
  /** In words. */
  readonly thing: string;
  readonly shapes: Readonly<Record<"save" | "saved" | "one" | "versions", z.ZodType>>;
  readonly history: boolean;
}

const SERVED: readonly Served[] = [
  {
    kind: "case",
    path: "/v1/cases",
    name: "Case",
    plural: "Cases",
    thing: "case",
    shapes: savedCase,
    history: false,
  },
  {
    kind: "file",
    path: "/v1/files",
    name: "File",
    plural: "Files",
    thing: "case file",
    shapes: savedFile,
    history: false,
  },
  {
    kind: "amendment",
    path: "/v1/saved-amendments",
    name: "Amendment",
    plural: "Amendments",
    thing: "amendment",
    shapes: savedAmendment,
    history: true,
  },
  {
    kind: "draft",
    path: "/v1/drafts",
    name: "Draft",
    plural: "Drafts",
    thing: "draft of an amendment",
    shapes: savedDraft,
    history: true,
  },
];

/** Saved cases, case files, amendments, and drafts of them. */
export async function storedRoutes(app: FastifyInstance, service: StoredSetting): Promise<void> {
  for (const served of SERVED) serveKind(app, service, served);
}

function serveKind(app: FastifyInstance, from: StoredSetting, served: Served): void {
  const { kind, path, name, plural, thing, shapes, history } = served;
  const tag = "stored";
  const byId = { tag, params: idParams };
  const list = routeSchema({
    id: `listSaved${plural}`,
    summary: `One's own and what others share, without content: each a saved ${thing}`,
    tag,
    query: pageQuery,
    answer: pageAnswer,
    problems: [422, 503],
  });
  app.get(path, { schema: list }, async (request) => readPage(from, kind, request));

  const get = routeSchema({
    id: `getSaved${name}`,
    summary: `A saved ${thing}: one's own, else one that another shares`,
    query: ownerQuery,
    looks: true,
    answer: shapes.one,
    problems: [404, 422, 503],
    ...byId,
  });
  app.get<ById>(`${path}/:id`, { schema: get }, async (request) => {
    return {
      rulebook: rulebookStamp(from.service.rulebook),
      thing: await readOne(from, kind, request),
    };
  });

  const put = routeSchema({
    id: `save${name}`,
    summary: `Keeps the ${thing} under an id of one's own; the same again changes nothing`,
    body: shapes.save,
    answer: shapes.saved,
    problems: [400, 404, 409, 410, 413, 415, 422, 503],
    ...byId,
  });
  app.put<ById>(`${path}/:id`, { schema: put }, (request, reply) =>
    putOne(from, kind, request, reply),
  );

  const remove = routeSchema({
    id: `deleteSaved${name}`,
    summary: `Deletes a saved ${thing} with its history; it does not come back`,
    query: ownerQuery,
    answer: deletedAnswer,
    problems: [404, 422, 503],
    ...byId,
  });
  app.delete<ById>(`${path}/:id`, { schema: remove }, async (request) =>
    deleteOne(from, kind, request),
  );

  if (!history) return;
  const versions = routeSchema({
    id: `versionsOfSaved${name}`,
    summary: `Every version of one's own saved ${thing}`,
    looks: true,
    answer: shapes.versions,
    problems: [404, 422, 503],
    ...byId,
  });
  app.get<ById>(`${path}/:id/versions`, { schema: versions }, async (request) => {
    readNoQuery(request.query);
    const address = { owner: identityOf(request).owner, kind, id: request.params.id };
    concerns(request, address);
    const found = await from.persistence.store.things.history(address);
    if (found.length === 0) throw refuseMissing();
    return { rulebook: rulebookStamp(from.service.rulebook), versions: found };
  });
}
