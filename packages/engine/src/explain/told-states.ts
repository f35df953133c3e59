import { UNKNOWN } from "../file/file-shape.ts";
import type { StatesOfFile } from "../file/states.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { LawWords } from "./law-words.ts";

/** Something in words, with how it comes out where that is told. */
export interface ToldPart {
  readonly status?: Status;
  readonly text: string;
}

/** The states of a file and the transfers between them in words, all that is told alike of several acts once. */
export interface ToldStates {
  /** What governs the transfers. */
  readonly says: readonly string[];
  /** Each direction of which the same is told with the grounds on which it has to be refused; then those on which it may be. */
  readonly transfers: readonly { readonly title: string; readonly grounds: readonly ToldPart[] }[];
  /** Circumstances that speak for a state. */
  readonly circumstances: readonly string[];
  /** Each state, by status the bases on which it may reach which acts; of another state never "no". */
  readonly states: readonly { readonly state: string; readonly parts: readonly ToldPart[] }[];
}

type Saying = Pick<LawWords, "phrase" | "cited">;
type Transferring = StatesOfFile["transfer"][number];
type Legend = Readonly<Record<string, string>>;
type Ground = Transferring["mayRefuse"][number];

/** An act of a person. */
interface ActOf {
  readonly act: string;
  readonly person: string;
}

/** What is told one by one; what another state's law decides is counted, and what certainly is not so left out. */
const TOLD = ["yes", "contested", "unknown"] as const;

/** Says which states may reach the acts of a file, and what a transfer of the proceedings turns on. */
export function toldStates({ states, transfer, legend }: StatesOfFile, say: Saying): ToldStates {
  const words: Legend = legend.transfer?.says ?? {};
  const favouring = transfer.flatMap(({ act, person, criteria }) =>
    criteria.flatMap(({ letter, favours }) =>
      favours === undefined
        ? []
        : [{ act, person, text: `${favours}: ${words[letter] ?? letter}` }],
    ),
  );
  const directions = Map.groupBy(transfer, ({ from, to, mandatoryRefusals }) => {
    return JSON.stringify([from, to, toldGrounds(mandatoryRefusals, words, say)]);
  });
  const labels = (basis: string) => legend.bases[basis]?.label ?? basis;
  return {
    says: rulesOf(transfer),
    transfers: [
      ...[...directions.values()].map((of) => toldTransfer(of, words, say)),
      ...mayRefuse(transfer, words, say),
    ],
    circumstances: [...Map.groupBy(favouring, ({ text }) => text)].map(
      ([text, of]) => text + actsWhere(of, transfer, say),
    ),
    states: [...Map.groupBy(states, ({ state }) => state)].map(([state, rows]) => ({
      state,
      parts: partsOf(rows, labels, say),
    })),
  };
}

/** What governs the transfers; of several rules each with the directions that it governs. */
function rulesOf(transfer: readonly Transferring[]): readonly string[] {
  const rules = [...Map.groupBy(transfer, ({ says }) => says)];
  if (rules.length < 2) return rules.map(([says]) => says);
  return rules.map(([says, of]) => {
    const directions = new Set(of.map(({ from, to }) => `${from} → ${to}`));
    return `${[...directions].join(", ")}: ${says}`;
  });
}

function partsOf(
  rows: StatesOfFile["states"],
  label: (basis: string) => string,
  say: Saying,
): readonly ToldPart[] {
  const bases = Object.keys(rows[0]?.bases ?? {});
  const told = TOLD.flatMap((status): ToldPart[] => {
    const named = bases.flatMap((basis) => {
      const of = rows.filter((row) => row.bases[basis] === status);
      return of.length === 0 ? [] : [label(basis) + actsWhere(of, rows, say)];
    });
    return named.length === 0 ? [] : [{ status, text: named.join(", ") }];
  });
  const byItsLaw = bases.filter((basis) =>
    rows.some((row) => row.bases[basis] === "foreignLawNeeded"),
  ).length;
  const articles = [...new Set(rows.flatMap(({ obliged }) => obliged))]
    .map((at) => say.cited({ source: "", at }))
    .join(", ");
  const parts = [
    ...told,
    ...(byItsLaw === 0 ? [] : [{ text: say.phrase("states.byItsLaw", { count: byItsLaw }) }]),
    ...(articles === "" ? [] : [{ text: say.phrase("states.obliged", { articles }) }]),
  ];
  return parts.length === 0 ? [{ text: say.phrase("states.noBasis") }] : parts;
}

function toldTransfer(
  of: readonly Transferring[],
  words: Legend,
  say: Saying,
): ToldStates["transfers"][number] {
  const { from, to } = of[0] as Transferring;
  const grounds = of.flatMap(({ mandatoryRefusals }) => mandatoryRefusals);
  const foreign = grounds.filter(({ status }) => status === "foreignLawNeeded");
  const count = new Set(foreign.map(({ ground }) => ground)).size;
  const direction = `${from} → ${to}${inBrackets(of, say)}`;
  return {
    title: say.phrase("transfer.refusals", { direction }),
    grounds: [
      ...toldGrounds(grounds, words, say),
      ...(count === 0 ? [] : [{ text: say.phrase("transfer.byItsLaw", { count }) }]),
    ],
  };
}

/** On what a requested state may refuse, for all transfers at once. */
function mayRefuse(
  transfer: readonly Transferring[],
  words: Legend,
  say: Saying,
): ToldStates["transfers"] {
  const grounds = transfer.flatMap(({ to, mayRefuse: each }) =>
    toldGrounds(each, words, say).map((part) => ({ to, ...part })),
  );
  const alike = Map.groupBy(grounds, ({ status, text }) => `${status} ${text}`);
  const told = [...alike.values()].map((of) => {
    const { status, text } = of[0] as ToldPart;
    return {
      ...(status && { status }),
      text: `${[...new Set(of.map(({ to }) => to))].join(", ")}: ${text}`,
    };
  });
  return told.length === 0 ? [] : [{ title: say.phrase("transfer.mayRefuse"), grounds: told }];
}

/** Of some grounds those that stand or may stand, each once, what is certain first. */
function toldGrounds(grounds: readonly Ground[], words: Legend, say: Saying): readonly ToldPart[] {
  return TOLD.flatMap((status): ToldPart[] => {
    const texts = grounds
      .filter((each) => each.status === status)
      .map(({ ground, provisions }) => {
        return `${words[ground] ?? ground} (${provisions.map(say.cited).join("; ")})`;
      });
    return [...new Set(texts)].map((text) => ({ status, text }));
  });
}

/** The acts of some, in brackets; nothing where they are all. */
function actsWhere(some: readonly ActOf[], all: readonly ActOf[], say: Saying): string {
  const acts = (of: readonly ActOf[]) =>
    new Map(of.map((each) => [`${each.act}/${each.person}`, each]));
  const named = acts(some);
  return named.size === acts(all).size ? "" : inBrackets([...named.values()], say);
}

/** Whose acts are meant, in brackets behind what is told of them. */
function inBrackets(of: readonly ActOf[], say: Saying): string {
  const named = [...Map.groupBy(of, ({ person }) => person)].map(([person, own]) => {
    const who = person === UNKNOWN ? say.phrase("states.unnamed") : person;
    return `${who}: ${own.map(({ act }) => act).join(", ")}`;
  });
  return ` (${named.join("; ")})`;
}
