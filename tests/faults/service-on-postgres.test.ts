import { ProblemAnswer } from "@cokdyby/api/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Keeping, serviceOn } from "../http/keeping.ts";
import { type Cluster, makeCluster } from "../store/postgres/cluster.ts";

// a server of our own, also where DATABASE_URL names one: that is not ours to kill
let cluster: Cluster;
let copies: readonly [Keeping, Keeping];
beforeAll(async () => {
  cluster = await makeCluster(true);
  const at = { databaseUrl: cluster.url };
  copies = await Promise.all([serviceOn(at), serviceOn(at)]);
  for (const { readiness } of copies) await readiness.warmUp();
});
afterAll(async () => {
  for (const copy of copies) await copy.end();
  await cluster.remove();
});

const content = { words: "not yet" };
const ready = async (copy: Keeping) =>
  (await copy.http.inject({ url: "/health/ready" })).statusCode;

test("what one copy saved the other shows, and of two changes at once one is told of the other", async () => {
  const [one, two] = copies.map((copy) => copy.client());
  await one?.saveDraft({ id: "shared", body: { content } });
  expect(await two?.getSavedDraft({ id: "shared" })).toMatchObject({ thing: { content } });
  const both = await Promise.allSettled(
    [one, two].map((client, number) =>
      client?.saveDraft({ id: "shared", body: { content: { number }, basedOn: 1 } }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = both.find((each) => each.status === "rejected");
  expect(refused?.reason).toMatchObject({ problem: { status: 409, given: 1 } });
});

test("without its database a copy says so, still answers cases, and goes on when it is back", async () => {
  const [copy] = copies;
  const { saveDraft, evaluate, getSavedDraft } = copy.client();
  expect(await ready(copy)).toBe(200);
  await cluster.kill();
  expect(await ready(copy)).toBe(503);
  const failed = await saveDraft({ id: "lost", body: { content } }).catch((each: unknown) => each);
  expect(failed).toBeInstanceOf(ProblemAnswer);
  expect(failed).toMatchObject({
    problem: { status: 503, errors: [{ code: "STORE_UNREACHABLE" }] },
  });
  expect(await evaluate({ body: { facts: { "reader.age": 30 } } })).toHaveProperty("findings");
  expect((await copy.http.inject({ url: "/health/live" })).statusCode).toBe(200);
  await cluster.start();
  await expect.poll(() => ready(copy)).toBe(200);
  await saveDraft({ id: "lost", body: { content } });
  expect(await getSavedDraft({ id: "lost" })).toMatchObject({ thing: { version: 1, content } });
});
