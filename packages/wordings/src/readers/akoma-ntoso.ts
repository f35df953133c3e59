import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import type { Block, ReadText } from "../wording.ts";

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** What is no part of the words. */
const ASIDE = ["authorialNote", "noteRef", "meta", "remark", "sup"];
/** What stands on lines of its own, or breaks one: the words on either side are two. */
const LINES = [
  ...["block", "blockList", "br", "caption", "div", "eol", "heading", "item", "li"],
  ...["listIntroduction", "listWrapUp", "num", "ol", "p", "subheading", "table", "td", "th", "tr"],
  "ul",
];

/** How deep elements may be nested; those of an act are some twenty deep. */
export const MOST_LEVELS = 200;

interface Walk {
  readonly blocks: Block[];
  readonly title: string[];
  count: number;
  /** Whether a section has begun: what stands in none from there on is no title. */
  isSeen: boolean;
}

/** What may stand before the root, and how it ends. */
const BEFORE_ROOT = [
  [/<\?/y, /\?>/g],
  [/<!--/y, /-->/g],
  [/<!DOCTYPE[^[>]*\[/y, /\]\s*>/g],
  [/<!DOCTYPE/y, />/g],
  [/\s/y, /(?=\S)/g],
] as const;

/** Whether a text is XML of Akoma Ntoso. */
export function isAkomaNtoso(text: string): boolean {
  let at = 0;
  const startsWith = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  for (;;) {
    const end = BEFORE_ROOT.find(([begins]) => startsWith(begins))?.[1];
    if (end === undefined) return startsWith(/<(?:\w+:)?akomaNtoso[\s>]/y);
    if (!startsWith(end)) return false;
    at = end.lastIndex;
  }
}

/**
 * Reads an act in Akoma Ntoso: whatever element has a `num` begins what that number says, § a section, `(1)` a paragraph,
 * `a)` a letter.
 *
 * @returns nothing where it is not well formed or nested too deep
 */
export function readAkomaNtoso(text: string): ReadText | undefined {
  const root = parse(text)?.documentElement;
  if (root === undefined || root === null || isTooDeep(root)) return undefined;
  const walk: Walk = { blocks: [], title: identifiers(root), count: 0, isSeen: false };
  visit(walk, root, "outside");
  return { blocks: walk.blocks, title: walk.title.join("\n"), unit: "element" };
}

type Within = "outside" | "division" | "section" | "paragraph" | "letter";

function visit(walk: Walk, element: Element, within: Within): void {
  walk.count += 1;
  const line = walk.count;
  const num = childNamed(element, "num");
  const begun = num === undefined ? undefined : begins(textOf(num), line);
  if (begun !== undefined) walk.blocks.push(begun);
  if (begun?.kind === "section") walk.isSeen = true;
  const inside =
    begun === undefined ? (num === undefined ? within : deeper(within)) : kindOf(begun);
  // words right in the element, and what is marked up within them
  // a number that begins nothing, within a provision, is a word of it
  const isWord = begun === undefined && within !== "outside" && within !== "division";
  let own = num !== undefined && isWord ? `${textOf(num)} ` : "";
  const sayOwn = () => {
    say(walk, oneSpaced(own), inside, line);
    own = "";
  };
  const isMixed = hasOwnWords(element);
  for (const child of element.childNodes) {
    const name = child.localName ?? "";
    if (isWords(child)) own += child.nodeValue ?? "";
    if (!isElement(child) || name === "num" || ASIDE.includes(name)) continue;
    if (isMixed && !LINES.includes(name) && isUnnumbered(child)) {
      own += wordsIn(child);
      continue;
    }
    sayOwn();
    if (name === "heading" || name === "subheading")
      push(walk, { kind: "heading", text: textOf(child), line });
    else if (isText(child)) say(walk, textOf(child), inside, line);
    else visit(walk, child, inside);
  }
  sayOwn();
}

function begins(num: string, line: number): Block | undefined {
  const section = /^§\s*(\d+[a-z]*)\.?$/u.exec(num);
  if (section !== null) return { kind: "section", label: section[1] ?? "", text: "", line };
  const paragraph = /^\((\d+[a-z]?)\)$/u.exec(num);
  if (paragraph !== null) return { kind: "paragraph", label: paragraph[1] ?? "", text: "", line };
  const letter = /^(ch|[a-z]{1,2})\)$/u.exec(num);
  if (letter !== null) return { kind: "letter", label: letter[1] ?? "", text: "", line };
  return /^\d+\.$/u.test(num) ? { kind: "more", text: num, line } : undefined;
}

function kindOf({ kind }: Block): Within {
  return kind === "section" || kind === "paragraph" || kind === "letter" ? kind : "letter";
}

/** A number that is none of the law's own: a part or chapter. */
function deeper(within: Within): Within {
  return within === "outside" ? "division" : within;
}

function say(walk: Walk, text: string, within: Within, line: number): void {
  if (text === "") return;
  if (within === "outside" && !walk.isSeen) walk.title.push(text);
  else if (within === "outside" || within === "division")
    push(walk, { kind: "outside", text, line });
  else push(walk, { kind: within === "letter" ? "more" : "tail", text, line });
}

function push({ blocks }: Walk, block: Block): void {
  if (block.text !== "") blocks.push(block);
}

/** Whether an element holds words and no other provision: its text counts as one piece. */
function isText(element: Element): boolean {
  const name = element.localName ?? "";
  if (["p", "span", "docTitle", "docNumber", "docDate", "docType"].includes(name)) return true;
  if (childrenOf(element).length === 0) return true;
  return hasOwnWords(element) && isUnnumbered(element);
}

/** Whether no provision begins in an element, nor a heading. */
function isUnnumbered(element: Element): boolean {
  return ["num", "heading"].every((name) => element.getElementsByTagNameNS("*", name).length === 0);
}

/** Whether words stand right in an element, and not only in what is below it. */
function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some((node) => isWords(node) && /\S/u.test(node.nodeValue ?? ""));
}

/** What names the act in the metadata: numbers and addresses of the work. */
function identifiers(root: Element): string[] {
  return [...root.getElementsByTagName("*")]
    .filter(
      ({ localName }) =>
        localName === "FRBRuri" || localName === "FRBRthis" || localName === "FRBRnumber",
    )
    .map((element) => element.getAttribute("value") ?? "");
}

function parse(text: string): Document | undefined {
  try {
    return new DOMParser({
      onError: () => {
        throw new Error("not well formed");
      },
    }).parseFromString(text, "text/xml");
  } catch {
    return undefined;
  }
}

/** Without recursion, which would not come back from such a document. */
function isTooDeep(root: Element): boolean {
  let level: readonly Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function childrenOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter(isElement);
}

function childNamed(element: Element, name: string): Element | undefined {
  return childrenOf(element).find(({ localName }) => localName === name);
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isWords({ nodeType }: Node): boolean {
  return nodeType === TEXT || nodeType === CDATA;
}

function textOf(element: Element): string {
  return oneSpaced(wordsIn(element));
}

/** The words in a node as they are written, without what is no part of them. */
function wordsIn(node: Node): string {
  if (isWords(node)) return node.nodeValue ?? "";
  const name = node.localName ?? "";
  if (!isElement(node) || ASIDE.includes(name)) return "";
  const words = [...node.childNodes].map(wordsIn).join("");
  return LINES.includes(name) ? ` ${words} ` : words;
}

function oneSpaced(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
