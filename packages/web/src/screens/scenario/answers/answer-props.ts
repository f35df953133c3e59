import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import type { Answer } from "../../../case/case.ts";

/** What every way to answer a question takes. */
export interface AnswerProps {
  readonly declared: FactDeclaration;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** Id of the element with the question. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** Whether the case gives the fact in another way than by itself. */
  readonly isGivenOtherwise?: boolean | undefined;
}
