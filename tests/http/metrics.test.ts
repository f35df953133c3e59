import { StoreFault } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";

async function metrics({ http }: Keeping): Promise<string> {
  const { statusCode, headers, body } = await http.inject({ url: "/metrics" });
  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
  return body;
}

test("requests are counted by method, pattern of the path and status", async () => {
  const service = await keepingService();
  for (const id of ["one", "two"]) await service.http.inject({ url: `/v1/cases/${id}` });
  await service.http.inject({ url: "/v1/facts" });
  await service.http.inject({ url: "/no/such/path" });
  const text = await metrics(service);
  const count = (labels: string) => `http_request_duration_seconds_count{${labels}}`;
  expect(text).toContain(`${count('method="GET",path="/v1/cases/:id",status="404"')} 2\n`);
  expect(text).toContain(`${count('method="GET",path="/v1/facts",status="200"')} 1\n`);
  expect(text).toContain(`${count('method="GET",path="none",status="404"')} 1\n`);
  // the one that asks
  expect(text).toContain("http_requests_in_flight 1\n");
  await service.end();
});

test("they say whether the law and the database are ready, and what threads do", async () => {
  let down = false;
  const service = await keepingService({}, (store) => ({
    ...store,
    upkeep: {
      ...store.upkeep,
      ready: async () => {
        if (down) throw new StoreFault("STORE_UNREACHABLE", "ECONNREFUSED");
      },
    },
  }));
  expect(await metrics(service)).toMatch(/^cokdyby_ready 0\n[\s\S]*^cokdyby_store_ready 1\n/m);
  await service.readiness.warmUp();
  down = true;
  const text = await metrics(service);
  expect(text).toMatch(/^cokdyby_ready 1\n[\s\S]*^cokdyby_store_ready 0\n/m);
  expect(text).toMatch(/^cokdyby_analyses_running 0\n[\s\S]*^cokdyby_analyses_waiting 0\n/m);
  await service.end();
});
