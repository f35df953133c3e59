import type { ServiceContext } from "@cokdyby/api";
import { answerLawList, LAW_LISTS, type LawList, readLawQuery } from "@cokdyby/api";
import {
  amendmentsAnswer,
  factsAnswer,
  type LawQuery,
  lawQuery,
  outcomesAnswer,
  parametersAnswer,
  propertiesAnswer,
  readingsAnswer,
  rulebookAnswer,
  rulesAnswer,
  sourcesAnswer,
} from "@cokdyby/api/shapes";
import { lawOn, type Rulebook } from "@cokdyby/engine";
import type { FastifyInstance } from "fastify";
import type * as z from "zod";
import { sendTagged, type Tagged, tagged } from "../http/caching.ts";
import { refuseContent } from "../problems.ts";
import { routeSchema } from "./route-schema.ts";

const LISTS: Readonly<Record<LawList, { readonly summary: string; readonly answer: z.ZodType }>> = {
  rulebook: { summary: "What the rulebook is and which wordings it has", answer: rulebookAnswer },
  facts: { summary: "What a case may say", answer: factsAnswer },
  outcomes: { summary: "What the law answers", answer: outcomesAnswer },
  rules: { summary: "The rules, with where they are written", answer: rulesAnswer },
  readings: { summary: "Open questions of interpretation", answer: readingsAnswer },
  parameters: { summary: "Figures of the law, by date", answer: parametersAnswer },
  sources: { summary: "Where the law is written", answer: sourcesAnswer },
  properties: {
    summary: "Recommendations that can be checked over all cases",
    answer: propertiesAnswer,
  },
  amendments: { summary: "Amendments that are shipped", answer: amendmentsAnswer },
};

/** GET /v1/rulebook, /v1/facts and the other lists of the law. */
export async function lawRoutes(app: FastifyInstance, { rulebook }: ServiceContext): Promise<void> {
  const written = new Map<string, Tagged>();
  for (const list of Object.keys(LAW_LISTS) as LawList[]) {
    const schema = routeSchema({
      id: list,
      tag: "law",
      query: lawQuery,
      cached: true,
      problems: [422],
      ...LISTS[list],
    });
    app.get(`/v1/${list}`, { schema }, async (request, reply) => {
      const read = readLawQuery(rulebook, request.query);
      if (!read.ok) throw refuseContent(read.problems);
      const key = keyOf(rulebook, list, read.value);
      const text =
        written.get(key) ?? tagged(JSON.stringify(answerLawList(rulebook, list, read.value)));
      written.set(key, text);
      return sendTagged(request, reply, text);
    });
  }
}

/** Every day of a wording has the same answer, so there are few. */
function keyOf(rulebook: Rulebook, list: LawList, { on, language }: LawQuery): string {
  const from = on === undefined ? "" : lawOn(rulebook, on).span.from;
  return [list, from, language ?? ""].join(" ");
}
