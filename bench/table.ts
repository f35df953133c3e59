import type { Line } from "./figure.ts";

/** Prints figures for a person: name, value, and its ratio to another one. */
export function printTable(lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ name }) => name.length));
  for (const line of lines) {
    const name = line.name.padEnd(width + 2);
    if ("notMeasured" in line) {
      console.log(`${name}not measured: ${line.notMeasured.split("\n")[0]}`);
      continue;
    }
    const value = `${line.value.toLocaleString("en")} ${line.unit}`.padStart(22);
    const ratio =
      line.ratioTo === undefined
        ? ""
        : `   ${line.ratioTo.ratio.toLocaleString("en")} x ${line.ratioTo.name}`;
    console.log(`${name}${value}${ratio}`);
  }
}
