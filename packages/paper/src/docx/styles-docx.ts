import type { IStylesOptions } from "docx";

const FONT = "Calibri";

/**
 * How the document looks, and the language that a word processor and a screen reader take it to be in.
 *
 * @param dense set closely
 */
export function STYLES(locale: string, dense: boolean): IStylesOptions {
  const text = dense ? 18 : 21;
  const share = dense ? 0.5 : 1;
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size: dense ? size - 6 : size, bold: true, color: "1A2B4A" },
    paragraph: { spacing: { before: before * share, after: 120 * share }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: text, language: { value: locale } },
        paragraph: { spacing: { after: 100 * share } },
      },
      heading1: heading(34, 0),
      heading2: heading(26, 320),
      heading3: heading(23, 240),
      hyperlink: { run: { color: "1F4E9E", underline: {} } },
      listParagraph: { run: { font: FONT, size: text } },
    },
    paragraphStyles: [
      {
        id: "Caution",
        name: "Caution",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: { spacing: { before: 60 * share, after: 200 * share } },
      },
      {
        id: "TableCaption",
        name: "Table Caption",
        basedOn: "Normal",
        run: { italics: true },
        paragraph: { spacing: { before: 160 * share, after: 60 * share }, keepNext: true },
      },
      {
        id: "Cell",
        name: "Cell",
        basedOn: "Normal",
        run: { size: dense ? 17 : 21 },
        paragraph: { spacing: { after: dense ? 0 : 20 } },
      },
      { id: "Foot", name: "Foot", basedOn: "Normal", run: { size: 17, color: "444444" } },
    ],
  };
}
