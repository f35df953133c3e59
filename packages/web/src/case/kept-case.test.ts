import { afterEach, expect, test, vi } from "vitest";
import { begin } from "../undo/history.ts";
import { BLANK } from "./case.ts";

const KEY = "cokdyby.case";
const kept = JSON.stringify({ shape: 1, ...begin(BLANK) });

/** A storage whose names can be listed, as a browser's can. */
function storageOf(members: Record<string, string>) {
  const methods = {
    getItem: (name: string) => members[name] ?? null,
    removeItem: (name: string) => {
      delete members[name];
    },
  };
  return new Proxy(members, {
    get: (_, name) => methods[name as keyof typeof methods],
    deleteProperty: () => false,
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  ["the tab of the browser's case", {}],
  ["a tab with a case of its own", { [KEY]: kept }],
])("in %s the case and all that is kept under its name are forgotten", async (_, ofTab) => {
  const local = { [KEY]: kept, [`${KEY}-file`]: "files", other: "stays" };
  const session: Record<string, string> = { ...ofTab };
  vi.stubGlobal("localStorage", storageOf(local));
  vi.stubGlobal("sessionStorage", storageOf(session));
  vi.stubGlobal("addEventListener", () => {});
  vi.resetModules();
  const { forget } = await import("./kept-case.ts");
  forget();
  expect(local).toEqual({ other: "stays" });
  expect(session).toEqual({});
});
