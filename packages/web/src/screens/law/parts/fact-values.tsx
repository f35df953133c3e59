import type { FactDeclaration, OptionDeclaration } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { withUnit } from "../conditions/requirement.ts";

/** So many choices are listed at once; more open on demand. */
const MOST = 12;

/** What a case may say of a fact. */
export function FactValues({ declared }: { readonly declared: FactDeclaration }) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  const { type, options = [], range, unit, fact } = declared;
  if (type === "bool") return t("yesNo");
  if (type === "date") return t("aDate");
  if (range !== undefined) {
    const words = t("rangeWords", { from: say.number(range.min), to: say.number(range.max) });
    return withUnit(say, words, unit, range.max);
  }
  const list = (
    <ul>
      {options.map((option) => (
        <Choice key={option.option} option={option} />
      ))}
    </ul>
  );
  if (options.length <= MOST) return list;
  const name = `${t("options")} (${options.length})`;
  return (
    <Disclosure
      summary={
        <>
          {name}
          <span className="hidden">: {say.fact(fact)}</span>
        </>
      }
    >
      {list}
    </Disclosure>
  );
}

function Choice({ option: { label, note } }: { readonly option: OptionDeclaration }) {
  const { say } = useLaw();
  return (
    <li>
      {say.text(label)}
      {note === undefined ? null : <span className="hint"> – {say.text(note)}</span>}
    </li>
  );
}
