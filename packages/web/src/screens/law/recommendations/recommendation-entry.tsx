import type { Recommendation } from "@cokdyby/rules";
import { recommendationWords } from "@cokdyby/words/web/recommendation";
import { useLaw } from "../../../law/law-context.tsx";
import { MetTwiceMark } from "../../../ui/met-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { LawEntry, Named } from "../parts/law-entry.tsx";
import { RuleLinks } from "../parts/law-links.tsx";
import { becameOf, levelOf, propertiesOf, type Standing } from "./filter.ts";

/** One entry of the catalogue: what it says, where, and what became of it. */
export function RecommendationEntry({
  entry,
  here,
  day,
  now,
  amended,
}: {
  readonly entry: Recommendation;
  readonly here: boolean;
  readonly day: string;
  /** Nothing: it could not be checked. */
  readonly now: Standing | undefined;
  /** Nothing: no amendment is chosen, or it could not be checked. */
  readonly amended: Standing | undefined;
}) {
  const t = useWords(recommendationWords);
  const { rulebook, say } = useLaw();
  const { id, addressee, chapter, footnotes, paragraphs, status } = entry;
  const list = (numbers: readonly number[]) => ({
    count: numbers.length,
    list: numbers.join(", "),
  });
  const place = [
    t("placeChapter", { chapter }),
    ...(footnotes.length === 0 ? [] : [t("placeFootnotes", list(footnotes))]),
    ...(paragraphs.length === 0 ? [] : [t("placeParagraphs", list(paragraphs))]),
  ].join(", ");
  return (
    <LawEntry id={id} name={say.text(entry.text)} here={here}>
      <p>
        <span className="strong">{t(`level_${levelOf(entry)}`)}</span> {t("addressee")}:{" "}
        {t(`addressee_${addressee}`)}
      </p>
      <dl>
        <Named name={t("place")}>{place}</Named>
        <Named name={t("became")}>{t(`became_${becameOf(entry)}`)}</Named>
        {"encoded" in status ? (
          <Named name={t("rules")}>
            <RuleLinks of={id} rules={status.encoded.rules} />
          </Named>
        ) : null}
        {"outside" in status ? (
          <Named name={t("reason")}>{say.text(status.outside.reason)}</Named>
        ) : null}
        {"outside" in status && status.outside.towards !== undefined ? (
          <Named name={t("towards")}>{say.text(status.outside.towards)}</Named>
        ) : null}
      </dl>
      {"checked" in status && now !== undefined ? (
        <table className="data-table spreads law-checks">
          <thead>
            <tr>
              <th scope="col">{t("checks")}</th>
              <th scope="col">{t("now", { date: say.date(day) })}</th>
              {amended === undefined ? null : <th scope="col">{t("amended")}</th>}
            </tr>
          </thead>
          <tbody>
            {propertiesOf(entry).map((property) => (
              <tr key={property}>
                <th scope="row">
                  {say.text(rulebook.properties.find((each) => each.property === property)?.title)}
                </th>
                <Cell property={property} standing={now} />
                {amended === undefined ? null : <Cell property={property} standing={amended} />}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </LawEntry>
  );
}

function Cell({ property, standing }: { readonly property: string; readonly standing: Standing }) {
  const t = useWords(recommendationWords);
  const answer = standing[property];
  return <td>{answer === undefined ? t("checking") : <MetTwiceMark answer={answer} />}</td>;
}
