/** Words of everyday speech and of the press → how the rules put it, plain; each is a beginning or an id. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  sexting: ["vytvorilo samo", "vlastni snim", "made by the child", "own image", "selfgenerated"],
  sextortion: ["vydir", "extort"],
  sextorze: ["vydir", "extort"],
  grooming: ["navazovani", "solicit"],
};

/** So many letters of an everyday word say which is meant. */
const ENOUGH = 4;

/**
 * What a word of a query may stand for: the word itself, and for one of everyday speech how the law
 * puts it.
 *
 * @param word plain
 */
export function meanings(word: string): readonly string[] {
  const known = Object.keys(EVERYDAY).filter(
    (each) => word.length >= ENOUGH && each.startsWith(word),
  );
  return [word, ...new Set(known.flatMap((each) => EVERYDAY[each] ?? []))];
}
