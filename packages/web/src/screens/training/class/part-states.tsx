import { trainingClassWords } from "@cokdyby/words/web/training-class";
import { Button, IconButton } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import { classStore } from "./class-store.ts";
import type { PartState, SortedClass } from "./sorted-parts.ts";

/** What became of each file and line: those that do not count stand first, with the reason. */
export function PartStates({ sorted: { states, result } }: { readonly sorted: SortedClass }) {
  const t = useWords(trainingClassWords);
  const all = states.map((state, at) => ({ ...state, at }));
  const aside = all.filter(({ wrong }) => wrong.length > 0);
  const counted = all.filter(({ wrong }) => wrong.length === 0);
  return (
    <section className="stack gap-s" aria-label={t("handedIn")}>
      <p role="status" className="strong">
        {t("counted", { count: result.learners })}{" "}
        {aside.length === 0 ? "" : t("aside", { count: aside.length })}
      </p>
      {aside.length === 0 ? null : (
        <ul className="plain rows card frame training-aside">
          {aside.map((state) => (
            <Part key={state.at} state={state} />
          ))}
        </ul>
      )}
      {counted.length === 0 ? null : (
        <Disclosure summary={t("countedFiles", { count: counted.length })}>
          <ul className="plain rows card frame">
            {counted.map((state) => (
              <Part key={state.at} state={state} />
            ))}
          </ul>
        </Disclosure>
      )}
      <div>
        <Button look="base" onClick={classStore.clear}>
          {t("clear")}
        </Button>
      </div>
    </section>
  );
}

/** What is said of a result that does not count; anything else is no result at all. */
const REASONS = [
  "RESULT_ALTERED",
  "RESULT_OTHER_SET",
  "RESULT_TWICE",
  "RESULT_MISFIT",
  "RESULT_CODE_MALFORMED",
  "LEARNER_CODE",
] as const;

function Part({ state: { name, wrong, at } }: { readonly state: PartState & { at: number } }) {
  const t = useWords(trainingClassWords);
  const [reason] = REASONS.filter((each) => wrong.includes(each));
  return (
    <li className="cluster middle apart tight" data-wrong={wrong.length > 0 || undefined}>
      <span className="cluster middle gap-s">
        <Icon name={wrong.length === 0 ? "check" : "warning"} />
        <code className="training-part">{name}</code>
      </span>
      <span className="cluster middle gap-s">
        {wrong.length === 0 ? null : <span>{t(`reason_${reason ?? "other"}`)}</span>}
        <IconButton
          icon="close"
          name={t("removePart", { name })}
          onClick={() => classStore.remove(at)}
        />
      </span>
    </li>
  );
}
