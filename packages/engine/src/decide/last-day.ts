/**
 * The last day of a first run of days on which something holds, in few questions where it lies close to a guess.
 *
 * @param holds true on day 0; where it is false on a day, it is so on all later ones
 * @param guess a day close to which the first is expected on which it does not hold
 * @param most the last day that is looked at
 * @returns `most` where it still holds then
 */
export function lastDay(holds: (day: number) => boolean, guess: number, most: number): number {
  let [last, over] = [0, most + 1];
  const meet = (day: number): boolean => {
    const held = holds(day);
    if (held) last = day;
    else over = day;
    return held;
  };
  // away from the guess by steps that double, then between the last two
  const isLater = meet(Math.max(1, Math.min(guess, most)));
  for (let step = 1; over - last > 1; step *= 2) {
    const day = isLater ? Math.min(last + step, most) : Math.max(over - step, last + 1);
    if (meet(day) !== isLater) break;
  }
  while (over - last > 1) meet(Math.floor((last + over) / 2));
  return last;
}
