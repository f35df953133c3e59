import { StringDecoder } from "node:string_decoder";
import { lookAtText } from "@cokdyby/api";
import type { Problem } from "@cokdyby/engine";
import { ProtocolErrorCode } from "@modelcontextprotocol/server";

/** Characters of a message; the service takes bodies of as much. */
const MOST = 1_048_576;

/**
 * The messages of an assistant that can be read in one way only, as they come: one on a line. Each other is
 * answered with an error and left out: one that is too long, which is not kept while it comes, and one that
 * says a member twice, or holds what {@link lookAtText} tells. A text that is no JSON is let through to be told
 * as that.
 */
export async function* readableLines(
  input: AsyncIterable<Buffer | string>,
  output: NodeJS.WritableStream,
): AsyncGenerator<Buffer> {
  const refuse = (problems: readonly Problem[], id?: string | number) => {
    const [{ detail } = { detail: "" }] = problems;
    const error = { code: ProtocolErrorCode.InvalidRequest, message: detail, data: problems };
    output.write(
      `${JSON.stringify({ jsonrpc: "2.0", ...(id === undefined ? {} : { id }), error })}\n`,
    );
  };
  const decoder = new StringDecoder("utf8");
  let line = "";
  const isTooLong = () => line.length > MOST;
  for await (const chunk of input) {
    const [first = "", ...more] = decoder.write(Buffer.from(chunk)).split("\n");
    // what is too long already is not kept
    if (!isTooLong()) line += first;
    for (const next of more) {
      if (isTooLong()) refuse([TOO_LONG]);
      else {
        const { problems } = lookAtText(line);
        if (problems.length === 0) yield Buffer.from(`${line}\n`);
        else refuse(problems, idIn(line));
      }
      line = next;
    }
  }
}

const TOO_LONG: Problem = {
  code: "TOO_LARGE",
  detail: `a message has at most ${MOST} characters; ask for less at once`,
  pointer: "#",
};

/** Whose answer is waited for; nothing where the message does not say so once. */
function idIn(line: string): string | number | undefined {
  try {
    const { id } = JSON.parse(line);
    return typeof id === "string" || typeof id === "number" ? id : undefined;
  } catch {
    return undefined;
  }
}
