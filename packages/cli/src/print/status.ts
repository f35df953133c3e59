/** How each status is coloured, where colours are seen. */
export const COLOURS = {
  yes: "green",
  no: "cyan",
  unknown: "yellow",
  contested: "magenta",
} as const;
