import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useRef } from "react";
import { useStore } from "zustand";
import { type Case, caseOf, wireOf } from "../../../case/case.ts";
import { caseStore, useCase } from "../../../case/case-store.ts";
import { withReplaced } from "../../../case/replaced-options.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { momentWords } from "../../../words/locale.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { Differences } from "./differences-view.tsx";

/** The case beside one that was remembered earlier. */
export function ComparePart() {
  const t = useWords(whatIfWords);
  const baseline = useBaseline();
  const { rulebook } = useLaw();
  const title = useRef<HTMLHeadingElement>(null);
  // the button that was pressed goes or rests: whoever works by keyboard goes on from the heading
  const goToTitle = () => title.current?.focus();
  const remember = () => {
    goToTitle();
    baselineStore.remember(caseStore.now());
    tell(t("rememberedNow"));
  };
  return (
    <section className="stack gap-l measure-wide what-if-part" aria-labelledby="compare-title">
      <h2 id="compare-title" ref={title} tabIndex={-1}>
        {t("part_compare")}
      </h2>
      <p className="measure">{t("compareLead")}</p>
      {baseline === undefined ? (
        <Button look="solid" size="m" icon="copy" onClick={remember}>
          {t("remember")}
        </Button>
      ) : (
        <Compared
          baseline={{ ...baseline, shown: withReplaced(rulebook, baseline.shown).shown }}
          onRemember={remember}
          onChanged={goToTitle}
        />
      )}
    </section>
  );
}

function Compared({
  baseline,
  onRemember,
  onChanged,
}: {
  readonly baseline: Baseline;
  readonly onRemember: () => void;
  /** The case was put back, or what was remembered forgotten. */
  readonly onChanged: () => void;
}) {
  const t = useWords(whatIfWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const shown = useCase();
  const same = JSON.stringify(wireOf(shown)) === JSON.stringify(wireOf(baseline.shown));
  const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
  const { value, fault } = useTask("decide", [wireOf(baseline.shown), outcomes, language]);
  const when = momentWords(baseline.at, language);
  return (
    <>
      <div className="cluster middle apart card tight">
        <p>{t("rememberedAt", { title: baseline.shown.title ?? t("untitled"), when })}</p>
        <div className="cluster">
          <Button
            icon="undo"
            disabled={same}
            onClick={() => {
              onChanged();
              caseStore.open(baseline.shown);
              tell(t("wentBack"), { undo: caseStore });
            }}
          >
            {t("goBack")}
          </Button>
          <Button icon="copy" disabled={same} onClick={onRemember}>
            {t("rememberAgain")}
          </Button>
          <Button
            look="base"
            icon="close"
            onClick={() => {
              onChanged();
              baselineStore.forget();
              tell(t("forgotten"));
            }}
          >
            {t("forget")}
          </Button>
        </div>
      </div>
      {same ? (
        <p className="compare-same">
          {t("same")} <Link to="/case">{t("changeCase")}</Link>
        </p>
      ) : value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("computing")} />
      ) : value.ok ? (
        <Differences remembered={{ shown: baseline.shown, decided: value.value }} />
      ) : (
        <p>{t("cannotRemembered")}</p>
      )}
    </>
  );
}

/** A case that was remembered to compare with. */
interface Baseline {
  readonly shown: Case;
  /** When, as milliseconds since 1970. */
  readonly at: number;
}

const store = keptStore<{ readonly baseline: Baseline | undefined }>(
  // begins with the name of the kept case, so that clearing that removes this too
  "cokdyby.case.baseline",
  { baseline: undefined },
  browserStorage({
    write: ({ baseline }) => (baseline === undefined ? undefined : JSON.stringify(baseline)),
    read: (text) => {
      const kept = JSON.parse(text);
      if (typeof kept?.shown?.facts !== "object" || typeof kept.at !== "number") return undefined;
      return { baseline: { shown: caseOf(kept.shown), at: kept.at } };
    },
  }),
);

/** The one case that others are compared with, kept in the browser's local storage. */
const baselineStore = {
  remember: (shown: Case): void => store.setState({ baseline: { shown, at: Date.now() } }),
  forget: (): void => store.setState({ baseline: undefined }),
};
caseStore.whenCleared(baselineStore.forget);

function useBaseline(): Baseline | undefined {
  return useStore(store, ({ baseline }) => baseline);
}
