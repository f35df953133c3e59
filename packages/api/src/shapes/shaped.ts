import type * as z from "zod";

/** Plain data, deeply readonly: an answer may be cached and returned again. */
export type Plain<T> = T extends readonly (infer Entry)[]
  ? readonly Plain<Entry>[]
  : T extends object
    ? { readonly [Member in keyof T]: Plain<T[Member]> }
    : T;

/** What a shape describes, as answers hold it. */
export type Shaped<Shape extends z.ZodType> = Plain<z.output<Shape>>;
