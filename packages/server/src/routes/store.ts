import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readShape } from "@cokdyby/api";
import { cleanAnswer, cleanRequest, importAnswer } from "@cokdyby/api/shapes";
import { type Result, rulebookStamp } from "@cokdyby/engine";
import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { concernsAllOf } from "../audit/record-requests.ts";
import { reauthorize } from "../http/authorize.ts";
import { keepMoving } from "../http/body-timeout.ts";
import { LINES } from "../http/media-types.ts";
import { type Refusal, refuse, refuseContent } from "../problems.ts";
import { StoreFault } from "../store/fault.ts";
import type { Imported, Store } from "../store/store.ts";
import type { PersistenceContext } from "./persistence.ts";
import { readNoQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";

const tag = "store";

/** What the routes of the store are made from. */
type StoreRoutesSetting = PersistenceContext & {
  readonly importLimit: number;
  /** How long the reader of an export may take nothing of it, in milliseconds. */
  readonly stall: number;
};

/** What an operator does with all that is kept: export, import, clean up. */
export async function storeRoutes(app: FastifyInstance, from: StoreRoutesSetting): Promise<void> {
  const { service, persistence, importLimit, stall } = from;
  const rulebook = rulebookStamp(service.rulebook);

  const exporting = routeSchema({
    id: "exportStore",
    summary: "Everything that is kept, as one file of JSON lines; it shows one moment",
    tag,
    looks: true,
    answer: z.string().describe("See docs/storage.md"),
    answerType: LINES,
    problems: [422, 503],
  });
  // no GET: a link on any page would drop the file into the downloads of who runs the service
  app.post("/v1/store/export", { schema: exporting }, async (request, reply) => {
    readNoQuery(request.query);
    keepMoving(reply.raw, stall);
    const lines = whileAdmitted(request, persistence.store.upkeep.export());
    reply.header("content-disposition", 'attachment; filename="cokdyby-export.jsonl"');
    return reply.type(`${LINES}; charset=utf-8`).send(Readable.from(await begun(lines)));
  });

  const importing = routeSchema({
    id: "importStore",
    summary: "Adds everything of an exported file, or nothing",
    tag,
    body: z.string().describe("An exported file"),
    bodyType: LINES,
    answer: importAnswer,
    problems: [413, 415, 422, 503],
  });
  await app.register(async (scope) => {
    // no other route takes a stream for a body
    scope.addContentTypeParser(LINES, (_request, payload, done) => done(null, payload));
    scope.post("/v1/store/import", { schema: importing }, async ({ query, body }) => {
      readNoQuery(query);
      if (!(body instanceof Readable)) {
        throw refuse("unsupported-media-type", "UNSUPPORTED_MEDIA_TYPE", `send ${LINES}`);
      }
      const imported = await importFrom(persistence.store, body, importLimit);
      if (!imported.ok) throw refuseContent(imported.problems);
      return { rulebook, ...imported.value };
    });
  });

  const cleaning = routeSchema({
    id: "cleanStore",
    summary: "Deletes what is kept too long, and takes remnants out of the files",
    tag,
    body: cleanRequest,
    answer: cleanAnswer,
    problems: [400, 413, 415, 422, 503],
  });
  app.post("/v1/store/clean", { schema: cleaning }, async (request) => {
    const { query, body } = request;
    readNoQuery(query);
    const { problems, value } = readShape(cleanRequest, body);
    if (problems.length > 0 || value === undefined) throw refuseContent(problems);
    if (value.owner !== undefined) concernsAllOf(request, value.owner);
    return { rulebook, deleted: await clean(persistence.store, value) };
  });
}

/** How often it is looked whether who exports may still do so, in milliseconds. */
const LOOK = 1_000;

/** Ends early, without the last line, when the token of the request is revoked or expires. */
async function* whileAdmitted(
  request: FastifyRequest,
  lines: AsyncIterable<string>,
): AsyncGenerator<string> {
  let looked = performance.now();
  for await (const line of lines) {
    if (performance.now() - looked >= LOOK) {
      await reauthorize(request);
      looked = performance.now();
    }
    yield line;
  }
}

/** A fault before the first line is still an answer of its own. */
async function begun(lines: AsyncGenerator<string>): Promise<AsyncIterable<string>> {
  let first: IteratorResult<string> | undefined = await lines.next();
  const iterator = {
    next: async () => {
      const line = first ?? (await lines.next());
      first = undefined;
      return line;
    },
    // a generator that nothing was taken from yet would not pass it on
    return: () => lines.return(undefined),
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

/** The file is read twice, so it is first copied to a private place. */
async function importFrom(store: Store, body: Readable, most: number): Promise<Result<Imported>> {
  const folder = await mkdtemp(join(tmpdir(), "cokdyby-import-"));
  try {
    const file = join(folder, "export.jsonl");
    await putAside(body, file, most);
    return await store.upkeep.import(() => createReadStream(file, { encoding: "utf8" }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws Refusal when there is more than that; StoreFault when the disk takes no more */
async function putAside(body: Readable, file: string, most: number): Promise<void> {
  let bytes = 0;
  const limited = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(most);
      yield chunk;
    }
  };
  try {
    // the body stays open, so that the answer still reaches who sends it
    const chunks = body.iterator({ destroyOnReturn: false });
    await pipeline(limited(chunks), createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "ENOSPC" || code === "EDQUOT" ? new StoreFault("STORE_FULL", code) : error;
  }
}

function tooLarge(most: number): Refusal {
  const detail = `a file to import may have at most ${most / 1_048_576} MiB; see IMPORT_LIMIT_MB`;
  return refuse("too-large", "BODY_TOO_LARGE", detail, { headers: { connection: "close" } });
}

async function clean(
  { upkeep }: Store,
  { owner, kind, updatedBefore, forgetBefore, erase }: z.infer<typeof cleanRequest>,
): Promise<number> {
  const condition = {
    ...(owner === undefined ? {} : { owner }),
    ...(kind === undefined ? {} : { kind }),
    ...(updatedBefore === undefined
      ? {}
      : { updatedBefore: new Date(updatedBefore).toISOString() }),
  };
  const deleted = await upkeep.deleteWhere(condition);
  if (forgetBefore !== undefined) await upkeep.forgetBefore(new Date(forgetBefore).toISOString());
  if (erase) await upkeep.erase();
  return deleted;
}
