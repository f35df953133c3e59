import {
  type Answer,
  groundState,
  type Item,
  type Marks,
  type ToldOption,
} from "@cokdyby/training";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId } from "react";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemTold } from "../set/item-told.tsx";
import { ReasonList } from "../set/reason-list.tsx";

/** One item after the handing in: what was ticked, what is right, and why. */
export function ItemResult({
  item,
  told,
  answer,
  marks,
}: {
  /** With its key of today. */
  readonly item: Item;
  readonly told: ShownItem;
  readonly answer: Answer;
  readonly marks: Marks;
}) {
  const t = useWords(trainingRunWords);
  const heading = useId();
  const { mark, verdict, reason } = marks;
  const right = told.verdicts.find(({ option }) => option === item.key.verdict);
  const chosen = told.verdicts.find(({ option }) => option === answer.verdict);
  return (
    <article className="stack gap-s card training-item-result" aria-labelledby={heading}>
      <div className="cluster middle apart">
        <h3 id={heading}>{told.title}</h3>
        <span className="pill" data-tone={mark.points === mark.of ? "chosen" : undefined}>
          {t("mark", { mark: mark.points / mark.of })}
        </span>
      </div>
      <Disclosure summary={t("theCase")}>
        <ItemTold item={told} />
      </Disclosure>
      <p className="strong">{told.question}</p>
      <p className="cluster nowrap middle gap-s judged" data-right={verdict}>
        <Icon name={verdict ? "check" : "close"} />
        <span>
          {chosen === undefined
            ? t("noAnswer")
            : t(verdict ? "verdictRight" : "verdictWrong", { verdict: chosen.label })}
        </span>
      </p>
      {verdict ? null : (
        <p>
          {chosen === undefined ? null : <>{chosen.feedback} </>}
          {t("rightIs", { verdict: right?.label ?? "" })}
        </p>
      )}
      {verdict && reason === "wrong" ? (
        <p className="panel noted">{t("rightForWrongReason")}</p>
      ) : null}
      <ul className="plain training-options" data-key>
        {told.grounds.map((ground) => (
          <Ground
            key={ground.option}
            ground={ground}
            ticked={answer.grounds.includes(ground.option)}
            isRight={item.key.grounds.includes(ground.option)}
          />
        ))}
      </ul>
      <Reasons told={told} />
    </article>
  );
}

function Ground({
  ground: { label, feedback },
  ticked,
  isRight,
}: {
  readonly ground: ToldOption;
  readonly ticked: boolean;
  readonly isRight: boolean;
}) {
  const t = useWords(trainingRunWords);
  const state = groundState(isRight, ticked);
  return (
    <li data-verdict={state}>
      <span className="training-option-sign verdict">
        <Icon name={ticked ? "check" : "dash"} />
      </span>
      <span>
        {label}
        <span className="hint verdict">
          {t(`ground_${state}`)}
          {state === "wrong" ? ` ${feedback}` : ""}
        </span>
      </span>
    </li>
  );
}

function Reasons({ told: { solution } }: { readonly told: ShownItem }) {
  const t = useWords(trainingRunWords);
  return (
    <Disclosure summary={t("reasons")}>
      <ReasonList solution={solution} />
      <p className="hint">{solution.basis}</p>
    </Disclosure>
  );
}
