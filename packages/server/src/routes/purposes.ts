import { purposesAnswer, type WirePurpose } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";

import { readNoQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";

/** GET /v1/purposes: for what one may look into what is kept. */
export async function purposesRoute(
  app: FastifyInstance,
  { purposes }: { readonly purposes: readonly WirePurpose[] },
): Promise<void> {
  const schema = routeSchema({
    id: "purposes",
    summary:
      "The purposes of which whoever looks into what is kept says one; empty where none is asked for",
    tag: "stored",
    answer: purposesAnswer,
    problems: [422],
  });
  app.get("/v1/purposes", { schema }, async ({ query }) => {
    readNoQuery(query);
    return { purposes };
  });
}
