import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { answerLawList, LAW_LISTS, type LawList, OPERATIONS, today } from "@cokdyby/api";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAIN, startCokdyby } from "./cokdyby.ts";

const rulebook = loadRulebook();
const setting = { rulebook, phrases: loadPhrases(), guide: loadGuide(), today };
const complaints: string[] = [];
let assistant: Client;

/** An assistant's client on the command in a process of its own. */
async function connect(...options: readonly string[]): Promise<Client> {
  const args = ["--conditions=@cokdyby/source", MAIN, "mcp", ...options];
  const transport = new StdioClientTransport({ command: process.execPath, args, stderr: "pipe" });
  transport.stderr?.on("data", (text) => complaints.push(String(text)));
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  return client;
}

beforeAll(async () => {
  assistant = await connect("--lang", "en");
});

afterAll(async () => {
  await assistant.close();
});

/** What a call answers: its structure, and what its text says. */
async function called(name: string, given: object) {
  const result = await assistant.callTool({ name, arguments: { ...given } });
  const [first, ...others] = result.content;
  if (first?.type !== "text" || others.length > 0) throw new Error("one text is expected");
  return { ...result, said: JSON.parse(first.text) };
}

const operations = Object.entries(OPERATIONS);

describe("an assistant", () => {
  test("finds the law and every operation, and none that writes or reaches beyond the process", async () => {
    const { tools } = await assistant.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["law", ...operations.map(([name]) => name)]);
    for (const { annotations } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
    expect(assistant.getInstructions()).toMatch(/Never guess an age.+consent/s);
  });

  test.each(operations)(
    "is answered by %s as the service answers",
    async (name, { run, example }) => {
      const asked = { language: "en" as const, ...example };
      const answer = await run(setting, asked);
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      const { structuredContent, said, isError } = await called(name, asked);
      expect(isError).toBeUndefined();
      // a host that shows both has its model read everything twice
      expect(structuredContent).toBeUndefined();
      expect(said.leftOut).toBeUndefined();
      // of an explanation Markdown alone
      const inMarkdown = (_: string, value: unknown) =>
        typeof value === "object" && value !== null && "markdown" in value
          ? { markdown: value.markdown }
          : value;
      expect(said.answer).toEqual(JSON.parse(JSON.stringify(answer.value, inMarkdown)));
      expect(said.notice).toMatch(/not yet reviewed by a lawyer; no legal advice/);
    },
  );

  test.each(operations)(
    "may ask %s for its example, by members that each have a type in place",
    async (name, { example }) => {
      const { tools } = await assistant.listTools();
      const { inputSchema } = tools.find((each) => each.name === name) ?? {};
      const fits = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true }));
      const validate = fits.compile(inputSchema as object);
      expect(validate(JSON.parse(JSON.stringify(example))), JSON.stringify(validate.errors)).toBe(
        true,
      );
      expect(JSON.stringify(inputSchema)).not.toContain("$ref");
      for (const member of Object.values(inputSchema?.properties ?? {})) {
        expect(member).toHaveProperty("type");
      }
    },
  );

  test("is told everything that is wrong at once, with the nearest id and without what was said", async () => {
    const { isError, structuredContent, said } = await called("evaluate", {
      facts: { "act.conduct": "marker-of-a-case", "child.agee": 16 },
      outcomes: ["prosecution.opn"],
    });
    expect({ isError, structuredContent }).toEqual({ isError: true, structuredContent: undefined });
    expect(said.errors).toMatchObject([
      { code: "OUTCOME_UNKNOWN", suggestion: "prosecution.open" },
      { code: "OPTION_UNKNOWN", pointer: "#/facts/act.conduct" },
      { code: "FACT_UNKNOWN", suggestion: "child.age" },
    ]);
    expect(JSON.stringify(said)).not.toContain("marker-of-a-case");
  });

  test("gets the same bytes for the same question", async () => {
    const asked = { name: "evaluate", arguments: { ...OPERATIONS.evaluate.example } };
    const [first, second] = [await assistant.callTool(asked), await assistant.callTool(asked)];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  test("reads the ids of each list of the law by a tool, and the list as a resource", async () => {
    const ids = (entries: readonly object[]) => entries.map((entry) => Object.values(entry)[0]);
    const { resources } = await assistant.listResources();
    const lists = Object.keys(LAW_LISTS) as LawList[];
    expect(resources.map(({ name }) => name)).toEqual(lists);
    for (const { name, uri } of resources) {
      const list = JSON.parse(
        JSON.stringify(answerLawList(rulebook, name as LawList, { language: "en" })),
      );
      const { contents } = await assistant.readResource({ uri });
      expect(contents.map((each) => "text" in each && JSON.parse(each.text))).toEqual([list]);
      const told = (await called("law", { list: name })).said.answer;
      // an entry comes whole when it is asked for
      if (Array.isArray(list[name])) expect(ids(told[name])).toEqual(ids(list[name]));
      else expect(told).toEqual(list);
    }
  });

  test("reads one entry of the law, and is told which id was probably meant", async () => {
    const { said } = await called("law", { list: "facts", id: "child.age" });
    expect(said.answer.fact).toMatchObject({ fact: "child.age", label: expect.any(String) });
    const wrong = await called("law", { list: "facts", id: "child.agee", on: "1999-01-01" });
    expect(wrong.isError).toBe(true);
    expect(wrong.said.errors).toMatchObject([
      { code: "LAW_DATE_TOO_EARLY", pointer: "#/on" },
      { code: "FACT_UNKNOWN", pointer: "#/id", suggestion: "child.age" },
    ]);
  });

  test("is refused what there is not", async () => {
    await expect(assistant.callTool({ name: "delete" })).rejects.toThrow("tools/list");
    const uri = "cokdyby:///secrets";
    await expect(assistant.readResource({ uri })).rejects.toThrow("resources/list");
  });

  test("takes a long question back, and is answered others meanwhile", async () => {
    const taken = new AbortController();
    const long = assistant.callTool(
      { name: "whatIf", arguments: { ...OPERATIONS.whatIf.example } },
      { signal: taken.signal },
    );
    const refused = expect(long).rejects.toThrow();
    taken.abort();
    await refused;
    await assistant.ping();
    expect((await called("evaluate", OPERATIONS.evaluate.example)).isError).toBeUndefined();
  });

  test("is set up as the page for it says", async () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/assistants.md"), "utf8");
    const [, block = ""] = /```json\n(.+?)```/s.exec(page) ?? [];
    const { command, args } = JSON.parse(block).mcpServers.cokdyby;
    expect(command).toBe("cokdyby");
    const client = await connect(...args.slice(1));
    const { tools } = await client.listTools();
    for (const { name } of tools) expect(page).toContain(`\`${name}\``);
    await client.close();
  });

  test("in Czech is spoken to in Czech", async () => {
    const czech = await connect("--lang", "cs");
    expect(czech.getInstructions()).toMatch(/nikdy neodhadujte/);
    const { language: _, ...asked } = OPERATIONS.evaluate.example;
    const { content } = await czech.callTool({ name: "evaluate", arguments: { ...asked } });
    expect(JSON.stringify(content)).toMatch(/nejde o právní radu/);
    await czech.close();
  });

  test("is told of a message that can be read two ways or is too long, and answered the next one", async () => {
    const child = spawn(process.execPath, ["--conditions=@cokdyby/source", MAIN, "mcp"]);
    const call = (id: number, facts: string) =>
      `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"name":"evaluate","arguments":{"facts":${facts}}}}`;
    const lines = [
      call(1, '{"actor.age":14,"actor.age":40}'),
      call(2, '{"__proto__":{}}'),
      call(3, '{"act.conduct":"\\ud800"}'),
      call(4, `"${"a".repeat(12_000_000)}"`),
      call(5, "[".repeat(100_000)),
      "no JSON",
      '{"jsonrpc":"2.0","id":7,"method":"ping"}',
    ];
    const answers: { id?: number; error?: { data: { code: string }[] } }[] = [];
    createInterface(child.stdout).on("line", (line) => answers.push(JSON.parse(line)));
    child.stdin.write(`${lines.join("\n")}\n`);
    await expect.poll(() => answers.some(({ id }) => id === 7)).toBe(true);
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
    expect(answers.map(({ id, error }) => [id, error?.data.map(({ code }) => code)])).toEqual([
      [1, ["MEMBER_TWICE"]],
      [2, ["FORBIDDEN_KEY"]],
      [3, ["TEXT_MALFORMED"]],
      [undefined, ["TOO_LARGE"]],
      [undefined, ["TOO_DEEP"]],
      [7, undefined],
    ]);
  });

  test("ends the command by ending its input, with nothing written beside the answers", async () => {
    const { child, ended } = startCokdyby(["mcp"]);
    await once(child, "close");
    expect(await ended).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(complaints.join("")).toBe("");
  });
});
