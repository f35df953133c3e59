import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { contentProblem } from "@cokdyby/api";
import { problemShape } from "@cokdyby/api/shapes";
import { run } from "@cokdyby/cli";
import { expect, test } from "vitest";
import { cokdyby } from "./cokdyby.ts";

/** The problem that the command prints with `--json`, and nothing beside it. */
async function problemOf(args: readonly string[], stdin = "") {
  const { code, stdout, stderr } = await cokdyby([...args, "--json"], { stdin });
  expect(code).toBe(2);
  expect(stderr).toBe("");
  const document = JSON.parse(stdout);
  const places: readonly unknown[] = document.errors.map(
    ({ where }: { readonly where?: string }) => where,
  );
  const errors = document.errors.map(({ where, ...error }: { readonly where?: string }) => error);
  // beside the places in files it is what the service answers with
  return { problem: problemShape.parse({ ...document, errors }), places };
}

const WRONG = "facts:\n  act.conduct: posess\n  actor.age: 1726\n";

test("bad input is told as the problem that the service answers with, all at once, with its places", async () => {
  const args = ["evaluate", "-", "--outcome", "liability.exempted", "--lang", "en"];
  const { problem, places } = await problemOf(args, WRONG);
  expect(problem).toMatchObject({ type: "urn:cokdyby:problem:content", status: 422 });
  expect(problem.errors).toMatchObject([
    { code: "OUTCOME_UNKNOWN", suggestion: "liability.exempt" },
    { pointer: "#/facts/act.conduct", code: "OPTION_UNKNOWN", suggestion: "possess" },
    { pointer: "#/facts/actor.age", code: "VALUE_OUT_OF_DOMAIN" },
  ]);
  expect(places).toEqual(["--outcome", "stdin:2:16", "stdin:3:14"]);
  expect(JSON.stringify(problem)).not.toMatch(/posess|1726/);
});

test("each detail is in the language asked for, as it is without --json", async () => {
  for (const lang of ["cs", "en"]) {
    const args = ["evaluate", "-", "--lang", lang];
    const { problem } = await problemOf(args, WRONG);
    const { stderr } = await cokdyby(args, { stdin: WRONG });
    for (const { detail } of problem.errors) expect(stderr).toContain(detail);
  }
});

test.each([
  [["evaluate", "-"], "je třeba opravit 2 věci, viz `errors`"],
  [["evaluate", "--nosuch"], "je třeba opravit jednu věc, viz `errors`"],
])(
  "the title and what is told of all errors are in that language too: %j",
  async (args, detail) => {
    const czech = await problemOf([...args, "--lang", "cs"], WRONG);
    expect(czech.problem.title).toBe("Na takto zadaný požadavek nelze odpovědět");
    expect(czech.problem.detail).toBe(detail);
    const english = await problemOf([...args, "--lang", "en"], WRONG);
    const { title, detail: said } = contentProblem(english.problem.errors);
    expect(english.problem).toMatchObject({ title, detail: said });
  },
);

test.each([
  [["evaluate", "--nosuch"], "--nosuch"],
  [["evalute"], "evalute"],
  [["evaluate", "--lang", "xx"], "cs, en"],
  [["evaluate", "one.yaml", "two.yaml"], ""],
])("a command line that cannot be read: %j", async (args, named) => {
  const { problem } = await problemOf(args);
  expect(problem.errors).toMatchObject([{ pointer: "#", code: "USAGE" }]);
  expect(problem.errors[0]?.detail).toContain(named);
});

test("a mistake of ours is told so too", async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const environment = {
    get DATA_DIR(): string {
      throw new TypeError("torn");
    },
  };
  const stdin = Readable.from([]);
  const code = await run(["key", "--json", "--lang", "cs"], { stdin, stdout, stderr, environment });
  stdout.end();
  stderr.end();
  expect(code).toBe(70);
  expect(await text(stderr)).toBe("");
  const problem = problemShape.parse(JSON.parse(await text(stdout)));
  expect(problem).toMatchObject({
    status: 500,
    title: "Chyba na naší straně",
    errors: [{ code: "FAULT" }],
  });
});
