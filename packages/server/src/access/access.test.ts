import { describe, expect, test } from "vitest";
import type { TokenRecord } from "../store/token-record.ts";
import { type Access, authenticate, LOCAL } from "./authenticate.ts";
import { type Action, PERMISSIONS, permitted } from "./permissions.ts";
import { rememberedTokens } from "./remembered-tokens.ts";
import { ROLES } from "./roles.ts";
import { makeToken } from "./token.ts";

const NOW = new Date("2026-03-01T10:00:00.000Z");
const LATER = new Date("2026-04-01T10:00:00.000Z");
const asked = { owner: "ann", role: "drafter", created: NOW, expires: LATER };

function made() {
  const token = makeToken(asked);
  if (!token.ok) throw new Error(JSON.stringify(token.problems));
  return token.value;
}

/** The answer of the door to a header, when these tokens are known. */
function enter(
  header: string | undefined,
  records: readonly TokenRecord[],
  now = NOW,
): Promise<Access> {
  const find = async (id: string) => records.find((record) => record.id === id);
  return authenticate(header, { tokens: { find } }, now);
}

const codeOf = (access: Access) => (access.ok ? "in" : access.refusal.code);

describe("a token", () => {
  test("holds 256 random bits, of which the record has only the hash", () => {
    const { token, record } = made();
    expect(token).toMatch(/^cokdyby_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(record).toMatchObject({ owner: "ann", role: "drafter", expires: LATER.toISOString() });
    expect(record.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(record)).not.toContain(token.slice(-43));
    expect(made().token).not.toBe(token);
  });

  test("cannot be made with a wrong owner, role or expiry, and all of that is said", () => {
    const token = makeToken({ ...asked, owner: "Ann ", role: "root", expires: NOW });
    const codes = token.ok ? [] : token.problems.map(({ code }) => code);
    expect(codes).toEqual(["OWNER_MALFORMED", "ROLE_UNKNOWN", "EXPIRY_MALFORMED"]);
    expect(makeToken({ ...asked, expires: new Date(Number.NaN) }).ok).toBe(false);
  });
});

describe("the door", () => {
  const { token, record } = made();

  test("opens for a known token, as its owner in its role", async () => {
    const access = await enter(`Bearer ${token}`, [record]);
    const { id } = record;
    expect(access).toEqual({ ok: true, identity: { owner: "ann", role: "drafter", token: id } });
    expect(codeOf(await enter(`bearer  ${token}`, [record]))).toBe("in");
  });

  test.each([
    ["no header", undefined, "TOKEN_MISSING"],
    ["an empty one", "", "TOKEN_MALFORMED"],
    ["another scheme", `Basic ${token}`, "TOKEN_MALFORMED"],
    ["two tokens", `Bearer ${token} ${token}`, "TOKEN_MALFORMED"],
    ["a long one", `Bearer ${token}${"x".repeat(10_000)}`, "TOKEN_MALFORMED"],
    ["another secret", `Bearer ${token.slice(0, -43)}${"A".repeat(43)}`, "TOKEN_WRONG"],
    ["an unknown token", `Bearer ${made().token}`, "TOKEN_WRONG"],
    [
      "the hash for the secret",
      `Bearer ${token.slice(0, -43)}${record.hash.slice(0, 43)}`,
      "TOKEN_WRONG",
    ],
  ])("stays shut for %s", async (_what, header, code) => {
    const access = await enter(header, [record]);
    expect(codeOf(access)).toBe(code);
    expect(access.ok ? "" : access.refusal.challenge).toMatch(/^Bearer realm="cokdyby"/);
    expect(JSON.stringify(access)).not.toContain(token.slice(-43));
  });

  test("stays shut from the moment at which the token expires", async () => {
    const before = new Date(LATER.getTime() - 1);
    expect(codeOf(await enter(`Bearer ${token}`, [record], before))).toBe("in");
    expect(codeOf(await enter(`Bearer ${token}`, [record], LATER))).toBe("TOKEN_EXPIRED");
    const wrong = `Bearer ${token.slice(0, -43)}${"A".repeat(43)}`;
    expect(codeOf(await enter(wrong, [record], LATER))).toBe("TOKEN_WRONG");
  });

  test("lets this machine in without a token, and still refuses a wrong one", async () => {
    const door = { tokens: { find: async () => undefined }, withoutToken: LOCAL };
    expect(await authenticate(undefined, door, NOW)).toEqual({ ok: true, identity: LOCAL });
    expect(codeOf(await authenticate(`Bearer ${token}`, door, NOW))).toBe("TOKEN_WRONG");
  });
});

test("a token that was found is not looked up again for a while, one that was not is", async () => {
  const { record } = made();
  let [lookups, time] = [0, 0];
  let kept: TokenRecord | undefined;
  const find = async () => {
    lookups += 1;
    return kept;
  };
  const remembered = rememberedTokens({ find }, 5, () => time);
  expect(await remembered.find(record.id)).toBeUndefined();
  kept = record;
  for (const at of [0, 4_999, 5_001]) {
    time = at;
    expect(await remembered.find(record.id)).toEqual(record);
  }
  kept = undefined;
  time = 10_002;
  expect(await remembered.find(record.id)).toBeUndefined();
  expect(lookups).toBe(4);
});

describe("permissions", () => {
  const actions = Object.keys(PERMISSIONS) as Action[];

  test("nobody sees, saves or knows of what another keeps private", () => {
    for (const action of actions.filter((each) => !each.endsWith(".delete"))) {
      for (const role of ROLES) expect(permitted({ role }, action, "private")).toBe("hidden");
    }
  });

  test("only an admin deletes what is another's", () => {
    for (const action of actions.filter((each) => each.endsWith(".delete"))) {
      const may = ROLES.filter((role) => permitted({ role }, action, "private") === "yes");
      expect(may).toEqual(["admin"]);
      expect(permitted({ role: "drafter" }, action, "shared")).toBe("forbidden");
    }
  });

  test("a reader leaves nothing behind, a trainer no law, an admin may do what others may", () => {
    const may = (role: (typeof ROLES)[number]) =>
      actions.filter((action) => permitted({ role }, action) === "yes");
    expect(may("reader").filter((action) => /save|delete|store|token/.test(action))).toEqual([]);
    expect(may("trainer").filter((action) => /(amendment|draft)\.save/.test(action))).toEqual([]);
    expect(may("drafter")).toEqual(expect.arrayContaining(may("trainer")));
    expect(may("trainer")).toEqual(expect.arrayContaining(may("reader")));
    expect(may("admin")).toEqual(actions);
  });
});
