import { readFile } from "node:fs/promises";
import { type Io, write } from "../io.ts";
import { settingOf } from "./command.ts";

/** `cokdyby --version`: of the program and of the rulebook. */
export async function version(io: Io): Promise<number> {
  const { rulebook } = settingOf();
  await write(
    io.stdout,
    `cokdyby ${await ownVersion()}, ${rulebook.id} ${rulebook.version} ${rulebook.digest}\n`,
  );
  return 0;
}

/** The version of the program, as in its package.json. */
export async function ownVersion(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const own: { version: string } = JSON.parse(manifest);
  return own.version;
}
