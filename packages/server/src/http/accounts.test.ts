import { endianness } from "node:os";
import { expect, test } from "vitest";
import { accountIn } from "./accounts.ts";

const HEAD =
  "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
const line = (local: string, remote: string, uid: number, inode: number, state = "01") =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 ${inode} 1 0 20 4 30 10 -1`;
/** 127.0.0.1 and others, as a machine of the usual order writes them. */
const HERE = "0100007F";
const OTHER = "0200007F";
const MAPPED = `0000000000000000FFFF0000${HERE}`;
const SIX = "00000000000000000000000001000000";

const from = (remoteAddress: string) => ({ remoteAddress, remotePort: 50_000, localPort: 4_321 });
const table = (...lines: readonly string[]) => [HEAD, ...lines, ""].join("\n");

test.skipIf(endianness() === "BE").each([
  ["its own end", table(line(`${HERE}:C350`, `${HERE}:10E1`, 1000, 77)), "127.0.0.1", 1000],
  ["another's end", table(line(`${HERE}:C350`, `${HERE}:10E1`, 65_534, 77)), "127.0.0.1", 65_534],
  ["ours alone", table(line(`${HERE}:10E1`, `${HERE}:C350`, 1000, 77)), "127.0.0.1", undefined],
  [
    "one of another address",
    table(line(`${OTHER}:C350`, `${HERE}:10E1`, 0, 7)),
    "127.0.0.1",
    undefined,
  ],
  [
    "one to another port",
    table(line(`${HERE}:C350`, `${HERE}:10E2`, 0, 7)),
    "127.0.0.1",
    undefined,
  ],
  [
    "one that was closed",
    table(line(`${HERE}:C350`, `${HERE}:10E1`, 0, 0, "05")),
    "127.0.0.1",
    undefined,
  ],
  ["one of IPv6", table(line(`${SIX}:C350`, `${SIX}:10E1`, 1000, 77)), "::1", 1000],
  ["IPv4 in IPv6", table(line(`${MAPPED}:C350`, `${MAPPED}:10E1`, 1000, 77)), "127.0.0.1", 1000],
  ["nothing", "", "127.0.0.1", undefined],
])("of %s in the table", (_what, text, address, account) => {
  expect(accountIn(text, from(address))).toBe(account);
});
