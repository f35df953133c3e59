import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";

const SHIPPED = join(import.meta.dirname, "../../deploy/nginx.conf");

// it lies where the path of a user that is not root need not lead
const env = { PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/** Whether nginx is on this machine. */
export const hasNginx = spawnSync("nginx", ["-v"], { env }).status === 0;

/** What is around the shipped file, as Debian has it, with everything that is written in one folder. */
const around = (folder: string) => `
  ${process.getuid?.() === 0 ? "user root;" : ""}
  daemon off;
  pid ${folder}/pid;
  events { worker_connections 768; }
  http {
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include ${folder}/cokdyby.conf;
  }`;

/**
 * Starts nginx with the shipped file: all but ports, certificate and the place of its log are as shipped.
 *
 * @param copies ports of the two copies behind it
 * @returns ends it
 */
export async function startNginx(port: number, [one, two]: readonly number[]) {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-nginx-"));
  const shipped = readFileSync(SHIPPED, "utf8");
  const changed = Object.entries({
    "server 127.0.0.1:4401 max_fails=0;": `server 127.0.0.1:${one} max_fails=0;`,
    "server 127.0.0.1:4402 max_fails=0;": `server 127.0.0.1:${two} max_fails=0;`,
    "listen 443 ssl;": `listen 127.0.0.1:${port};`,
    "ssl_certificate /etc/cokdyby/tls.crt;": "",
    "ssl_certificate_key /etc/cokdyby/tls.key;": "",
    "error_log /var/log/nginx/cokdyby.error.log crit;": `error_log ${folder}/error.log crit;`,
  }).reduce((text, [directive, instead]) => {
    expect(text.split(directive), directive).toHaveLength(2);
    return text.replace(directive, instead);
  }, shipped);
  writeFileSync(join(folder, "cokdyby.conf"), changed);
  writeFileSync(join(folder, "nginx.conf"), around(folder));
  const args = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "main.log")];
  const child = spawn("nginx", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  const closed = once(child, "close");
  const kill = () => void child.kill();
  process.once("exit", kill);
  while (!(await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(readFileSync(join(folder, "main.log"), "utf8"));
    await sleep(50);
  }
  return async () => {
    process.off("exit", kill);
    kill();
    await closed;
    rmSync(folder, { recursive: true });
  };
}
