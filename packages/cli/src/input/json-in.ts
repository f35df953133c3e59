/** The value that a text is as JSON; nothing where it is none, which whoever reads the value tells. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
