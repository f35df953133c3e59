import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";

/** Only root can be somebody else. */
const isRoot = process.platform === "linux" && process.getuid?.() === 0;
const NOBODY = 65_534;

/** The loopback addresses of this machine. */
const HERE = Object.values(networkInterfaces()).flatMap((all = []) =>
  all.filter(({ internal, address }) => internal && /^(?:127\.0\.0\.1|::1)$/.test(address)),
);

describe.skipIf(process.platform !== "linux").each(HERE.map(({ address }) => address))(
  "on a machine of several accounts, at %s",
  (host) => {
    let service: Keeping;
    let url: string;
    beforeAll(async () => {
      service = await keepingService({ ownAccountOnly: true });
      await service.http.listen({ port: 0, host });
      const { port } = service.http.server.address() as AddressInfo;
      url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
      await service.client().saveDraft({ id: "mine", body: { content: { words: "of one" } } });
    });
    afterAll(() => service.end());

    test("the account of the service needs no token", async () => {
      expect((await fetch(`${url}/v1/drafts/mine`)).status).toBe(200);
      expect((await fetch(`${url}/v1/store/export`, { method: "POST" })).status).toBe(200);
    });

    test.skipIf(!isRoot)("another account needs one, for everything that is asked", async () => {
      for (const each of ["/v1/drafts/mine", "/v1/facts", "/metrics"]) {
        expect(await statusFor("GET", each)).toBe(401);
      }
      expect(await statusFor("POST", "/v1/store/export")).toBe(401);
      expect(await statusFor("GET", "/health/live")).toBe(200);
      expect(await statusFor("GET", "/docs/")).toBe(200);
      const token = await service.tokenFor("ben", "reader");
      expect(await statusFor("GET", "/v1/facts", token)).toBe(200);
    });

    /** What somebody else on this machine is answered. */
    async function statusFor(method: string, path: string, token?: string): Promise<number> {
      const known = token === undefined ? [] : ["-H", `authorization: Bearer ${token}`];
      const asking = spawn(
        "curl",
        ["-sg", "-o", "/dev/null", "-w", "%{http_code}", "-X", method, ...known, url + path],
        { uid: NOBODY, gid: NOBODY, cwd: "/", stdio: ["ignore", "pipe", "ignore"] },
      );
      let text = "";
      asking.stdout.on("data", (chunk: Buffer) => {
        text += chunk;
      });
      await once(asking, "close");
      return Number(text);
    }
  },
);
