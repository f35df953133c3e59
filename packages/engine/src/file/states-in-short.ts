import type { Citation, Status } from "../rulebook/rulebook.ts";
import type { StatesOfFile } from "./states.ts";

/** An act of a person. */
export interface ActOf {
  readonly act: string;
  readonly person: string;
}

/** What is told of a state in one line. */
export interface StateInShort {
  readonly state: string;
  /** By status, what decides most first: the bases, each with the acts of which it is so where that is not so of all. */
  readonly told: readonly {
    readonly status: Status;
    readonly bases: readonly { readonly basis: string; readonly only: readonly ActOf[] }[];
  }[];
  /** So many bases only its own law decides. */
  readonly byItsLaw: number;
  /** Articles that oblige it. */
  readonly obliged: readonly string[];
}

/** Transfers in one direction of which the same is told. */
export interface TransferInShort {
  readonly from: string;
  readonly to: string;
  readonly of: readonly ActOf[];
  /** Grounds on which the requested state has to refuse, or may have to. */
  readonly grounds: readonly {
    readonly ground: string;
    readonly status: Status;
    readonly provisions: readonly Citation[];
  }[];
  /** So many grounds only the law of the requested state decides. */
  readonly byItsLaw: number;
}

/** The states of a file and the transfers between them as a person reads them, all that is told alike once. */
export interface StatesInShort {
  /** What governs the transfers. */
  readonly says: readonly string[];
  readonly transfers: readonly TransferInShort[];
  /** Circumstances that speak for a state, each with the acts of which it is so where that is not so of all. */
  readonly circumstances: readonly {
    readonly favours: string;
    readonly letter: string;
    readonly only: readonly ActOf[];
  }[];
  readonly states: readonly StateInShort[];
}

/** What is told one by one; what another state's law decides is counted, and what certainly is not so left out. */
const TOLD = ["yes", "contested", "unknown"] as const;

/** Puts together what is told alike of several acts. */
export function statesInShort({
  states,
  transfer,
}: Pick<StatesOfFile, "states" | "transfer">): StatesInShort {
  const favouring = transfer.flatMap(({ act, person, criteria }) =>
    criteria.flatMap(({ letter, favours }) =>
      favours === undefined ? [] : [{ act, person, letter, favours }],
    ),
  );
  const circumstances = Map.groupBy(favouring, ({ favours, letter }) => `${favours} ${letter}`);
  const directions = Map.groupBy(transfer, ({ from, to, mandatoryRefusals }) => {
    const told = toldOf(mandatoryRefusals).map(({ ground, status }) => [ground, status]);
    return JSON.stringify([from, to, told]);
  });
  return {
    says: [...new Set(transfer.map(({ says }) => says))],
    transfers: [...directions.values()].flatMap(transferInShort),
    circumstances: [...circumstances.values()].flatMap((of) => {
      const [first] = of;
      if (first === undefined) return [];
      const { favours, letter } = first;
      return [{ favours, letter, only: onlyOf(of, transfer) }];
    }),
    states: [...Map.groupBy(states, ({ state }) => state)].map(([state, rows]) =>
      stateInShort(state, rows),
    ),
  };
}

function stateInShort(state: string, rows: StatesOfFile["states"]): StateInShort {
  const bases = Object.keys(rows[0]?.bases ?? {});
  const told = TOLD.flatMap((status) => {
    const named = bases.flatMap((basis) => {
      const of = rows.filter((row) => row.bases[basis] === status);
      return of.length === 0 ? [] : [{ basis, only: onlyOf(of, rows) }];
    });
    return named.length === 0 ? [] : [{ status, bases: named }];
  });
  const byItsLaw = bases.filter((basis) =>
    rows.some((row) => row.bases[basis] === "foreignLawNeeded"),
  ).length;
  return { state, told, byItsLaw, obliged: [...new Set(rows.flatMap(({ obliged }) => obliged))] };
}

function transferInShort(all: StatesOfFile["transfer"]): TransferInShort[] {
  const [first] = all;
  if (first === undefined) return [];
  const { from, to, mandatoryRefusals } = first;
  const byItsLaw = new Set(
    all.flatMap((each) =>
      each.mandatoryRefusals.flatMap(({ ground, status }) =>
        status === "foreignLawNeeded" ? [ground] : [],
      ),
    ),
  ).size;
  const of = all.map(({ act, person }) => ({ act, person }));
  return [{ from, to, of, grounds: toldOf(mandatoryRefusals), byItsLaw }];
}

/** Of some grounds those that stand or may stand, what is certain first. */
function toldOf(
  grounds: StatesOfFile["transfer"][number]["mandatoryRefusals"],
): TransferInShort["grounds"] {
  return TOLD.flatMap((status) =>
    grounds
      .filter((each) => each.status === status)
      .map(({ ground, provisions }) => ({ ground, status, provisions })),
  );
}

/** The acts of some; none where they are all. */
function onlyOf(some: readonly ActOf[], all: readonly ActOf[]): readonly ActOf[] {
  const acts = (of: readonly ActOf[]) =>
    new Map(of.map((each) => [`${each.act}/${each.person}`, each]));
  const named = acts(some);
  return named.size === acts(all).size
    ? []
    : [...named.values()].map(({ act, person }) => ({ act, person }));
}

/** Whose acts are meant, in brackets behind what is told of them; nothing of none. */
export function actsInBrackets(of: readonly ActOf[]): string {
  const persons = [...Map.groupBy(of, ({ person }) => person)];
  const named = persons.map(
    ([person, own]) => `${person}: ${own.map(({ act }) => act).join(", ")}`,
  );
  return named.length === 0 ? "" : ` (${named.join("; ")})`;
}
