import type { ReadingOption } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { LawEntry, Named } from "./law-entry.tsx";
import { RuleLinks } from "./law-links.tsx";
import type { PartProps } from "./part-props.ts";
import { usedBy } from "./used-by.ts";

/** The open questions of law: who reads them how and on what authority, and which rules turn on them. */
export function ReadingEntries({ entry }: PartProps) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  return rulebook.readings.map(({ reading, question, options, default: standing }) => (
    <LawEntry
      level={2}
      key={reading}
      id={reading}
      name={say.reading(reading)}
      here={entry === reading}
    >
      <p className="strong">{say.text(question)}</p>
      <ul className="plain stack">
        {options.map((each) => (
          <Option key={each.option} option={each} isDefault={each.option === standing} />
        ))}
      </ul>
      {standing === undefined ? <p className="hint">{t("noDefault")}</p> : null}
      <dl>
        <Named name={t("readByRules")}>
          <RuleLinks
            of={say.reading(reading)}
            rules={usedBy(rulebook).leaf.get(`reading.${reading}`) ?? []}
          />
        </Named>
      </dl>
      <p>
        <Link to={`/readings/${reading}`}>{t("chooseReading")}</Link>
      </p>
    </LawEntry>
  ));
}

function Option({
  option,
  isDefault,
}: {
  readonly option: ReadingOption;
  readonly isDefault: boolean;
}) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  return (
    <li className="edge">
      <p>
        <strong>{say.text(option.label)}</strong>{" "}
        {isDefault ? <span className="pill">{t("isDefault")}</span> : null}
      </p>
      <p>{say.text(option.because)}</p>
      <p className="hint">
        {say.text(option.proponent)} · {say.phrase(`grade.${option.grade}`)}
      </p>
      <Provisions cites={[option.cites]} />
    </li>
  );
}
