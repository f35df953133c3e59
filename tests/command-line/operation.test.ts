import { OPERATIONS } from "@cokdyby/api";
import { expect, test } from "vitest";
import { cokdyby } from "./cokdyby.ts";

test("an operation without a view takes its request as it goes over the wire", async () => {
  const { example, answer } = OPERATIONS.evaluateBatch;
  const stdin = JSON.stringify(example);
  const { code, stdout, stderr } = await cokdyby(["evaluate-batch", "--json"], { stdin });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(answer.parse(JSON.parse(stdout)).results).toMatchObject(
    example.cases.map((each) => ({ "@id": each["@id"], findings: { "prosecution.open": {} } })),
  );
});

test("what is wrong with it is told at its place, all at once", async () => {
  const stdin = "cases: []\noutcomes: [prosecution.opem]\nlanguag: en\n";
  const { code, stdout } = await cokdyby(["evaluate-batch", "-", "--json"], { stdin });
  expect(code).toBe(2);
  expect(JSON.parse(stdout).errors).toMatchObject([
    { code: "MEMBER_UNKNOWN", suggestion: "language", where: "stdin:3:10" },
    { code: "OUTCOME_UNKNOWN", suggestion: "prosecution.open", where: "stdin:2:12" },
  ]);
});

test.each(["question-plan", "no-such-thing"])("there is no command %s", async (name) => {
  const { code, stderr } = await cokdyby([name], { environment: { LANG: "en_GB.UTF-8" } });
  expect(code).toBe(2);
  expect(stderr).toContain(name);
});
