const calendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Prague",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

let lastMinute = Number.NaN;
let lastDay = "";

/** Today's calendar date in Czechia, whatever the time zone of the machine: `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== lastMinute) {
    lastDay = dayOf(now);
    lastMinute = minute;
  }
  return lastDay;
}

function dayOf(now: Date): string {
  const parts = Object.fromEntries(
    calendar.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}
