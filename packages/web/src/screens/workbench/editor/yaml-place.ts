/** Where the cursor stands in a YAML text, as far as completion has to know. */
export interface YamlPlace {
  /** Keys from the top to the map in which the cursor stands; lists are passed over. */
  readonly path: readonly string[];
  /** The key whose value is being written; nothing: a key is being written. */
  readonly key?: string;
  /** What is written already of the key or value, up to the cursor. */
  readonly typed: string;
  /** Members of the same map that are written on other places, as texts. */
  readonly siblings: Readonly<Record<string, string>>;
}

const KEY = /^[\w.-]+(?=\s*:(?:\s|$))/;
const LINE = /^(\s*(?:- )*)([\w.-]+):(?:\s+(.*))?$/;

/**
 * Finds the place by indentation and braces. The text need not be valid: it is being written.
 *
 * @param offset of the cursor, in characters from the start
 */
export function yamlPlace(text: string, offset: number): YamlPlace {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const before = text.slice(start, offset);
  const after = text.slice(offset, end < 0 ? text.length : end);
  const lines = text.slice(0, start).split("\n").slice(0, -1);
  const open = openBrace(before);
  if (open < 0) {
    const [, indent = "", rest = ""] = /^(\s*(?:- )*)(.*)$/.exec(before) ?? [];
    return {
      ...written(rest),
      path: pathAbove(lines, indent.length),
      siblings: blockSiblings(text, start, indent.length),
    };
  }
  const outer = before.slice(0, open);
  const [, indent = "", key = ""] = /^(\s*(?:- )*)(?:([\w.-]+):\s*)?/.exec(outer) ?? [];
  const path = [...pathAbove(lines, indent.length), ...(key === "" ? [] : [key])];
  const nested = /([\w.-]+):\s*$/.exec(outer)?.[1];
  const whole = before.slice(open + 1) + after.replace(/\}.*$/, "");
  const member = lastMember(before.slice(open + 1));
  return {
    ...written(member.trimStart()),
    path: nested === undefined || nested === key ? path : [...path, nested],
    siblings: flowMembers(whole),
  };
}

/** A key or a value that is being written. */
function written(text: string): Pick<YamlPlace, "key" | "typed"> {
  const key = KEY.exec(text)?.[0];
  if (key === undefined) return { typed: text.trimStart() };
  const value = text.slice(text.indexOf(":") + 1).trimStart();
  // of a list on one line the last entry is being written
  const typed = value.startsWith("[") ? (value.slice(1).split(",").at(-1) ?? "") : value;
  return { key, typed: typed.trimStart().replace(/^["']/, "") };
}

/** The member behind the last comma that stands in no list. */
function lastMember(members: string): string {
  const list = members.lastIndexOf("[");
  const inList = list > members.lastIndexOf("]");
  const comma = (inList ? members.slice(0, list) : members).lastIndexOf(",");
  return members.slice(comma + 1);
}

/** Where the innermost brace opens that is not shut before the cursor; −1: none. */
function openBrace(before: string): number {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === "}") depth += 1;
    if (before[at] === "{" && depth-- === 0) return at;
  }
  return -1;
}

/** Keys of the maps around a line that is indented so far, from the outside in. */
function pathAbove(lines: readonly string[], indent: number): string[] {
  const path: string[] = [];
  let least = indent;
  for (const line of lines.toReversed()) {
    const [, lead = "", key = "", value = ""] = LINE.exec(line) ?? [];
    if (key === "") continue;
    if (lead.length >= least) continue;
    least = lead.length;
    if (value.trim() === "" || value.startsWith("#")) path.unshift(key);
  }
  return path;
}

/** Members of the block map that a line belongs to. */
function blockSiblings(text: string, start: number, indent: number): Record<string, string> {
  const members: Record<string, string> = {};
  const lines = text.split("\n");
  const here = text.slice(0, start).split("\n").length - 1;
  const take = (line: string): boolean => {
    const [, lead = "", key = "", value = ""] = LINE.exec(line) ?? [];
    const width = /^\s*/.exec(line)?.[0].length ?? 0;
    if (line.trim() !== "" && Math.max(width, lead.length) < indent) return false;
    if (key !== "" && lead.length === indent) members[key] = value;
    return true;
  };
  const isFirst = (line: string) =>
    /^\s*- /.test(line) && (LINE.exec(line)?.[1]?.length ?? 0) <= indent;
  for (let at = here - 1; at >= 0 && !isFirst(lines[at + 1] ?? ""); at--) {
    if (!take(lines[at] ?? "")) break;
  }
  for (let at = here + 1; at < lines.length && !isFirst(lines[at] ?? ""); at++) {
    if (!take(lines[at] ?? "")) break;
  }
  return members;
}

function flowMembers(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w.-]+)\s*:\s*([^,{}]*)/g)].map(([, key = "", value = ""]) => [
      key,
      value.trim().replace(/^["']|["']$/g, ""),
    ]),
  );
}
