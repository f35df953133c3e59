import { readItems } from "./text-items.ts";

/** How running text names an act: `CC`, `of the Criminal Code`, `trestního zákoníku`, `104/2013 Sb.`. */
export interface ActWords {
  readonly act: string;
  readonly words: readonly string[];
}

/** A citation in running text. */
export interface CitedInText {
  /** As it is written. */
  readonly words: string;
  /** In the form that {@link readCitation} reads. */
  readonly at: string;
  /** Nothing where the text names none beside it. */
  readonly act?: string;
}

/** A citation and where it stands. */
interface Found extends CitedInText {
  readonly from: number;
  readonly to: number;
}

const MARK = /(§§?)\s*(?=\d)|\b([Ss]ections?)\s+(?=\d)/gu;

/** What joins citations of one act: `§ 187 and § 192 CC`. */
const JOINED = /^\s*(?:,|;)?\s*(?:and|or|nor|a|i|ani|nebo)?\s*$/u;

/**
 * Finds the provisions that an English or Czech text cites, behind `§` or, in English, `section`: `§ 192(1) and (3)`,
 * `§ 191 odst. 1, 3 písm. b)`, `§§ 4 to 9 CC`, `JJA § 70`.
 *
 * Of joined citations the one whose act is named tells that of its neighbours. What names a provision without a mark
 * ("paragraph 3", "the offence of sharing") is not found.
 */
export function citationsInText(text: string, acts: readonly ActWords[]): readonly CitedInText[] {
  const found: Found[] = [];
  let told = 0;
  for (const mark of text.matchAll(MARK)) {
    const start = mark.index + mark[0].length;
    const isList = mark[1] === "§§" || /s$/.test(mark[2] ?? "");
    const items = readItems(text, start, {
      isList,
      isNamed: (at) => actAt(text, at, acts) !== undefined,
    });
    if (items === undefined) continue;
    const behind = actAt(text, items.to, acts);
    // an act named behind one citation is not named before the next
    const act = behind?.act ?? actBefore(text.slice(told, mark.index), acts);
    found.push({
      words: text.slice(mark.index, items.to).replaceAll(/\s+/gu, " "),
      at: `§ ${items.at}`,
      ...(act === undefined ? {} : { act }),
      from: mark.index,
      to: items.to,
    });
    told = behind?.to ?? items.to;
  }
  return shareActs(text, found).map(({ from: _from, to: _to, ...cited }) => cited);
}

function actAt(text: string, at: number, acts: readonly ActWords[]) {
  const rest = text.slice(at);
  const words = rest.trimStart();
  const isThere = (each: string) =>
    words.startsWith(each) && !/^[\p{L}\d]/u.test(words.slice(each.length));
  const named = acts.flatMap(({ act, words: all }) =>
    all.filter(isThere).map((each) => ({ act, each })),
  );
  const [first] = named.toSorted((a, b) => b.each.length - a.each.length);
  if (first === undefined) return undefined;
  return { act: first.act, to: at + rest.length - words.length + first.each.length };
}

function actBefore(text: string, acts: readonly ActWords[]): string | undefined {
  const before = text.replace(/[\s,(]+$/u, "");
  return acts.find(({ words }) =>
    words.some(
      (each) => before.endsWith(each) && !/[\p{L}\d]$/u.test(before.slice(0, -each.length)),
    ),
  )?.act;
}

/** What follows counts first: `§ 8 and § 70 JJA`. */
function shareActs(text: string, found: readonly Found[]): readonly Found[] {
  const isJoined = (one: Found | undefined, next: Found | undefined) =>
    one !== undefined && next !== undefined && JOINED.test(text.slice(one.to, next.from));
  const take = (from: Found | undefined, to: Found): Found =>
    to.act !== undefined || from?.act === undefined ? to : { ...to, act: from.act };
  const backwards: Found[] = [];
  for (const each of found.toReversed()) {
    const next = backwards.at(-1);
    backwards.push(isJoined(each, next) ? take(next, each) : each);
  }
  const shared: Found[] = [];
  for (const each of backwards.toReversed()) {
    const last = shared.at(-1);
    shared.push(isJoined(last, each) ? take(last, each) : each);
  }
  return shared;
}
