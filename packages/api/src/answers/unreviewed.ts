import type { WireUnreviewed } from "../shapes/finding.ts";

/** A provision whose words, imported where this is answered, changed without anybody having looked at what rests on it. */
export interface UnreviewedChange {
  readonly source: string;
  readonly provision: string;
  /** The day from which the new words are in force. */
  readonly on: string;
  /** The new words have no such section: it was repealed, or they are a part of the act. */
  readonly isMissing?: true;
  /** The rules that rest on it and were not written anew for that day, each with the last day of its wording. */
  readonly rules: readonly { readonly rule: string; readonly to?: string }[];
}

/** Findings of one day of the law, as far as they are asked here. */
interface Decided {
  readonly lawDate: string;
  readonly findings: Readonly<
    Record<string, { readonly outcome: string; readonly rules: readonly string[] }>
  >;
}

/**
 * The open changes that findings rest on: in force on their day, of a provision that one of their rules rests on in a wording
 * which is in force on both days. They stand beside the findings, which are the same on every machine.
 *
 * @returns the member of an answer, left out where there is none
 */
export function unreviewedBeside(
  { unreviewed }: { readonly unreviewed?: () => readonly UnreviewedChange[] },
  decided: readonly Decided[],
): { readonly unreviewed?: WireUnreviewed[] } {
  const found = (unreviewed?.() ?? []).flatMap(({ source, provision, on, isMissing, rules }) => {
    const outcomes = decided.flatMap(({ lawDate, findings }) => {
      if (lawDate < on) return [];
      const resting = rules.filter(({ to }) => to === undefined || lawDate <= to);
      const isResting = (rule: string) => resting.some((each) => each.rule === rule);
      return Object.values(findings)
        .filter((finding) => finding.rules.some(isResting))
        .map(({ outcome }) => outcome);
    });
    return outcomes.length === 0
      ? []
      : [
          {
            source,
            provision,
            on,
            outcomes: [...new Set(outcomes)],
            ...(isMissing === undefined ? {} : { isMissing }),
          },
        ];
  });
  return found.length === 0 ? {} : { unreviewed: found };
}
