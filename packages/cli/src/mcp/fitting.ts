/** Bytes of an answer: at 2.5 to a token or more, as answers have it in either language, 8,000 tokens. */
const MOST = 20_000;

/** Of a list, or of members by id: how many of them stand in the answer. */
interface LeftOut {
  readonly shown: number;
  readonly of: number;
}
type Holder = Record<string, unknown>;

/**
 * An answer that fits the context of a language model: explanations as Markdown alone, and of one that is too long the
 * longest lists, and members by id, are shortened to their first entries, the longest first, by a quarter at a time,
 * until it does.
 *
 * @param answer plain data; it is not changed
 * @returns what fits, and by JSON pointer what was left out of it
 */
export function fitting(answer: object): {
  readonly answer: object;
  readonly leftOut: Readonly<Record<string, LeftOut>>;
} {
  const left = JSON.parse(JSON.stringify({ answer }, inMarkdown));
  const counts = new Map<string, LeftOut>();
  while (bytesOf(left) > MOST) {
    const longest = longestIn(left.answer, "/answer");
    if (longest === undefined) break;
    const { holder, member, pointer } = longest;
    const entries = Object.entries(holder[member] as Holder);
    const kept = entries.slice(0, Math.floor((entries.length * 3) / 4));
    holder[member] = Array.isArray(holder[member])
      ? kept.map(([, each]) => each)
      : Object.fromEntries(kept);
    counts.set(pointer, { shown: kept.length, of: counts.get(pointer)?.of ?? entries.length });
  }
  return { answer: left.answer, leftOut: Object.fromEntries(counts) };
}

/** For the writing of JSON: an explanation says the same as text and as a tree, in ten times the room. */
function inMarkdown(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("markdown" in value)) return value;
  return { markdown: value.markdown };
}

interface Found {
  readonly holder: Holder;
  readonly member: string;
  readonly pointer: string;
  readonly bytes: number;
}

/** The longest list, or members by id, that something can be left out of. */
function longestIn(holder: Holder, above: string): Found | undefined {
  let longest: Found | undefined;
  for (const [member, value] of Object.entries(holder)) {
    if (typeof value !== "object" || value === null) continue;
    const pointer = `${above}/${member}`;
    const within = () => longestIn(value as Holder, pointer);
    const own = { holder, member, pointer, bytes: bytesOf(value) };
    // of a list of one the longest within it
    const isLong = isList(value) && Object.keys(value).length > 1;
    const found = isLong ? own : (within() ?? (isList(value) ? own : undefined));
    if (found !== undefined && found.bytes > (longest?.bytes ?? 0)) longest = found;
  }
  return longest;
}

/** A list, or members by id: all of them objects that begin with the same member. */
function isList(value: object): boolean {
  const entries = Object.values(value);
  if (entries.length === 0) return false;
  if (Array.isArray(value)) return true;
  const [first, ...others] = entries.map((each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.keys(each)[0]
      : undefined,
  );
  return first !== undefined && others.every((each) => each === first);
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
