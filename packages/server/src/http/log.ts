import { EngineFault } from "@cokdyby/engine";
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from "fastify";
import { StoreFault } from "../store/fault.ts";
import { whenDone } from "./when-done.ts";

/** Where log lines go; `false` for nowhere. */
export type Log =
  | false
  | { readonly level: string; readonly stream?: { write(line: string): void } };

/**
 * Lines of JSON that say what was asked for and how it went, and nothing of what was in it: no body,
 * no query, no headers, no message of an error that could repeat a value.
 */
export function logOptions(log: Log): NonNullable<FastifyServerOptions["logger"]> {
  if (log === false) return false;
  return {
    level: log.level,
    ...(log.stream === undefined ? {} : { stream: log.stream }),
    serializers: {
      req: logged,
      res: ({ statusCode }) => ({ statusCode }),
      err: frames,
      fault: frames,
    },
  };
}

/** One line for each answer, with status 499 where the client had left. */
export function logAnswers(app: FastifyInstance): void {
  whenDone(app, (request, reply, statusCode) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ ...logged(request), statusCode, ms }, "answered");
  });
}

/** The pattern of the path: ids in it are made by clients, and may say who or what they are about. */
function logged({ method, routeOptions }: Pick<FastifyRequest, "method" | "routeOptions">) {
  return { method, path: routeOptions?.url ?? "" };
}

/** Where a fault happened. Its message is kept only where it is our own words. */
function frames(error: Error) {
  const { name, stack = "" } = error;
  return {
    type: name,
    message: error instanceof EngineFault || error instanceof StoreFault ? error.message : "",
    stack: stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
  };
}
