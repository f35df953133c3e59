import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/** GET /docs: the OpenAPI document to read and try, drawn from files of this machine alone. */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    uiConfig: { url: "/openapi.json", validatorUrl: null, docExpansion: "list" },
    staticCSP: {
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    },
  });
}
