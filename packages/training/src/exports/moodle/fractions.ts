/**
 * The shares of a mark that Moodle takes for an answer, in percent; each also stands with a minus. An import with
 * `matchgrades=error` refuses every other one. Source: `question_bank::fraction_options_full` of Moodle 4.5.
 */
export const MOODLE_FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5,
] as const;

/** A share that Moodle takes, in percent. */
export type MoodleFraction = (typeof MOODLE_FRACTIONS)[number];

/** By how many grounds are right: what each of them is worth, in percent of the question. */
const SHARES: readonly MoodleFraction[] = [
  100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10,
];

/** How many grounds may be right: for more of them Moodle has no share. */
export const MOST_RIGHT = SHARES.length;

/**
 * What one right ground is worth, where so many are right.
 *
 * @param right from 1 to {@link MOST_RIGHT}
 * @throws RangeError for another number
 */
export function shareOf(right: number): MoodleFraction {
  const share = SHARES[right - 1];
  if (share === undefined) throw new RangeError(`no share for ${right} right grounds`);
  return share;
}
