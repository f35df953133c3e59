import type { Finding } from "@cokdyby/engine";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useState } from "react";
import { wireOf } from "../../../case/case.ts";
import { useCase } from "../../../case/case-store.ts";
import { useFindings } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { go } from "../../../router/route.ts";
import { OutcomeSelect } from "../../../ui/outcome-select.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { addressOf, type WhatIfAddress } from "../address.ts";
import { FactSelect, variable } from "./fact-select.tsx";
import { VariedView } from "./varied-view.tsx";

/** What is varied when the address names no outcome. */
const FIRST_OUTCOME = "prosecution.open";

/** One or two facts over their classes, and how a chosen outcome comes out at each. */
export function VaryPart({ address }: { readonly address: WhatIfAddress }) {
  const t = useWords(whatIfWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const shown = useCase();
  const { findings, decided } = useFindings();
  const [layer, setLayer] = useState<string>();
  const known = rulebook.outcomes.some(({ outcome }) => outcome === address.outcome);
  const outcome = known && address.outcome !== undefined ? address.outcome : FIRST_OUTCOME;
  const relevant = relevantTo(findings[outcome]);
  const possible = variable(rulebook).map(({ fact }) => fact);
  const named = address.facts.filter((fact) => possible.includes(fact));
  const [fallback] = useState(() => possible.find((fact) => relevant.has(fact)));
  const [first = fallback ?? "actor.age", second] = named;
  const choose = (facts: readonly (string | undefined)[], chosen = outcome) =>
    go(
      addressOf({
        part: "vary",
        outcome: chosen,
        facts: facts.filter((each) => each !== undefined),
      }),
    );
  const wire = wireOf(shown);
  const layered =
    layer === undefined || rulebook.layerReading === undefined
      ? wire
      : { ...wire, readings: { ...wire.readings, [rulebook.layerReading]: layer } };
  const facts = second === undefined ? [first] : [first, second];
  return (
    <section className="stack gap-l measure-wide what-if-part" aria-labelledby="vary-title">
      <h2 id="vary-title">{t("part_vary")}</h2>
      <p className="measure">
        {t("varyLead")} <Link to="/case">{t("changeCase")}</Link>
      </p>
      <div className="card columns">
        <OutcomeSelect
          label={t("outcome")}
          outcome={outcome}
          onChoose={(chosen) => choose(facts, chosen)}
        />
        <FactSelect
          label={t("variedFact")}
          value={first}
          relevant={relevant}
          except={second}
          onChoose={(fact) => choose([fact, second])}
        />
        <FactSelect
          label={t("secondFact")}
          value={second}
          relevant={relevant}
          except={first}
          none={t("noFact")}
          onChoose={(fact) => choose([first, fact])}
        />
        <LayerSelect layer={layer} onChoose={setLayer} />
      </div>
      <VariedView
        input={decided === shown ? [layered, facts, outcome, language] : undefined}
        facts={facts}
      />
    </section>
  );
}

/** What the finding rests on and what it still needs. */
function relevantTo(finding: Finding | undefined): ReadonlySet<string> {
  return new Set([...(finding?.missing ?? []), ...(finding?.sufficient ?? [])]);
}

/** Whose account of the law is followed here, where the case leaves that open. */
function LayerSelect({
  layer,
  onChoose,
}: {
  readonly layer: string | undefined;
  readonly onChoose: (layer: string | undefined) => void;
}) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const { readings } = useCase();
  const reading = rulebook.readings.find((each) => each.reading === rulebook.layerReading);
  if (reading === undefined || Object.hasOwn(readings, reading.reading)) return null;
  return (
    <SelectField
      label={say.text(reading.label)}
      value={layer ?? ""}
      options={[
        ["", t("layerOpen")],
        ...reading.options.map(({ option, label }) => [option, say.text(label)] as const),
      ]}
      onChange={(chosen) => onChoose(chosen || undefined)}
    />
  );
}
