/** Ids that clients make: a UUID, or a short name. Lower case only, so none differ by case alone. */
const ID = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/** Whether a text may be the id of something that is kept. */
export function isId(text: string): boolean {
  return ID.test(text);
}
