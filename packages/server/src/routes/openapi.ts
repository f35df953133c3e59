import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { OpenAPIV3_1 } from "openapi-types";

const DESCRIPTION = `Decision support about one question of law: findings for a case as known so far, with
what is missing, the readings that the answer turns on, and the provisions that carry it. It supports a
lawyer's judgement and gives no legal advice. Problems come as RFC 9457 problem details, all at once.`;

/** Operation → a body to try, as the document is to show it. */
export type Examples = Readonly<Record<string, unknown>>;

/** Collects the routes that are registered after it. */
export async function describeRoutes(
  app: FastifyInstance,
  version: string,
  examples: Examples,
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Cokdyby",
        version,
        description: DESCRIPTION.replaceAll("\n", " "),
        license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          token: {
            type: "http",
            scheme: "bearer",
            description: "Made by `cokdyby token`; on this machine alone none is needed",
          },
        },
      },
      tags: [
        { name: "cases", description: "What the law answers for a case" },
        { name: "laws", description: "What holds over all cases: comparisons and checks" },
        { name: "law", description: "The law as data" },
        { name: "stored", description: "Cases, amendments and drafts that are kept" },
        { name: "receipts", description: "Signed records of decisions" },
        { name: "store", description: "All that is kept, for who runs the service" },
        { name: "health", description: "Whether the service runs" },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: (given) => withExamples(jsonSchemaTransformObject(given), examples),
  });
}

type Document = ReturnType<typeof jsonSchemaTransformObject>;

/** Puts the examples into the bodies of their operations. */
function withExamples(document: Document, examples: Examples): Document {
  for (const methods of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(methods ?? {})) {
      const { operationId, requestBody } = operation as OpenAPIV3_1.OperationObject;
      if (operationId === undefined || !Object.hasOwn(examples, operationId)) continue;
      const { content = {} } = (requestBody ?? {}) as Partial<OpenAPIV3_1.RequestBodyObject>;
      const body = content["application/json"];
      if (body !== undefined) body.example = examples[operationId];
    }
  }
  return document;
}

/** GET /openapi.json */
export async function openApiRoute(app: FastifyInstance): Promise<void> {
  let text: string | undefined;
  app.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type("application/json; charset=utf-8").send(text);
  });
}
