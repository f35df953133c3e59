import type { WireSide } from "@cokdyby/api/shapes";
import type { SayOf } from "@cokdyby/words";
import { sidesWords } from "@cokdyby/words/web/sides";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { GivenFacts, MissingFacts } from "./entry-facts.tsx";

/** One thing that a side brings: how it stands, where it is written, what is given of it and what is missing. */
export function SideEntry({
  entry,
  folded,
}: {
  readonly entry: WireSide;
  /** Shown with its name and state alone until it is opened. */
  readonly folded: boolean;
}) {
  const t = useWords(sidesWords);
  const content = (
    <>
      {entry.provisions.length === 0 ? null : <Provisions cites={entry.provisions} />}
      {"reading" in entry ? <ReadOptions entry={entry} /> : <p className="measure">{entry.says}</p>}
      <GivenFacts facts={entry.given} />
      <MissingFacts title={missingTitle(entry, t)} facts={entry.missing} />
    </>
  );
  return (
    <section className="stack gap-s card tight barred side-entry" data-holds={entry.holds}>
      <p>
        <StatusMark status={entry.holds} size="s" word={holdsWords(entry, t)} />
      </p>
      <Title entry={entry} />
      {folded ? (
        <Disclosure summary={t("more")}>
          <div className="stack gap-s">{content}</div>
        </Disclosure>
      ) : (
        content
      )}
    </section>
  );
}

/** The name, with a link to where more is said of it; that of an assumption stands in what it says. */
function Title({ entry }: { readonly entry: WireSide }) {
  const { rulebook, say } = useLaw();
  if ("presumption" in entry) return null;
  if ("reading" in entry) {
    return (
      <h4>
        <Link to={`/readings/${entry.reading}`}>{say.reading(entry.reading)}</Link>
      </h4>
    );
  }
  // a rule that an amendment enacts has no page, and no name but its id
  const isShipped = rulebook.rules.some(({ rule }) => rule === entry.rule);
  const name = say.rule(entry.rule);
  return <h4>{isShipped ? <Link to={`/law/${entry.rule}`}>{name}</Link> : name}</h4>;
}

function missingTitle(entry: WireSide, t: SayOf<typeof sidesWords>): string {
  if (!("presumption" in entry)) return `${t("missing")}:`;
  return entry.missing.length === 1 ? t("falls") : t("fallsOr");
}

/** The options of a reading that serve a side, who reads the law so, and why. */
function ReadOptions({ entry }: { readonly entry: Extract<WireSide, { reading: string }> }) {
  const { rulebook, say } = useLaw();
  const declared = rulebook.readings.find(({ reading }) => reading === entry.reading);
  const options = declared?.options.filter(({ option }) => entry.options.includes(option)) ?? [];
  return options.map(({ option, label, proponent, because }) => (
    <p key={option} className="measure">
      <strong>{say.text(label)}</strong> ({say.text(proponent)}). {say.text(because)}
    </p>
  ));
}

/** How a rule, a reading or a working assumption stands, in words. */
function holdsWords(entry: WireSide, t: SayOf<typeof sidesWords>): string {
  if ("rule" in entry) return t(`rule_${entry.holds}`);
  if ("reading" in entry) return t(`reading_${entry.holds}`);
  return t(entry.holds === "no" ? "presumption_no" : "presumption_yes");
}
