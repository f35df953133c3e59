import { expect, test } from "vitest";
import { type Entry, searcher } from "./search-law.ts";

const notice: Entry = {
  kind: "rule",
  id: "tenancy.s12-1",
  to: "/law/tenancy.s12-1",
  words: {
    en: { title: "Notice", cited: "§ 12(1) TA", texts: ["Written notice ends the lease."] },
    cs: {
      title: "Výpověď",
      cited: "§ 12 odst. 1 ZN",
      texts: ["Písemná výpověď nájem ukončí.", "Stačí dopis."],
    },
  },
};
const rent: Entry = {
  kind: "fact",
  id: "rent.months",
  to: "/law/facts/rent.months",
  words: {
    en: { title: "Months unpaid", cited: "", texts: ["Counted to the day of the notice."] },
    cs: { title: "Dlužné měsíce", cited: "", texts: ["Počítají se ke dni výpovědi."] },
  },
};
const search = searcher([rent, notice]);
const found = (query: string, language = "cs") => search(query, language).map((hit) => hit.entry);

test("a word is found without its accents and in either language", () => {
  expect(found("vypoved")).toEqual([notice, rent]);
  expect(found("NOTICE")).toEqual([notice, rent]);
});

test("every word has to be there", () => {
  expect(found("vypoved dopis")).toEqual([notice]);
  expect(found("vypoved kauce")).toEqual([]);
  expect(found("  ")).toEqual([]);
});

test("a word of everyday speech is found as the law puts it, and what was found is shown", () => {
  const extortion: Entry = {
    kind: "fact",
    id: "threat.aim",
    to: "/law/facts/threat.aim",
    words: { cs: { title: "Cíl", cited: "", texts: ["Nač míří vydírání."] } },
  };
  const [hit, ...others] = searcher([extortion, rent])("sextortion", "cs");
  expect(hit?.entry).toBe(extortion);
  expect(hit?.passage?.text).toBe("Nač míří vydírání.");
  expect(others).toEqual([]);
});

test("a citation is found as either language writes it", () => {
  expect(found("§12(1)")).toEqual([notice]);
  expect(found("§ 12 odst. 1")).toEqual([notice]);
});

test("what is found in the text is shown, in the language of the reader where it stands there", () => {
  expect(search("dopis", "cs")[0]?.passage).toEqual({ language: "cs", text: "Stačí dopis." });
  expect(search("lease", "cs")[0]?.passage).toEqual({
    language: "en",
    text: "Written notice ends the lease.",
  });
  expect(search("výpověď", "cs")[0]?.passage).toBeUndefined();
});
