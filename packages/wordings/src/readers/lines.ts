import type { Block } from "../wording.ts";

/** What a line begins with that starts a provision or goes on with one. */
export function marked(text: string, line: number): Block | undefined {
  const paragraph = /^\((\d+[a-z]?)\)(?:\s+(.*))?$/su.exec(text);
  if (paragraph !== null) {
    const [, label = "", rest = ""] = paragraph;
    return { kind: "paragraph", label, text: rest, line };
  }
  const letter = /^(ch|[a-z]{1,2})\)\s+(.*)$/su.exec(text);
  if (letter !== null) {
    const [, label = "", rest = ""] = letter;
    return { kind: "letter", label, text: rest, line };
  }
  return /^\d+\.\s+\S/u.test(text) ? { kind: "more", text, line } : undefined;
}

/** Part, title, chapter and the like: what divides an act above its sections. */
export function isDivision(text: string): boolean {
  return /^(?:ČÁST|HLAVA|Hlava|DÍL|Díl|ODDÍL|Oddíl|PODODDÍL|Pododdíl)\s+\S/u.test(text);
}

/** What stands behind the last section: annexes, transitional articles of amendments, signatures. */
export function isOutside(text: string): boolean {
  return /^(?:PŘÍLOHA|Příloha)\b|^Čl\. ?[IVX\d]|\bv\. ?r\.$/u.test(text);
}

/** The text of a footnote, `1) Zákon č. …`; a point of a letter has a full stop instead. */
export function isFootnote(text: string): boolean {
  return /^(?:\[\^[^\]]+\]:|\^?\d+[a-z]*\))(?:\s|$)/u.test(text);
}

/** A line without the bullet that a list of letters was printed with. */
export function withoutBullet(text: string): string {
  return text.replace(/^[•▪◦‣·*–-]\s*(?=(?:ch|[a-z]{1,2})\)\s)/u, "");
}
