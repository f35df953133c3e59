import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

test("the time for a line grows with its length, not with the square of it", async () => {
  const text = `{"@type":"other","words":"${"x".repeat(4_000_000)}"}\n`;
  const before = process.cpuUsage();
  const reading = (async () => {
    for await (const _ of readLines(inPieces(text, 1_024)));
  })();
  await expect(reading).rejects.toMatchObject({ problem: { code: "EXPORT_UNREADABLE" } });
  // processor time: the machine may have other work
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});
