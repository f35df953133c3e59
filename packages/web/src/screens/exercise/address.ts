/** What an address of the screen shows: all cases, one of them, or the twin of one. */
export interface ExercisePlace {
  /** Name of a worked case; empty for all. */
  readonly name: string;
  readonly isTwin: boolean;
}

/** @param rest what follows `/exercise/` in the address */
export function placeOf(rest: string): ExercisePlace {
  const [name = "", ...more] = rest.split("/");
  const isTwin = more.length === 1 && more[0] === "twin";
  return isTwin ? { name, isTwin } : { name: rest, isTwin };
}

export function caseAddress(name: string): string {
  return `/exercise/${name}`;
}

/** It does not say what the twin has otherwise: an address never holds a fact. */
export function twinAddress(name: string): string {
  return `/exercise/${name}/twin`;
}
