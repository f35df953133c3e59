import type { SmallestChange } from "@cokdyby/engine";
import { type Block, columns, line, section, statusRun, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

/** For each main outcome the single facts that would turn it. */
export function changeParts(note: NoteCase): readonly Block[] {
  const { facts, say, t } = note;
  // outcomes that the same facts turn in the same way share a table
  const alike = new Map<string, { outcomes: string[]; changes: readonly SmallestChange[] }>();
  for (const [outcome, changes] of Object.entries(facts.changes)) {
    const key = JSON.stringify(changes.map(({ set, status }) => [set, status]));
    const group = alike.get(key) ?? { outcomes: [], changes };
    group.outcomes.push(outcome);
    alike.set(key, group);
  }
  const tables = [...alike.values()].flatMap(({ outcomes, changes }) =>
    table(
      outcomes.map((outcome) => say.outcome(outcome)).join("; "),
      columns(t, ["fact", 34], ["wouldBe", 44], ["thenAnswer", 22]),
      changeRows(changes, note),
    ),
  );
  return section(2, t("changes"), tables);
}

/** One row for a fact and what it turns the outcome to, with all values that do so. */
function changeRows(changes: readonly SmallestChange[], { say, t }: NoteCase) {
  const groups = new Map<
    string,
    { fact: string; status: "yes" | "no"; values: string[]; open: boolean }
  >();
  for (const { set, status } of changes) {
    for (const { fact, to, kind } of set) {
      const key = `${fact} ${status}`;
      const group = groups.get(key) ?? { fact, status, values: [], open: kind === "findOut" };
      group.values.push(say.point(fact, to));
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ fact, status, values, open }) => [
    say.fact(fact),
    open ? `${t("nowUnknown")}: ${values.join("; ")}` : values.join("; "),
    [line(statusRun(status, say.phrase(`status.${status}`)))],
  ]);
}
