import { answerLawList, LAW_LISTS, type LawList, type ServiceContext } from "@cokdyby/api";
import type { Language } from "@cokdyby/words";
import {
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { wordsIn } from "../words/words.ts";
import { callTool, isTool } from "./call-tool.ts";
import { toolsOf } from "./tools.ts";

/** The address of a list of the law, as a resource. */
const SCHEME = "cokdyby:///";

interface Serving {
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
  /** Told of faults of ours. */
  readonly report: (fault: Error) => void;
}

/**
 * The operations as the tools of an assistant, by the Model Context Protocol: each reads, none writes, and no
 * tool reaches beyond this process.
 */
export function mcpServer(setting: ServiceContext, { language, version, report }: Serving): Server {
  const words = wordsIn(language);
  const tools = [...toolsOf(words)];
  const server = new Server(
    { name: "cokdyby", title: "Cokdyby", version },
    { capabilities: { tools: {}, resources: {} }, instructions: words.mcp("instructions") },
  );
  server.setRequestHandler("tools/list", () => ({ tools }));
  server.setRequestHandler("tools/call", async ({ params }, context) => {
    const { name, arguments: given = {} } = params;
    if (!isTool(name)) throw notFound("no such tool; `tools/list` names those that exist");
    return callTool({ setting, language, pause: pauseOf(context), report }, name, given);
  });
  const lists = Object.keys(LAW_LISTS) as LawList[];
  server.setRequestHandler("resources/list", () => ({
    resources: lists.map((list) => ({
      uri: SCHEME + list,
      name: list,
      description: words.mcp("lawResource", { list }),
      mimeType: "application/json",
    })),
  }));
  server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: [] }));
  server.setRequestHandler("resources/read", ({ params: { uri } }) => {
    const list = lists.find((each) => SCHEME + each === uri);
    if (list === undefined)
      throw notFound("no such resource; `resources/list` names those that exist");
    const text = JSON.stringify(answerLawList(setting.rulebook, list, { language }));
    return { contents: [{ uri, mimeType: "application/json", text }] };
  });
  return server;
}

function notFound(detail: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, detail);
}

/** Between two parts of a long answer: says how far it is, lets other messages in, and ends with the request. */
function pauseOf({ mcpReq: { _meta, notify, signal } }: ServerContext) {
  const progressToken = _meta?.progressToken;
  return async (done?: { readonly done: number; readonly of: number }): Promise<void> => {
    if (progressToken !== undefined && done !== undefined) {
      const params = { progressToken, progress: done.done, total: done.of };
      await notify({ method: "notifications/progress", params });
    }
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  };
}
