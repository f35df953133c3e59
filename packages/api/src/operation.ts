import type { Result } from "@cokdyby/engine";
import type * as z from "zod";
import type { Setting } from "./answers/setting.ts";

/** Plain data that nobody may change: an answer may be remembered and given again. */
export type Plain<T> = T extends readonly (infer Entry)[]
  ? readonly Plain<Entry>[]
  : T extends object
    ? { readonly [Member in keyof T]: Plain<T[Member]> }
    : T;

/** What a shape describes, as answers hold it. */
export type Shaped<Shape extends z.ZodType> = Plain<z.output<Shape>>;

/**
 * Something that can be asked of the law: a request as JSON, and an answer or every problem at once.
 *
 * From it come its HTTP route with permission and description, its task in a thread, its call in the typed
 * client and its command with `--json`.
 */
export interface Operation<
  Path extends `/v1/${string}` = `/v1/${string}`,
  Request extends z.ZodType = z.ZodType,
  Answer extends z.ZodType<object> = z.ZodType<object>,
> {
  /** Where POST asks for it. */
  readonly path: Path;
  /** The permission that it takes: to have a case answered, or to ask about all cases at once. */
  readonly action: "case.answer" | "law.analyse";
  readonly summary: string;
  readonly request: Request;
  readonly answer: Answer;
  /** A request on the shipped law for the documentation to show; it is answered as it stands. */
  readonly example: z.input<Request>;
  /**
   * Whether it may take so long that a thread of its own does it: always, or for some requests. These come
   * as they were sent; what is wrong in them is found later.
   */
  readonly inThread: true | ((request: unknown) => boolean);
  /** Most members of all objects and lists of a request together, where it may hold more than others. */
  readonly mostValues?: number;
  /** How it is asked with a stream of lines too. */
  readonly lines?: Lines;
  /**
   * @param request any value; nothing of it is trusted
   * @param pause called between parts of a long answer; lets others have their turn
   */
  readonly run: (
    setting: Setting,
    request: unknown,
    pause?: () => Promise<void>,
  ) => Answered<Answer> | Promise<Answered<Answer>>;
}

type Answered<Answer extends z.ZodType<object>> = Result<Shaped<Answer>>;

/** A stream that comes line by line and is answered line by line. */
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
