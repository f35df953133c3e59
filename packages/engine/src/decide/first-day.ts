/**
 * The first day on which something holds, where it may hold on some days only.
 *
 * @param holds asked once for the days on which the same is said
 * @param said what is known on a day. Where it is the same on two days, it is the same on all days between, and
 *   `holds` is
 * @param most the last day that is looked at; the first is day 0
 * @returns nothing where it holds on none of these days
 */
export function firstDay(
  holds: (day: number) => boolean,
  said: (day: number) => string,
  most: number,
): number | undefined {
  let day = 0;
  while (!holds(day)) {
    const here = said(day);
    let [same, other] = [day, day + 1];
    while (other <= most && said(other) === here) [same, other] = [other, 2 * other - day];
    // past the last day that is looked at all may be the same
    if (other > most && said(most) === here) return undefined;
    other = Math.min(other, most);
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (said(middle) === here) same = middle;
      else other = middle;
    }
    day = other;
  }
  return day;
}
