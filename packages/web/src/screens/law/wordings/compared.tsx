import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Message } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress } from "../address.ts";
import { HERE, useGoToEntry } from "../use-go-to-heading.ts";
import { type WordingPlace, wordingAddress } from "./address.ts";
import { Changes } from "./changes.tsx";
import { ComparedHead } from "./compared-head.tsx";
import { LeftOut } from "./left-out.tsx";
import { useActs } from "./use-act-words.ts";
import { useCompared } from "./use-compared.ts";
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
