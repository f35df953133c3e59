import { readFile } from "node:fs/promises";
import { type Io, write } from "../io.ts";
import { settingOf } from "./command.ts";

/** `cokdyby --version`: of the program and of the rulebook. */
export async function version(io: Io): Promise<number> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { rulebook } = settingOf();
  const own: { version: string } = JSON.parse(manifest);
  await write(
    io.stdout,
    `cokdyby ${own.version}, ${rulebook.id} ${rulebook.version} ${rulebook.digest}\n`,
  );
  return 0;
}
