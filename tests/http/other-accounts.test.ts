import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";

/** Only root can be somebody else. */
const isRoot = process.platform === "linux" && process.getuid?.() === 0;
const NOBODY = 65_534;

describe.skipIf(process.platform !== "linux")("on a machine of several accounts", () => {
  let service: Keeping;
  let port: number;
  beforeAll(async () => {
    service = await keepingService({ ownAccountOnly: true });
    await service.http.listen({ port: 0, host: "127.0.0.1" });
    ({ port } = service.http.server.address() as AddressInfo);
    await service.client().saveDraft({ id: "mine", body: { content: { words: "of one" } } });
  });
  afterAll(() => service.end());

  test("the account of the service needs no token", async () => {
    const url = `http://127.0.0.1:${port}`;
    expect((await fetch(`${url}/v1/drafts/mine`)).status).toBe(200);
    expect((await fetch(`${url}/v1/store/export`, { method: "POST" })).status).toBe(200);
  });

  test.skipIf(!isRoot)("another account needs one, for everything that is asked", async () => {
    const asked = ["GET /v1/drafts/mine", "POST /v1/store/export", "GET /v1/facts", "GET /metrics"];
    for (const each of asked) expect(await statusFor(each)).toBe(401);
    expect(await statusFor("GET /health/live")).toBe(200);
    expect(await statusFor("GET /docs/")).toBe(200);
    const token = await service.tokenFor("ben", "reader");
    expect(await statusFor("GET /v1/facts", token)).toBe(200);
  });

  /** What somebody else on this machine is answered. */
  async function statusFor(call: string, token?: string): Promise<number> {
    const [method = "", path = ""] = call.split(" ");
    const known = token === undefined ? [] : ["-H", `authorization: Bearer ${token}`];
    const url = `http://127.0.0.1:${port}${path}`;
    const asking = spawn(
      "curl",
      ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-X", method, ...known, url],
      { uid: NOBODY, gid: NOBODY, cwd: "/", stdio: ["ignore", "pipe", "ignore"] },
    );
    let text = "";
    asking.stdout.on("data", (chunk: Buffer) => {
      text += chunk;
    });
    await once(asking, "close");
    return Number(text);
  }
});
