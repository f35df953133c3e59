import { ProblemAnswer } from "@cokdyby/api/client";
import {
  conflictShape,
  pageAnswer,
  problemShape,
  savedAmendment,
  savedCase,
  savedDraft,
  savedFile,
} from "@cokdyby/api/shapes";
import { StoreFault } from "@cokdyby/server/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AMENDMENT } from "../bodies.ts";
import type { Keeping, KeepingService } from "../keeping.ts";

const CASE = { title: "Loan no. 7", facts: { "reader.age": 30 } };
const FILE = {
  file: 1 as const,
  title: "Loans of May",
  persons: { A: { age: 30 }, B: {} },
  acts: { a1: { by: "A", when: "2022-05-01" }, a2: { by: "B", received: "a1" } },
};

/** The problem that a call is answered with. */
async function problemOf(call: Promise<unknown>) {
  const error = await call.catch((each: unknown) => each);
  if (!(error instanceof ProblemAnswer)) throw new Error("there was no problem", { cause: error });
  return error.problem;
}

/** What is saved, listed, shared and deleted over HTTP, on one kind of database. @param open starts the service on it */
export function storedSuite(name: string, open: KeepingService): void {
  describe(name, () => {
    let service: Keeping;
    beforeAll(async () => {
      service = await open();
    });
    afterAll(() => service.end());

    describe("saving", () => {
      test("the same again changes nothing, a change makes the next version", async () => {
        const { saveCase, getSavedCase } = service.client();
        const first = savedCase.saved.parse(
          await saveCase({ id: "loan-7", body: { content: CASE } }),
        );
        expect(first).toMatchObject({ change: "made", thing: { version: 1, title: CASE.title } });
        const again = await saveCase({ id: "loan-7", body: { content: CASE } });
        expect(again).toEqual({ ...first, change: "none" });
        const content = { facts: { "reader.age": 31 } };
        const body = { content, basedOn: 1, visibility: "shared" } as const;
        const changed = await saveCase({ id: "loan-7", body });
        expect(changed).toMatchObject({ change: "changed", thing: { version: 2, content } });
        const kept = savedCase.one.parse(await getSavedCase({ id: "loan-7" }));
        expect(kept.thing).toEqual(changed.thing);
      });

      test("who saves on an old version gets both versions, and nothing is overwritten", async () => {
        const { saveCase, getSavedCase } = service.client();
        const kept = await saveCase({ id: "contested", body: { content: CASE } });
        const content = { facts: { "reader.age": 99 } };
        for (const basedOn of [0, 5]) {
          const problem = conflictShape.parse(
            await problemOf(saveCase({ id: "contested", body: { content, basedOn } })),
          );
          expect(problem).toMatchObject({
            status: 409,
            given: basedOn,
            stored: kept.thing,
            errors: [{ code: "VERSION_CONFLICT" }],
          });
        }
        expect((await getSavedCase({ id: "contested" })).thing).toEqual(kept.thing);
      });

      test("everything that is wrong is told at once", async () => {
        const { saveCase, saveAmendment } = service.client();
        const content = { title: 7, facts: [], nonsense: true };
        const wrong = await problemOf(
          saveCase({ id: "Wrong", body: { content, basedOn: -1 } as never }),
        );
        expect(wrong.status).toBe(422);
        expect(wrong.errors.map(({ pointer }) => pointer).sort()).toEqual([
          "#/basedOn",
          "#/content/facts",
          "#/content/nonsense",
          "#/content/title",
        ]);
        const named = await problemOf(saveCase({ id: "Wrong", body: { content: CASE } }));
        expect(named.errors[0]).toMatchObject({ code: "ID_MALFORMED" });
        const changes = [{ ...AMENDMENT.changes[0], set: "graceDay" }];
        const unfit = await problemOf(
          saveAmendment({ id: "unfit", body: { content: { ...AMENDMENT, changes } } }),
        );
        expect(unfit.errors[0]).toMatchObject({
          code: "PARAMETER_UNKNOWN",
          pointer: "#/content/changes/0/set",
        });
      });

      test("amendments and drafts keep every version", async () => {
        const client = service.client();
        await client.saveAmendment({ id: "a-1", body: { content: AMENDMENT, title: "Mine" } });
        const content = { ...AMENDMENT, title: { en: "One day", cs: "Jeden den" } };
        await client.saveAmendment({ id: "a-1", body: { content, basedOn: 1 } });
        const { versions } = savedAmendment.versions.parse(
          await client.versionsOfSavedAmendment({ id: "a-1" }),
        );
        expect(versions.map(({ version, title }) => [version, title])).toEqual([
          [1, "Mine"],
          [2, undefined],
        ]);
        await client.saveDraft({ id: "d-1", body: { content: { words: "not yet" } } });
        savedDraft.one.parse(await client.getSavedDraft({ id: "d-1" }));
        expect((await client.versionsOfSavedDraft({ id: "d-1" })).versions).toHaveLength(1);
      });
    });

    describe("a case file is kept as a case is", () => {
      test("a misspelt operation, which fits the path of a kept file, names the one that is meant", async () => {
        const request = { method: "POST", url: "/v1/files/evalute" } as const;
        const { statusCode, body } = await service.http.inject(request);
        expect(statusCode).toBe(405);
        const [error] = problemShape.parse(JSON.parse(body)).errors;
        expect(error).toMatchObject({
          code: "METHOD_NOT_ALLOWED",
          suggestion: "/v1/files/evaluate",
        });
      });

      test("what does not have its shape is refused, everything at once", async () => {
        const content = { file: 2, persons: { A: { aeg: 3 } }, acts: { a1: { by: 7 } }, facts: {} };
        const wrong = await problemOf(
          service.client().saveFile({ id: "wrong", body: { content } as never }),
        );
        expect(wrong.errors.map(({ code, pointer }) => [pointer, code]).sort()).toEqual([
          ["#/content/acts/a1/by", expect.any(String)],
          ["#/content/facts", "MEMBER_UNKNOWN"],
          ["#/content/file", expect.any(String)],
          ["#/content/persons/A/aeg", "MEMBER_UNKNOWN"],
        ]);
        const there = await problemOf(service.client().getSavedFile({ id: "wrong" }));
        expect(there.status).toBe(404);
      });

      test("a case and a file of one id are two things", async () => {
        const client = service.client();
        await client.saveCase({ id: "twin", body: { content: CASE } });
        await client.saveFile({ id: "twin", body: { content: FILE } });
        await client.deleteSavedCase({ id: "twin" });
        const kept = savedFile.one.parse(await client.getSavedFile({ id: "twin" })).thing;
        expect(kept).toMatchObject({ kind: "file", title: FILE.title });
        expect(kept.content).toEqual(FILE);
        const shapeOfCase = await problemOf(
          client.saveFile({ id: "case", body: { content: CASE as never } }),
        );
        expect(shapeOfCase.status).toBe(422);
      });
    });

    describe("deleting", () => {
      test("what was deleted is gone, and a late retry does not bring it back", async () => {
        const { saveCase, getSavedCase, deleteSavedCase } = service.client();
        const body = { content: CASE };
        await saveCase({ id: "short-lived", body });
        expect(await deleteSavedCase({ id: "short-lived" })).toMatchObject({
          deleted: "short-lived",
        });
        expect((await problemOf(getSavedCase({ id: "short-lived" }))).status).toBe(404);
        expect((await problemOf(deleteSavedCase({ id: "short-lived" }))).status).toBe(404);
        const late = await problemOf(saveCase({ id: "short-lived", body }));
        expect(late).toMatchObject({ status: 410, errors: [{ code: "DELETED" }] });
      });

      test("an operator deletes what is kept too long", async () => {
        const { saveDraft, listSavedDrafts, getSavedFile, cleanStore } = service.client();
        await saveDraft({ id: "old", body: { content: {} } });
        const updatedBefore = new Date(Date.now() + 60_000).toISOString();
        const { deleted } = await cleanStore({
          body: { kind: "draft", updatedBefore, forgetBefore: updatedBefore, erase: true },
        });
        expect(deleted).toBeGreaterThan(0);
        expect((await listSavedDrafts()).items).toEqual([]);
        // of the kind that was named alone
        await getSavedFile({ id: "twin" });
        await cleanStore({ body: { kind: "file", updatedBefore } });
        expect((await problemOf(getSavedFile({ id: "twin" }))).status).toBe(404);
        expect((await cleanStore({ body: {} })).deleted).toBe(0);
      });
    });

    describe("listing", () => {
      test("pages hold everything once, newest first", async () => {
        const token = await service.tokenFor("lister", "drafter");
        const { saveDraft, listSavedDrafts } = service.client(token);
        for (const id of ["p1", "p2", "p3"]) await saveDraft({ id, body: { content: { id } } });
        const seen: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = pageAnswer.parse(
            await listSavedDrafts({ query: { whose: "own", limit: 2, ...(after && { after }) } }),
          );
          seen.push(...page.items.map(({ id }) => id));
          after = page.next;
          if (after === undefined) break;
        }
        expect([...seen].sort()).toEqual(["p1", "p2", "p3"]);
      });

      test("of a page each of `limit` and `after` that does not fit is named", async () => {
        const answer = await service.http.inject({ url: "/v1/cases?limit=0&after=zzz" });
        const { errors } = answer.json();
        expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
          ...["?limit", "?after"],
        ]);
        const after = await service.http.inject({ url: "/v1/cases?after=zzz" });
        expect(after.json().errors).toMatchObject([{ code: "PAGE_MALFORMED", pointer: "?after" }]);
      });

      test.each([
        "?limit=0",
        "?limit=101",
        "?limit=x",
        "?limit=",
        "?limit=1&limit=2",
        "?after=nowhere",
        "?whose=mine",
        "?nothing=1",
      ])("%s is refused", async (query) => {
        const { statusCode, body } = await service.http.inject({ url: `/v1/cases${query}` });
        expect(statusCode).toBe(422);
        expect(problemShape.parse(JSON.parse(body)).errors[0]?.pointer).toMatch(/^\?/);
      });
    });

    describe("another owner's things", () => {
      test("a shared one is read by its id, one's own comes first, and the owner can be named", async () => {
        const ann = service.client(await service.tokenFor("ann", "trainer"));
        const bob = service.client(await service.tokenFor("bob", "reader"));
        const cyd = service.client(await service.tokenFor("cyd", "trainer"));
        await ann.saveCase({ id: "both", body: { content: CASE, visibility: "shared" } });
        expect((await bob.getSavedCase({ id: "both" })).thing.owner).toBe("ann");
        await cyd.saveCase({ id: "both", body: { content: { facts: {} } } });
        expect((await cyd.getSavedCase({ id: "both" })).thing.owner).toBe("cyd");
        const named = await cyd.getSavedCase({ id: "both", query: { owner: "ann" } });
        expect(named.thing.content).toEqual(CASE);
        expect(
          (await problemOf(bob.getSavedCase({ id: "both", query: { owner: "cyd" } }))).status,
        ).toBe(404);
      });
    });

    test("everything goes out as one file and comes in again elsewhere", async () => {
      const other = await open();
      await service.client().saveCase({ id: "carried", body: { content: CASE } });
      const file = await service.client().exportStore();
      const imported = await other.client().importStore({ body: file });
      expect(imported.things).toBeGreaterThan(0);
      expect((await other.client().getSavedCase({ id: "carried" })).thing.content).toEqual(CASE);
      const broken = await problemOf(other.client().importStore({ body: file.slice(0, -20) }));
      expect(broken).toMatchObject({ status: 422, errors: [{ code: "EXPORT_INCOMPLETE" }] });
      await other.end();
    });

    describe("a database that does not do its work", () => {
      test.each([
        ["STORE_BUSY", 503, "STORE_BUSY"],
        ["STORE_UNREACHABLE", 503, "STORE_UNREACHABLE"],
        ["STORE_FULL", 503, "STORE_FULL"],
        ["STORE_DAMAGED", 500, "FAULT"],
      ] as const)("%s is a %d", async (code, status, told) => {
        const broken = async () => {
          throw new StoreFault(code, "XX000");
        };
        const failing = await open({}, (store) => ({
          ...store,
          things: { ...store.things, put: broken },
          upkeep: { ...store.upkeep, ready: broken },
        }));
        const put = { method: "PUT", url: "/v1/cases/x", payload: { content: CASE } } as const;
        const saved = await failing.http.inject(put);
        expect(saved.statusCode).toBe(status);
        expect(saved.json().errors[0].code).toBe(told);
        expect(saved.headers["retry-after"]).toBe(status === 503 ? "2" : undefined);
        await failing.readiness.warmUp();
        const ready = await failing.http.inject({ url: "/health/ready" });
        expect(ready.statusCode).toBe(503);
        expect(ready.json().errors[0].code).toBe(code);
        expect(failing.log.join("")).toContain("XX000");
        await failing.end();
      });
    });
  });
}
