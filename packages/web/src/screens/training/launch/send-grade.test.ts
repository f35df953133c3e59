import { problemDocument } from "@cokdyby/api";
import { afterEach, expect, test, vi } from "vitest";
import { sendGrade } from "./send-grade.ts";

afterEach(() => vi.unstubAllGlobals());

const ANSWERS = [{ item: "a", verdict: "no", grounds: [] }];
const send = () => sendGrade("first", ANSWERS);

function answering(response: () => Response) {
  const ask = vi.fn(async (_url: string, _request: RequestInit) => response());
  vi.stubGlobal("fetch", ask);
  return ask;
}

test("answers go with their launch, and the marks come back", async () => {
  const ask = answering(() => Response.json({ points: 0.5, of: 1, sent: true }));
  expect(await send()).toMatchObject({ score: { points: 0.5, of: 1 } });
  expect(JSON.parse(String(ask.mock.calls[0]?.[1].body))).toEqual({
    launch: "first",
    answers: ANSWERS,
  });
});

test("a refusal is known by the code of its problem", async () => {
  const code = "LTI_GRADE_REFUSED";
  const kind = { kind: "platform-failed", title: "", status: 502 };
  const problem = problemDocument(kind, "", [{ pointer: "#", code, detail: "" }]);
  answering(() => Response.json(problem, { status: 502 }));
  expect(await send()).toEqual({ code });
});

test("an answer that is none of the service has no code", async () => {
  answering(() => new Response("<html>", { status: 504 }));
  expect(await send()).toEqual({ code: "" });
  answering(() => Response.json({ error: "gateway" }, { status: 504 }));
  expect(await send()).toEqual({ code: "" });
});
