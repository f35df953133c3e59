import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import type { WorkedCase } from "@cokdyby/training";

/** The cases that come with the rules, as exercises are made from them: without their titles and stories. */
export function workedCases(): readonly WorkedCase[] {
  return readWorkedCases().map((each) => {
    const { facts, topics, expect, on, readings, presume, unobtainable } = each;
    return {
      case: each.case,
      facts,
      topics,
      expect,
      ...(on === undefined ? {} : { on }),
      ...(readings === undefined ? {} : { readings }),
      ...(presume === undefined ? {} : { presume }),
      ...(unobtainable === undefined ? {} : { unobtainable }),
    };
  });
}
