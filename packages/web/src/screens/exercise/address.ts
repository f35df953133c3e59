/** What an address of the screen shows: all cases, one of them, the twin of one, or one that is asked out. */
export interface ExercisePlace {
  /** Name of a worked case; empty for all. */
  readonly name: string;
  readonly isTwin: boolean;
  /** Whether its facts are hidden and asked for one by one. */
  readonly isBranch: boolean;
}

/** @param rest what follows `/exercise/` in the address */
export function placeOf(rest: string): ExercisePlace {
  const [name = "", ...more] = rest.split("/");
  const isTwin = more.length === 1 && more[0] === "twin";
  const isBranch = more.length === 1 && more[0] === "ask";
  return { name: isTwin || isBranch ? name : rest, isTwin, isBranch };
}

export function caseAddress(name: string): string {
  return `/exercise/${name}`;
}

export function branchAddress(name: string): string {
  return `/exercise/${name}/ask`;
}

/** It does not say what the twin has otherwise: an address never holds a fact. */
export function twinAddress(name: string): string {
  return `/exercise/${name}/twin`;
}
