import { describe, expect, test } from "vitest";
import { nearest, printProblem } from "./problem.ts";

describe("nearest", () => {
  const ids = ["tenant.age", "tenant.birthDate", "rent.monthsUnpaid", "lease"];
  test.each([
    ["tenant.agee", "tenant.age"],
    ["Tenant.Age", "tenant.age"],
    ["monthsUnpaid", "rent.monthsUnpaid"],
    ["Unpaid", undefined],
    ["rent.monthUnpaid", "rent.monthsUnpaid"],
    ["leese", "lease"],
    ["sale", undefined],
    ["", undefined],
    ["tenant.birthdate", "tenant.birthDate"],
  ])("%s", (id, found) => {
    expect(nearest(id, ids)).toBe(found);
  });

  test("finds a name of one or two letters that differs in case alone", () => {
    expect(nearest("CS", ["en", "cs"])).toBe("cs");
  });

  test("takes the first of two that are equally near", () => {
    expect(nearest("abcd", ["abce", "abcf"])).toBe("abce");
  });
});

describe("printProblem", () => {
  test("says where, what and what was meant", () => {
    const at = { file: "law/s1.yaml", line: 3, column: 5 };
    expect(printProblem({ code: "A", detail: "this is wrong", at, suggestion: "that" })).toBe(
      "law/s1.yaml:3:5 A this is wrong; did you mean `that`?",
    );
  });

  test("gives the pointer where there is no file, and neither where there is none", () => {
    expect(printProblem({ code: "A", detail: "x", pointer: "#/facts" })).toBe("#/facts A x");
    expect(printProblem({ code: "A", detail: "x" })).toBe("A x");
  });
});
