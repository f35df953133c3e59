import { fileReceiptShape } from "@cokdyby/api/shapes";
import { amend, ENGINE_VERSION } from "@cokdyby/engine";
import { evaluateFile } from "@cokdyby/engine/file";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { isReceiptFor, makeReceipt, verifyReceipt } from "@cokdyby/server/receipts";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import {
  FILE_REQUEST,
  FIRST,
  made,
  madeOfFile,
  newSigner,
  REQUEST,
  RULEBOOK,
  resigned,
  SIGNER,
  TODAY,
} from "./made.ts";

const KNOWN = { keys: [SIGNER.key], rulebook: RULEBOOK };
const { file: FILE } = FILE_REQUEST;

describe("a receipt of a case file", () => {
  test("holds the file, the law it was decided by, and the answers of an evaluation", () => {
    const receipt = madeOfFile();
    expect(fileReceiptShape.parse(receipt)).toEqual(receipt);
    expect(receipt).toMatchObject({
      ...{ id: "receipt-2", today: TODAY, engine: ENGINE_VERSION, file: FILE, sequence: 1 },
      rulebook: { id: "lending", version: "3.1.0", digest: RULEBOOK.digest },
      outcomes: ["loan.allowed", "fine.due"],
      answers: {
        acts: {
          a1: { A: { findings: { "fine.due": { status: "contested" } } } },
          a2: { B: { findings: { "loan.allowed": { status: "unknown" } } } },
        },
        persons: { B: { prosecution: { status: "yes" } } },
        file: { prosecution: { status: "yes" } },
      },
    });
    const law = amend(RULEBOOK, RULEBOOK.amendments);
    if (!law.ok) throw new Error("the shipped amendment does not apply");
    const { amendments: _, acts, ...rest } = FILE;
    const sorted = { ...rest, acts: { a1: acts.a1, a2: acts.a2 } };
    const answer = expectOk(evaluateFile(law.value, sorted, { today: TODAY }));
    const { cells, ...joined } = receipt.answers;
    expect(answer).toMatchObject(joined);
    expect(answer.cells).toMatchObject(cells);
    expect(cells[0]).not.toHaveProperty("case");
  });

  test("is the same whatever order the file is written in", () => {
    const persons = { A: FILE.persons.A, B: FILE.persons.B };
    const acts = { a1: FILE.acts.a1, a2: FILE.acts.a2 };
    const { answers, ...other } = madeOfFile({ ...FILE_REQUEST, file: { ...FILE, acts, persons } });
    expect(canonicalJson(answers)).toBe(canonicalJson(madeOfFile().answers));
    expect(answers.cells.map(({ act }) => act)).toEqual(["a1", "a2"]);
    // and is decided again however the record is laid out
    const turned = { answers, ...other, file: { ...FILE } };
    expect(verifyReceipt(turned, KNOWN).verdict).toBe("verified");
  });

  test("holds the outcomes that were asked for", () => {
    const { answers, outcomes } = madeOfFile({ ...FILE_REQUEST, outcomes: ["fine.due"] });
    expect(outcomes).toEqual(["fine.due"]);
    expect(Object.keys(answers.cells[0]?.findings ?? {})).toEqual(["fine.due"]);
  });

  test("a file without acts has one too", () => {
    const receipt = madeOfFile({ file: { file: 1, acts: {} } });
    expect(receipt.answers).toMatchObject({ cells: [], file: { prosecution: { status: "no" } } });
    expect(verifyReceipt(receipt, KNOWN).verdict).toBe("verified");
  });

  test("names every problem of its request at once, without a value", () => {
    const request = {
      file: {
        file: 1,
        persons: { A: { aeg: 3 } },
        acts: { a1: { by: "word7261", facts: { "loan.retruned": "no" } } },
        amendments: ["no-grase"],
      },
      outcomes: ["fine.du"],
      seal: { "reader.age": "01".repeat(16) },
    };
    const setting = { rulebook: RULEBOOK, signer: SIGNER, today: TODAY, owner: "ann", link: FIRST };
    const receipt = makeReceipt(setting, request);
    if (receipt.ok) throw new Error("made");
    const found = receipt.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(found.sort()).toEqual([
      "AMENDMENT_UNKNOWN #/file/amendments/0",
      "FACT_UNKNOWN #/file/acts/a1/facts/loan.retruned",
      "MEMBER_UNKNOWN #/file/persons/A/aeg",
      "MEMBER_UNKNOWN #/seal",
      "OUTCOME_UNKNOWN #/outcomes/0",
      "REFERENCE_UNKNOWN #/file/acts/a1/by",
    ]);
    expect(JSON.stringify(receipt)).not.toContain("word7261");
  });

  test("answers a retry, and no other request", () => {
    const receipt = madeOfFile();
    const isFor = (request: unknown) => isReceiptFor(receipt, request, RULEBOOK);
    expect(isFor(FILE_REQUEST)).toBe(true);
    expect(isFor({ ...FILE_REQUEST, outcomes: ["fine.due", "loan.allowed"] })).toBe(true);
    expect(isFor({ ...FILE_REQUEST, outcomes: ["fine.due"] })).toBe(false);
    expect(isFor({ file: { ...FILE, title: "x" } })).toBe(false);
    expect(isFor(REQUEST)).toBe(false);
    expect(isReceiptFor(made(), FILE_REQUEST, RULEBOOK)).toBe(false);
  });
});

describe("verifying a receipt of a case file", () => {
  test("answers that were signed but are not those of the rules are found out", () => {
    const forger = newSigner();
    const honest = madeOfFile(FILE_REQUEST, forger);
    const { persons } = honest.answers;
    const prosecution = { status: "no", dependsOn: [], missing: [] };
    const answers = {
      ...honest.answers,
      persons: { ...persons, B: { ...persons.B, prosecution } },
    };
    expect(verifyReceipt(resigned({ ...honest, answers }, forger), KNOWN)).toMatchObject({
      ...{ intact: true, signer: "other" },
      reproduction: { kind: "different", members: ["#/answers/persons/B"] },
    });
    const another = { ...honest, today: "2021-01-01", file: { ...honest.file, on: "2001-01-01" } };
    expect(verifyReceipt(resigned(another, forger), KNOWN).verdict).toBe("notReproduced");
  });

  test("what a later program finds beyond the record is no difference, what it finds otherwise is", () => {
    const honest = madeOfFile();
    const cells = honest.answers.cells.map(({ findings, ...cell }) => ({
      ...cell,
      findings: Object.fromEntries(
        Object.entries(findings).map(([outcome, { grade: _, ...finding }]) => [outcome, finding]),
      ),
    }));
    const under = (some: object) =>
      verifyReceipt(
        resigned({ ...honest, engine: "0.0.9", answers: { ...honest.answers, ...some } }),
        KNOWN,
      );
    expect(under({ cells })).toMatchObject({
      ...{ verdict: "verified", reproduction: { kind: "same", engine: ENGINE_VERSION } },
    });
    expect(under({ cells: cells.slice(1) })).toMatchObject({
      ...{ verdict: "notReproduced", reproduction: { members: ["#/answers/cells"] } },
    });
  });

  test("shows what the rules of today say, cell by cell, by the law of the acts and of today", () => {
    const acts = { a1: { by: "A", when: "2009-06-01", facts: FILE.acts.a1.facts } };
    const file = { file: 1, persons: { A: {} }, acts, readings: { lateReturn: "doesNot" } };
    const receipt = madeOfFile({ file });
    const other = amend(RULEBOOK, RULEBOOK.amendments);
    if (!other.ok) throw new Error("the shipped amendment does not apply");
    const { rulesOfToday } = verifyReceipt(receipt, { rulebook: RULEBOOK, today: TODAY });
    expect(rulesOfToday).toMatchObject({
      ...{ sameLawDate: { ok: true, outcomes: [] }, lawOfToday: { ok: true, outcomes: [] } },
    });
    const changed = verifyReceipt(receipt, { rulebook: other.value, today: TODAY }).rulesOfToday;
    const change = {
      ...{ cell: { act: "a1", actor: "A" }, outcome: "fine.due", from: "no", to: "yes" },
    };
    expect(changed).toMatchObject({
      ...{ sameLawDate: { outcomes: [change] }, lawOfToday: { outcomes: [change] } },
    });
    const none = { ...RULEBOOK, caseFile: [] };
    expect(verifyReceipt(receipt, { rulebook: none, today: TODAY }).rulesOfToday).toMatchObject({
      ...{ sameLawDate: { ok: false, problems: [{ code: "NO_CASE_FILES" }] } },
    });
  });
});
