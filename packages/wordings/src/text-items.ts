/** The provisions behind a `§` of running text, in the form of the rule files: `192(1), (3)(b)`. */
export interface TextItems {
  readonly at: string;
  /** Where they end. */
  readonly to: number;
}

interface Surroundings {
  /** Behind `§§` or `sections`: more sections are to be expected. */
  readonly isList: boolean;
  /** Whether an act is named at this place. */
  readonly isNamed: (at: number) => boolean;
}

const NUMBER = /(\d{1,3}[a-z]{0,2})(?![\p{L}\d])/uy;
const ENGLISH = /\((\d{1,2}[a-z]?|[a-z]{1,2})\)/uy;
const CZECH = /\s*(?:odst\.\s*(\d{1,2}[a-z]?)(?![\p{L}\d])|písm\.\s*([a-z]{1,2})\))/uy;
const BARE_LETTER = /([a-z]{1,2})\)/uy;
/** Parts of a paragraph or letter that are no provision of their own. */
const PART =
  /,?\s+(?:(?:část\s+)?vět[ay]\s+(?:za|před)\s+středníkem|(?:alinea|al\.|vět[ay])\s+(?:\p{L}+|\d+)|bod(?:u|y)?\s+\d+\.?(?!\d)|(?:first|second|third|last)\s+(?:alternative|sentence))(?!\p{L})/uy;
const SPAN = /\s*[-–]\s*|\s+(?:to|až)\s+/uy;
const JOINT = /\s*,\s*(?:(?:and|or|a|nebo|i)\s+)?|\s+(?:and|or|nor|a|i|ani|nebo)\s+/uy;
/** What is counted or dated behind a number that names no provision. */
const UNIT =
  /\s*(?:years?|months?|days?|let|léta|roků|roky|rok|měsíc\p{L}*|dn[íůy]\p{L}*|Kč|%|\.\s*[\p{Ll}\d])/uy;

/** A few paragraphs; a bare number above them is a section. */
const MOST_PARAGRAPHS = 20;

/** Reads from the number of the section on. @returns nothing where none stands there */
export function readItems(
  text: string,
  start: number,
  surroundings: Surroundings,
): TextItems | undefined {
  return new Items(text, start, surroundings).read();
}

class Items {
  readonly #text: string;
  readonly #surroundings: Surroundings;
  #to: number;
  #level: "section" | "paragraph" | "letter" = "section";
  #isCzech = false;

  constructor(text: string, start: number, surroundings: Surroundings) {
    this.#text = text;
    this.#to = start;
    this.#surroundings = surroundings;
  }

  read(): TextItems | undefined {
    const section = this.#take(NUMBER);
    if (section === undefined) return undefined;
    let at = `${section}${this.#below()}`;
    for (;;) {
      const before = this.#to;
      const isSpan = this.#take(SPAN) !== undefined;
      if (!isSpan && this.#take(JOINT) === undefined) break;
      const item = this.#item(isSpan);
      if (item === undefined) {
        this.#to = before;
        break;
      }
      at += `${isSpan ? "-" : ", "}${item}`;
    }
    return { at, to: this.#to };
  }

  /** What goes on behind a comma, `and` or `to`. */
  #item(isSpan: boolean): string | undefined {
    const below = this.#below();
    if (below !== "") return below;
    if (this.#level === "letter" && this.#isCzech) {
      const letter = this.#take(BARE_LETTER);
      if (letter !== undefined) return `(${letter})`;
    }
    const number = this.#take(NUMBER);
    if (number === undefined || this.#meets(UNIT)) return undefined;
    const isSection = this.#meets(CZECH) || this.#meets(ENGLISH);
    const isSmall = Number.parseInt(number, 10) < MOST_PARAGRAPHS;
    const { isList, isNamed } = this.#surroundings;
    // odst. 1, 3 písm. b)
    if (this.#isCzech && this.#level !== "section" && isSmall && !this.#meetsParagraph()) {
      this.#level = "paragraph";
      return `(${number})${this.#below()}`;
    }
    if (!isList && !isSpan && !isSection && !isNamed(this.#to) && number.length < 3)
      return undefined;
    this.#level = "section";
    return `${number}${this.#below()}`;
  }

  /** Paragraphs and letters that follow at once. */
  #below(): string {
    const label = this.#take(ENGLISH) ?? this.#takeCzech();
    if (label === undefined) {
      this.#take(PART);
      return "";
    }
    this.#level = /^\d/.test(label) ? "paragraph" : "letter";
    return `(${label})${this.#below()}`;
  }

  #takeCzech(): string | undefined {
    const label = this.#take(CZECH);
    if (label !== undefined) this.#isCzech = true;
    return label;
  }

  #meetsParagraph(): boolean {
    return /^\s*odst\./u.test(this.#text.slice(this.#to));
  }

  #meets(pattern: RegExp): boolean {
    pattern.lastIndex = this.#to;
    return pattern.test(this.#text);
  }

  /** The group that matched, or all of it; goes on behind it. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#to;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#to += found[0].length;
    return found[1] ?? found[2] ?? found[0];
  }
}
