import type { ReactNode } from "react";
import { go } from "../router/route.ts";
import { goToQuestion } from "./go-to-question.ts";

/** The name of a fact that leads to its question, on whatever screen it stands. */
export function FactLink({
  fact,
  children,
}: {
  readonly fact: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="fact-link"
      onClick={() => {
        go("/");
        goToQuestion(fact);
      }}
    >
      {children}
    </button>
  );
}
