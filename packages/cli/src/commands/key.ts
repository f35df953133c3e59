import { readSigner } from "@cokdyby/server/receipts";
import { EXIT } from "../exit-code.ts";
import { BadInput } from "../input/bad-input.ts";
import { dataFolder, write, writeJson } from "../io.ts";
import type { Call } from "./command.ts";

/**
 * `cokdyby key`: prints the public key under which the service with the same DATA_DIR signs receipts.
 *
 * @throws BadInput when there is no key, or it cannot be read
 */
export async function key({ io, json }: Call): Promise<number> {
  const signer = readSigner(dataFolder(io));
  if (!signer.ok)
    throw new BadInput(signer.problems.map((each) => ({ ...each, where: "DATA_DIR" })));
  const { key } = signer.value;
  if (json) await writeJson(io.stdout, { alg: "Ed25519", key });
  else await write(io.stdout, `${key}\n`);
  return EXIT.answered;
}
