import type { Rulebook } from "@cokdyby/engine";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { leavesOf } from "../conditions/leaves.ts";
import { EntryGroup, LawEntry, Named } from "./law-entry.tsx";
import { OutcomeLinks, RuleLinks } from "./law-links.tsx";
import type { PartProps } from "./part-props.ts";

/** The outcomes: what each follows from, and what is built on it. */
export function OutcomeEntries({ entry }: PartProps) {
  const t = useWords(lawScreenWords);
  const ui = useWords(uiWords);
  const { rulebook, say } = useLaw();
  const { reads, readBy } = outcomeGraph(rulebook);
  const { layers } = rulebook;
  return rulebook.groups.map(({ group, label }) => {
    const those = rulebook.outcomes.filter((each) => each.group === group);
    if (those.length === 0) return null;
    return (
      <EntryGroup key={group} title={say.text(label)}>
        {those.map(({ outcome, notes = [], sources = [], layers: stated }) => {
          const rules = rulebook.rules.filter(({ concludes }) => concludes === outcome);
          return (
            <LawEntry
              key={outcome}
              id={outcome}
              name={say.outcome(outcome)}
              here={entry === outcome}
            >
              {notes.map((note) => (
                <p key={say.text(note)}>{say.text(note)}</p>
              ))}
              {sources.length === 0 ? null : <Provisions cites={sources} />}
              <dl>
                <Named name={t("foundBy")}>
                  <RuleLinks of={say.outcome(outcome)} rules={rules.map(({ rule }) => rule)} />
                </Named>
                <Named name={t("layer")}>
                  {stated
                    .map((each) => say.text(layers.find(({ layer }) => layer === each)?.label))
                    .join("; ")}
                </Named>
                {(reads.get(outcome) ?? []).length === 0 ? null : (
                  <Named name={t("reads")}>
                    <OutcomeLinks of={say.outcome(outcome)} outcomes={reads.get(outcome) ?? []} />
                  </Named>
                )}
                <Named name={t("readByOutcomes")}>
                  <OutcomeLinks of={say.outcome(outcome)} outcomes={readBy.get(outcome) ?? []} />
                </Named>
              </dl>
              <p>
                <Link to={`/why/${outcome}`}>
                  {ui("why")}: {say.outcome(outcome)}
                </Link>
              </p>
            </LawEntry>
          );
        })}
      </EntryGroup>
    );
  });
}

/** Which outcomes are built on which, in all wordings of the law taken together. */
interface OutcomeGraph {
  /** Outcome → the outcomes whose rules look at it, in rulebook order. */
  readonly readBy: ReadonlyMap<string, readonly string[]>;
  /** Outcome → the outcomes that its rules look at, in rulebook order. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<Rulebook, OutcomeGraph>();

/** Made once for each rulebook. */
function outcomeGraph(rulebook: Rulebook): OutcomeGraph {
  const known = made.get(rulebook) ?? makeGraph(rulebook);
  made.set(rulebook, known);
  return known;
}

function makeGraph(rulebook: Rulebook): OutcomeGraph {
  const ids = rulebook.outcomes.map(({ outcome }) => outcome);
  const pairs = new Set(
    rulebook.rules.flatMap(({ concludes, wordings }) =>
      wordings.flatMap(({ when }) =>
        leavesOf(rulebook, when).map(({ fact }) => `${concludes} ${fact}`),
      ),
    ),
  );
  const among = (holds: (id: string, other: string) => boolean) =>
    new Map(ids.map((id) => [id, ids.filter((other) => holds(id, other))]));
  return {
    reads: among((id, other) => pairs.has(`${id} ${other}`)),
    readBy: among((id, other) => pairs.has(`${other} ${id}`)),
  };
}
