import type { Problem } from "@cokdyby/engine";
import { FORBIDDEN_KEYS, malformedText, pointerOf } from "@cokdyby/engine/rulebook";
import { MAX_DEPTH, MAX_MEMBERS, MAX_VALUES } from "./shapes/case.ts";

/** Everything that a text can report beside that it is no JSON. */
const JSON_TEXT_PROBLEMS = [
  "MEMBER_TWICE",
  "FORBIDDEN_KEY",
  "TEXT_MALFORMED",
  "TOO_LARGE",
  "TOO_DEEP",
] as const;
type Code = (typeof JSON_TEXT_PROBLEMS)[number];

/** What one pass over the characters of a text shows. */
export interface TextLook {
  readonly problems: readonly Problem[];
  /** Whether it is too deep or holds too much for a value to be made of it. */
  readonly tooMuch: boolean;
  /** Members of all objects and lists together, as far as they were counted. */
  readonly values: number;
  /** Pointer to where the text ends: `#` for a whole one. */
  readonly end: string;
}

/** An object or list that was opened and is not closed yet. */
interface Holder {
  /** The names of an object's members so far; nothing for a list. */
  readonly names: Set<string> | undefined;
  members: number;
  /** The member that is read: its name, or its place in the list. */
  at: string | number;
  /** Whether a name comes next. */
  naming: boolean;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const CLOSE_LIST = 0x5d;
const CLOSE_OBJECT = 0x7d;

/**
 * Looks at a text that ought to be JSON before a value is made of it, and at its characters alone: how deep
 * objects and lists are nested and how many members they have, so that what would take long to look
 * into is not looked into; whether a member occurs twice, of which JSON readers take the last and people
 * read the first; and whether an escape writes half a character, which no UTF-8 can keep. The result for a
 * text that is no JSON is meaningless.
 *
 * @param most members of all objects and lists together
 */
export function lookAtText(text: string, most = MAX_VALUES): TextLook {
  const look = new Looking(text, most);
  look.run();
  return look;
}

class Looking implements TextLook {
  readonly problems: Problem[] = [];
  tooMuch = false;
  values = 0;
  readonly #text: string;
  readonly #most: number;
  readonly #holders: Holder[] = [];

  constructor(text: string, most: number) {
    this.#text = text;
    this.#most = most;
  }

  get end(): string {
    const last = this.#holders.at(-1);
    return this.#pointer(last?.naming === true ? 1 : 0);
  }

  run(): void {
    const text = this.#text;
    for (let at = 0; at < text.length && !this.tooMuch; at += 1) {
      switch (text.charCodeAt(at)) {
        case QUOTE:
          at = this.#string(at + 1);
          break;
        case OPEN_OBJECT:
          this.#open({ names: new Set(), members: 0, at: "", naming: true });
          break;
        case OPEN_LIST:
          this.#open({ names: undefined, members: 0, at: 0, naming: false });
          break;
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          this.#holders.pop();
          break;
        case COMMA:
          this.#comma();
          break;
      }
    }
  }

  #open(holder: Holder): void {
    this.#holders.push(holder);
    if (this.#holders.length > MAX_DEPTH) {
      this.tooMuch = true;
      this.problems.length = 0;
      const detail = `objects and lists stand more than ${MAX_DEPTH} deep in each other`;
      this.#report("TOO_DEEP", detail, "#");
    } else if (holder.names === undefined) this.#count(holder);
  }

  #comma(): void {
    const holder = this.#holders.at(-1);
    if (holder?.names !== undefined) holder.naming = true;
    else if (holder !== undefined) {
      holder.at = holder.members;
      this.#count(holder);
    }
  }

  /** @returns where the string ends that begins here: at its closing quote, or with the text */
  #string(from: number): number {
    const text = this.#text;
    let [at, isEscaped] = [from, false];
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code !== BACKSLASH) continue;
      isEscaped = true;
      at += 1;
    }
    const isWhole = at < text.length;
    const holder = this.#holders.at(-1);
    const isName = isWhole && holder?.naming === true;
    if (!isName && !isEscaped) return at;
    const written = text.slice(from, at);
    const string = isEscaped ? unescaped(written) : written;
    if (isName) this.#name(holder, string);
    if (isWhole && !string.isWellFormed()) {
      this.#report("TEXT_MALFORMED", malformedText.detail, this.#pointer(isName ? 1 : 0));
    }
    return at;
  }

  #name(holder: Holder, name: string): void {
    holder.at = name;
    holder.naming = false;
    this.#count(holder);
    if (FORBIDDEN_KEYS.has(name)) {
      this.#report("FORBIDDEN_KEY", `no member may be called \`${name}\`; remove it`, "#");
    } else if (holder.names?.has(name) === true) {
      const detail = "this member stands twice, so it can be read two ways; keep one of them";
      this.#report("MEMBER_TWICE", detail, this.#pointer());
    }
    holder.names?.add(name);
  }

  #count(holder: Holder): void {
    holder.members += 1;
    this.values += 1;
    if (holder.members > MAX_MEMBERS) {
      const detail = `this has too many members; at most ${MAX_MEMBERS} are read`;
      this.#report("TOO_LARGE", detail, this.#pointer(1));
    } else if (this.values > this.#most) {
      const detail = `this holds too much; at most ${this.#most} members are read, in all objects and lists together`;
      this.#report("TOO_LARGE", detail, "#");
    } else return;
    this.tooMuch = true;
  }

  /** @param outwards how many steps above the member that is read */
  #pointer(outwards = 0): string {
    const holders = this.#holders.slice(0, this.#holders.length - outwards);
    return pointerOf(holders.map(({ at }) => at));
  }

  #report(code: Code, detail: string, pointer: string): void {
    this.problems.push({ code, detail, pointer });
  }
}

function unescaped(written: string): string {
  try {
    return JSON.parse(`"${written}"`);
  } catch {
    return written;
  }
}
