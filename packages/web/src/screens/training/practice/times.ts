/** The last moment of today on this device: what is due in the evening can be practised in the morning. */
export function endOfToday(): string {
  const end = new Date();
  end.setHours(23, 59, 59, 999);
  return end.toISOString();
}

/** The day of a time on this device, YYYY-MM-DD. @param time ISO 8601 */
export function localDay(time: string): string {
  const then = new Date(time);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
