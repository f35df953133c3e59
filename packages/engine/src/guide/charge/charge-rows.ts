import { firstParagraph, type Part } from "./first-paragraph.ts";
import { barLines, stepsLine, type ToldBeside, waysLine } from "./lines.ts";
import type { ChargeSetting, Writer } from "./setting.ts";
import { countWords, placeWords, rangesWords } from "./words.ts";

/** What two charges are compared by, each in lines, in the words of the charge. */
export interface ChargeRows {
  /** Of a "no" its reason. */
  readonly verdict: readonly string[];
  readonly provisions: readonly string[];
  /** One for each provision; none for a person who is not liable. */
  readonly ranges: readonly string[];
  readonly barred: readonly string[];
  /** What is open in place of a prosecution; of a "no" what comes first. */
  readonly ways: readonly string[];
}

/** The rows of a charge, from what its text is made from. */
export function chargeRows(setting: ChargeSetting, writer: Writer, told: ToldBeside): ChargeRows {
  const { verdict, counts, barred, because } = told.data;
  const isNo = verdict === "no";
  const otherwise = because?.otherwiseCriminal ?? [];
  const charged = counts.length > 0 ? counts : barred;
  const [ranged] = charged;
  const isOne = charged.length === 1;
  const ofEach = { ...setting, ranged: charged };
  return {
    verdict: isNo ? [firstParagraph(setting, writer, told).text] : [],
    provisions: [...otherwise, ...charged].map((count) => placeWords(setting, writer, count)),
    ranges:
      isOne && ranged !== undefined
        ? [rangesWords(ofEach, writer, ranged)]
        : charged.map((count) => countWords(ofEach, writer, count, { isSourceSaid: false })),
    barred: texts(barLines(setting, writer, told)),
    ways: texts([
      isNo ? stepsLine(setting, writer, told.data) : waysLine(setting, writer, told.data),
    ]),
  };
}

function texts(parts: readonly (Part | undefined)[]): readonly string[] {
  return parts.flatMap((part) => part?.text ?? []);
}
