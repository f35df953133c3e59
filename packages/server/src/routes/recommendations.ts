import type { ServiceContext } from "@cokdyby/api";
import { answerRecommendations, readLawQuery } from "@cokdyby/api";
import { lawQuery, recommendationsAnswer } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { sendTagged, tagged } from "../http/caching.ts";
import { refuseContent } from "../problems.ts";
import { routeSchema } from "./route-schema.ts";

/** GET /v1/recommendations */
export async function recommendationsRoute(
  app: FastifyInstance,
  service: ServiceContext,
): Promise<void> {
  const schema = routeSchema({
    id: "recommendations",
    summary: "Every recommendation and observation of the factsheet, and what became of it",
    tag: "law",
    query: lawQuery,
    answer: recommendationsAnswer,
    cached: true,
    problems: [422],
  });
  app.get("/v1/recommendations", { schema }, async (request, reply) => {
    const read = readLawQuery(service.rulebook, request.query);
    if (!read.ok) throw refuseContent(read.problems);
    const answer = answerRecommendations(service, read.value);
    return sendTagged(request, reply, tagged(JSON.stringify(answer)));
  });
}
