import { isState } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { useEffect, useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import type { FileWord } from "./fields.tsx";
import type { FieldProps } from "./given.tsx";
import { ABROAD, isNone, NONE, named } from "./members.ts";

/**
 * Codes of states, a blank or comma between; read as they are typed. What is no code is told at the field and
 * never written into the file.
 *
 * @param none what it says that there is none; left out where the file cannot say so
 * @param abroad what it says that there is one that is not named
 */
export function States({
  label,
  value: member,
  onValue,
  none,
  abroad,
}: FieldProps & { readonly none?: FileWord; readonly abroad: FileWord }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const id = useId();
  const value = member as string | readonly string[] | undefined;
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const has = isNone(value);
  const listed = has ? [] : named(value);
  const isAbroad = listed.includes(ABROAD);
  const written = listed.filter((each) => each !== ABROAD).join(" ");
  const wrong = left ? partsOf(typed ?? written).filter((each) => !isState(each)) : [];
  const write = (codes: readonly string[], withAbroad: boolean) => {
    const states = [...new Set(codes.filter(isState)), ...(withAbroad ? [ABROAD] : [])];
    onValue(states.length === 0 ? undefined : states);
  };
  // states from elsewhere, as by undoing, take the place of what was typed
  const key = JSON.stringify(value);
  useEffect(() => {
    if (document.activeElement?.id !== id) setTyped(undefined);
  }, [key, id]);
  const told = [`${id}-hint`, ...(wrong.length === 0 ? [] : [`${id}-problem`])].join(" ");
  return (
    <div className="stack gap-xs">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <TextInput
          id={id}
          value={typed ?? written}
          spellCheck={false}
          invalid={wrong.length > 0}
          aria-describedby={told}
          onFocus={() => setLeft(false)}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            write(partsOf(currentTarget.value), isAbroad);
          }}
          onBlur={() => {
            setLeft(true);
            if (partsOf(typed ?? "").every(isState)) setTyped(undefined);
          }}
        />
        {wrong.length === 0 ? null : (
          <p id={`${id}-problem`} className="small field-problem" role="alert">
            {t("noState", { count: wrong.length, codes: say.and(wrong) })}
          </p>
        )}
        <p id={`${id}-hint`} className="hint">
          {t("statesHint")}
        </p>
      </div>
      <Checkbox checked={isAbroad} onChange={(ticked) => write(partsOf(typed ?? written), ticked)}>
        {t(abroad)}
      </Checkbox>
      {none === undefined ? null : (
        <Checkbox
          checked={has}
          onChange={(ticked) => {
            setTyped(undefined);
            onValue(ticked ? NONE : undefined);
          }}
        >
          {t(none)}
        </Checkbox>
      )}
    </div>
  );
}

function partsOf(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((each) => each !== "");
}
