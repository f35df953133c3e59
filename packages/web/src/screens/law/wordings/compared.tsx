import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { wiredCase } from "../../../law/worked-case.ts";
import { Link } from "../../../router/link.tsx";
import { Message } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useTurn } from "../../../wordings/kept-turn.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import type { ShownImport } from "../../../worker/wordings/wording-tasks.ts";
import { useCases } from "../../exercise/cases/use-cases.ts";
import { partAddress } from "../address.ts";
import { HERE, useGoToEntry } from "../use-go-to-heading.ts";
import { type WordingPlace, wordingAddress } from "./address.ts";
import { Changes } from "./changes.tsx";
import { ComparedHead } from "./compared-head.tsx";
import { useActs } from "./use-act-words.ts";
import { WordingProblems } from "./wording-problems.tsx";

/** What a kept wording changed since the one before, and what rests on each change. */
export function Compared({ place }: { readonly place: WordingPlace }) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  const { actName } = useActs();
  const task = useCompared(place);
  useGoToEntry(wordingAddress(place), true);
  return (
    <>
      <header className="stack gap-s">
        <Link to={partAddress("wordings")}>{t("back")}</Link>
        <h2 id={HERE} tabIndex={-1}>
          {t("compared", { act: actName(place.source), day: dayWords() })}
        </h2>
      </header>
      <Answer task={task} />
    </>
  );

  /** An address may name anything as a day. */
  function dayWords(): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(place.on) ? say.date(place.on) : place.on;
  }
}

function Answer({ task: { value, failed } }: { readonly task: ReturnType<typeof useCompared> }) {
  const t = useWords(wordingsWords);
  if (value === undefined) {
    return <Waiting failed={failed} label={t("computing")} words={t("failed")} />;
  }
  if (value === "notKept") return <p>{t("none")}</p>;
  if (!value.ok) {
    return (
      <Message kind="error" role="alert">
        <WordingProblems problems={value.problems} />
      </Message>
    );
  }
  return (
    <>
      <ComparedHead answer={value.value} />
      <Changes answer={value.value} />
      <LeftOut answer={value.value} />
    </>
  );
}

/** What could not be cut or compared, and what does not fit the words that we know. */
function LeftOut({ answer }: { readonly answer: ShownImport }) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  const { uncut, unit, notCompared, pinsMoved, source } = answer;
  return (
    <>
      {uncut.length === 0 ? null : (
        <section className="stack" aria-labelledby="wordings-uncut">
          <h2 id="wordings-uncut">{`${t("uncut")} (${uncut.length})`}</h2>
          <p className="hint">{t("uncutNote")}</p>
          <ul>
            {uncut.map(({ line, text, why }) => (
              <li key={`${line} ${text}`}>
                {t(`unit.${unit}`, { at: line })}, {t(`uncut.${why}`)}:{" "}
                <span lang="cs">{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notCompared.length === 0 ? null : <p>{t("notCompared", { count: notCompared.length })}</p>}
      {pinsMoved.length === 0 ? null : (
        <section className="stack" aria-labelledby="wordings-moved">
          <h2 id="wordings-moved">{`${t("pinsMoved")} (${pinsMoved.length})`}</h2>
          <p className="measure">{pinsMoved.map((at) => say.cited({ source, at })).join("; ")}</p>
          <p className="hint">{t("pinsMovedMend")}</p>
        </section>
      )}
    </>
  );
}

/** What a kept wording changed and what rests on it, as far as it is computed. */
function useCompared({ source, on }: WordingPlace) {
  const turn = useTurn();
  const { value: cases, failed } = useCases();
  const asked = useMemo(
    () =>
      cases?.map((each) => ({
        case: each.case,
        given: wiredCase(each),
        outcomes: Object.keys(each.questions),
      })),
    [cases],
  );
  const task = useTask("compareKept", asked && [{ source, on }, asked, turn]);
  return { value: task.value, failed: failed || task.fault !== undefined };
}
