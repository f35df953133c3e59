import { loadDecisions } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { cokdyby } from "./cokdyby.ts";

const bank = loadDecisions();

async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await cokdyby(["law", "decisions", ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("law decisions", () => {
  test("with --json is the list of the contract, each with what we answer", async () => {
    const list = JSON.parse(await printed("--json"));
    expect(list).toEqual(JSON.parse(JSON.stringify(bank)));
    for (const each of list) {
      for (const member of ["ecli", "docket", "date", "readTo", "held", "answered", "citedBy"])
        expect(each).toHaveProperty(member);
      expect(["headnote", "operative", "facts", "full"]).toContain(each.readTo);
      expect(["reproduced", "underReading", "differs", "notCodable"]).toContain(each.answered);
      expect(Object.hasOwn(each, "case")).toBe(each.answered !== "notCodable");
    }
  });

  test("lists every decision and says that none is confirmed", async () => {
    const [cs, en] = await Promise.all([printed(), printed("--lang", "en")]);
    for (const { docket, id } of bank) {
      expect(cs).toContain(docket ?? id);
      expect(en).toContain(id);
    }
    const unwrapped = (text: string) => text.replaceAll(/\s+/g, " ");
    expect(unwrapped(en)).toContain("Confirmed, that is read in full: 0.");
    expect(unwrapped(cs)).toContain("Potvrzeno, tedy přečteno celé: 0.");
  });

  test("prints every decision in both languages, by its id and by its docket number", async () => {
    for (const { id, docket } of bank) {
      const [cs, en] = await Promise.all([printed(id), printed(docket ?? id, "--lang", "en")]);
      for (const text of [cs, en]) expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
      expect(cs).not.toBe(en);
      expect(en).toContain("Confirmed: no, it was not read in full");
    }
  });

  test("says what was held, what we answer and what explains the difference", async () => {
    const text = await printed("8 Tdo 1002/2012", "--lang", "en");
    expect(text).toMatch(/§ 192\(4\): aggravated production and\s+yes\s+cannot be\s/u);
    expect(text).toContain("Why we answer otherwise");
    expect(text).toContain("The graver paragraph turns on facts that were not read");
    const reading = await printed("8-tdo-271-2021");
    expect(reading).toContain("Výklady, při nichž odpovídáme jako soud");
    // what else names it is told by its title
    expect(reading).toMatch(/souběh: § 192 odst\. 3 a § 193 odst\. 1 TZ jedním\s+skutkem/u);
  });

  test("as JSON in one language says its texts in that language alone", async () => {
    const one = JSON.parse(await printed("8-tdo-271-2021", "--json", "--lang", "cs"));
    expect(one.title).toBe("§ 192 odst. 3 a § 193 odst. 1 TZ jedním skutkem");
    expect(one.because).toMatch(/^Zda je dítě/);
  });

  test("a case of the bank is decided as it stands there", async () => {
    const { case: given, ours } = bank.find(({ docket }) => docket === "8 Tdo 1041/2020") ?? {};
    const { stdout, code } = await cokdyby(["evaluate", "-", "--json"], {
      stdin: JSON.stringify(given),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).findings["offence.193b"].status).toBe(ours?.["offence.193b"]);
  });

  test("a decision that the bank does not have is named with the nearest one", async () => {
    const { code, stdout, stderr } = await cokdyby(["law", "decisions", "8 Tdo 514/2021"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/DECISION_UNKNOWN[\s\S]*8 Tdo 514\/2022/);
  });
});
