import "./readings.css";
import type { Finding } from "@cokdyby/engine";
import type { Reading } from "@cokdyby/engine/rulebook";
import { readingsWords } from "@cokdyby/words/web/readings";
import { useEffect, useState } from "react";
import { type Case, wireOf } from "../../case/case.ts";
import { caseStore, useCase } from "../../case/case-store.ts";
import { useFindings, usePending } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { tell } from "../../ui/notice.tsx";
import { useWords } from "../../words/words.ts";
import { ReadingCard, readingId } from "./reading-card.tsx";

/** The open questions of law: who reads them how, and what each choice changes in this case. */
export default function ReadingsScreen({ id }: { readonly id: string }) {
  const t = useWords(readingsWords);
  const { rulebook } = useLaw();
  const shown = useCase();
  const { findings, decided, problems } = useFindings();
  const pending = usePending();
  const settled = decided === shown && !pending && problems.length === 0;
  const current = settled ? readingsThatMatter(rulebook.readings, findings, shown) : undefined;
  // while a choice is being computed the cards stay where they are; before the first answer none is told to matter
  const [kept, setKept] = useState(current);
  useEffect(() => {
    if (settled) setKept(current);
  }, [settled, findings]);
  const asked = rulebook.readings.find(({ reading }) => reading === id);
  const isShown = kept !== undefined || !pending;
  const isUndecided = !pending && !settled;
  const mattering = isUndecided ? rulebook.readings : (current ?? kept ?? []);
  const first =
    asked === undefined || mattering.includes(asked) ? mattering : [...mattering, asked];
  const others = rulebook.readings.filter((each) => !first.includes(each));
  useEffect(() => {
    if (id === "" || !isShown) return;
    const card = document.getElementById(readingId(id));
    card?.scrollIntoView({ block: "start" });
    card?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
  }, [id, isShown]);
  if (id !== "" && asked === undefined) return <NotFound to="/readings" name={t("toReadings")} />;
  const head = (
    <>
      <h1>{t("title")}</h1>
      <p className="measure">{t("lead")}</p>
    </>
  );
  const className = "wide page stack gap-l measure-wide readings";
  if (!isShown) return <div className={className}>{head}</div>;
  const wire = wireOf(shown);
  return (
    <div className={className}>
      {head}
      <div className="cluster apart">
        <h2>
          {isUndecided
            ? t("undecided")
            : mattering.length === 0
              ? t("decidesNone")
              : t("decides", { count: mattering.length })}
        </h2>
        {Object.keys(shown.readings).length === 0 ? null : (
          <button
            type="button"
            className="small link-button"
            onClick={() => {
              caseStore.change((now) => ({ ...now, readings: {} }));
              tell(t("resetDone"), { undo: caseStore });
            }}
          >
            {t("reset")}
          </button>
        )}
      </div>
      {first.map((reading) => (
        <ReadingCard key={reading.reading} reading={reading} shown={settled ? wire : undefined} />
      ))}
      {others.length === 0 ? null : (
        <Disclosure className="other-readings" heading="h2" summary={t("others")}>
          <div className="stack gap-l">
            {others.map((reading) => (
              <ReadingCard key={reading.reading} reading={reading} shown={undefined} idle />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/**
 * The readings that matter in a case: an open one that some finding turns on, a default that decides
 * some finding, and one that the user has fixed.
 */
function readingsThatMatter(
  readings: readonly Reading[],
  findings: Readonly<Record<string, Finding>>,
  shown: Case,
): readonly Reading[] {
  const named = new Set(
    Object.values(findings).flatMap(({ dependsOn, defaulted }) => [...dependsOn, ...defaulted]),
  );
  return readings.filter(
    ({ reading }) => named.has(reading) || Object.hasOwn(shown.readings, reading),
  );
}
