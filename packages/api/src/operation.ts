import type { Result } from "@cokdyby/engine";
import type { Done } from "@cokdyby/engine/file";
import type * as z from "zod";
import type { ServiceContext } from "./answers/service-context.ts";
import type { Shaped } from "./shapes/shaped.ts";

/**
 * A question to the law: takes a request as JSON and returns an answer, or every problem at once.
 *
 * Its HTTP route with permission and description, its task in a thread, its method of the typed client and
 * its command with `--json` are derived from this declaration.
 */
export interface Operation<
  Path extends `/v1/${string}` = `/v1/${string}`,
  Request extends z.ZodType = z.ZodType,
  Answer extends z.ZodType<object> = z.ZodType<object>,
> {
  /** Path of the POST route. */
  readonly path: Path;
  /** The permission it requires: to have a case decided, or to analyse the law as a whole. */
  readonly action: "case.answer" | "law.analyse";
  readonly summary: string;
  readonly request: Request;
  readonly answer: Answer;
  /** A request on the shipped law for the documentation. A test runs it. */
  readonly example: z.input<Request>;
  /**
   * Whether it runs in a worker thread because it may take long: always, or for some requests. The request
   * is not checked yet.
   */
  readonly inThread: true | ((request: unknown) => boolean);
  /** Upper bound of members in all objects and lists of a request, where it may exceed the usual one. */
  readonly mostValues?: number;
  /** For an operation that also takes a stream of lines. */
  readonly lines?: Lines;
  /**
   * Answers a request, or tells every problem of it.
   *
   * @param request any value; nothing of it is trusted
   * @param pause called between parts of a long answer; yields to other requests
   */
  readonly run: (
    service: ServiceContext,
    request: unknown,
    pause?: Pause,
  ) => Answered<Answer> | Promise<Answered<Answer>>;
}

/**
 * Lets others have their turn between two parts of a long answer. What it throws ends the work.
 *
 * @param done how far the answer is, where that is known
 */
export type Pause = (done?: Done) => Promise<void>;

type Answered<Answer extends z.ZodType<object>> = Result<Shaped<Answer>>;

/** A stream of requests, one a line, answered line by line. */
export interface Lines {
  readonly query: z.ZodType;
  /** Of one line. */
  readonly result: z.ZodType;
  readonly description: string;
}

/** Declares an operation: the compiler holds its example to its request, and what it runs to its answer. */
export function operation<
  const Path extends `/v1/${string}`,
  Request extends z.ZodType,
  Answer extends z.ZodType<object>,
>(declared: Operation<Path, Request, Answer>): Operation<Path, Request, Answer> {
  return declared;
}
