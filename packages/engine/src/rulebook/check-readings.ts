import { type Check, expectFits } from "./check.ts";
import { checkCitation } from "./check-citations.ts";
import { domainOfReading } from "./domain.ts";
import { member } from "./source-map.ts";

/** Checks readings: their default, their citations, and that no option is called `open`. */
export function checkReadings(check: Check): void {
  for (const [index, reading] of check.rulebook.readings.entries()) {
    const pointer = member("/readings", index);
    if (reading.default !== undefined) {
      const at = member(pointer, "default");
      expectFits(check, reading.default, domainOfReading(reading), reading.reading, at);
    }
    for (const [at, { option, cites }] of reading.options.entries()) {
      checkCitation(check, cites, member(pointer, "options", at, "cites"));
      if (option !== "open") continue;
      const detail = "no option may be called `open`, the word for a reading left open";
      check.report({ code: "ID_RESERVED", detail }, member(pointer, "options", at, "option"));
    }
  }
}
