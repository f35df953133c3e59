import type { WireSide } from "@cokdyby/api/shapes";
import type { SayOf } from "@cokdyby/words";
import { sidesWords } from "@cokdyby/words/web/sides";
import type { ReactNode } from "react";
import { useCase } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { holdsWords } from "./holds-words.ts";

/** One thing that a side brings: how it stands, where it is written, what is given of it and what is missing. */
export function SideEntry({ entry }: { readonly entry: WireSide }) {
  const t = useWords(sidesWords);
  const { say } = useLaw();
  const { facts } = useCase();
  const { given, missing, holds, says, provisions } = entry;
  return (
    <section className="stack gap-s card tight barred side-entry" data-holds={holds}>
      <div className="stack gap-xs">
        <StatusMark status={holds} size="s" word={holdsWords(entry, t)} />
        {"presumption" in entry ? null : <Title entry={entry} />}
        {provisions.length === 0 ? null : <Provisions cites={provisions} />}
      </div>
      <p className="measure">{says}</p>
      {given.length === 0 ? null : (
        <FactList title={`${t("given")}:`}>
          {given.map((fact) => {
            const stated = facts[fact];
            return (
              <li key={fact}>
                <FactLink fact={fact}>{say.fact(fact)}</FactLink>
                {stated === undefined ? null : (
                  <>
                    : <strong>{say.stated(fact, stated)}</strong>
                  </>
                )}
              </li>
            );
          })}
        </FactList>
      )}
      {missing.length === 0 ? null : (
        <FactList title={missingTitle(entry, t)}>
          {missing.map((fact) => (
            <li key={fact}>
              <FactLink fact={fact}>{say.fact(fact)}</FactLink>
            </li>
          ))}
        </FactList>
      )}
    </section>
  );
}

function Title({ entry }: { readonly entry: WireSide }) {
  const { rulebook, say } = useLaw();
  if ("reading" in entry) {
    return (
      <h4>
        <Link to={`/readings/${entry.reading}`}>{say.reading(entry.reading)}</Link>
      </h4>
    );
  }
  if (!("rule" in entry)) return null;
  // a rule that an amendment enacts has no page, and no name but its id
  const isShipped = rulebook.rules.some(({ rule }) => rule === entry.rule);
  const name = say.rule(entry.rule);
  return <h4>{isShipped ? <Link to={`/law/${entry.rule}`}>{name}</Link> : name}</h4>;
}

function FactList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="stack gap-xs side-facts">
      <p className="strong small">{title}</p>
      <ul>{children}</ul>
    </div>
  );
}

function missingTitle(entry: WireSide, t: SayOf<typeof sidesWords>): string {
  if (!("presumption" in entry)) return `${t("missing")}:`;
  return entry.missing.length === 1 ? t("falls") : t("fallsOr");
}
