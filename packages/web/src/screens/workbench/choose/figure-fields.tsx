import type { Parameter } from "@cokdyby/engine/rulebook";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { isOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { figureBounds } from "./figure-bounds.ts";

/** The figures of the law, each to be moved within its bounds. */
export function FigureFields({ day }: { readonly day: string }) {
  const t = useWords(workbenchWords);
  const { rulebook } = useLaw();
  const { figures } = useDraft();
  return (
    <Disclosure
      className="card bench-figures"
      heading="h2"
      summary={t("figures")}
      startsOpen={Object.keys(figures).length > 0}
    >
      <div className="stack">
        <p className="hint">{t("figuresLead")}</p>
        <div className="tiles roomy">
          {rulebook.parameters.map((parameter) => (
            <FigureField key={parameter.parameter} parameter={parameter} day={day} />
          ))}
        </div>
      </div>
    </Disclosure>
  );
}

function FigureField({ parameter, day }: { readonly parameter: Parameter; readonly day: string }) {
  const t = useWords(workbenchWords);
  const { rulebook, say } = useLaw();
  const { figures } = useDraft();
  const id = useId();
  const { parameter: name, label, unit, values } = parameter;
  const moved = figures[name];
  const [typed, setTyped] = useState<string>();
  const { min, max } = figureBounds(rulebook, name);
  const now = values.find((each) => isOn(each, day))?.value;
  const wrong = typed !== undefined;
  const put = (text: string) => {
    const value = Number(text);
    const { [name]: _, ...others } = figures;
    if (text.trim() === "") {
      setTyped(undefined);
      draftStore.change({ figures: others }, name);
    } else if (Number.isInteger(value) && value >= min && value <= max) {
      setTyped(undefined);
      draftStore.change({ figures: { ...others, [name]: value } }, name);
    } else setTyped(text);
  };
  return (
    <div className="bench-figure">
      <label className="strong" htmlFor={id}>
        {say.text(label)}
      </label>
      <TextInput
        id={id}
        inputMode="numeric"
        value={typed ?? moved?.toString() ?? ""}
        invalid={wrong}
        aria-describedby={`${id}-note`}
        onChange={(event) => put(event.currentTarget.value)}
      />
      <p id={`${id}-note`} className={wrong ? "small field-problem" : "hint"}>
        {wrong
          ? t("figureWrong", { min, max })
          : [
              ...(now === undefined
                ? []
                : [t("figureNow", { value: withUnit(say, say.number(now), unit, now) })]),
              t("figureBounds", { min, max }),
            ].join("; ")}
      </p>
    </div>
  );
}
