/** Longest part of a file's name that is taken from the title of a case, in characters. */
const LONGEST = 60;

/**
 * The name of a file that is taken away: plain letters, so that any system keeps it.
 *
 * @param title of the case; @param otherwise stands for a case without one
 */
export function fileName(title: string | undefined, otherwise: string, end: string): string {
  const plain = (title ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `${plain || otherwise}${end}`;
}
