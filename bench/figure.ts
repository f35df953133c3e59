/** One measured figure; also a line of the output with `--json`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ns" | "us" | "ms" | "cases/s" | "rows/s" | "answers" | "KiB" | "MiB";
  /** This figure divided by another in the same unit. */
  readonly ratioTo?: { readonly name: string; readonly ratio: number };
}

/** Something that could not be measured here, and why. */
export interface NotMeasured {
  readonly name: string;
  readonly notMeasured: string;
}

export type Line = Figure | NotMeasured;

/** A figure beside another one. */
export function besides(figure: Figure, other: Figure): Figure {
  const ratio = Number((figure.value / other.value).toPrecision(3));
  return { ...figure, ratioTo: { name: other.name, ratio } };
}

/** Prints what a group measured, one line each, for the main process to read. */
export function tell(lines: readonly Line[]): void {
  for (const line of lines) console.log(JSON.stringify(line));
}
