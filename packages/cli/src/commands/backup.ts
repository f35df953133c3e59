import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { BackupUnreadable, openBackup } from "../backup/read-backup.ts";
import { encrypterFor, writeBackup } from "../backup/write-backup.ts";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { writePrivateFile } from "../output/write-private-file.ts";
import { wordsIn } from "../words/words.ts";
import type { Call } from "./command.ts";
import { withStore } from "./with-store.ts";

export interface BackupOptions {
  readonly out?: string;
  readonly to?: readonly string[];
  readonly identity?: readonly string[];
}

/** `cokdyby store export` */
export async function exportStore(call: Call, { out, to = [] }: BackupOptions): Promise<number> {
  if (out === undefined) throw new BadInput([cliProblem("OUT_NEEDED", "store export")]);
  const encrypter = encrypterFor(to);
  const counted = { things: 0 };
  await withStore(call, ({ upkeep }) =>
    writeBackup(countingThings(upkeep.export(), counted), out, encrypter),
  );
  const { io, json, language } = call;
  const encrypted = encrypter !== undefined;
  const { things } = counted;
  if (json) await writeJson(io.stdout, { file: out, encrypted, things });
  else {
    const words = wordsIn(language).store;
    const text = words(encrypted ? "exportedEncrypted" : "exported", { file: out, things });
    await write(io.stdout, `${text}\n`);
  }
  return EXIT.answered;
}

/** The lines of an export as they are, and how many of them are things. */
async function* countingThings(
  lines: AsyncIterable<string>,
  counted: { things: number },
): AsyncGenerator<string> {
  for await (const some of lines) {
    counted.things += some.match(/^\{"@type":"thing"/gm)?.length ?? 0;
    yield some;
  }
}

/** `cokdyby store import` */
export async function importStore(
  call: Call,
  file: string | undefined,
  { identity = [] }: BackupOptions,
): Promise<number> {
  if (file === undefined) throw new BadInput([cliProblem("FILE_NEEDED", "store import")]);
  const { io, json, language } = call;
  const open = await openBackup(file, identity, io.stdin);
  const imported = await withStore(call, ({ upkeep }) => upkeep.import(open), "make").catch(
    (error: unknown) => {
      if (!(error instanceof BackupUnreadable)) throw error;
      throw new BadInput([cliProblem(error.code, file)]);
    },
  );
  if (!imported.ok) {
    throw new BadInput(imported.problems.map((each) => ({ ...each, where: file })));
  }
  if (json) await writeJson(io.stdout, imported.value);
  else await write(io.stdout, `${wordsIn(language).store("imported", imported.value)}\n`);
  return EXIT.answered;
}

/** `cokdyby store identity`: a new key pair for backups. @throws BadInput when it cannot be written */
export async function makeIdentity(call: Call, { out }: BackupOptions): Promise<number> {
  if (out === undefined) throw new BadInput([cliProblem("OUT_NEEDED", "store identity")]);
  const secret = await generateX25519Identity();
  const recipient = await identityToRecipient(secret);
  await writePrivateFile(out, `# ${recipient}\n${secret}\n`, `--out ${out}`);
  const { io, json } = call;
  if (json) await writeJson(io.stdout, { recipient, file: out });
  else await write(io.stdout, `${recipient}\n`);
  return EXIT.answered;
}
