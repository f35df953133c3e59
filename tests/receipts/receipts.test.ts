import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseReceiptShape, type EarlierReceipt } from "@cokdyby/api/shapes";
import { amend, ENGINE_VERSION, type Rulebook } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import { isReceiptFor, makeReceipt, readReceipt, verifyReceipt } from "@cokdyby/server/receipts";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { FIRST, made, newSigner, REQUEST, RULEBOOK, resigned, SIGNER, TODAY } from "./made.ts";

/** Made by the program as it was before receipts stood in a chain. */
const EARLIER = readFileSync(join(import.meta.dirname, "earlier-receipt.json"), "utf8");

const other = amend(RULEBOOK, RULEBOOK.amendments);
if (!other.ok) throw new Error("the shipped amendment does not apply");
const OTHER_RULEBOOK = other.value;

describe("a receipt", () => {
  test("holds the case, the law it was decided by and what was found", () => {
    const receipt = made();
    expect(caseReceiptShape.parse(receipt)).toEqual(receipt);
    expect(receipt).toMatchObject({
      ...{ id: "receipt-1", made: "2026-03-01T10:00:00.000Z", case: REQUEST.case },
      ...{ lawDate: "2020-02-02", today: TODAY, engine: ENGINE_VERSION },
      ...{ owner: "ann", sequence: 1, previous: "0".repeat(64) },
      rulebook: { id: "lending", version: "3.1.0", digest: RULEBOOK.digest },
      findings: { "fine.due": { status: "contested" } },
      signature: { alg: "Ed25519", key: SIGNER.key },
    });
    // the digest stands for the files, which are kept once with the rulebook
    expect(receipt.rulebook).not.toHaveProperty("files");
    expect(Object.keys(receipt.findings)).toEqual(["fine.due", "loan.allowed"]);
  });

  test("is plain JSON, and the same words however it is kept", () => {
    const receipt = made();
    expect(JSON.parse(canonicalJson(receipt))).toEqual(receipt);
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  });

  test("names every problem of its request at once", () => {
    const facts = { "reader.agee": 3, "loan.returned": "word7261" };
    const request = {
      case: { facts },
      outcomes: ["fine.du"],
      seal: { "reader.ag": "01".repeat(16) },
    };
    const setting = {
      ...{ rulebook: RULEBOOK, signer: SIGNER, today: TODAY },
      ...{ owner: "ann", link: FIRST },
    };
    const receipt = makeReceipt(setting, { ...request, nonsense: 1 });
    if (receipt.ok) throw new Error("made");
    const found = receipt.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(found.sort()).toEqual([
      "FACT_UNKNOWN #/case/facts/reader.agee",
      "MEMBER_UNKNOWN #/nonsense",
      "OPTION_UNKNOWN #/case/facts/loan.returned",
      "OUTCOME_UNKNOWN #/outcomes/0",
      "SEAL_FACT_NOT_GIVEN #/seal/reader.ag",
    ]);
    expect(JSON.stringify(receipt)).not.toContain("word7261");
  });

  test("takes no salt that is one digit throughout", () => {
    const setting = {
      ...{ rulebook: RULEBOOK, signer: SIGNER, today: TODAY },
      ...{ owner: "ann", link: FIRST },
    };
    const receipt = makeReceipt(setting, { ...REQUEST, seal: { "reader.age": "f".repeat(32) } });
    const problems = receipt.ok ? [] : receipt.problems;
    expect(problems.map(({ pointer }) => pointer)).toEqual(["#/seal/reader.age"]);
  });

  test("answers a retry, and no other request", () => {
    const receipt = made();
    const { case: said } = REQUEST;
    const isFor = (request: unknown) => isReceiptFor(receipt, request, RULEBOOK);
    expect(isFor(REQUEST)).toBe(true);
    expect(isFor({ ...REQUEST, outcomes: ["loan.allowed", "fine.due"] })).toBe(true);
    expect(isFor({ ...REQUEST, outcomes: ["fine.due"] })).toBe(false);
    expect(isFor({ case: { ...said, title: "x" } })).toBe(false);
    expect(isFor({ case: { ...said, facts: {} } })).toBe(false);
    expect(isFor({ ...REQUEST, seal: { "reader.age": "01".repeat(16) } })).toBe(false);
    expect(isFor(undefined)).toBe(false);
    expect(isReceiptFor({ some: "thing" }, REQUEST, RULEBOOK)).toBe(false);
  });
});

describe("verifying", () => {
  test("says that it is intact, and of the signer only what the keys at hand tell", () => {
    const receipt = made();
    const stranger = newSigner().key;
    expect(verifyReceipt(receipt)).toMatchObject({ intact: true, changed: [], signer: "unknown" });
    expect(verifyReceipt(receipt, { keys: [stranger, SIGNER.key] }).signer).toBe("known");
    expect(verifyReceipt(receipt, { keys: [stranger] })).toMatchObject({
      intact: true,
      signer: "other",
    });
  });

  test("comes to one verdict, the gravest that there is", () => {
    const receipt = made();
    const keys = [SIGNER.key];
    const verdict = (record: unknown, options: Parameters<typeof verifyReceipt>[1]) =>
      verifyReceipt(record, options).verdict;
    expect(verdict(receipt, { keys, rulebook: RULEBOOK })).toBe("verified");
    expect(verdict(receipt, { keys })).toBe("notDecidedAgain");
    expect(verdict(receipt, { rulebook: RULEBOOK })).toBe("signerNotKnown");
    expect(verdict(receipt, {})).toBe("signerNotKnown");
    const forged = resigned({ ...receipt, lawDate: "2020-02-03" }, SIGNER);
    expect(verdict(forged, { rulebook: RULEBOOK })).toBe("notReproduced");
    const odd = resigned({ ...receipt, made: "yesterday" }, SIGNER);
    expect(verdict(odd, { keys, rulebook: RULEBOOK })).toBe("unfit");
    const changed = { ...receipt, today: "2026-03-02" };
    expect(verdict(changed, { keys, rulebook: RULEBOOK })).toBe("altered");
  });

  test("with the rulebook at hand gives the record again, byte for byte", () => {
    const verified = verifyReceipt(made(), { rulebook: RULEBOOK });
    expect(verified.reproduction).toEqual({ kind: "same" });
  });

  test("with another rulebook names the digest that it needs and the files that differ", () => {
    const files = { ...RULEBOOK.files, "law/s5.yaml": "0".repeat(64) };
    const rulebook = { ...RULEBOOK, digest: "f".repeat(64), files };
    const { reproduction } = verifyReceipt(made(), { rulebook });
    const { digest } = RULEBOOK;
    expect(reproduction).toEqual({ kind: "needsRulebook", digest, files: [] });
  });

  test("a record of before the chain is still one of ours, and lists the files that differ", () => {
    const earlier: EarlierReceipt = JSON.parse(EARLIER);
    const { key } = earlier.signature;
    expect(verifyReceipt(earlier, { keys: [key] })).toMatchObject({
      ...{ verdict: "notDecidedAgain", intact: true, signer: "known", problems: [] },
    });
    const [first = "", ...others] = Object.keys(earlier.rulebook.files);
    const files = Object.fromEntries(others.map((each) => [each, earlier.rulebook.files[each]]));
    const rulebook = { ...RULEBOOK, digest: "f".repeat(64), files: files as typeof RULEBOOK.files };
    const { digest } = earlier.rulebook;
    expect(verifyReceipt(earlier, { rulebook }).reproduction).toEqual({
      ...{ kind: "needsRulebook", digest, files: [first] },
    });
    const changed = { ...earlier, made: "2026-03-01T10:00:00.001Z" };
    expect(verifyReceipt(changed, { keys: [key] }).changed).toEqual(["#/made"]);
  });

  test("what a later program finds beyond the record is no difference, what it finds otherwise is", () => {
    const { "fine.due": fine, ...others } = made().findings;
    if (fine === undefined) throw new Error("no finding");
    const { grade: _, ...plain } = fine;
    const before = { ...made(), engine: "0.0.9" };
    const verdict = (finding: object) =>
      verifyReceipt(resigned({ ...before, findings: { ...others, "fine.due": finding } }, SIGNER), {
        ...{ keys: [SIGNER.key], rulebook: RULEBOOK },
      });
    expect(verdict(plain)).toMatchObject({
      ...{ verdict: "verified", reproduction: { kind: "same", engine: ENGINE_VERSION } },
    });
    expect(verdict({ ...plain, status: "yes" })).toMatchObject({
      ...{ verdict: "notReproduced", reproduction: { members: ["#/findings/fine.due"] } },
    });
  });

  test("a rulebook in a form that only another version reads asks for that version", () => {
    const rulebook = { ...RULEBOOK, rules: undefined } as unknown as Rulebook;
    const before = resigned({ ...made(), engine: "0.0.9" }, SIGNER);
    expect(verifyReceipt(before, { keys: [SIGNER.key], rulebook })).toMatchObject({
      ...{ verdict: "notDecidedAgain", reproduction: { kind: "needsEngine", engine: "0.0.9" } },
    });
  });

  test("a record that somebody else signed with other findings is found out by the rules", () => {
    const forger = newSigner();
    const honest = made(REQUEST, forger);
    const finding = honest.findings["loan.allowed"];
    if (finding === undefined) throw new Error("no finding");
    const findings = { ...honest.findings, "loan.allowed": { ...finding, status: "yes" as const } };
    const forged = resigned({ ...honest, findings }, forger);
    const verified = verifyReceipt(forged, { rulebook: RULEBOOK, keys: [SIGNER.key] });
    expect(verified).toMatchObject({
      ...{ intact: true, signer: "other" },
      reproduction: { kind: "different", members: ["#/findings/loan.allowed"] },
    });
  });

  test("an intact record that is none of ours is told apart", () => {
    const honest = made();
    const odd = resigned({ ...honest, made: "yesterday" }, SIGNER);
    const verified = verifyReceipt(odd, { rulebook: RULEBOOK });
    expect(verified).toMatchObject({ intact: true, problems: [{ pointer: "#/made" }] });
    expect(verified.reproduction).toBeUndefined();
  });

  test("shows what the rules of today say, by the law of then and of today", () => {
    const { case: said } = REQUEST;
    const readings = { lateReturn: "doesNot" };
    const facts = { ...said.facts, "loan.daysLate": 2 };
    const receipt = made({ case: { facts, readings, on: "2009-06-01" } });
    expect(receipt.findings["fine.due"]?.status).toBe("no");
    const under = (rulebook: typeof RULEBOOK, today: string) =>
      verifyReceipt(receipt, { rulebook, today }).rulesOfToday;
    expect(under(RULEBOOK, TODAY)).toEqual({
      date: TODAY,
      rulebook: { id: "lending", version: "3.1.0", digest: RULEBOOK.digest },
      sameLawDate: { ok: true, lawDate: "2009-06-01", outcomes: [] },
      lawOfToday: { ok: true, lawDate: TODAY, outcomes: [] },
    });
    // the rulebook has a figure less since
    const change = { outcome: "fine.due", from: "no", to: "yes" };
    expect(under(OTHER_RULEBOOK, TODAY)).toMatchObject({
      sameLawDate: { outcomes: [change] },
      lawOfToday: { outcomes: [change] },
    });
    const before = under(OTHER_RULEBOOK, "2004-01-01");
    expect(before?.lawOfToday).toMatchObject({ ok: true, lawDate: "2004-01-01" });
    const gone = { ...RULEBOOK, outcomes: RULEBOOK.outcomes.slice(0, 1) };
    expect(under(gone, TODAY)?.sameLawDate).toMatchObject({
      outcomes: [{ outcome: "fine.due", from: "no", members: ["status"] }],
    });
  });
});

describe("what names no day of the law differs in nothing under the same rules, whenever it is asked:", () => {
  const rulebook = loadRulebook();
  const signed = (request: object) => {
    const setting = { rulebook, signer: SIGNER, today: TODAY, owner: "ann", link: FIRST };
    return expectOk(
      makeReceipt(setting, {
        ...request,
        outcomes: ["offence.175-1", "prosecution.timeBarred"],
      }),
    );
  };
  const act = { by: "A", conduct: "possess", facts: { "actor.age": 16 } };
  const records = {
    "a case": signed({ case: { facts: { "actor.age": 16 } } }),
    "an act beside one of another day": signed({
      file: {
        file: 1,
        persons: { A: {} },
        // nobody is sixteen on both days
        acts: { a1: { ...act, when: "2024-01-02" }, a2: { ...act, facts: { "actor.age": 18 } } },
      },
    }),
  };

  test.each(Object.entries(records))("%s", (_what, record) => {
    for (const day of [TODAY, "2026-03-02"]) {
      const { rulesOfToday } = verifyReceipt(record, { rulebook, today: day });
      const lawDate = "case" in record ? { lawDate: TODAY } : {};
      expect(rulesOfToday).toMatchObject({ sameLawDate: { ok: true, outcomes: [], ...lawDate } });
      const today = rulesOfToday?.lawOfToday;
      const cells = today?.ok === true ? today.outcomes.map(({ cell }) => cell?.act) : ["refused"];
      expect(cells.filter((act) => act !== "a1")).toEqual([]);
    }
  });
});

describe("the text of a receipt", () => {
  const text = canonicalJson(made());
  // as long as its value written out: what the number saves is taken up by the member
  const shortened = '{"id":"y","id":"x","benefit":1e12}';

  test("may be set out with white space", () => {
    const pretty = JSON.stringify(made(), undefined, 2);
    for (const each of [text, `${text}\n`, pretty]) {
      expect(readReceipt(each)).toEqual({ ok: true, value: made() });
    }
  });

  test.each([
    ["is no JSON", text.slice(1), "RECEIPT_NOT_JSON"],
    ["is empty", "", "RECEIPT_NOT_JSON"],
    ["says a member twice", `{"findings":{},${text.slice(1)}`, "RECEIPT_SAYS_MORE"],
    ["spells a member otherwise", text.replace('"made"', '"m\\u0061de"'), "RECEIPT_SAYS_MORE"],
    ["hides a member behind a short number", shortened, "RECEIPT_SAYS_MORE"],
    [
      "spells a number otherwise",
      text.replace('"sequence":1', '"sequence":1.0'),
      "RECEIPT_SAYS_MORE",
    ],
    ["holds half a character", text.replace("lending", "\\ud800"), "RECEIPT_NOT_JSON"],
  ])("that %s is refused", (_what, spoilt, code) => {
    expect(readReceipt(spoilt)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

test("a receipt carries the changes that nobody looked at, signed, and is decided again without them", () => {
  const rule = "lending-act.s3";
  const open = { source: "lending-act", provision: "§ 3", on: "2020-01-01" };
  const changes = [
    { ...open, rules: [{ rule }] },
    // in force later, and of a wording that ended
    { ...open, on: "2021-01-01", rules: [{ rule }] },
    { ...open, provision: "§ 3(1)", rules: [{ rule, to: "2020-01-31" }] },
  ];
  const setting = {
    ...{ rulebook: RULEBOOK, signer: SIGNER, today: TODAY, owner: "ann", link: FIRST },
    unreviewed: () => changes,
  };
  const receipt = expectOk(makeReceipt(setting, REQUEST));
  const { unreviewed = [], ...rest } = receipt;
  expect(unreviewed.map(({ provision, on }) => [provision, on])).toEqual([["§ 3", "2020-01-01"]]);
  const verified = verifyReceipt(receipt, { keys: [SIGNER.key], rulebook: RULEBOOK });
  expect(verified).toMatchObject({ verdict: "verified", reproduction: { kind: "same" } });
  expect(verifyReceipt(rest)).toMatchObject({ verdict: "altered", changed: ["#/unreviewed"] });
});
