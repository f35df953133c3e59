import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance } from "fastify";

/** Smaller answers are sent as they are. In bytes. */
const LEAST = 1_024;

/** Compresses answers on the way for clients that take it; streams of lines are left as they come. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: LEAST,
    globalDecompression: false,
    encodings: ["br", "gzip"],
    customTypes: /^(?:text\/(?!event-stream)|application\/(?:[a-z.]+\+)?json(?:;|$))/,
    // the best compression of both is many times slower than the answer itself
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
  });
  // after the compression: another coding of the same answer has another strong tag
  app.addHook("onRoute", (route) => {
    const hooks = [route.onSend ?? []].flat();
    route.onSend = [
      ...hooks,
      async (_request, reply) => {
        const tag = reply.getHeader("etag");
        const coding = reply.getHeader("content-encoding");
        if (typeof tag === "string" && typeof coding === "string") {
          reply.header("etag", tag.replace(/"$/, `-${coding}"`));
        }
      },
    ];
  });
}
