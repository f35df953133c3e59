import type { WireCase } from "@cokdyby/api/shapes";
import type { TrainingSet, WorkedCase } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useEffect, useRef, useState } from "react";
import { caseOf, titledIn } from "../../case/case.ts";
import { openAsCase } from "../../case/open-as-case.ts";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Button } from "../../ui/button.tsx";
import { askFocus, useAskedFocus } from "../../ui/focus-asked.ts";
import { Message } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { inEachLanguage } from "../../words/languages.ts";
import { useWords, wordsIn } from "../../words/words.ts";
import { useEngines } from "../../worker/engines.tsx";
import { HERE } from "../training/learn/here.ts";
import { ItemFrame } from "../training/learn/item-frame.tsx";
import { ItemResult } from "../training/learn/item-result.tsx";
import type { Run } from "../training/learn/run.ts";
import { runStore } from "../training/learn/run-store.ts";
import { type MarkedItem, useMarked } from "../training/learn/use-marked.ts";
import { Differences } from "../training/set/differences.tsx";
import { caseAddress } from "./address.ts";
import { anotherCase } from "./cases/another-case.ts";
import type { ExerciseCase } from "./cases/use-cases.ts";

/** Id of the heading over the solution. */
export const SOLUTION = "exercise-solution";

interface Shown {
  readonly shown: ExerciseCase;
  readonly cases: readonly ExerciseCase[];
  /** At the item that is shown. */
  readonly run: Run;
  /** The outcomes that may be asked for. */
  readonly questions: readonly string[];
  readonly worked: WorkedCase;
  /** Takes a set with one item more. */
  readonly onGoOn: (set: TrainingSet) => void;
}

/** The solution of an item as soon as it is handed in, and where to go from here. */
export function CaseResult(given: Shown) {
  const t = useWords(trainingRunWords);
  const { run } = given;
  const { marked, differences, failed } = useMarked(run);
  useAskedFocus(SOLUTION);
  const own = marked?.[run.at];
  if (marked === undefined || own === undefined) {
    return <Waiting failed={failed} label={t("marking")} words={t("notMarked")} />;
  }
  const original = marked.find(({ item }) => item.item === own.item.twin?.of);
  const differs = differences.filter(({ item }) => item === own.item.item);
  return (
    <ItemFrame item={own.told} of={marked.length}>
      {differs.length === 0 ? null : (
        <Message kind="warning" role="status">
          <p>{t("keysDiffer")}</p>
          <Differences set={run.set} differences={differs} />
        </Message>
      )}
      {original === undefined ? null : <Turned original={original} twin={own} />}
      <ItemResult marked={own} alone={SOLUTION} />
      <Next {...given} item={own.item} />
    </ItemFrame>
  );
}

function Next({
  shown,
  cases,
  run,
  questions,
  worked,
  onGoOn,
  item,
}: Shown & Pick<MarkedItem, "item">) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { later } = useEngines();
  const [state, setState] = useState<"idle" | "searching" | "none" | "failed">("idle");
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const { set, at } = run;
  const isLeft = questions.some((outcome) => set.items.every((each) => each.outcome !== outcome));
  const goOn = async (next: Promise<TrainingSet | undefined>) => {
    setState("searching");
    try {
      const found = await next;
      // whoever went elsewhere meanwhile is not called back
      if (!isShown.current) return;
      setState(found === undefined ? "none" : "idle");
      if (found !== undefined) onGoOn(found);
    } catch {
      setState("failed");
    }
  };
  const open = () => {
    const titles = inEachLanguage((language) => {
      const title = shown.title[language];
      return item.twin === undefined
        ? title
        : wordsIn(exerciseWords, language)("twinCaseTitle", { title });
    });
    const opened = titledIn({ ...caseOf(item.case as WireCase), titles }, say.language);
    openAsCase(opened, t("openedAsCase", { title: opened.title ?? "" }));
  };
  const busy = state === "searching";
  return (
    <div className="cluster middle exercise-next">
      <Button
        look="solid"
        disabled={busy || state === "none"}
        onClick={() => void goOn(later().run("addTwin", set, at))}
      >
        {t(item.twin === undefined ? "twin" : "anotherTwin")}
      </Button>
      {isLeft ? (
        <Button
          disabled={busy}
          onClick={() => void goOn(later().run("askAbout", worked, questions, set))}
        >
          {t("nextQuestion")}
        </Button>
      ) : null}
      <Button
        onClick={() => {
          const next = anotherCase(cases, shown.case);
          if (next !== undefined) go(caseAddress(next));
        }}
      >
        {t("another")}
      </Button>
      <Button
        look="base"
        onClick={() => {
          askFocus(HERE);
          runStore.removeCase(shown.case);
          go(caseAddress(shown.case));
        }}
      >
        {t("again")}
      </Button>
      <Button look="base" onClick={open}>
        {t("openAsCase")}
      </Button>
      <div className="exercise-search" role="status">
        {busy ? <Progress label={t("goingOn")} /> : null}
        {state === "none" ? <p>{t("twinNone")}</p> : null}
        {state === "failed" ? <p>{t("fault")}</p> : null}
      </div>
    </div>
  );
}

/** How a twin comes out beside its case, and the change that did it. */
function Turned({
  original,
  twin: { item, told },
}: {
  readonly original: MarkedItem;
  readonly twin: MarkedItem;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const fact = item.twin?.fact ?? "";
  const words = ({ case: { facts } }: MarkedItem["item"]) => {
    const value = facts[fact];
    return value === undefined ? t("leftOut") : say.stated(fact, value);
  };
  const right = ({ verdicts }: MarkedItem["told"]) =>
    verdicts.find(({ isRight }) => isRight)?.label ?? "";
  return (
    <section className="stack gap-s panel noted exercise-turned">
      <h3>{t("turned")}</h3>
      <dl className="pairs">
        <div>
          <dt>{say.fact(fact)}</dt>
          <dd>{t("fromTo", { from: words(original.item), to: words(item) })}</dd>
        </div>
        <div>
          <dt>{told.question}</dt>
          <dd>{t("fromTo", { from: right(original.told), to: right(told) })}</dd>
        </div>
      </dl>
    </section>
  );
}
