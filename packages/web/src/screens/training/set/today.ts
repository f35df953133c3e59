/** YYYY-MM-DD of this device. */
export function today(): string {
  return dayOf(new Date());
}

/** The day of a time by the clock of this device, YYYY-MM-DD. */
export function dayOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
