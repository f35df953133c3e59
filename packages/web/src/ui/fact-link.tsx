import { createContext, type ReactNode, useContext } from "react";
import { Link } from "../router/link.tsx";
import { goToQuestion } from "./go-to-question.ts";

/** Whether facts are those of the case that is worked on; those of an act in a file lead to no question. */
export const AreOfCase = createContext(true);

/** The name of a fact that leads to its question, on whatever screen it stands. */
export function FactLink({
  fact,
  children,
}: {
  readonly fact: string;
  readonly children: ReactNode;
}) {
  if (!useContext(AreOfCase)) return <span>{children}</span>;
  return (
    <Link to="/case" className="fact-link" onGo={() => goToQuestion(fact)}>
      {children}
    </Link>
  );
}
