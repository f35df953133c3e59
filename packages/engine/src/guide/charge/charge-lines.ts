/** The text of a charge: its paragraph, and a line for each further part. */
export function chargeLines(text: string): { first: string; lines: readonly string[] } {
  const [first = "", ...lines] = text.split("\n");
  return { first, lines };
}
