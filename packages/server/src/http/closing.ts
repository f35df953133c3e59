import type { FastifyInstance } from "fastify";

/** While the service stops, every answer is the last one on its connection. */
export function closeConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", (_request, reply, _payload, next) => {
    if (closing) reply.header("connection", "close");
    next();
  });
}
