import { median } from "./measure.ts";

/** One measured figure; also a line of the output with `--json`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ns" | "us" | "ms" | "cases/s" | "rows/s" | "answers" | "KiB" | "MiB";
  /** This figure divided by another in the same unit. */
  readonly ratioTo?: { readonly name: string; readonly ratio: number };
}

/** A figure to four digits. */
export function figure(name: string, value: number, unit: Figure["unit"]): Figure {
  return { name, value: Number(value.toPrecision(4)), unit };
}

/** Of several times the middle one and the longest, as two figures in milliseconds. */
export function middleAndWorst(name: string, times: readonly number[]): [Figure, Figure] {
  return [figure(name, median(times), "ms"), figure(`${name}.worst`, Math.max(...times), "ms")];
}

/** A figure beside another one. */
export function besides(figure: Figure, other: Figure): Figure {
  const ratio = Number((figure.value / other.value).toPrecision(3));
  return { ...figure, ratioTo: { name: other.name, ratio } };
}

/** Prints what a group measured, one line each, for the main process to read. */
export function tell(figures: readonly Figure[]): void {
  for (const each of figures) console.log(JSON.stringify(each));
}
