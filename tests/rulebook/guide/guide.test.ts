import { plainLabels } from "@cokdyby/engine/analyse";
import { checklist } from "@cokdyby/engine/guide";
import { describe, expect, test } from "vitest";
import { guide, situated } from "./situated.ts";

describe("the guide", () => {
  test("every step cites, and what was not read is said to be so", () => {
    const notRead = guide.steps.flatMap(({ step, cites }) =>
      cites
        .filter(({ checked }) => checked === "notRead")
        .map(({ source, at }) => `${step}: ${source} ${at}`),
    );
    expect(notRead).toEqual(["tell-the-other-state: cooperation-act part three"]);
  });

  test("every clause on what is to be established stands within a sentence", () => {
    const wrong = guide.evidence.flatMap(({ fact, establish }) =>
      /^(?:zda|kolik|kde|kdy|kdo|co|jak|jaký|jaká|jakou|jaké|kterého|k jakému|do které|podle kterého|čím|komu)\s/u.test(
        establish.cs ?? "",
      ) &&
      /^(?:whether|how|where|when|who|what|which|on which|in what|into which|under which)\s/u.test(
        establish.en ?? "",
      )
        ? []
        : [fact],
    );
    expect(wrong).toEqual([]);
  });
});

test("no clause on what is to be established leaves an inner clause open before the next", () => {
  const open = guide.evidence.flatMap(({ fact, establish: { cs = "" } }) =>
    /,[^,]*$/u.test(cs.replace(/,([^,]*),/gu, "").replace(/\([^)]*\)|, nebo /gu, "")) ? [fact] : [],
  );
  expect(open).toEqual([]);
});

test("a blank case has a checklist that begins with who is shown, then the age, and names evidence for all of it", () => {
  const { entries } = checklist(situated({}), guide, plainLabels);
  expect(entries.slice(0, 2).map(({ fact }) => fact)).toEqual(["actor.isDepicted", "actor.age"]);
  for (const { usual, establish, serves } of entries) {
    expect([usual.cs, usual.en, establish.cs, establish.en].every(Boolean)).toBe(true);
    expect(serves.length).toBeGreaterThan(0);
  }
});
