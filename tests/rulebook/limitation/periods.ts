import { rangeOf } from "../ranges.ts";

/** The years after which an offence in this row on this day is barred: § 34(1) CC, § 8 JJA. */
export function period(row: string, on: string, juvenile: boolean): number {
  const { upper } = rangeOf(row, on);
  if (juvenile) return upper >= 10 ? 5 : 3;
  if (upper >= 10) return 15;
  if (upper >= 5) return 10;
  return upper >= 3 ? 5 : 3;
}
