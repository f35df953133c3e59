import { describe, expect, test } from "vitest";
import { readBeside, readFolder } from "../read-folder.ts";
import { readSource } from "../read-source.ts";
import { type Checked, checkPins } from "./check-pins.ts";
import { readCitedDays } from "./cited-days.ts";
import type { PinnedSource } from "./pins.ts";
import { readPins } from "./read-pins.ts";
import { readReviews } from "./reviews.ts";

const rulebook = readSource();
const files = readFolder();
const pins = readPins();
const reviews = readReviews();

const days = readCitedDays();
const beside = readBeside();

const check = (changed: Partial<Checked>) =>
  checkPins({ rulebook, pins, reviews, days, files, beside, ...changed });

const OTHER = "0123456789abcdef";

/** The pins with one more change of a provision. */
function withChange(name: string, from: string): readonly PinnedSource[] {
  return pins.map((each) => ({
    ...each,
    provisions: each.provisions.map((provision) =>
      each.source === "criminal-code" && provision.name === name
        ? { ...provision, pins: [...provision.pins, { from, hash: OTHER, bare: OTHER }] }
        : provision,
    ),
  }));
}

/** The rulebook, where all that § 193a rests on is cited as this. */
function citing(at: string): typeof rulebook {
  const rules = rulebook.rules.map((rule) =>
    rule.rule === "criminal-code.s193a"
      ? {
          ...rule,
          wordings: rule.wordings.map((wording) => ({
            ...wording,
            cites: wording.cites.map((cite) => ({ ...cite, at })),
          })),
        }
      : rule,
  );
  return { ...rulebook, rules };
}

describe("citations and pins", () => {
  test("every citation of a pinned act rests on pinned words, and every change was looked at", () => {
    const { resting, problems } = check({});
    expect(problems).toEqual([]);
    expect(resting.length).toBeGreaterThan(500);
    for (const { pins: on } of resting) {
      expect(Object.keys(on).length).toBeGreaterThan(0);
      for (const hash of Object.values(on)) expect(hash).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  test("a rule rests on the words of the days of its wording", () => {
    const on = (day: string) =>
      check({}).resting.find(
        ({ citation, day: from }) => citation.id === "criminal-code.s192-3" && from === day,
      );
    expect(Object.keys(on("2010-01-01")?.pins ?? {})).toContain("§ 192(2)");
    expect(Object.keys(on("2014-08-01")?.pins ?? {})).toEqual(["§ 192(3)"]);
    // the words that only changed their number
    expect(on("2014-08-01")?.pins["§ 192(3)"]).toBe(on("2011-12-01")?.pins["§ 192(2)"]);
  });

  test("a pin that moved fails at the rule that rests on it, with its line and the mend", () => {
    const { problems } = check({ pins: withChange("§ 192(1)", "2027-01-01") });
    const own = problems.find(({ at }) => at?.file === "law/cz/criminal-code/s192-1.yaml");
    const line = files.get("law/cz/criminal-code/s192-1.yaml")?.split("\n")[
      (own?.at?.line ?? 0) - 1
    ];
    expect(line).toContain('at: "§ 192(1)"');
    expect(own).toMatchObject({
      code: "WORDING_NOT_REVIEWED",
      detail: expect.stringMatching(/§ 192\(1\) changed on 2027-01-01; begin a new wording/),
    });
    expect(problems.every(({ code }) => code === "WORDING_NOT_REVIEWED")).toBe(true);
  });

  test("a change on the day on which a wording begins needs no note", () => {
    const from = pins
      .flatMap(({ provisions }) => provisions)
      .find(({ name }) => name === "§ 192(1)");
    expect(from?.pins.map((pin) => pin.from)).toContain("2011-12-01");
    const ids = check({ reviews: { ...reviews, reviews: [] } }).problems.filter(
      ({ at }) => at?.file === "law/cz/criminal-code/s192-1.yaml",
    );
    expect(ids).toEqual([]);
  });

  test("a cited provision without a pin is named", () => {
    const without = pins.map((each) => ({
      ...each,
      provisions: each.provisions.filter(({ name }) => !name.startsWith("§ 193a")),
    }));
    const codes = check({ pins: without }).problems;
    expect(codes.map(({ code }) => code)).toContain("PIN_MISSING");
    expect(codes.find(({ at }) => at?.file.endsWith("s193a.yaml"))?.detail).toContain("`§ 193a");
  });

  test("a citation that is no provision is named", () => {
    const { problems } = check({ rulebook: citing("§ 193a odst. 1") });
    expect(problems.map(({ code }) => code)).toContain("CITATION_UNREADABLE");
  });

  test("a letter or paragraph that is not there is named, though its section is pinned", () => {
    const { problems } = check({ rulebook: citing("§ 192(3)(z)") });
    const [first] = problems.filter(({ at }) => at?.file.endsWith("s193a.yaml"));
    expect(first).toMatchObject({
      code: "PIN_MISSING",
      detail: expect.stringContaining("§ 192(3)(z)"),
    });
  });

  test("a note that nothing needs any longer is named", () => {
    const [first] = reviews.reviews;
    if (first === undefined) throw new Error("no notes");
    const idle = { ...first, provisions: ["§ 999"] };
    const { problems } = check({ reviews: { ...reviews, reviews: [...reviews.reviews, idle] } });
    expect(problems.map(({ code }) => code)).toEqual(["REVIEW_IDLE"]);
  });
});

test("a provision that is listed as not pinned has no pins", () => {
  const pinned = pins.flatMap(({ source, provisions }) =>
    provisions.map(({ name }) => `${source} ${name}`),
  );
  const listed = reviews.notPinned.flatMap(({ source, provisions }) =>
    provisions.map((name) => `${source} ${name}`),
  );
  const both = listed.filter((one) =>
    pinned.some((each) => each === one || each.startsWith(`${one}(`)),
  );
  expect(both).toEqual([]);
});
