import {
  BorderStyle,
  ExternalHyperlink,
  type ITableCellOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Cell, Line } from "../note.ts";

/** Name of the numbering of ordered lists. */
export const ORDERED = "ordered";

/** One block of a note. @param width of the text, in twentieths of a point */
export function blockDocx(block: Block, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: `Heading${block.level}` })];
    case "paragraph":
      return [
        new Paragraph({
          children: lineDocx(block.line),
          ...(block.look === "caution" ? { style: "Caution" } : {}),
        }),
      ];
    case "list":
      if (block.look === "boxes") return block.items.map(boxDocx);
      return block.items.map(
        (item) =>
          new Paragraph({
            children: lineDocx(item),
            ...(block.ordered
              ? { numbering: { reference: ORDERED, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      );
    case "table":
      return [
        ...(block.isHeaded ? [] : [new Paragraph({ text: block.caption, style: "TableCaption" })]),
        tableDocx(block, width),
        new Paragraph({ text: "", style: "Cell" }),
      ];
  }
}

/** A line with a box before it, which is ticked by hand. */
function boxDocx(item: Line): Paragraph {
  return new Paragraph({
    children: [new TextRun("☐\t"), ...lineDocx(item)],
    indent: { left: 420, hanging: 420 },
    tabStops: [{ type: TabStopType.LEFT, position: 420 }],
  });
}

function lineDocx(line: Line): ParagraphChild[] {
  return line.map(({ text, strong = false, href }) => {
    const run = new TextRun({ text, bold: strong, ...(href ? { style: "Hyperlink" } : {}) });
    return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] });
  });
}

function tableDocx(
  { head, rows, widths }: Extract<Block, { kind: "table" }>,
  width: number,
): Table {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.round((each / whole) * width));
  const cell = (lines: Cell, column: number, more: Partial<ITableCellOptions> = {}) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      children: lines.map((line) => new Paragraph({ children: lineDocx(line), style: "Cell" })),
      ...more,
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: "9AA5B8" };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) =>
          cell([[{ text, strong: true }]], column, {
            shading: { type: ShadingType.CLEAR, fill: "E8EDF5" },
          }),
        ),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((each, at) => cell(each, at)) }),
      ),
    ],
  });
}
