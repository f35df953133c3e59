import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import type { Answer } from "../../case/case.ts";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Provisions } from "../../ui/provision-link.tsx";
import { useWords } from "../../words/words.ts";

/** What a question means in law and where that stands, one click away. */
export function QuestionHelp({
  declared: { fact, help, options = [], sources = [] },
  answer,
}: {
  readonly declared: FactDeclaration;
  readonly answer: Answer;
}) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const noted = options.filter(({ note }) => note !== undefined);
  if (help === undefined && noted.length === 0 && sources.length === 0) return null;
  const chosen = noted.find(({ option }) => typeof answer === "object" && answer.value === option);
  return (
    <>
      {chosen === undefined ? null : <p className="hint measure">{say.text(chosen.note)}</p>}
      <Disclosure
        className="question-help"
        summary={
          <>
            {t("help")}
            <span className="hidden">: {say.fact(fact)}</span>
          </>
        }
      >
        <div className="stack gap-s panel measure">
          {help === undefined ? null : <p>{say.text(help)}</p>}
          {noted.length === 0 ? null : (
            <dl className="stack gap-s option-notes">
              {noted.map(({ option, label, note }) => (
                <div key={option}>
                  <dt>{say.text(label)}</dt>
                  <dd>{say.text(note)}</dd>
                </div>
              ))}
            </dl>
          )}
          <Provisions cites={sources} />
        </div>
      </Disclosure>
    </>
  );
}
