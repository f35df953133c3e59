import type { WireCase } from "@cokdyby/api/shapes";
import type { WorkedCase } from "@cokdyby/rules/worked-cases";

/** A worked case as the UI has it: without the findings expected of it and the remarks of its authors. */
export type ShownCase = Omit<WorkedCase, "expect" | "remark">;

/** The case on the wire, without its title, which is one in each language. */
export function wiredCase({ facts, readings, on, presume, unobtainable }: ShownCase): WireCase {
  return {
    facts,
    ...(readings === undefined ? {} : { readings }),
    ...(on === undefined ? {} : { on }),
    ...(presume === undefined ? {} : { presume }),
    ...(unobtainable === undefined ? {} : { unobtainable }),
  };
}
