import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Note } from "../note.ts";
import { blockDocx, ORDERED } from "./block-docx.ts";
import { STYLES } from "./styles-docx.ts";

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };

/**
 * A note as a file of a word processor: real headings, tables with heading rows, a language and a title.
 * It is made in the browser.
 *
 * @param locale tag of the language, with its country
 * @param pageWords what stands before and between the number of the page and that of all pages
 */
export function noteDocx(
  note: Note,
  locale: string,
  pageWords: readonly [before: string, between: string],
): Promise<Blob> {
  const [before, between] = pageWords;
  const foot = new Paragraph({
    style: "Foot",
    alignment: AlignmentType.BOTH,
    children: [
      new TextRun(`${note.foot}  `),
      new TextRun({
        children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
  const document = new Document({
    title: note.title,
    description: note.foot,
    creator: "Cokdyby",
    lastModifiedBy: "Cokdyby",
    styles: STYLES(locale, note.dense === true),
    numbering: {
      config: [
        {
          reference: ORDERED,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              style: { paragraph: { indent: { left: 420, hanging: 420 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ text: note.title, heading: "Heading1" }),
          ...note.blocks.flatMap((block) => blockDocx(block, PAGE.width - 2 * PAGE.margin)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
