import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { goToQuestion } from "../../../ui/go-to-question.ts";
import { useWords } from "../../../words/words.ts";

/** More are shown when asked for. */
const MOST = 5;

/** The facts that a finding still needs, each leading to its question. */
export function MissingFacts({ missing }: { readonly missing: readonly string[] }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const [all, setAll] = useState(false);
  const shown = all || missing.length <= MOST + 1 ? missing : missing.slice(0, MOST);
  return (
    <ul className="plain cluster gap-s">
      {shown.map((fact) => (
        <li key={fact}>
          <button type="button" className="pill tag" onClick={() => goToQuestion(fact)}>
            {say.fact(fact)}
          </button>
        </li>
      ))}
      {shown.length < missing.length ? (
        <li>
          <button type="button" className="small link-button" onClick={() => setAll(true)}>
            {t("showAll", { count: missing.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
