import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileInput, fileSituationOf, supposedChanges } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const rulebook = loadRulebook();
const EXAMPLES = join(import.meta.dirname, "../../../examples/files");

const persons = { A: { birthDate: "2010-05-20" }, B: { age: 15 }, C: {} };
const items = { v: { shows: ["A"], content: "explicit" } };
const sent = { by: ["B"], conduct: "transmit", item: "v", to: ["C"], when: "2026-02-01" };
const file = (acts: FileInput["acts"], more: Partial<FileInput> = {}): FileInput => ({
  file: 1,
  persons,
  items,
  acts,
  ...more,
});

const offered = (of: FileInput) =>
  supposedChanges(rulebook, of, "en").map(({ supposition, id }) => `${supposition} ${id}`);

/** The file in which something of a part is supposed. */
function supposing(of: FileInput, supposition: string, id: string): FileInput {
  const found = supposedChanges(rulebook, of, "en").find(
    (each) => each.supposition === supposition && each.id === id,
  );
  if (found === undefined) throw new Error(`${supposition} of ${id} is not offered`);
  return found.change(of);
}

describe("what is offered", () => {
  test("is of the persons, the item and the act", () => {
    expect(offered(file({ a: sent }))).toEqual(
      expect.arrayContaining(["aged14 B", "aged18 A", "aged18 C", "paid a", "suggestive v"]),
    );
  });

  test("is nothing that the file says or presumes", () => {
    const none = offered(file({ a: { ...sent, audience: "onePerson" } }));
    for (const each of ["explicit v", "sharedWithOne a", "unthreatened a"]) {
      expect(none).not.toContain(each);
    }
    // fourteen at the first act, by the birth date
    const aged = offered(
      file({ a: sent }, { persons: { ...persons, A: { birthDate: "2012-01-31" } } }),
    );
    expect(aged).not.toContain("aged14 A");
    expect(aged).toContain("aged16 A");
  });

  test("is told once of a person in several roles and acts, with these", () => {
    const twice = file({ a: sent, b: { by: ["A"], conduct: "produce", item: "v" } });
    const ofA = supposedChanges(rulebook, twice, "cs").filter(
      ({ supposition, id }) => supposition === "aged18" && id === "A",
    );
    expect(ofA.map(({ acts, says }) => ({ acts, says }))).toEqual([
      { acts: ["a", "b"], says: "kdyby osobě A bylo 18 let" },
    ]);
  });

  test("fits the conduct, and of consent whom it shows", () => {
    const kept = offered(file({ a: { by: ["A"], conduct: "possess", item: "v" } }));
    for (const each of ["receiptAgreed a", "forMoney a", "possessionAgreed a"]) {
      expect(kept).not.toContain(each);
    }
    expect(offered(file({ a: { ...sent, conduct: "possess" } }))).toContain("possessionAgreed a");
  });

  test("is nothing of whoever acts and is not named, nor of what leads nowhere", () => {
    const { by: _, ...unnamed } = sent;
    expect(offered(file({ a: unnamed }))).not.toContain("paid a");
    expect(offered(file({ a: { ...sent, item: "w", to: ["Z"] } }))).not.toContain("aged14 Z");
    expect(offered(file({}))).toEqual([]);
  });
});

describe("the file in which it is so", () => {
  test("has a birth date moved by years, and else an age", () => {
    const { persons: moved } = supposing(file({ a: sent }), "aged18", "A");
    expect(moved?.A).toEqual({ birthDate: "2007-05-20" });
    const { persons: aged } = supposing(file({ a: sent }), "aged18", "B");
    expect(aged?.B).toEqual({ age: 18 });
    const { when: _, ...undated } = sent;
    const { persons: stated } = supposing(file({ a: undated }), "aged18", "A");
    expect(stated?.A).toEqual({ age: 18 });
  });

  test("says a fact of an act in all of its cells, and by no member", () => {
    const said = {
      ...sent,
      under: false as const,
      facts: { "act.intentional": true },
      cells: [{ recipient: "C", facts: { "actor.coerced": false, "sharing.voluntary": true } }],
    };
    const { acts } = supposing(file({ a: said }), "threatened", "a");
    expect(acts.a).toEqual({
      ...sent,
      facts: { "act.intentional": true, "actor.coerced": true },
      cells: [{ recipient: "C", facts: { "sharing.voluntary": true } }],
    });
  });

  test("says a member within a member beside the others", () => {
    const threat = { kind: "publication", aim: "moreImages" };
    const extorted = { by: ["B"], conduct: "extort", against: ["A"], threat };
    const { acts } = supposing(file({ a: extorted }), "forMoney", "a");
    expect(acts.a).toEqual({ ...extorted, threat: { ...threat, aim: "money" } });
  });

  test("leaves the file as it is", () => {
    const before = file({ a: sent });
    const text = JSON.stringify(before);
    for (const { change } of supposedChanges(rulebook, before, "en")) change(before);
    expect(JSON.stringify(before)).toBe(text);
  });
});

test("each example file has changes on offer in either language, is a file with each, and has it on offer no more", () => {
  for (const name of readdirSync(EXAMPLES).filter((each) => each.endsWith(".yaml"))) {
    const example: FileInput = parse(readFileSync(join(EXAMPLES, name), "utf8"));
    const changes = supposedChanges(rulebook, example, "cs");
    expect(changes.length, name).toBeGreaterThan(10);
    for (const { supposition, id, says, change } of changes) {
      const more = change(example);
      const read = fileSituationOf(rulebook, more, { today: "2026-12-01" });
      expect(read.ok ? [] : read.problems, `${name} ${says}`).toEqual([]);
      expect(offered(more), says).not.toContain(`${supposition} ${id}`);
      const conducts = ({ acts }: FileInput) => Object.values(acts).map((act) => act.conduct);
      expect(conducts(more)).toEqual(conducts(example));
      expect(says).toContain(id);
    }
  }
});
