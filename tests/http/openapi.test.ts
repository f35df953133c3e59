import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { keepingService } from "./keeping.ts";

const REDOCLY = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

const { write } = temporaryFolder();
const app = await keepingService();
afterAll(() => app.end());

async function document() {
  const response = await app.http.inject({ url: "/openapi.json" });
  expect(response.statusCode).toBe(200);
  return response.json();
}

test("the document is valid OpenAPI 3.1, and as the recommended rules of Redocly want it", async () => {
  const read = await document();
  expect(read.openapi).toBe("3.1.0");
  const file = write("openapi.json", JSON.stringify(read));
  const asked = ["lint", file, "--extends", "recommended", "--format", "json"];
  const { stdout } = spawnSync(process.execPath, [REDOCLY, ...asked], {
    encoding: "utf8",
    env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  expect(JSON.parse(stdout).problems).toEqual([]);
});

test("it says of every parameter what it is", async () => {
  const { paths } = await document();
  const silent = Object.entries<Record<string, object>>(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((operation) => {
      const { parameters = [] } = operation as {
        parameters?: readonly { readonly name: string; readonly description?: string }[];
      };
      return parameters
        .filter(({ description }) => description === undefined)
        .map(({ name }) => `${path} ${name}`);
    }),
  );
  expect(silent).toEqual([]);
});

test("every schema in it is asked with or answered, and none calls a member always there that may be left out", async () => {
  const { components, paths } = await document();
  const named = (part: unknown) =>
    [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    );
  const [used, left] = [new Set<string>(), named(paths)];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    left.push(...named(components.schemas[name]));
  }
  expect(Object.keys(components.schemas).filter((name) => !used.has(name))).toEqual([]);
  const asked = Object.entries<{ properties?: Record<string, object> }>(components.schemas);
  const withDefault = asked.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([member, schema]) =>
      "default" in schema ? [`${name}.${member}`] : [],
    ),
  );
  expect(withDefault).toEqual([]);
  const { language } = components.schemas.EvaluateRequestInput.properties;
  expect(language.description).toMatch(/Left out: `"cs"`$/);
});

test("it says of every operation what it does, and whom it answers", async () => {
  const { paths } = await document();
  const told = Object.values<Record<string, { description?: string; security?: object[] }>>(paths);
  for (const operation of told.flatMap((methods) => Object.values(methods))) {
    expect(operation.description).toMatch(/^.+\. (?:Needs no token|With a token: [\w, ]+)\.$/);
    expect(operation.security).toBeDefined();
  }
  const { get: ready } = paths["/health/ready"];
  expect(ready.security).toEqual([]);
  expect(paths["/v1/drafts/{id}"].put.description).toMatch(/With a token: drafter, admin\.$/);
});

test("it describes the body, the answers, the problems and the query of an operation", async () => {
  const { paths } = await document();
  const { requestBody, responses, operationId } = paths["/v1/evaluate"].post;
  expect(operationId).toBe("evaluate");
  expect(requestBody.content["application/json"].schema).toBeDefined();
  expect(Object.keys(responses)).toEqual([
    ...["200", "400", "401", "403", "405", "413", "415", "422", "429", "500", "503"],
  ]);
  expect(Object.keys(responses["422"].content)).toEqual(["application/problem+json"]);
  const names = paths["/v1/facts"].get.parameters.map(({ name }: { name: string }) => name);
  expect(names).toEqual(["on", "language"]);
});

test("the root leads to the page to read it", async () => {
  const { statusCode, headers } = await app.http.inject({ url: "/" });
  expect([statusCode, headers.location]).toEqual([302, "/docs/"]);
});

test("the page to read it needs nothing from elsewhere", async () => {
  const page = await app.http.inject({ url: "/docs/" });
  expect(page.statusCode).toBe(200);
  const policy = String(page.headers["content-security-policy"]);
  expect(policy).not.toMatch(/https?:|unsafe|\*|upgrade/);
  const linked = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? "");
  expect(linked.length).toBeGreaterThan(2);
  for (const link of linked) {
    expect(link).not.toMatch(/^(?:https?:)?\/\//);
    const { statusCode } = await app.http.inject({ url: new URL(link, "http://x/docs/").pathname });
    expect(statusCode, link).toBe(200);
  }
  // whatever is inline would not run under the policy
  expect(page.body).not.toMatch(/<script>|<style>|\son[a-z]+=/);
  const start = await app.http.inject({ url: "/docs/static/swagger-initializer.js" });
  expect(start.body).toContain('"/openapi.json"');
  expect(start.body).toContain('"validatorUrl":null');
});
