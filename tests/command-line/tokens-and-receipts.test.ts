import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Rulebook, rulebookDigest } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { decideReceipt, makeReceipt, openSigner, signReceipt } from "@cokdyby/server/receipts";
import { openStore, type Store } from "@cokdyby/server/store";
import Sqlite from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { FIRST, newSigner } from "../receipts/made.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const { path, write } = temporaryFolder();
const environment = { DATA_DIR: path("data"), LANG: "en_US.UTF-8" };
const run = (...args: string[]) => cokdyby(args, { environment });

async function opened(dataFolder: string): Promise<Store> {
  return expectOk(await openStore({ dataFolder }));
}

describe("tokens", () => {
  test("one is shown once, listed without its secret, and revoked", async () => {
    const made = await run("token", "make", "--owner", "ann", "--role", "drafter", "--days", "7");
    expect(made.code).toBe(0);
    const [, id = "", secret = ""] = /^cokdyby_([0-9a-f]{16})_(\S{43})\n$/.exec(made.stdout) ?? [];
    expect(made.stderr).toContain("shown this once");
    const listed = await run("token", "--json");
    expect(JSON.parse(listed.stdout).tokens).toMatchObject([{ id, owner: "ann", role: "drafter" }]);
    expect(listed.stdout).not.toMatch(new RegExp(`${secret}|hash`));
    expect((await run("token", "revoke", id)).code).toBe(0);
    const again = await run("token", "revoke", id);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("TOKEN_UNKNOWN")]);
    expect((await run("token", "list")).stdout).toBe("There is no token.\n");
  });

  test("everything that is wrong is told at once, in the language asked for", async () => {
    const args = ["token", "make", "--owner", "A n", "--role", "root", "--days", "0"];
    for (const lang of ["cs", "en"]) {
      const { code, stdout, stderr } = await run(...args, "--lang", lang);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr.match(/^--\w+: [A-Z_]+/gm)).toEqual([
        "--owner: OWNER_MALFORMED",
        "--role: ROLE_UNKNOWN",
        "--days: EXPIRY_MALFORMED",
      ]);
    }
    expect((await run("token", "burn")).stderr).toMatch(/^token burn: ACTION_UNKNOWN /);
  });
});

describe("the store", () => {
  test.each([
    ["store", "check"],
    ["store", "clock"],
    ["store", "export", "--out", path("of-nothing")],
    ["token", "list"],
    ["token", "revoke", "0123456789abcdef"],
  ])("that is not there is not made by %s %s", async (...args) => {
    const DATA_DIR = path("mistyped");
    const { code, stdout, stderr } = await cokdyby(args, {
      environment: { ...environment, DATA_DIR },
    });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("STORE_MISSING")]);
    expect(existsSync(DATA_DIR)).toBe(false);
    expect(existsSync(path("of-nothing"))).toBe(false);
  });

  test("is checked: 0 when it is sound, 1 with what is not", async () => {
    const DATA_DIR = path("checked");
    const inIt = (...args: string[]) =>
      cokdyby(["store", ...args], { environment: { ...environment, DATA_DIR } });
    await (await opened(DATA_DIR)).close();
    const sound = await inIt("check");
    expect([sound.code, sound.stdout]).toEqual([0, expect.stringContaining("store is sound")]);
    const store = await opened(DATA_DIR);
    const thing = { kind: "case", owner: "ann", id: "c-1", visibility: "private" } as const;
    await store.things.put({ ...thing, content: { facts: {} } });
    await store.close();
    const file = new Sqlite(join(DATA_DIR, "cokdyby.sqlite"));
    file.exec("update things set content = '{}'");
    file.close();
    const found = await inIt("check");
    expect([found.code, found.stdout]).toEqual([1, expect.stringContaining("case c-1 of ann")]);
    const json = await inIt("check", "--json");
    expect(JSON.parse(json.stdout)).toEqual({
      ...{ sound: false, found: [{ what: "thing", kind: "case", owner: "ann", id: "c-1" }] },
    });
    expect((await inIt("clock")).stdout).toMatch(/^The clock is accepted: it is \d{4}/);
    const unknown = await inIt("burn");
    expect([unknown.code, unknown.stderr]).toEqual([
      ...[2, expect.stringMatching(/^store burn: STORE_ACTION_UNKNOWN /)],
    ]);
  });
});

describe("receipts", () => {
  const signer = newSigner();

  beforeAll(async () => {
    const args = ["--fact", "actor.age=16", "--seal", "actor.age", "--opening", path("opening")];
    const { stdout } = await run("receipt", ...args);
    const setting = {
      ...{ rulebook: loadRulebook(), signer, today: "2026-03-01" },
      ...{ owner: "ann", link: FIRST },
    };
    const made = expectOk(makeReceipt(setting, JSON.parse(stdout)));
    write("receipt", JSON.stringify(made));
    write("changed", JSON.stringify({ ...made, today: "2026-03-02" }));
    const otherLaw = { ...setting, rulebook: { ...loadRulebook(), digest: "0".repeat(64) } };
    const ofOtherLaw = expectOk(makeReceipt(otherLaw, { case: { facts: {} } }));
    write("of-other-law", JSON.stringify(ofOtherLaw));
    write("key", `${signer.key}\n`);
  });

  test("what opens sealed facts is its owner's alone, and is never written over", async () => {
    expect(statSync(path("opening")).mode & 0o077).toBe(0);
    const before = readFileSync(path("opening"), "utf8");
    const args = ["--fact", "actor.age=16", "--seal", "actor.age"];
    const again = await run("receipt", ...args, "--opening", path("opening"));
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("FILE_EXISTS")]);
    expect(readFileSync(path("opening"), "utf8")).toBe(before);
    expect((await run("receipt", ...args)).stderr).toContain("OPENING_NEEDED");
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ["receipt", [], 4, /signer is not known here[\s\S]*sealed facts are needed/],
    ["receipt", ["--key", "key"], 5, /could not be decided again here[\s\S]*trusted key/],
    ["receipt", ["--key", "other"], 4, /signer is not known[\s\S]*none of those given/],
    ["receipt", ["--facts", "opening"], 4, /same record, to the last byte/],
    [
      ...(["receipt", ["--facts", "opening", "--key", "key"], 0] as const),
      /Verified: intact[\s\S]*no\. 1 of 1 March 2026, made for ann[\s\S]*same record/,
    ],
    ["receipt", ["--facts", "opening", "--today"], 4, /rules of today, by the law of/],
    ["of-other-law", ["--key", "key"], 5, /rulebook with the digest 0{64} is needed/],
    ["of-other-law", [], 4, /rulebook with the digest 0{64} is needed/],
    ["changed", ["--key", "key"], 1, /not as it was signed[\s\S]*#\/today/],
  ])("verify %s %j ends with %d", async (name, options, code, says) => {
    const other = newSigner().key;
    const args = options.map((each) => {
      if (each.startsWith("--")) return each;
      return each === "other" ? other : path(each);
    });
    const ended = await run("verify", path(name), ...args);
    expect(ended.code, ended.stderr).toBe(code);
    expect(ended.stdout.replaceAll(/\s+/g, " ")).toMatch(says);
    const json = await run("verify", path(name), ...args, "--json");
    expect([json.code, JSON.parse(json.stdout).intact]).toEqual([code, name !== "changed"]);
  });

  test("what a receipt calls its members is shown as text, whatever a terminal would make of it", async () => {
    const forged = "\u001b[2J\u001b[H Verified: intact \u001b[8m";
    write(
      "forged",
      JSON.stringify({ ...JSON.parse(readFileSync(path("receipt"), "utf8")), [forged]: 1 }),
    );
    const { code, stdout } = await run("verify", path("forged"), "--key", path("key"));
    expect([code, stdout.includes("\u001b")]).toEqual([1, false]);
    expect(stdout).toContain("\ufffd[2J");
  });

  test("a receipt is read however large one may become", async () => {
    writeFileSync(path("large"), readFileSync(path("receipt"), "utf8") + " ".repeat(8_000_000));
    const { code, stderr } = await run("verify", path("large"), "--key", path("key"));
    expect([code, stderr]).toEqual([5, ""]);
  });

  test("a receipt of before a change of law is decided again by its own rulebook", async () => {
    const law: Rulebook = { ...loadRulebook(), version: "0.9.0" };
    const old: Rulebook = { ...law, digest: rulebookDigest(law) };
    write("old-law.json", JSON.stringify(old));
    write("spoilt-law.json", JSON.stringify({ ...old, version: "0.9.1" }));
    const DATA_DIR = path("with-old-law");
    const store = await opened(DATA_DIR);
    const decided = expectOk(
      decideReceipt(
        { rulebook: old, today: () => "2026-03-01" },
        { case: { facts: { "actor.age": 16 } } },
      ),
    );
    const put = await store.receipts.add({
      ...{ owner: "ann", id: "r", visibility: "private", rulebook: old },
      sign: (link) => signReceipt({ rulebook: old, signer, owner: "ann", link }, decided),
    });
    await store.close();
    if (put.kind !== "stored") throw new Error(put.kind);
    write("old-receipt", JSON.stringify(put.thing.content));
    const verify = ["verify", path("old-receipt"), "--key", path("key")];

    expect((await run(...verify)).code).toBe(5);
    expect((await run(...verify, "--rulebook", path("old-law.json"))).code).toBe(0);
    // the store of the service that made it has the rulebook too
    const there = await cokdyby(verify, { environment: { ...environment, DATA_DIR } });
    expect([there.code, there.stderr]).toEqual([0, ""]);
    const spoilt = await run(...verify, "--rulebook", path("spoilt-law.json"));
    expect([spoilt.code, spoilt.stderr]).toEqual([2, expect.stringContaining("RULEBOOK_CHANGED")]);
    const none = await run(...verify, "--rulebook", path("key"));
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("RULEBOOK_UNREADABLE")]);
  });

  test("the public key of a data folder is printed, and never made", async () => {
    const empty = path("empty");
    const inEmpty = { environment: { ...environment, DATA_DIR: empty } };
    const none = await cokdyby(["key"], inEmpty);
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toMatch(/^DATA_DIR: SIGNING_KEY_MISSING /);
    expect(existsSync(empty)).toBe(false);
    const { key } = expectOk(openSigner(empty));
    expect(await cokdyby(["key"], inEmpty)).toEqual({ code: 0, stdout: `${key}\n`, stderr: "" });
    const json = await cokdyby(["key", "--json"], inEmpty);
    expect(JSON.parse(json.stdout)).toEqual({ alg: "Ed25519", key });
  });

  test("bad input ends with 2", async () => {
    write("words", "words");
    const args = ["--key", path("words"), "--facts", path("words")];
    const { code, stderr } = await run("verify", path("words"), ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/RECEIPT_NOT_JSON[\s\S]*NOT_A_KEY[\s\S]*NOT_AN_OPENING/);
  });
});
