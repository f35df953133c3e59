import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLti } from "@cokdyby/server/lti";
import { afterAll, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

const folder = mkdtempSync(join(tmpdir(), "cokdyby-lti-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/lti.md"), "utf8");
const [, EXAMPLE = ""] = /```json\n([\s\S]*?)```/.exec(PAGE) ?? [];

function opened(text: string) {
  const file = join(folder, "lti.json");
  writeFileSync(file, text);
  return openLti(file, folder);
}

/** What is wrong with the example once it is changed. */
async function problemsOf(change: (example: ReturnType<typeof JSON.parse>) => void) {
  const example = JSON.parse(EXAMPLE);
  change(example);
  const lti = await opened(JSON.stringify(example));
  return lti.ok ? [] : lti.problems.map(({ code, pointer = "" }) => `${code} ${pointer}`);
}

test("the file that the page shows is one, and its key stays, for its user alone", async () => {
  const { registrations, key } = expectOk(await opened(EXAMPLE));
  expect(registrations).toMatchObject({ url: "https://cokdyby.school.example" });
  expect(statSync(join(folder, "lti-key.pem")).mode & 0o777).toBe(0o600);
  const again = await opened(EXAMPLE);
  expect(again.ok && again.value.key.jwk).toEqual(key.jwk);
});

test("all that is wrong with a file is told at once, with its place and without its values", async () => {
  const found = await problemsOf((example) => {
    example.url = "https://cokdyby.school.example/path";
    const [first] = example.platforms;
    example.platforms.push({ ...first });
    example.platforms.push({
      ...first,
      clientId: "2",
      tokenEndpoint: "http://moodle.example/token",
    });
    example.platforms.push({ ...first, clientId: "3", jwksUri: "https://user:secret@host/keys" });
    example.platforms.push({ ...first, clientId: "4", gradeOrigins: ["https://a.example/b"] });
    example.platforms.push({ ...first, clientId: "5", issuer: "file:///etc/passwd" });
    example.platforms.push({ ...first, clientId: "6", authorizationEndpoint: "//moodle" });
  });
  expect(found).toEqual([
    "LTI_URL_UNSAFE #/url",
    "LTI_PLATFORM_TWICE #/platforms/1",
    "LTI_URL_UNSAFE #/platforms/2/tokenEndpoint",
    "LTI_URL_UNSAFE #/platforms/3/jwksUri",
    "LTI_URL_UNSAFE #/platforms/4/gradeOrigins/0",
    "LTI_URL_UNSAFE #/platforms/5/issuer",
    "LTI_URL_UNSAFE #/platforms/6/authorizationEndpoint",
  ]);
  const misfits = await problemsOf((example) => {
    example.platform = [];
    delete example.platforms[0].issuer;
    example.platforms[0].deploymentIds = [];
  });
  expect(misfits.sort()).toEqual([
    "LIST_EMPTY #/platforms/0/deploymentIds",
    "MEMBER_MISSING #/platforms/0/issuer",
    "MEMBER_UNKNOWN #/platform",
  ]);
  const both = await problemsOf((example) => {
    example.url = "https://cokdyby.school.example/path";
    Object.assign(example.platforms[0], { clientId: "", tokenEndpoint: "https://u:p@host/" });
  });
  expect(both.sort()).toEqual([
    ...["LTI_URL_UNSAFE #/platforms/0/tokenEndpoint", "LTI_URL_UNSAFE #/url"],
    "VALUE_WRONG_TYPE #/platforms/0/clientId",
  ]);
});

test("http does for this machine, under each of its names", async () => {
  for (const url of ["http://localhost:4321", "http://127.0.0.1:4321", "http://[::1]:4321"]) {
    expect(await problemsOf((example) => Object.assign(example, { url }))).toEqual([]);
  }
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
])("a file of %s is told", async (_what, text) => {
  const lti = await opened(text);
  expect(lti.ok ? [] : lti.problems.map(({ code }) => code)).toEqual(["LTI_FILE_UNREADABLE"]);
});

test("a key of another kind is refused", async () => {
  const other = mkdtempSync(join(folder, "other-"));
  const file = join(folder, "lti.json");
  writeFileSync(file, EXAMPLE);
  writeFileSync(join(other, "lti-key.pem"), "no key", { mode: 0o600 });
  const lti = await openLti(file, other);
  expect(lti.ok ? [] : lti.problems.map(({ code }) => code)).toEqual(["SIGNING_KEY_UNREADABLE"]);
});
