import type { WireSide } from "@cokdyby/api/shapes";
import { sidesWords } from "@cokdyby/words/web/sides";
import type { ReactNode } from "react";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { SideEntry } from "./side-entry.tsx";

/** A side with more rules than these shows of each no more than its name and state until it is opened. */
const MOST_UNFOLDED = 8;

/** One side: rules that may hold, those that do not, readings and working assumptions. */
export function SideColumn({
  side,
  entries,
}: {
  readonly side: "prosecution" | "defence";
  readonly entries: readonly WireSide[];
}) {
  const t = useWords(sidesWords);
  const rules = entries.filter((each) => "rule" in each);
  const failing = rules.filter(({ holds }) => holds === "no");
  const able = rules.filter(({ holds }) => holds !== "no");
  return (
    <section className="stack gap-l side" aria-labelledby={`side-${side}`}>
      <div className="stack gap-xs">
        <h2 id={`side-${side}`}>{t(`side_${side}`)}</h2>
        <p>{t(`lead_${side}`)}</p>
      </div>
      {entries.length === 0 ? <p className="hint">{t("nothing")}</p> : null}
      {rules.length === 0 ? null : (
        <Group title={t("rules")}>
          <Entries entries={able} folded={able.length > MOST_UNFOLDED} />
          {failing.length === 0 ? null : (
            <Disclosure
              summary={t("failing", { count: failing.length })}
              startsOpen={able.length === 0}
            >
              <Entries entries={failing} />
            </Disclosure>
          )}
        </Group>
      )}
      <Kind title={t("readings")} entries={entries.filter((each) => "reading" in each)} />
      <Kind title={t("presumptions")} entries={entries.filter((each) => "presumption" in each)} />
    </section>
  );
}

function Kind({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly WireSide[];
}) {
  if (entries.length === 0) return null;
  return (
    <Group title={title}>
      <Entries entries={entries} />
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Entries({
  entries,
  folded = false,
}: {
  readonly entries: readonly WireSide[];
  readonly folded?: boolean;
}) {
  if (entries.length === 0) return null;
  return (
    <ul className="plain stack gap-s">
      {entries.map((each) => (
        <li key={JSON.stringify(each)}>
          <SideEntry entry={each} folded={folded} />
        </li>
      ))}
    </ul>
  );
}
