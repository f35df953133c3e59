/** A run of words of the later of two texts. */
export interface Run {
  readonly text: string;
  /** Not in the earlier text. */
  readonly isNew: boolean;
}

/** Between words; what a hard space holds together is one word. */
const BREAK = /[ \n\t]+/;

/** The later text in runs, by the longest sequence of words that both have in common. */
export function newWords(earlier: string, later: string): readonly Run[] {
  const a = earlier.split(BREAK);
  const b = later.split(BREAK);
  // common[i][j]: how many words the rest of a from i and of b from j have in common
  const common = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = common[i] as number[];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: { text: string; isNew: boolean }[] = [];
  const push = (word: string, isNew: boolean) => {
    const last = runs.at(-1);
    if (last !== undefined && last.isNew === isNew) last.text += ` ${word}`;
    else runs.push({ text: word, isNew });
  };
  let i = 0;
  for (let j = 0; j < b.length; j++) {
    const word = b[j] as string;
    while (i < a.length && a[i] !== word && at(i + 1, j) >= at(i, j + 1)) i++;
    const same = i < a.length && a[i] === word;
    if (same) i++;
    push(word, !same);
  }
  return runs;
}
