import type { ReactNode } from "react";
import { Link } from "../router/link.tsx";
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
    <Link to="/" className="fact-link" onGo={() => goToQuestion(fact)}>
      {children}
    </Link>
  );
}
