import type { StatesOfFile } from "@cokdyby/engine";
import { articleIn } from "../../screens/file/article.ts";
import {
  type Block,
  type Line,
  line,
  list,
  paragraph,
  section,
  statusRun,
  strong,
  table,
} from "./note.ts";
import type { NoteFile } from "./note-file.ts";

type StateRow = StatesOfFile["states"][number];
type Transferring = StatesOfFile["transfer"][number];
type FileStatus = StateRow["bases"][string];

/** What these parts are made of. */
type StateWords = Pick<NoteFile, "say" | "t" | "fileWords">;
interface StateNote extends StateWords {
  readonly facts: Pick<NoteFile["facts"], "states">;
}

/** Which states may reach the acts on which basis, and what a transfer of the proceedings turns on. */
export function stateParts(note: StateNote): readonly Block[] {
  const { states } = note.facts;
  if (states === undefined) return [];
  return section(2, note.fileWords("statesOfActs"), toldStates(states, note));
}

/** The same without a heading of its own, from what was found. */
export function toldStates(states: StatesOfFile, note: StateWords): readonly Block[] {
  return [...matrix(states, note), ...section(3, note.t("transfer"), transfers(states, note))];
}

/** Bases down, states across; in each field the acts, together where they come out alike. */
function matrix({ states, legend }: StatesOfFile, note: StateWords): readonly Block[] {
  const { t, fileWords } = note;
  const named = [...new Set(states.map(({ state }) => state))];
  const bases = Object.keys(states[0]?.bases ?? {});
  const share = Math.floor(70 / named.length);
  const obliged = obligedLines(states, note);
  return [
    paragraph(fileWords("statesLead")),
    ...table(
      t("statesTable"),
      [[t("basis"), 30], ...named.map((state) => [state, share] as const)],
      bases.map((basis) => [
        legend.bases[basis]?.label ?? basis,
        ...named.map((state) => field(ofState(states, state), basis, note)),
      ]),
    ),
    ...list(obliged),
  ];
}

function ofState(states: readonly StateRow[], state: string): readonly StateRow[] {
  return states.filter((row) => row.state === state);
}

function field(rows: readonly StateRow[], basis: string, note: StateWords): readonly Line[] {
  const alike = grouped(rows, ({ bases }) => bases[basis] ?? "unknown");
  return [...alike].map(([status, of]) =>
    alike.size === 1
      ? line(statusOf(status, note))
      : line(`${seats(of, note)}: `, statusOf(status, note)),
  );
}

/** The articles that oblige other states, the same ones once. */
function obligedLines(states: readonly StateRow[], note: StateWords): readonly Line[] {
  const obliging = states.filter(({ obliged }) => obliged.length > 0);
  const alike = grouped(obliging, ({ state, obliged }) => `${state}: ${obliged.join(", ")}`);
  return [...alike.values()].map((of) => {
    const [{ state, obliged } = { state: "", obliged: [] }] = of;
    const articles = obliged.map(articleIn(note.say)).join(", ");
    return line(strong(`${state} (${seats(of, note)}): `), note.fileWords("obliged", { articles }));
  });
}

/** One row for transfers of which the same is said. */
function transfers({ transfer, legend }: StatesOfFile, note: StateWords): readonly Block[] {
  const { t, fileWords } = note;
  const alike = grouped(transfer, ({ from, to, says, mandatoryRefusals, mayRefuse, criteria }) =>
    JSON.stringify([
      ...[from, to, says],
      ...[...mandatoryRefusals, ...mayRefuse].map(({ ground, status }) => [ground, status]),
      ...criteria.map(({ letter, favours }) => [letter, favours]),
    ]),
  );
  return [
    ...table(
      t("transferTable"),
      [
        [t("transferOf"), 16],
        [t("governs"), 24],
        [t("refusals"), 36],
        [fileWords("criteria"), 24],
      ],
      [...alike.values()].map((of) => transferRow(of, legend.transfer?.says ?? {}, note)),
    ),
    ...(legend.transfer?.notes ?? []).map((each) => paragraph(each)),
  ];
}

function transferRow(
  of: readonly Transferring[],
  words: Readonly<Record<string, string>>,
  note: StateWords,
) {
  const { say, t } = note;
  const [first] = of;
  const grounds = (listed: Transferring["mandatoryRefusals"], must: boolean): readonly Line[] =>
    listed
      .filter(({ status }) => status !== "no")
      .map(({ ground, status, provisions }) =>
        line(
          strong(`${t(must ? "mustRefuse" : "mayRefuse")}: `),
          `${words[ground] ?? ground} (${provisions.map(say.cited).join("; ")}): `,
          statusOf(status, note),
        ),
      );
  const refusals = [
    ...grounds(first?.mandatoryRefusals ?? [], true),
    ...grounds(first?.mayRefuse ?? [], false),
  ];
  const criteria = (first?.criteria ?? []).flatMap(({ letter, favours }) =>
    favours === undefined ? [] : [line(strong(`${favours}: `), words[letter] ?? letter)],
  );
  return [
    [line(`${first?.from} → ${first?.to}`), line(seats(of, note))],
    first?.says ?? "",
    refusals.length === 0 ? t("noRefusal") : refusals,
    criteria.length === 0 ? t("noCriterion") : criteria,
  ];
}

/** Acts of persons in short: `a1, a2 (A); a3 (B)`. */
function seats(
  of: readonly { readonly act: string; readonly person: string }[],
  { t }: StateWords,
): string {
  return [...grouped(of, ({ person }) => person)]
    .map(([person, own]) => {
      const who = person === "unknown" ? t("unnamed") : person;
      return `${own.map(({ act }) => act).join(", ")} (${who})`;
    })
    .join("; ");
}

function statusOf(status: FileStatus, { say, fileWords }: StateWords) {
  return status === "foreignLawNeeded"
    ? fileWords("foreignLawNeeded")
    : statusRun(status, say.phrase(`status.${status}`));
}

function grouped<Thing, Key extends string>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
