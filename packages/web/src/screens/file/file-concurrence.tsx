import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../words/words.ts";

/** What the offences are to each other, where a source says so; of all other pairs that none does. */
export function FileConcurrence({ answer }: { readonly answer: EvaluateFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const said = answer.concurrence.filter(({ relation }) => relation !== "open");
  const open = answer.concurrence.length - said.length;
  if (answer.concurrence.length === 0) return null;
  return (
    <Disclosure heading="h2" summary={t("concurrence")}>
      <ul className="plain stack gap-s">
        {said.map(({ person, acts, offences, says, provisions, grade, concurrence }) => (
          <li
            key={`${concurrence} ${person} ${acts} ${offences}`}
            className="card tight stack gap-xs"
          >
            <span>
              <span className="pill">{t("ofPerson", { id: person })}</span>{" "}
              <span className="pill">{t("ofAct", { id: acts.join(", ") })}</span>
            </span>
            <span className="strong">{offences.map(say.outcome).join("; ")}</span>
            <p>{says}</p>
            <p className="hint">
              {provisions.map(say.cited).join("; ")} · {say.phrase(`grade.${grade}`)}
            </p>
          </li>
        ))}
        {open === 0 ? null : <li className="hint">{t("concurrenceOpen", { count: open })}</li>}
      </ul>
    </Disclosure>
  );
}
