import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { expect, test } from "vitest";
import { factValue } from "./fact-value.ts";

const text = { cs: "", en: "" };

function fact(type: FactDeclaration["type"]): FactDeclaration {
  return { fact: "x", group: "g", type, label: text, question: text };
}

test.each([
  ["bool", "true", true],
  ["bool", "ne", false],
  ["bool", "YES", true],
  ["bool", "perhaps", "perhaps"],
  ["integer", "16", 16],
  ["integer", "-1", -1],
  ["integer", "15..17", { min: 15, max: 17 }],
  ["integer", "15..", { min: 15 }],
  ["integer", "..17", { max: 17 }],
  ["integer", "14,16", { oneOf: [14, 16] }],
  ["integer", "1..2..3", "1..2..3"],
  ["integer", "16.5", "16.5"],
  ["integer", "sixteen", "sixteen"],
  ["integer", "", ""],
  ["date", "2022-03-01", "2022-03-01"],
  ["date", "2022-01-01..2022-12-31", { min: "2022-01-01", max: "2022-12-31" }],
  ["option", "yes", "yes"],
  ["option", "offer, transmit", { oneOf: ["offer", "transmit"] }],
] as const)("a fact of type %s reads %j", (type, given, value) => {
  expect(factValue(given, fact(type))).toEqual(value);
});

test("an id that no fact has keeps the text", () => {
  expect(factValue("1,2", undefined)).toBe("1,2");
});

test.each([
  ["integer", "14-15", { min: 14, max: 15 }],
  ["integer", "14 – 15", { min: 14, max: 15 }],
  ["integer", "14 .. 15", { min: 14, max: 15 }],
  ["date", "1. 3. 2024", "2024-03-01"],
  ["date", "31.12.2024", "2024-12-31"],
  ["date", "30. 2. 2024", "2024-02-30"],
  ["date", "1. 3. 2024 – 2024-03-31", { min: "2024-03-01", max: "2024-03-31" }],
  ["date", "3/1/2024", "3/1/2024"],
] as const)("a fact of type %s reads %j as a person writes it", (type, given, value) => {
  expect(factValue(given, fact(type))).toEqual(value);
});

test("an option is read by its id, by its label in any language, or as plain yes and no", () => {
  const label = { en: "sent it, to some", cs: "poslala ji" };
  const yes = { option: "yes", label: { en: "it is so", cs: "je tomu tak" } };
  const declared = { ...fact("option"), options: [{ option: "transmit", label }, yes] };
  const read = (given: string) => factValue(given, declared);
  expect(["Transmit", "Sent it,  to some", "Poslala ji"].map(read)).toEqual(
    Array.from({ length: 3 }, () => "transmit"),
  );
  expect(["ano", "true", "je tomu tak"].map(read)).toEqual(["yes", "yes", "yes"]);
  expect(read("poslala ji, ano")).toEqual({ oneOf: ["transmit", "yes"] });
  expect(read("ne")).toBe("ne");
});
