import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSigner, readPublicKey } from "@cokdyby/server/receipts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

describe("the signing key", () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "cokdyby-key-")), "data");
  });
  afterEach(() => rmSync(join(folder, ".."), { recursive: true }));
  const key = () => {
    const signer = openSigner(folder);
    return signer.ok ? signer.value.key : signer.problems[0]?.code;
  };
  const file = () => join(folder, "receipt-key.pem");

  test("is made once, for this user alone, and kept", () => {
    const first = key();
    expect(first).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(key()).toBe(first);
    expect(readdirSync(folder)).toEqual(["receipt-key.pem"]);
    if (process.platform !== "win32") {
      expect(statSync(file()).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
  });

  test.skipIf(process.platform === "win32")("is not used while others can read it", () => {
    key();
    chmodSync(file(), 0o640);
    expect(key()).toBe("SIGNING_KEY_OPEN");
  });

  test.each(["", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])(
    "%j is refused and not overwritten",
    (text) => {
      key();
      writeFileSync(file(), text, { mode: 0o600 });
      expect(key()).toBe("SIGNING_KEY_UNREADABLE");
      expect(readFileSync(file(), "utf8")).toBe(text);
    },
  );

  test("a folder that cannot be made is a problem", () => {
    writeFileSync(folder, "");
    expect(key()).toBe("SIGNING_KEY_UNREADABLE");
  });
});

test("a public key is read as a record carries it, and as PEM", () => {
  const raw = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
  const pem =
    "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n";
  expect(readPublicKey(`${raw}\n`)).toBe(raw);
  expect(readPublicKey(pem)).toBe(raw);
  for (const text of ["", "x", raw.slice(1), `${raw}A`, pem.replaceAll("PUBLIC", "PRIVATE")]) {
    expect(readPublicKey(text)).toBeUndefined();
  }
});
