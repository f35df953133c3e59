import type { Path } from "./provision.ts";

/** A piece of the official text as a reader of some format found it. */
export interface Block {
  /**
   * `section`, `paragraph` and `letter` begin a provision; `more` goes on with the innermost one, `tail` with the
   * paragraph behind its letters; a `heading` is no part of the words; what is `outside` is in no provision.
   */
  readonly kind: "section" | "paragraph" | "letter" | "more" | "tail" | "heading" | "outside";
  /** Number of a section or paragraph, or letter: `192`, `3`, `b`. */
  readonly label?: string;
  readonly text: string;
  /** Line, page or number of the fragment, counted from 1. */
  readonly line: number;
}

/** What a reader makes of a file. */
export interface ReadText {
  readonly blocks: readonly Block[];
  /** What stands before the first section: the title of the act and who passed it. */
  readonly title: string;
  /** What `line` counts. */
  readonly unit: "line" | "page" | "fragment" | "element";
  /** The file says itself that more belongs to it. */
  readonly isPart?: boolean;
  /** What the reader itself is not certain of. */
  readonly uncut?: readonly Uncut[];
}

/** A provision and its own words: those of a paragraph before and behind its letters, not theirs. */
export interface Provision {
  readonly path: Path;
  readonly words: string;
}

/**
 * What could not be cut, or not for certain: with `markup`, tags do not match and the words were taken without them; with
 * `section`, a line that begins with a section sign was read as words; with `empty`, a section has no words.
 */
export interface Uncut {
  readonly line: number;
  /** Its first words. */
  readonly text: string;
  readonly why: "outside" | "twice" | "gap" | "order" | "markup" | "section" | "empty";
}

/** The words of an act on one day. */
export interface Wording {
  readonly title: string;
  readonly unit: ReadText["unit"];
  /** In the order of the text; those without words of their own are left out. */
  readonly provisions: readonly Provision[];
  /** Section → its heading. */
  readonly headings: Readonly<Record<string, string>>;
  readonly uncut: readonly Uncut[];
  /** Whether the text breaks off: it says so itself, or its last words end no sentence. */
  readonly breaksOff: boolean;
}
