import type { Message } from "../messages/message.ts";
import type { Scalar } from "./rulebook.ts";

/**
 * How a case is told in one language, as data: what stands together in a sentence, in which words and in which order.
 * Plain data beside the rulebook; no finding rests on it, and it is no part of the digest of a rulebook.
 */
export interface StoryPlan {
  readonly language: string;
  /** BCP 47 tag, as `cs-CZ` */
  readonly locale: string;
  readonly spans: SpanWords;
  /** How a paragraph `{number}` and a point `{letter}` of a provision are written. */
  readonly provision: { readonly paragraph: Message; readonly point: Message };
  /** Said where one of several values holds; `{list}` stands for a clause for each of them. */
  readonly oneOf: Message;
  /** Forms of a number, `{number}`; a text names one as `{form_of_fact}`. */
  readonly forms: Readonly<Record<string, Message>>;
  /** Parts of sentences: of each the first telling that fits, or nothing. */
  readonly phrases: Readonly<Record<string, readonly Telling[]>>;
  /** Each fact told alone: by value, `value` for numbers and dates, `row` for rows of a table, `unknown`. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, readonly Telling[]>>>>;
  /** The sentences in their order. Each fact stands here once. */
  readonly parts: readonly StoryPart[];
  /** What a case is called: the first telling that fits. */
  readonly title: readonly Telling[];
  /** How a kind of case is told. */
  readonly kind: KindPlan;
}

/** How a kind of case is told: many cases by what they have in common. */
export interface KindPlan {
  /** Who does what: the first telling that fits. */
  readonly says: readonly Telling[];
  /** Said where each of several values is meant; `{list}` stands for a clause for each of them. */
  readonly oneOf: Message;
  /** How `{span_of_fact}` is written: one number `{from}`, or the numbers `{from}` to `{to}`, one of them the end of the range. */
  readonly numbers: {
    readonly one: Message;
    readonly between: Message;
    readonly atLeast: Message;
    /** With `{next}`, the first number that is too much. */
    readonly atMost: Message;
  };
}

/** How what is known in part is written. */
export interface SpanWords {
  /** A day, `{date}`, and a span of days. */
  readonly day: Message;
  readonly days: Message;
  /** Numbers from `{from}` to `{to}`, where one end is that of the fact's range without it. */
  readonly between: Message;
  readonly atLeast: Message;
  readonly atMost: Message;
}

/** A sentence for several facts together, or the place of a fact that is not said before. */
export type StoryPart =
  | { readonly part: string; readonly tellings: readonly Telling[] }
  | { readonly fact: string };

/** One wording and what it is for. */
export interface Telling {
  /** Facts that it says; each is given with a plain value that is asked for here. */
  readonly says: Readonly<Record<string, Wanted>>;
  /** What else has to be so; it is not said. */
  readonly where: Readonly<Record<string, Wanted>>;
  readonly message: Message;
  readonly arguments: readonly StoryArgument[];
}

/** What an argument of a telling stands for. */
export type StoryArgument =
  | { readonly name: string; readonly phrase: string }
  | { readonly name: string; readonly fact: string; readonly form?: string }
  /** Of a fact that may be known in part: its numbers as `KindPlan` writes them, or the labels of its options. */
  | { readonly name: string; readonly fact: string; readonly part: "span" | "options" }
  /** Of a fact told alone: its value in words, its number, the provision of its row. */
  | { readonly name: "value" | "count" | "row" };

/** The value that is asked of a fact: this one, one of these, one between, whether there is one, or each of these and no other. */
export type Wanted =
  | Scalar
  | readonly Scalar[]
  | { readonly min?: number; readonly max?: number }
  | { readonly given: boolean }
  | { readonly exactly: readonly Scalar[] };
