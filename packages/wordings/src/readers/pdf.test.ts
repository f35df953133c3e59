import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPdf } from "./pdf.ts";

/** A PDF of one page, with what draws it. */
function pageOf(drawn: string): Uint8Array {
  const stream = deflateSync(Buffer.from(drawn)).toString("latin1");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const body = objects.map((each, at) => `${at + 1} 0 obj\n${each}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`, "latin1");
}

test("a small file of very many pieces of text is read no further than to what an act may have", async () => {
  const [piece, other] = ["1 0 0 1 9 9 Tm (a) Tj", "1 0 0 1 90 90 Tm (b) Tj"];
  const page = (times: number) => pageOf(`BT /F 12 Tf ${`${piece} ${other} `.repeat(times)} ET`);
  expect(await readPdf(page(20_000), 1_000)).toBe("too much");
  expect(await readPdf(page(20), 1_000)).toMatchObject({ title: expect.stringContaining("a") });
});
