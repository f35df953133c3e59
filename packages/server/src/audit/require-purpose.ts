import { PURPOSE_HEADER } from "@cokdyby/api/client";
import type { WirePurpose } from "@cokdyby/api/shapes";
import { nearest } from "@cokdyby/engine";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { admittedOf } from "../http/authorize.ts";
import { refuse } from "../problems.ts";

const purposes = new WeakMap<FastifyRequest, WirePurpose>();

/** For which purpose a request was made, where the service lists purposes. */
export function purposeOf(request: FastifyRequest): WirePurpose | undefined {
  return purposes.get(request);
}

/**
 * Refuses, before anything is read, whoever would see the content of what is kept and does not say for which of the listed
 * purposes; a purpose that is said anywhere else is recorded too. Registered after authorization: strangers are told of
 * no purpose.
 *
 * Source: Directive (EU) 2016/680 art. 25(1): records of consultation and disclosure have to show the justification.
 */
export function requirePurpose(app: FastifyInstance, listed: readonly WirePurpose[]): void {
  const byId = new Map(listed.map((each) => [each.purpose, each]));
  const ids = [...byId.keys()].join(", ");
  app.addHook("onRequest", async (request) => {
    const given = [request.headers[PURPOSE_HEADER] ?? []].flat();
    const isLook = looks(request);
    if (given.length === 0 && isLook) {
      const detail = `say why you look: send \`${PURPOSE_HEADER}\` with one of ${ids}; GET /v1/purposes says what each means`;
      throw refuse("forbidden", "PURPOSE_MISSING", detail);
    }
    const purpose = byId.get(given.join());
    if (purpose !== undefined) purposes.set(request, purpose);
    else if (given.length > 0 && isLook) {
      const suggestion = nearest(given.join(), byId.keys());
      const detail = `no such purpose is listed here; \`${PURPOSE_HEADER}\` is one of ${ids}`;
      throw refuse(
        "forbidden",
        "PURPOSE_UNKNOWN",
        detail,
        suggestion === undefined ? {} : { suggestion },
      );
    }
  });
}

/**
 * Whether the content of something that is kept would be seen: one thing, its versions, or all by an export. Lists show
 * titles alone.
 */
function looks(request: FastifyRequest): boolean {
  const action = admittedOf(request)?.action;
  if (action === "store.export") return true;
  const isOne = request.routeOptions.url?.includes("/:id") === true;
  return isOne && action !== "law.read" && action?.endsWith(".read") === true;
}
