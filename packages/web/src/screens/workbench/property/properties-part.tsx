import { propertyWords } from "@cokdyby/words/web/property";
import { useRef } from "react";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import type { ImpactState } from "../impact/use-impact.ts";
import { nextId } from "./own-property.ts";
import { PropertyCard } from "./property-card.tsx";

/** The outcome that a new property is about, until another is chosen. */
const FIRST_OUTCOME = "prosecution.open";

/** What the drafter wants to hold, each checked before and after the draft. */
export function PropertiesPart({
  state: { impact, step },
  law,
  day,
}: {
  readonly state: ImpactState;
  readonly law: AskedLaw | undefined;
  /** Whose figures are meant. */
  readonly day: string;
}) {
  const t = useWords(propertyWords);
  const { properties } = useDraft();
  const part = useRef<HTMLDivElement>(null);
  const add = () => {
    const expect = { fact: FIRST_OUTCOME, operator: "equal", value: false } as const;
    const added = { id: nextId(properties), title: "", given: { all: [] }, expect };
    draftStore.change({ properties: [...properties, added] });
  };
  return (
    <Disclosure
      className="card bench-properties"
      heading="h2"
      summary={t("title")}
      startsOpen={properties.length > 0}
    >
      <div className="stack" ref={part} tabIndex={-1}>
        <p className="hint">{t("lead")}</p>
        {properties.length === 0 ? <p>{t("none")}</p> : null}
        {properties.map((property, index) => (
          <PropertyCard
            key={property.id}
            property={property}
            onProperty={(next) =>
              draftStore.change({ properties: properties.with(index, next) }, next.id)
            }
            onRemove={() => {
              draftStore.change({ properties: properties.toSpliced(index, 1) });
              part.current?.focus();
            }}
            checked={
              step === undefined ? impact?.own.find(({ id }) => id === property.id) : undefined
            }
            law={law}
            day={day}
          />
        ))}
        <p>
          <Button icon="plus" onClick={add}>
            {t("add")}
          </Button>
        </p>
      </div>
    </Disclosure>
  );
}
