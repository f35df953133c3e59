import { REQUEST_EXAMPLES } from "@cokdyby/api";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";

let service: Keeping;
beforeAll(async () => {
  const examples = REQUEST_EXAMPLES;
  service = await keepingService({ rulebook: loadRulebook(), phrases: loadPhrases(), examples });
});
afterAll(() => service.end());

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { example?: unknown }>> };
}

test("every body that is described as JSON has an example, which is answered as it stands", async () => {
  const { body } = await service.http.inject({ url: "/openapi.json" });
  const { paths }: { paths: Record<string, Record<string, Operation>> } = JSON.parse(body);
  const shown: string[] = [];
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { operationId, requestBody }] of Object.entries(methods)) {
      const content = requestBody?.content["application/json"];
      if (content === undefined) continue;
      expect(content.example, operationId).toBeDefined();
      const answer = await service.http.inject({
        method: method.toUpperCase() as "POST",
        url: path.replace("{id}", "example"),
        payload: content.example as object,
      });
      expect(answer.statusCode, `${operationId} ${answer.body.slice(0, 500)}`).toBe(200);
      shown.push(operationId);
    }
  }
  expect(shown.sort()).toEqual(Object.keys(REQUEST_EXAMPLES).sort());
});
