import { once } from "node:events";
import { Readable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { EXIT } from "../exit-code.ts";
import { readableLines } from "../mcp/readable-lines.ts";
import { mcpServer } from "../mcp/server.ts";
import { unreviewedHere } from "../wordings/unreviewed.ts";
import { type Call, settingOf } from "./command.ts";
import { ownVersion } from "./version.ts";

/**
 * `cokdyby mcp`: answers an assistant over standard input and output until the input ends. Nothing else is
 * written there; faults go to standard error, without what was asked.
 *
 * @returns the exit code
 */
export async function mcp({ io, language }: Call): Promise<number> {
  const setting = settingOf();
  const beside = await unreviewedHere({ io, language }, setting.rulebook);
  const report = ({ name, stack = "" }: Error) => {
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    io.stderr.write(`${[name, ...frames].join("\n")}\n`);
  };
  const as = { language, version: await ownVersion(), report };
  const ended = once(io.stdin, "close");
  const serving = serveStdio(() => mcpServer({ ...setting, ...beside }, as), {
    transport: new StdioServerTransport(
      Readable.from(readableLines(io.stdin, io.stdout)),
      io.stdout,
    ),
  });
  await ended;
  await serving.close();
  return EXIT.answered;
}
