const ESCAPE = "\u001b";
/** The styles that we set ourselves: bold, dim, colours of letters, and the end of each. */
const STYLES = new RegExp(`(${ESCAPE}\\[(?:1|2|22|3[1-6]|39)m)`);
/** All that moves, erases, hides or turns round what a terminal shows, but line breaks and tabs. */
const CONTROLS = /(?!\n|\t|\r\n)(?:\p{Cc}|\p{Bidi_Control})/gu;

/**
 * A text as a terminal may get it: whatever a title, a file or a receipt holds, it is seen as text. A control
 * character (C0, C1, bidi; Unicode TR 36) is shown as U+FFFD; our own styles stay.
 */
export function printable(text: string): string {
  return text
    .split(STYLES)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(CONTROLS, "\ufffd")))
    .join("");
}

/** JSON in which every such character is written as an escape, so that the value stays the same. */
export function printableJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, undefined, indent).replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
