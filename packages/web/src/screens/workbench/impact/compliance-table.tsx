import { impactWords } from "@cokdyby/words/web/impact";
import type { ReactNode } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { MetTwiceMark } from "../../../ui/met-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { AskedLaw, CheckedProperty } from "../../../worker/law-checks.ts";
import type { Compliance } from "./compliance.ts";
import { openExample } from "./open-example.ts";
import { propertyPlace } from "./property-place.ts";

/** Properties before and after a draft, each with a case that falls short. */
export function ComplianceTable({
  rows,
  law,
  titleOf,
  caption,
  head,
}: {
  readonly rows: readonly Compliance[];
  readonly law: AskedLaw;
  readonly titleOf: (id: string) => string;
  readonly caption: string;
  /** What the first column holds. */
  readonly head: string;
}) {
  const t = useWords(impactWords);
  return (
    <table className="data-table folds bench-table">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
          <th scope="col">{t("example")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} law={law} title={titleOf(row.id)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row: { before, after, course },
  law,
  title,
}: {
  readonly row: Compliance;
  readonly law: AskedLaw;
  readonly title: string;
}) {
  const t = useWords(impactWords);
  const { rulebook, say } = useLaw();
  const place = propertyPlace(after, { rulebook, say, t });
  const turnsOn = (after.status === "contested" ? after : before).dependsOn;
  return (
    <tr data-course={course}>
      <th scope="row">
        {title}
        {place === "" ? null : <span className="hint">{place}</span>}
        {turnsOn.length === 0 ? null : (
          <span className="hint">
            {t("dependsOn", { readings: turnsOn.map(say.reading).join("; ") })}
          </span>
        )}
      </th>
      <Standing head={t("before")} checked={before} />
      <Standing head={t("after")} checked={after}>
        {" "}
        {course === "same" ? null : <span className="pill">{t(`course_${course}`)}</span>}
      </Standing>
      <td>
        <Counterexample checked={after} law={law} title={title} action={t("openAfter")} />
        {after.counterexample === undefined ? (
          <Counterexample
            checked={before}
            law={{ ...law, amendments: [] }}
            title={title}
            action={t("openBefore")}
          />
        ) : null}
      </td>
    </tr>
  );
}

function Standing({
  head,
  checked,
  children,
}: {
  readonly head: string;
  readonly checked: CheckedProperty;
  readonly children?: ReactNode;
}) {
  const t = useWords(impactWords);
  const { status, of } = checked;
  return (
    <td data-head={head}>
      <MetTwiceMark answer={checked}>{children}</MetTwiceMark>
      {status !== "met" && of === "0" ? <span className="hint">{t("noCase")}</span> : null}
    </td>
  );
}

function Counterexample({
  checked: { counterexample, changes },
  law,
  title,
  action,
}: {
  readonly checked: CheckedProperty;
  readonly law: AskedLaw;
  readonly title: string;
  readonly action: string;
}) {
  const t = useWords(impactWords);
  const { say } = useLaw();
  if (counterexample === undefined) return null;
  return (
    <>
      {changes === undefined ? null : (
        <p className="hint">
          {t("moves", { fact: say.fact(changes.fact), outcome: say.outcome(changes.outcome) })}
        </p>
      )}
      <Button
        aria-label={t("openCounter", { action, name: title })}
        onClick={() =>
          openExample(counterexample, law, t("counterTitle", { name: title }), t("blocked"))
        }
      >
        {action}
      </Button>
    </>
  );
}
