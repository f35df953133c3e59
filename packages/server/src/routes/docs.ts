import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/**
 * GET /docs: the OpenAPI document to read and try, drawn from files of this machine alone.
 *
 * @param options.atRoot whether GET / leads here, for want of a web UI
 */
export async function docsRoutes(
  app: FastifyInstance,
  { atRoot }: { readonly atRoot: boolean },
): Promise<void> {
  if (atRoot) {
    app.get("/", { schema: { hide: true } }, (_request, reply) => reply.redirect("/docs/"));
  }
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    uiConfig: {
      url: "/openapi.json",
      validatorUrl: null,
      docExpansion: "list",
      layout: "BaseLayout",
    },
    staticCSP: {
      "default-src": "'none'",
      "script-src": "'self'",
      // the one style that the page itself sets inline
      "style-src": "'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    },
  });
}
