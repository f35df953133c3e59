import { expect, test } from "vitest";
import { addressOf, PARTS, readAddress } from "./address.ts";

test("an address is read as it is written", () => {
  for (const part of PARTS) {
    const address = { outcome: "liability.liable", part };
    expect(readAddress(addressOf(address).replace("/why/", ""))).toEqual(address);
  }
});

test("what names no known way to look at a finding names no outcome either", () => {
  expect(readAddress("liability.liable/side").outcome).toBe("liability.liable/side");
  expect(readAddress("sides")).toEqual({ outcome: "sides", part: "reasons" });
});
