declare module "virtual:worked-cases" {
  import type { WorkedCase } from "@cokdyby/rules/worked-cases";

  const cases: readonly Omit<WorkedCase, "expect">[];
  export default cases;
}

declare module "virtual:case-questions" {
  /** Worked case → outcomes to ask for → rules that matter most for the answer. */
  const questions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  export default questions;
}

declare module "virtual:neutral-titles" {
  import type { Text } from "@cokdyby/engine";

  /** Worked case → its title without a word on how it comes out. */
  const titles: Readonly<Record<string, Text>>;
  export default titles;
}

declare module "virtual:question-order" {
  /** Fact ids, the most useful question first. */
  const order: readonly string[];
  export default order;
}
