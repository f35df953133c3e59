// What a route costs that decides nothing: it reads and checks the same request and sends an answer of the
// same shape that was made before. `node prepared.ts <file with the answer>` prints its address.
import { readFileSync } from "node:fs";
import { evaluateRequest } from "@cokdyby/api/answers/decide-case";
import Fastify from "fastify";

const answer: unknown = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const app = Fastify();
app.post("/v1/evaluate", async ({ body }, reply) => {
  evaluateRequest.parse(body);
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(answer));
});
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
