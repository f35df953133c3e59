import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** The UI loads what this service serves, and nothing else; it runs no inline script and no inline style. */
const POLICY = [
  "default-src 'none'",
  ...["script", "style", "img", "font", "connect", "worker"].map((kind) => `${kind}-src 'self'`),
  ...["base-uri", "form-action", "frame-ancestors"].map((directive) => `${directive} 'none'`),
].join("; ");

/** First parts of the UI's addresses (packages/web/src/screens/screens.ts): each shows the one page. */
const SCREENS = [
  "file",
  "case",
  "why",
  "readings",
  "take-away",
  "checklist",
  "what-if",
  "exercise",
  "training",
  "law",
  "amendment",
];

/** The folder with the built web UI beside this package; nothing when it was not built. */
export function builtWeb(): string | undefined {
  const folder = fileURLToPath(new URL("../../../web/dist", import.meta.url));
  return existsSync(join(folder, "index.html")) ? folder : undefined;
}

/** Serves the files of the web UI, compressed when it was built, and its page for each of its addresses. */
export async function webRoutes(
  app: FastifyInstance,
  { folder }: { readonly folder: string },
): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header("content-security-policy", POLICY);
      // the names of the other files change with their content
      const lasting = /[\\/]assets[\\/]/.test(path);
      reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const page = (_request: unknown, reply: FastifyReply) => reply.sendFile("index.html");
  // the page itself leads on from where its start stood once
  for (const url of [
    "/",
    "/start",
    ...SCREENS.flatMap((screen) => [`/${screen}`, `/${screen}/*`]),
  ]) {
    app.get(url, { schema: { hide: true } }, page);
  }
}
