import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readApart } from "./read-apart.ts";

/** A PDF of one page on which a piece of text stands many times over, so that all are one. */
function pageOf(times: number): Uint8Array {
  const stream = deflateSync(`BT /F 12 Tf ${"(a) Tj ".repeat(times)} ET`).toString("latin1");
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

test("a page whose text goes on and on is given up in the middle", async () => {
  const started = performance.now();
  const read = await readApart(pageOf(20_000_000), 500);
  expect(read).toMatchObject({
    problems: [
      { code: "WORDING_NOT_READ", detail: expect.stringContaining("larger than any act") },
    ],
  });
  // read to its end it would take more than ten seconds
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("an act is read as it is without a thread, and nothing waits for the time to pass", async () => {
  const started = performance.now();
  const text = new TextEncoder().encode("Zákon\n\n§ 1\n\nRyby se neloví.\n");
  expect(await readApart(text)).toMatchObject({ value: { format: "text" } });
  expect(performance.now() - started).toBeLessThan(5_000);
});
