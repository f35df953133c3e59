import type { ServiceContext } from "@cokdyby/api";
import { answerRule, nearestRule, readLawQuery } from "@cokdyby/api";
import { lawQuery, ruleAnswer } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { sendTagged, tagged } from "../http/caching.ts";
import { refuse, refuseContent } from "../problems.ts";
import { routeSchema } from "./route-schema.ts";

const params = z.strictObject({
  id: z.string().describe("The id of the rule, as in `GET /v1/rules`"),
});

/** GET /v1/rules/{id} */
export async function ruleRoute(app: FastifyInstance, { rulebook }: ServiceContext): Promise<void> {
  const schema = routeSchema({
    id: "rule",
    summary: "One rule, with the named conditions that it uses",
    tag: "law",
    params,
    query: lawQuery,
    answer: ruleAnswer,
    cached: true,
    problems: [404, 422],
  });
  app.get<{ Params: z.infer<typeof params> }>(
    "/v1/rules/:id",
    { schema },
    async (request, reply) => {
      const read = readLawQuery(rulebook, request.query);
      if (!read.ok) throw refuseContent(read.problems);
      const { id } = request.params;
      const answer = answerRule(rulebook, id, read.value);
      if (answer !== undefined) return sendTagged(request, reply, tagged(JSON.stringify(answer)));
      const suggestion = nearestRule(rulebook, id);
      const extra = suggestion === undefined ? {} : { suggestion };
      throw refuse("not-found", "NOT_FOUND", "there is no rule with this id", extra);
    },
  );
}
