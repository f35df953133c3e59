import type { Amendment, Change, Rule } from "@cokdyby/engine";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useLaw } from "../../../law/law-context.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { ConditionWords } from "../../law/conditions/condition-words.tsx";
import { figureOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";

/** An amendment in plain language: what each of its changes says, and why. */
export function AmendmentInWords({
  amendment,
  day,
}: {
  readonly amendment: Amendment;
  readonly day: string;
}) {
  const { say } = useLaw();
  return (
    <>
      {amendment.title === undefined ? null : <h4>{say.text(amendment.title)}</h4>}
      <ol className="plain stack gap-l">
        {amendment.changes.map((change, index) => (
          <li key={index}>
            <ChangeInWords change={change} day={day} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ChangeInWords({ change, day }: { readonly change: Change; readonly day: string }) {
  const t = useWords(workbenchWords);
  const { say } = useLaw();
  return (
    <>
      {"set" in change ? <FigureInWords change={change} day={day} /> : null}
      {"enact" in change ? (
        <RuleInWords what={t("wordsEnact")} rule={change.enact} day={day} />
      ) : null}
      {"with" in change ? (
        <RuleInWords what={t("wordsReplace")} rule={change.with} day={day} />
      ) : null}
      {"repeal" in change ? (
        <p>
          <strong>{t("wordsRepeal")}:</strong> {say.rule(change.repeal)}
        </p>
      ) : null}
      <p className="hint">{t("wordsReason", { reason: say.text(change.reason) })}</p>
    </>
  );
}

function FigureInWords({
  change: { set, to, from },
  day,
}: {
  readonly change: Extract<Change, { set: string }>;
  readonly day: string;
}) {
  const t = useWords(workbenchWords);
  const { rulebook, say } = useLaw();
  const { label, row, unit, value } = figureOn(rulebook, set, from ?? day);
  const words = (each: number) => withUnit(say, say.number(each), unit, each);
  const figure = [say.text(label) || set, ...(row === undefined ? [] : [say.text(row)])].join(
    " – ",
  );
  const parts = { figure, to: words(to), now: value === undefined ? "–" : words(value) };
  return (
    <p>
      {from === undefined
        ? t("wordsSet", parts)
        : t("wordsSetFrom", { ...parts, date: say.date(from) })}
    </p>
  );
}

function RuleInWords({
  what,
  rule,
  day,
}: {
  readonly what: string;
  readonly rule: Rule;
  readonly day: string;
}) {
  const t = useWords(workbenchWords);
  const { say } = useLaw();
  return (
    <>
      <p>
        <strong>{what}:</strong> {say.text(rule.title)}
      </p>
      <p className="hint">{t("wordsConcludes", { outcome: say.outcome(rule.concludes) })}</p>
      {rule.exceptionTo === undefined ? null : (
        <p className="hint">{t("wordsException", { rule: say.rule(rule.exceptionTo) })}</p>
      )}
      {rule.wordings.map(({ inForce, says, cites, when }) => (
        <div key={inForce.from} className="stack gap-s edge">
          {rule.wordings.length === 1 ? null : (
            <h5>{t("wordingFrom", { date: say.date(inForce.from) })}</h5>
          )}
          <p>{say.text(says)}</p>
          <Provisions cites={cites} />
          <p className="hint">{t("wordsHolds")}:</p>
          <ConditionWords condition={when} day={inForce.from > day ? inForce.from : day} />
        </div>
      ))}
    </>
  );
}
