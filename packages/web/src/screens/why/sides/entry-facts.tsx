import { sidesWords } from "@cokdyby/words/web/sides";
import type { ReactNode } from "react";
import { useCase } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { useWords } from "../../../words/words.ts";

/** Facts of a rule that the case states, with what it states. */
export function GivenFacts({ facts }: { readonly facts: readonly string[] }) {
  const t = useWords(sidesWords);
  const { say } = useLaw();
  const { facts: stated } = useCase();
  return (
    <FactLine title={`${t("given")}:`} facts={facts}>
      {(fact) => {
        const value = stated[fact];
        return (
          <>
            <FactLink fact={fact}>{say.fact(fact)}</FactLink>
            {value === undefined ? null : (
              <>
                : <strong>{say.stated(fact, value)}</strong>
              </>
            )}
          </>
        );
      }}
    </FactLine>
  );
}

/** Facts that are missing, each with a link to its question. */
export function MissingFacts({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly string[];
}) {
  const { say } = useLaw();
  return (
    <FactLine title={title} facts={facts}>
      {(fact) => <FactLink fact={fact}>{say.fact(fact)}</FactLink>}
    </FactLine>
  );
}

function FactLine({
  title,
  facts,
  children,
}: {
  readonly title: string;
  readonly facts: readonly string[];
  readonly children: (fact: string) => ReactNode;
}) {
  if (facts.length === 0) return null;
  return (
    <div className="small side-facts">
      <p className="strong">{title}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{children(fact)}</li>
        ))}
      </ul>
    </div>
  );
}
