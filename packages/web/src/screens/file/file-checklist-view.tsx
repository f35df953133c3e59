import type { QuestionPlanFileAnswer } from "@cokdyby/api/operations/question-plan-file";
import type { Unknown } from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { useFile } from "./file-store.ts";

/** So many questions are shown; the rest settles less than these. */
const MOST = 12;

/** What to establish in the whole file, each question once, with what the answers would settle. */
export function FileChecklist() {
  const t = useWords(fileWords);
  const { file } = useFile();
  const { value } = useTask("filePlan", [file]);
  return (
    <section className="stack gap-s" aria-labelledby="file-checklist">
      <h2 id="file-checklist">{t("toEstablish")}</h2>
      {value === undefined ? (
        <Progress label={t("computing")} />
      ) : !value.ok ? null : value.value.asks.length === 0 ? (
        <p>{t("nothingMissing")}</p>
      ) : (
        <>
          <p className="hint measure">{t("toEstablishLead")}</p>
          <ol className="stack gap-s">
            {value.value.asks.slice(0, MOST).map(({ fact }) => (
              <li key={JSON.stringify(fact)}>
                <Question fact={fact} plan={value.value} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Question({
  fact,
  plan,
}: {
  readonly fact: Unknown;
  readonly plan: QuestionPlanFileAnswer;
}) {
  const t = useWords(fileWords);
  const { rulebook, say } = useLaw();
  const { act, person, item, state, attribute } = fact;
  const whose = [
    ...(act === undefined ? [] : [t("ofAct", { id: act })]),
    ...(item === undefined ? [] : [t("ofItem", { id: item })]),
    ...(state === undefined ? [] : [t("ofState", { id: state })]),
    ...(person === undefined ? [] : [t("ofPerson", { id: person })]),
  ].join(", ");
  const [member = ""] = attribute.split("/");
  const origin = rulebook.caseFile[0]?.facts.find((each) => each.attribute === member);
  const asked = origin?.fact ?? attribute;
  const what =
    attribute === "birthDate"
      ? t("bornWhen")
      : member === "perhapsSameAs"
        ? t("sameAs", { id: attribute.slice(member.length + 1) })
        : say.fact(asked);
  const answers = plan.impact.find((each) => each.fact === fact || same(each.fact, fact))?.answers;
  return (
    <>
      <span className="strong">{whose}</span>: {what}
      <ul className="small quiet">
        {(answers ?? []).map(({ value, goals }) => {
          const settled = Object.entries(goals).filter(
            ([, status]) => status === "yes" || status === "no",
          );
          const leads =
            settled.length === 0
              ? t("leadsOpen")
              : settled
                  .map(([goal, status]) =>
                    t("leadsGoal", {
                      id: goal.slice(0, goal.indexOf("/")),
                      status: say.phrase(`status.${status}`),
                    }),
                  )
                  .join("; ");
          const words =
            "from" in value && typeof value.from === "string"
              ? t("span", { from: say.date(value.from), to: say.date(String(value.to)) })
              : say.point(asked, value);
          return <li key={value.label}>{t("ifAnswer", { value: words, leads })}</li>;
        })}
      </ul>
    </>
  );
}

function same(one: Unknown, other: Unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
