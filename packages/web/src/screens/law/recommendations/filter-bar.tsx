import type { Recommendation } from "@cokdyby/rules";
import { metWords } from "@cokdyby/words/web/met";
import { recommendationWords } from "@cokdyby/words/web/recommendation";
import { useLaw } from "../../../law/law-context.tsx";
import type { Met } from "../../../ui/met-mark.tsx";
import { type Options, SelectField } from "../../../ui/select-field.tsx";
import { useWords } from "../../../words/words.ts";
import { type Became, type Filter, LEVELS } from "./filter.ts";

const MET: readonly Met[] = ["met", "notMet", "contested"];
const BECAME: readonly Became[] = ["encoded", "checked", "outside"];
const ADDRESSEES: readonly Recommendation["addressee"][] = ["CZ", "all"];

/** What the catalogue is narrowed by, and the amendment that it is checked with. */
export function FilterBar({
  filter,
  onFilter,
  chapters,
  amendment,
  onAmendment,
}: {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly chapters: readonly string[];
  /** Empty: none. */
  readonly amendment: string;
  readonly onAmendment: (id: string) => void;
}) {
  const t = useWords(recommendationWords);
  const met = useWords(metWords);
  const { rulebook, say } = useLaw();
  const metOptions = MET.map((each) => [each, met(each)] as const);
  const choice = (member: keyof Filter, label: string, options: Options) => (
    <SelectField
      label={label}
      value={filter[member]}
      options={[["", t("any")], ...options]}
      onChange={(value) => onFilter({ ...filter, [member]: value })}
    />
  );
  return (
    <fieldset className="card tiles law-filters">
      <legend>{t("filters")}</legend>
      {choice(
        "level",
        t("level"),
        LEVELS.map((each) => [each, t(`level_${each}`)]),
      )}
      {choice(
        "addressee",
        t("addressee"),
        ADDRESSEES.map((each) => [each, t(`addressee_${each}`)]),
      )}
      {choice(
        "chapter",
        t("chapter"),
        chapters.map((each) => [each, each]),
      )}
      {choice(
        "became",
        t("became"),
        BECAME.map((each) => [each, t(`became_${each}`)]),
      )}
      {choice("now", t("nowFilter"), metOptions)}
      <SelectField
        label={t("amendment")}
        value={amendment}
        options={[
          ["", t("noAmendment")],
          ...rulebook.amendments.map(({ id, title }) => [id, say.text(title) || id] as const),
        ]}
        onChange={onAmendment}
      />
      {amendment === "" ? null : choice("amended", t("amendedFilter"), metOptions)}
    </fieldset>
  );
}
