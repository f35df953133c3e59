import { groundState, type ToldOption } from "@cokdyby/training";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId } from "react";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../../law/address.ts";
import { ItemTold } from "../set/item-told.tsx";
import { ReasonList } from "../set/reason-list.tsx";
import type { MarkedItem } from "./use-marked.ts";

/** What a ground is called that is a rule. */
const RULE = "rule:";

/** One item after the handing in: what was ticked, what is right, and why. */
export function ItemResult({
  marked: { item, told, answer, marks },
  alone,
}: {
  readonly marked: MarkedItem;
  /** The id of its heading, where it stands beside the case. */
  readonly alone?: string;
}) {
  const t = useWords(trainingRunWords);
  const own = useId();
  const heading = alone ?? own;
  const { mark, verdict, reason } = marks;
  const right = told.verdicts.find(({ option }) => option === item.key.verdict);
  const chosen = told.verdicts.find(({ option }) => option === answer.verdict);
  return (
    <article className="stack gap-s card training-item-result" aria-labelledby={heading}>
      <div className="cluster middle apart">
        <h3 id={heading} tabIndex={-1}>
          {alone === undefined ? told.title : t("solution")}
        </h3>
        <span className="pill" data-tone={mark.points === mark.of ? "chosen" : undefined}>
          {t("mark", { mark: mark.points / mark.of })}
        </span>
      </div>
      {alone === undefined ? (
        <Disclosure summary={t("theCase")}>
          <ItemTold item={told} />
        </Disclosure>
      ) : null}
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
      <Disclosure summary={t("reasons")} startsOpen={alone !== undefined && !verdict}>
        <ReasonList solution={told.solution} />
        <p className="hint">{told.solution.basis}</p>
      </Disclosure>
    </article>
  );
}

function Ground({
  ground: { option, label, feedback },
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
        {option.startsWith(RULE) ? (
          <Link to={ruleAddress(option.slice(RULE.length))}>{label}</Link>
        ) : (
          label
        )}
        <span className="hint verdict">
          {t(`ground_${state}`)}
          {state === "wrong" ? ` ${feedback}` : ""}
        </span>
      </span>
    </li>
  );
}
