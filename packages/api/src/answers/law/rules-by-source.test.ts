import { expect, test } from "vitest";
import { placeIn } from "./rules-by-source.ts";

test("a rule stands where the section that it cites first is named most closely", () => {
  const cites = [
    { source: "other", at: "Article 5(1)(a)" },
    { source: "act", at: "§ 4(1)" },
    { source: "act", at: "§ 4(2)(a)" },
    { source: "act", at: "§ 5(1)(a)" },
  ];
  expect(placeIn("act", cites)?.at).toBe("§ 4(2)(a)");
});

test("where its own source is not cited, the first place counts", () => {
  expect(placeIn("act", [{ source: "other", at: "Article 5" }])?.at).toBe("Article 5");
  expect(placeIn("act", [])).toBeUndefined();
});
