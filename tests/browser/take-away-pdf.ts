/** What a PDF says of itself, its tags in reading order, and its text in the order of the tags. */
export interface ReadPdf {
  readonly pages: number;
  readonly marked: boolean;
  readonly language: string;
  readonly title: string;
  readonly outline: readonly string[];
  readonly roles: readonly string[];
  readonly text: string;
  /** What is drawn on each page, its margins too. */
  readonly drawn: readonly string[];
}

interface Tag {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** Reads a PDF as assistive technology does: along its tags. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  // loaded when it is needed: it warns that it cannot draw, which nobody asks of it here
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  // a map, whatever its type says
  const marks: unknown = await document.getMarkInfo();
  const roles: string[] = [];
  const texts: string[] = [];
  const drawn: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as Tag | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const byId = textById(items);
    drawn.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    const walk = ({ role, id, children = [] }: Tag): void => {
      if (role !== undefined) roles.push(role);
      if (id !== undefined) texts.push(byId.get(id) ?? "");
      for (const child of children) walk(child);
    };
    if (tree !== null) walk(tree);
  }
  const outline = (await document.getOutline()) ?? [];
  return {
    pages: document.numPages,
    marked: marks instanceof Map && marks.get("Marked") === true,
    language: String(info.Language ?? ""),
    title: String(info.Title ?? ""),
    outline: outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
    roles,
    text: texts.join(" ").replace(/\s+/g, " "),
    drawn,
  };
}

/** Id of marked content → the text in it. */
function textById(items: readonly object[]): ReadonlyMap<string, string> {
  const byId = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push("id" in item && typeof item.id === "string" ? item.id : undefined);
    } else if ("str" in item) {
      const id = open.findLast((each) => each !== undefined);
      const end = "hasEOL" in item && item.hasEOL ? " " : "";
      if (id !== undefined) byId.set(id, `${byId.get(id) ?? ""}${item.str}${end}`);
    }
  }
  return byId;
}
