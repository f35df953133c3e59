import { EngineFault } from "@cokdyby/engine";
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from "fastify";
import { StoreFault } from "../store/fault.ts";
import { admittedOf } from "./authorize.ts";
import { type Repeated, repeated } from "./repeated.ts";
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

interface Line {
  readonly level: "info" | "warn";
  readonly words: string;
  readonly said: object;
}

const strangers = new WeakMap<FastifyRequest, Repeated<Line>>();

/** One line for each answer, with status 499 where the client had left; what strangers repeat is counted. */
export function logAnswers(app: FastifyInstance): void {
  const counted = repeated<Line>((first, times) => {
    const { level, words, said } = first ?? { level: "info", words: "answered", said: {} };
    app.log[level]({ ...said, times }, words);
  });
  app.addHook("onClose", async () => counted.flush());
  app.addHook("onRequest", async (request) => void strangers.set(request, counted));
  whenDone(app, (request, reply, statusCode) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const said = { ...logged(request), statusCode };
    if (admittedOf(request) !== undefined) request.log.info({ ...said, ms }, "answered");
    else logStranger(request, { level: "info", words: "answered", said }, { ms });
  });
}

/** Writes a line about somebody who showed no token. @param more what tells lines of one kind apart */
export function logStranger(request: FastifyRequest, line: Line, more: object = {}): void {
  const { level, words, said } = line;
  if (strangers.get(request)?.countBeyond(JSON.stringify(line), line)) return;
  request.log[level]({ ...said, ...more }, words);
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
