import type { Status } from "@cokdyby/engine";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { type ReactNode, useId } from "react";
import { LinkButton } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useWords } from "../words/words.ts";
import type { ToldStep } from "../worker/guidance.ts";
import "./guidance.css";
import { NextSteps } from "./next-steps.tsx";

/** An answer in words, and below it what comes next. */
export function ConclusionFrame({
  heading,
  status,
  stale,
  areStepsStale = stale,
  steps,
  children,
}: {
  readonly heading: ReactNode;
  readonly status: Status | undefined;
  /** Of something that has changed since. */
  readonly stale: boolean;
  /** The same of the steps alone. */
  readonly areStepsStale?: boolean;
  readonly steps: readonly ToldStep[];
  readonly children: ReactNode;
}) {
  const t = useWords(guidanceWords);
  const id = useId();
  const open = new Set(steps.filter(({ opens }) => opens === "yes").map(({ step }) => step)).size;
  return (
    <section
      className="card stack barred conclusion"
      aria-labelledby={id}
      data-status={status}
      data-stale={stale}
    >
      <div id={id}>{heading}</div>
      <div className="stack">{children}</div>
      {steps.length === 0 ? null : (
        <Disclosure
          className="conclusion-steps"
          summary={open === 0 ? t("steps") : t("stepsOpen", { count: open })}
        >
          <div data-stale={areStepsStale}>
            <NextSteps steps={steps} />
          </div>
        </Disclosure>
      )}
    </section>
  );
}

/** Where one goes on from an answer. */
export function Doors({
  establish,
  why,
  whatIf,
  note,
}: {
  readonly establish: string;
  readonly why: string;
  readonly whatIf?: string;
  readonly note: string;
}) {
  const t = useWords(guidanceWords);
  return (
    <nav className="cluster gap-s doors" aria-label={t("doors")}>
      <LinkButton to={establish} className="door">
        {t("doorEstablish")}
      </LinkButton>
      <LinkButton to={why} className="door">
        {t("doorWhy")}
      </LinkButton>
      {whatIf === undefined ? null : (
        <LinkButton to={whatIf} className="door" aria-keyshortcuts="w">
          {t("doorWhatIf")}
        </LinkButton>
      )}
      <LinkButton to={note} className="door">
        {t("doorNote")}
      </LinkButton>
    </nav>
  );
}
