import type { ProvisionAnswer } from "@cokdyby/rules/wordings";
import { CHANGES } from "@cokdyby/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useId, useState } from "react";
import { SelectField } from "../../../ui/select-field.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownImport } from "../../../worker/wordings/wording-tasks.ts";
import { ChangeCard } from "./change-card.tsx";

/** So many changes are shown before more are asked for. */
const MOST = 25;

/** Every changed provision, narrowed to those of one kind where that is asked for. */
export function Changes({ answer }: { readonly answer: ShownImport }) {
  const t = useWords(wordingsWords);
  const id = useId();
  const [filter, setFilter] = useState("all");
  const [most, setMost] = useState(MOST);
  const [who, setWho] = useState("");
  const { provisions, source, on } = answer;
  const kinds = CHANGES.filter((kind) => kind !== "same" && answer.counts[kind] > 0);
  const found = provisions.filter((each) => passes(each, filter));
  const count = (name: string) => provisions.filter((each) => passes(each, name)).length;
  const options = [
    ...(["all", "open", "rests"] as const).map(
      (name) => [name, t(`filter.${name}`, { count: count(name) })] as const,
    ),
    ...kinds.map(
      (kind) =>
        [kind, t("filter.kind", { kind: t(`change.${kind}`), count: count(kind) })] as const,
    ),
  ];
  if (provisions.length === 0) return <p>{t("nothingChanged")}</p>;
  return (
    <section className="stack gap-l" aria-labelledby={id}>
      <h2 id={id}>{t("changes")}</h2>
      <SelectField
        label={t("shown")}
        className="narrow"
        value={filter}
        options={options}
        onChange={(chosen) => {
          setFilter(chosen);
          setMost(MOST);
        }}
      />
      {found.length === 0 ? <p>{t("nothingHere")}</p> : null}
      {found.slice(0, most).map((each) => (
        <ChangeCard
          key={each.provision}
          place={{ source, on }}
          change={each}
          who={who}
          onWho={setWho}
        />
      ))}
      {found.length <= most ? null : (
        <div>
          <button type="button" className="small link-button" onClick={() => setMost(most + MOST)}>
            {t("more", { count: Math.min(MOST, found.length - most) })}
          </button>
        </div>
      )}
    </section>
  );
}

/** @param filter all, those nobody looked at, those that rules rest on, or those of a kind */
function passes({ change, looked }: ProvisionAnswer, filter: string): boolean {
  if (filter === "all") return true;
  if (filter === "open") return looked === "open";
  return filter === "rests" ? looked !== "none" : change === filter;
}
