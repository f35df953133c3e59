declare module "virtual:worked-cases" {
  import type { WorkedCase } from "@cokdyby/rules/worked-cases";

  const cases: readonly Omit<WorkedCase, "expect">[];
  export default cases;
}

declare module "virtual:question-order" {
  /** Fact ids, the most useful question first. */
  const order: readonly string[];
  export default order;
}
