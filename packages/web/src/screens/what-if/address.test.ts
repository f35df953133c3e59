import { describe, expect, test } from "vitest";
import { addressOf, readAddress } from "./address.ts";

describe("the address of the what-if screen", () => {
  test("shows other facts when it says nothing", () => {
    for (const rest of ["", "compare"])
      expect(readAddress(rest)).toEqual({ part: "vary", facts: [] });
  });

  test("reads back what it wrote", () => {
    const address = {
      part: "vary",
      outcome: "lease.ends",
      facts: ["rent.months", "notice.form"],
    } as const;
    expect(readAddress(addressOf(address).replace("/what-if/", ""))).toEqual(address);
  });

  test("takes two facts at most and no part that there is not", () => {
    expect(readAddress("vary/lease.ends/a/b/c")?.facts).toEqual(["a", "b"]);
    expect(readAddress("other/lease.ends")).toBeUndefined();
  });
});
