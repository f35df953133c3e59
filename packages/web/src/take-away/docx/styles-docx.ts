import type { IStylesOptions } from "docx";

const FONT = "Calibri";

/** How the document looks, and the language that a word processor and a screen reader take it to be in. */
export function STYLES(locale: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: "1A2B4A" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, language: { value: locale } },
        paragraph: { spacing: { after: 100 } },
      },
      heading1: heading(34, 0),
      heading2: heading(26, 320),
      heading3: heading(23, 240),
      hyperlink: { run: { color: "1F4E9E", underline: {} } },
      listParagraph: { run: { font: FONT, size: 21 } },
    },
    paragraphStyles: [
      {
        id: "Caution",
        name: "Caution",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      {
        id: "TableCaption",
        name: "Table Caption",
        basedOn: "Normal",
        run: { italics: true },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
      { id: "Cell", name: "Cell", basedOn: "Normal", paragraph: { spacing: { after: 20 } } },
      { id: "Foot", name: "Foot", basedOn: "Normal", run: { size: 17, color: "444444" } },
    ],
  };
}
