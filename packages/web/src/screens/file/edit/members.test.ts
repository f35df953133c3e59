import type { FileInput } from "@cokdyby/engine/file";
import { expect, test } from "vitest";
import {
  foreignStates,
  nextId,
  renamed,
  withMember,
  without,
  withoutPath,
  withPath,
} from "./members.ts";

const FILE: FileInput = {
  file: 1,
  persons: { A: {}, B: { perhapsSameAs: "A" } },
  items: { v1: { shows: ["A", "B"], madeBy: ["A"] } },
  acts: {
    a1: { by: ["A"], item: "v1", to: ["B"], place: ["SK"] },
    a2: { by: ["B"], received: "a1", item: "v1", place: "CZ" },
  },
};

test("what is added gets the first id that is free", () => {
  expect(nextId(FILE, "persons")).toBe("C");
  expect(nextId(FILE, "acts")).toBe("a3");
  expect(nextId({ ...FILE, persons: { B: {} } }, "persons")).toBe("A");
});

test("what is taken out is pointed to by nothing", () => {
  expect(without(FILE, "persons", "A")).toEqual({
    file: 1,
    persons: { B: {} },
    items: { v1: { shows: ["B"] } },
    acts: {
      a1: { item: "v1", to: ["B"], place: ["SK"] },
      a2: { by: ["B"], received: "a1", item: "v1", place: "CZ" },
    },
  });
  expect(without(FILE, "acts", "a1").acts).toEqual({ a2: { by: ["B"], item: "v1", place: "CZ" } });
});

test("what is said of somebody alone goes with them, and is not said of everybody", () => {
  const cells = [
    { by: "A", facts: { "act.intentional": true } },
    { shown: "B", facts: { "consent.making": true } },
  ];
  const proceedings = [{ state: "SK", about: "A" }, { state: "DE" }];
  const file: FileInput = { ...FILE, acts: { a1: { by: ["A", "B"], cells } }, proceedings };
  expect(without(file, "persons", "A")).toMatchObject({
    acts: { a1: { by: ["B"], cells: [cells[1]] } },
    proceedings: [{ state: "DE" }],
  });
  expect(without(without(file, "persons", "A"), "persons", "B").acts).toEqual({ a1: {} });
});

test("what is called otherwise stays in its place, and is pointed to by its new name", () => {
  const file: FileInput = {
    ...FILE,
    acts: {
      ...FILE.acts,
      A: { by: "A", under: "a1", cells: [{ by: "A", shown: "B", facts: {} }] },
    },
  };
  const after = renamed(file, "persons", "A", "dívka");
  expect(Object.keys(after.persons ?? {})).toEqual(["dívka", "B"]);
  expect(after.persons?.B).toEqual({ perhapsSameAs: "dívka" });
  expect(after.items?.v1).toEqual({ shows: ["dívka", "B"], madeBy: ["dívka"] });
  const cells = [{ by: "dívka", shown: "B", facts: {} }];
  expect(after.acts.A).toEqual({ by: "dívka", under: "a1", cells });
  expect(renamed(after, "persons", "dívka", "A")).toEqual(file);
  expect(renamed(file, "acts", "a1", "poslala").acts).toMatchObject({
    a2: { by: ["B"], received: "poslala" },
    A: { under: "poslala" },
  });
});

test("a member set to nothing is left out", () => {
  expect(withMember(FILE, "items", "v1", { madeBy: undefined, content: "explicit" }).items).toEqual(
    {
      v1: { shows: ["A", "B"], content: "explicit" },
    },
  );
});

test("a member is set wherever it stands, and taken out with what held it alone", () => {
  const surrendered = ["persons", "A", "extradition", "surrendered"];
  const set = withPath(FILE, surrendered, false);
  expect(set.persons?.A).toEqual({ extradition: { surrendered: false } });
  expect(withoutPath(set, surrendered)).toEqual(FILE);
});

test("a cell without a fact is no cell, and an empty list says nothing", () => {
  const cells = [{ shown: "A", facts: { "consent.making": true } }];
  const proceedings = [{ state: "SK" }];
  const file: FileInput = { ...FILE, acts: { a1: { by: "A", cells } }, proceedings };
  const { acts } = withoutPath(file, ["acts", "a1", "cells", 0, "facts", "consent.making"]);
  expect(acts).toEqual({ a1: { by: "A" } });
  expect(withoutPath(file, ["proceedings", 0])).not.toHaveProperty("proceedings");
});

test("the foreign states are those where somebody acted, each once", () => {
  expect(foreignStates({ ...FILE, states: { DE: {} } }, "CZ")).toEqual(["DE", "SK"]);
});
