import { ProblemAnswer } from "@cokdyby/api/client";
import type { Rulebook } from "@cokdyby/engine";
import { digestOf } from "@cokdyby/engine/rulebook";
import {
  decideReceipt,
  newSalts,
  openingOf,
  readReceipt,
  readRulebook,
  signReceipt,
  verifyReceipt,
} from "@cokdyby/server/receipts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { FILE_REQUEST, REQUEST, RULEBOOK, SIGNER, TODAY } from "../../receipts/made.ts";
import type { Keeping, KeepingService } from "../keeping.ts";

/** Receipts over HTTP, on one kind of database. @param open starts the service on it */
export function receiptSuite(name: string, open: KeepingService): void {
  describe(name, () => {
    let service: Keeping;
    beforeAll(async () => {
      service = await open();
    });
    afterAll(() => service.end());

    test.each([
      ["case", REQUEST, REQUEST.case.title],
      ["case file", FILE_REQUEST, FILE_REQUEST.file.title],
    ])(
      "a receipt of a %s that is fetched as text verifies, and gives the record again",
      async (_, asked, title) => {
        const { makeReceipt, getReceipt, listReceipts } = service.client();
        const made = await makeReceipt({ body: asked });
        expect(made).toMatchObject({ today: TODAY, rulebook: { digest: RULEBOOK.digest } });
        expect(await getReceipt({ id: made.id })).toEqual(made);
        const { body } = await service.http.inject({ url: `/v1/receipts/${made.id}` });
        const read = readReceipt(body);
        expect(read).toEqual({ ok: true, value: made });
        const verified = verifyReceipt(made, { keys: [SIGNER.key], rulebook: RULEBOOK });
        expect(verified).toMatchObject({
          ...{ verdict: "verified", intact: true, signer: "known", reproduction: { kind: "same" } },
        });
        const { items } = await listReceipts({ query: { whose: "own" } });
        expect(items.find(({ id }) => id === made.id)?.title).toBe(title);
      },
    );

    test.each(["%00", "%00".repeat(3), "0".repeat(63), "A".repeat(64), "x"])(
      "what is no digest names no rulebook: %s",
      async (id) => {
        const answer = await service.http.inject({ url: `/v1/rulebooks/${id}` });
        expect(answer.statusCode).toBe(404);
      },
    );

    test("the rulebook of a receipt is given out, also after a change of law", async () => {
      const { digest: _, ...law } = { ...RULEBOOK, version: "3.0.0" };
      const earlier: Rulebook = { ...law, digest: digestOf(law) };
      const decided = expectOk(decideReceipt({ rulebook: earlier, today: () => TODAY }, REQUEST));
      const setting = { rulebook: earlier, signer: SIGNER, owner: "local" };
      await service.store.receipts.add({
        ...{ owner: "local", id: "before", visibility: "private", rulebook: earlier },
        sign: (link) => signReceipt({ ...setting, link }, { ...decided, id: "before" }),
      });
      const receipt = await service.client().getReceipt({ id: "before" });
      expect(receipt.rulebook.digest).toBe(earlier.digest);
      const keys = [SIGNER.key];
      const now = verifyReceipt(receipt, { keys, rulebook: RULEBOOK, today: TODAY });
      expect(now).toMatchObject({
        ...{ verdict: "notDecidedAgain", reproduction: { kind: "needsRulebook" } },
      });
      const kept = expectOk(
        readRulebook(await service.client().keptRulebook({ id: earlier.digest })),
      );
      const options = { keys, rulebook: RULEBOOK, earlier: [kept], today: TODAY };
      expect(verifyReceipt(receipt, options)).toMatchObject({
        verdict: "verified",
        // and the rules of today are still those of today
        rulesOfToday: { rulebook: { version: RULEBOOK.version } },
      });
    });

    test("the public key of the service is the one that its receipts carry", async () => {
      const answer = await service.client().receiptKey();
      expect(answer).toEqual({ alg: "Ed25519", key: SIGNER.key });
      const named = service.client().makeReceipt({ body: { ...REQUEST, id: "key" } });
      await expect(named).rejects.toMatchObject({ problem: { status: 422 } });
    });

    test("receipts stand in a chain, each with who had it decided and the hash of the one before", async () => {
      const ann = service.client(await service.tokenFor("ann", "trainer"));
      const first = await ann.makeReceipt({ body: { ...REQUEST, id: "link-1" } });
      // a retry takes no number
      expect(await ann.makeReceipt({ body: { ...REQUEST, id: "link-1" } })).toEqual(first);
      const second = await service.client().makeReceipt({ body: { ...REQUEST, id: "link-2" } });
      expect(second).toMatchObject({
        ...{ sequence: first.sequence + 1, previous: digestOf(first), owner: "local" },
      });
      expect(first.owner).toBe("ann");
      const many = await Promise.all(
        Array.from({ length: 8 }, () => ann.makeReceipt({ body: { case: REQUEST.case } })),
      );
      const inOrder = [second, ...many.sort((a, b) => a.sequence - b.sequence)];
      for (const [index, each] of inOrder.slice(1).entries()) {
        expect(each).toMatchObject({
          ...{ sequence: second.sequence + index + 1, previous: digestOf(inOrder[index]) },
        });
      }
      expect(await service.store.upkeep.check()).toEqual([]);
    });

    test("a retry gets the same record, another request under its id a conflict", async () => {
      const { makeReceipt } = service.client();
      const body = { ...REQUEST, id: "retried" };
      for (const [asked, other] of [
        [body, { ...body, case: { facts: {} } }],
        [FILE_REQUEST, { ...FILE_REQUEST, file: { ...FILE_REQUEST.file, title: "x" } }],
      ] as const) {
        const first = await makeReceipt({ body: asked });
        expect(await makeReceipt({ body: asked })).toEqual(first);
        await expect(makeReceipt({ body: other })).rejects.toMatchObject({
          problem: { status: 409 },
        });
      }
      const together = await Promise.all(
        [1, 2, 3].map(() => makeReceipt({ body: { ...body, id: "at-once" } })),
      );
      expect(new Set(together.map((each) => JSON.stringify(each))).size).toBe(1);
    });

    test("sealed facts are in no answer and not in the store", async () => {
      const facts = { ...REQUEST.case.facts, "reader.age": 97 };
      const salts = newSalts(["reader.age"]);
      const body = { id: "sealed", case: { facts }, seal: salts };
      const made = await service.client().makeReceipt({ body });
      expect(made).toMatchObject({
        case: { facts: { "reader.age": { sealed: expect.any(String) } } },
      });
      const file = await service.client().exportStore();
      expect(file).not.toContain('"reader.age":97');
      const opened = verifyReceipt(made, { rulebook: RULEBOOK, facts: openingOf(facts, salts) });
      expect(opened.reproduction).toEqual({ kind: "same" });
    });

    test.each<[string, object, string[]]>([
      [
        "a case",
        { case: { facts: { "reader.agee": 5 } }, seal: { x: "01".repeat(16) } },
        ["FACT_UNKNOWN #/case/facts/reader.agee", "SEAL_FACT_NOT_GIVEN #/seal/x"],
      ],
      [
        "a case file",
        {
          file: { file: 1, persons: { A: { aeg: 3 } }, acts: { a1: { by: "X" } } },
          outcomes: ["loan.alowed"],
        },
        [
          "MEMBER_UNKNOWN #/file/persons/A/aeg",
          "OUTCOME_UNKNOWN #/outcomes/0",
          "REFERENCE_UNKNOWN #/file/acts/a1/by",
        ],
      ],
      ["both in one", { ...REQUEST, ...FILE_REQUEST }, ["MEMBER_UNKNOWN #/case"]],
    ])("%s that cannot be decided has no receipt", async (_, asked, problems) => {
      const { makeReceipt, getReceipt } = service.client();
      const body = { ...asked, id: "none" } as never;
      const error = await makeReceipt({ body }).catch((each: unknown) => each);
      expect(error).toBeInstanceOf(ProblemAnswer);
      const { errors } = (error as ProblemAnswer).problem;
      expect(errors.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual(problems);
      await expect(getReceipt({ id: "none" })).rejects.toMatchObject({ problem: { status: 404 } });
    });

    test("receipts are listed, shared when asked for, and deleted", async () => {
      const token = await service.tokenFor("ann", "trainer");
      const ann = service.client(token);
      const body = { ...REQUEST, id: "ann-1" };
      await ann.makeReceipt({ body, query: { visibility: "shared" } });
      const { items } = await service.client().listReceipts({ query: { whose: "shared" } });
      expect(items).toMatchObject([{ id: "ann-1", owner: "ann", title: REQUEST.case.title }]);
      await ann.deleteReceipt({ id: "ann-1" });
      await expect(ann.makeReceipt({ body })).rejects.toMatchObject({ problem: { status: 410 } });
    });
  });
}
