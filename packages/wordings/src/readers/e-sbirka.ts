import { DOMParser } from "@xmldom/xmldom";
import { shown } from "../cut.ts";
import type { Block, ReadText, Uncut } from "../wording.ts";
import { marked } from "./lines.ts";

/** A fragment of a wording as the interface of e-Sbírka gives it; only what is read here. */
interface Fragment {
  readonly kodTypuFragmentu: string;
  readonly xhtml: string;
  readonly hloubka: number;
  readonly eli: string;
}

/** Headings and divisions by their codes. */
const HEADINGS = [
  "Cast",
  "Hlava",
  "Dil",
  "Oddil",
  "Pododdil",
  "Nadpis",
  "Nadpis_nad",
  "Nadpis_pod",
];
/** Notes below the line; no part of the words. */
const NOTES = ["PPC", "Poznamka"];

/**
 * Reads fragments as e-Sbírka gives them: an answer `{ seznam: [...] }`, several pages of it in a list, or the fragments
 * alone.
 *
 * @returns nothing where the JSON holds none
 */
export function readESbirka(json: unknown): ReadText | undefined {
  const fragments = fragmentsIn(json);
  if (fragments.length === 0) return undefined;
  const blocks: Block[] = [];
  const uncut: Uncut[] = [];
  const title: string[] = [...new Set(fragments.slice(0, 1).map(({ eli }) => eli))];
  let depth = 0;
  for (const [index, fragment] of fragments.entries()) {
    const { kodTypuFragmentu: kind, hloubka } = fragment;
    const { text, isMatched } = textOf(fragment.xhtml);
    const line = index + 1;
    if (text === "" || NOTES.includes(kind)) continue;
    if (!isMatched) uncut.push({ line, text: shown(text), why: "markup" });
    const section = kind === "Paragraf" ? /^§\s*(\d+[a-z]*)\.?\s*(.*)$/u.exec(text) : null;
    const found = marked(text, line);
    if (section !== null) {
      blocks.push({ kind: "section", label: section[1] ?? "", text: "", line });
      if (section[2]) blocks.push({ kind: "heading", text: section[2], line });
    } else if (HEADINGS.includes(kind)) blocks.push({ kind: "heading", text, line });
    else if (kind.startsWith("Prefix")) title.push(text);
    else if (/^(?:Postfix|Priloha|Block_Priloha|Hlavicka_priloha|Clanek)/.test(kind)) {
      blocks.push({ kind: "outside", text, line });
    } else if (kind.startsWith("Odstavec")) {
      blocks.push(found?.kind === "paragraph" ? found : { kind: "tail", text, line });
    } else if (kind.startsWith("Pismeno") && found?.kind === "letter") {
      depth = hloubka;
      blocks.push(found);
    } else {
      const isOfLetter = !kind.startsWith("Pokracovani") || hloubka > depth;
      blocks.push({ kind: isOfLetter ? "more" : "tail", text, line });
    }
  }
  return { blocks, title: title.join("\n"), unit: "fragment", isPart: isPart(json), uncut };
}

/** Whether pages are missing: each says how many there are. */
function isPart(json: unknown): boolean {
  const pages = Array.isArray(json) ? json : [json];
  return pages.some(
    (page: unknown) =>
      typeof page === "object" &&
      page !== null &&
      "pocetStranek" in page &&
      typeof page.pocetStranek === "number" &&
      page.pocetStranek > pages.length,
  );
}

function fragmentsIn(json: unknown): readonly Fragment[] {
  const found: (readonly Fragment[])[] = [];
  // what is left to look at, the next one last: no recursion, for a file may nest without end
  const left = [json];
  while (left.length > 0) {
    const next = left.pop();
    if (Array.isArray(next)) {
      const own = next.flatMap(fragmentOf);
      if (own.length > 0) found.push(own);
      else for (const each of next.toReversed()) left.push(each);
    } else if (typeof next === "object" && next !== null && "seznam" in next) {
      left.push(next.seznam);
    }
  }
  return found.flat();
}

function fragmentOf(value: unknown): readonly Fragment[] {
  if (typeof value !== "object" || value === null || !("kodTypuFragmentu" in value)) return [];
  const { kodTypuFragmentu } = value;
  if (typeof kodTypuFragmentu !== "string") return [];
  return [
    {
      kodTypuFragmentu,
      xhtml: "xhtml" in value && typeof value.xhtml === "string" ? value.xhtml : "",
      hloubka: "hloubka" in value && typeof value.hloubka === "number" ? value.hloubka : 0,
      eli: "eli" in value && typeof value.eli === "string" ? value.eli : "",
    },
  ];
}

interface Text {
  readonly text: string;
  /** Whether each tag has its end; otherwise what is a mark and what a word is not certain. */
  readonly isMatched: boolean;
}

/** The text of a fragment; marks of footnotes stand in `sup` and are left out. */
function textOf(xhtml: string): Text {
  // words on either side of the end of a line are two
  const lines = /<br\s*\/?>|(?=<\/(?:p|div|li|td|th|tr)>)/g;
  const whole = xhtml.replace(/<sup\b[^>]*>[\s\S]*?<\/sup>/g, "").replace(lines, " ");
  const parsed = parse(whole);
  if (parsed !== undefined && !/<\/?[a-z]/iu.test(parsed)) return { text: parsed, isMatched: true };
  const bare = whole.replace(/<\/?[a-z][^<>]*>?/giu, "").replaceAll("<", "&lt;");
  return { text: parse(bare) ?? bare, isMatched: false };
}

/** @returns nothing where tags do not match, or are nested without end */
function parse(xhtml: string): string | undefined {
  if (xhtml === "") return "";
  try {
    const parser = new DOMParser({ onError: () => undefined });
    const { documentElement } = parser.parseFromString(`<div>${xhtml}</div>`, "text/html");
    return (documentElement?.textContent ?? "").replace(/\s+/gu, " ").trim();
  } catch {
    return undefined;
  }
}
