/** How far some goals are settled. */
export interface Progress {
  /** Goals that something missing can still change. */
  readonly open: readonly string[];
  /** What is still needed to settle them. */
  readonly needed: ReadonlySet<string>;
}

/**
 * How useful a question is: on average over its answers, the share of the open goals that an answer
 * settles, and to a lesser part the share of what is needed that it spares.
 *
 * @param answers how far each possible answer leads
 * @returns a score from 0 to 1, three digits behind the point, and the goals that some answer settles
 */
export function usefulness(
  now: Progress,
  answers: readonly Progress[],
  goals: readonly string[],
): { score: number; settles: string[] } {
  const settles = goals.filter(
    (goal) => now.open.includes(goal) && answers.some((after) => !after.open.includes(goal)),
  );
  const gain = (after: Progress) => {
    const settled = now.open.filter((goal) => !after.open.includes(goal)).length / now.open.length;
    const spared = Math.max(0, now.needed.size - after.needed.size) / now.needed.size;
    return 0.7 * settled + 0.3 * spared;
  };
  const total = answers.reduce((sum, after) => sum + gain(after), 0);
  const score = answers.length === 0 ? 0 : total / answers.length;
  return { score: Math.round(score * 1000) / 1000, settles };
}
