/** How each status is coloured, where colours are seen. */
export const COLOURS = {
  yes: "green",
  no: "cyan",
  unknown: "yellow",
  contested: "magenta",
} as const;

/** Whether a text is a status; a row of an archive may be no case instead, and a record says what it says. */
export function isStatus(text: string): text is keyof typeof COLOURS {
  return Object.hasOwn(COLOURS, text);
}
