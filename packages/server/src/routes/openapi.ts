import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { OpenAPIV3_1 } from "openapi-types";
import { PERMISSIONS } from "../access/permissions.ts";
import { actionOf } from "../access/route-actions.ts";

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
    transformObject: (given) => completed(jsonSchemaTransformObject(given) as Document, examples),
  });
}

type Document = Partial<OpenAPIV3_1.Document>;
type Schemas = Readonly<Record<string, Schema>>;
interface Schema {
  default?: unknown;
  description?: string;
  readonly properties?: Schemas;
}

/** Completes a document: examples of bodies, who may ask, and no schema but those that are asked with or answered. */
function completed(document: Document, examples: Examples): Document {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => ({
      ...{ path, method },
      operation: operation as OpenAPIV3_1.OperationObject,
    })),
  );
  for (const { path, method, operation } of operations) {
    operation.description = described(operation.summary ?? "", method, path);
    operation.security ??= [];
    const { operationId = "", requestBody } = operation;
    const { content = {} } = (requestBody ?? {}) as Partial<OpenAPIV3_1.RequestBodyObject>;
    const body = content["application/json"];
    if (body !== undefined && Object.hasOwn(examples, operationId))
      body.example = examples[operationId];
  }
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const asked = operations.map(({ operation }) => operation.requestBody);
  for (const name of namesIn(asked, schemas)) withoutDefaults(schemas[name]);
  const used = namesIn(document.paths, schemas);
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

function described(summary: string, method: string, path: string): string {
  const action = actionOf(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"));
  if (action === undefined || action === "open") return `${summary}. Needs no token.`;
  return `${summary}. With a token: ${PERMISSIONS[action].own.join(", ")}.`;
}

/** The schemas that a part of the document names, and those that these name. */
function namesIn(part: unknown, schemas: Schemas): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (at: unknown): void => {
    const named = JSON.stringify(at ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name = ""] of named) {
      if (found.has(name)) continue;
      found.add(name);
      look(schemas[name]);
    }
  };
  look(part);
  return found;
}

/** Says in words what stands where a member is left out: generators of clients take `default` for "always there". */
function withoutDefaults(schema: Schema | undefined): void {
  for (const member of Object.values(schema?.properties ?? {})) {
    if (!("default" in member)) continue;
    const said = `Left out: \`${JSON.stringify(member.default)}\``;
    member.description = member.description === undefined ? said : `${member.description}. ${said}`;
    delete member.default;
  }
}

/** GET /openapi.json */
export async function openApiRoute(app: FastifyInstance): Promise<void> {
  let text: string | undefined;
  app.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type("application/json; charset=utf-8").send(text);
  });
}
