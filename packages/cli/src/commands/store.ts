import type { Unsound } from "@cokdyby/server/store";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { pageFor, paragraph, points } from "../print/page.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { type AuditOptions, audit } from "./audit.ts";
import { type BackupOptions, exportStore, importStore, makeIdentity } from "./backup.ts";
import type { Call } from "./command.ts";
import { withStore } from "./with-store.ts";
import { withTrail } from "./with-trail.ts";

/**
 * `cokdyby store`: what an operator does with the store of the service with the same DATA_DIR and
 * DATABASE_URL, also while the service runs.
 *
 * @returns the exit code: 1 when the check found something
 */
export async function store(
  call: Call,
  action: string | undefined,
  file: string | undefined,
  options: BackupOptions & AuditOptions,
): Promise<number> {
  switch (action) {
    case "audit":
      return audit(call, options);
    case "check":
      return check(call);
    case "clock":
      return clock(call);
    case "export":
      return withTrail(call, { action: "store.export" }, () => exportStore(call, options));
    case "import":
      return withTrail(call, { action: "store.import" }, () => importStore(call, file, options));
    case "identity":
      return makeIdentity(call, options);
    default:
      throw new BadInput([cliProblem("STORE_ACTION_UNKNOWN", `store ${action ?? ""}`.trim())]);
  }
}

async function check(call: Call): Promise<number> {
  const { io, json, language } = call;
  const found = await withStore(call, ({ upkeep }) => upkeep.check());
  if (json) await writeJson(io.stdout, { sound: found.length === 0, found });
  else {
    const page = pageFor(io.stdout);
    const words = wordsIn(language).store;
    const lines = found.map((each) => unsoundText(words, each));
    const text = found.length === 0 ? words("sound") : words("notSound");
    await write(io.stdout, paragraph(page, text) + points(page, lines));
  }
  return found.length === 0 ? EXIT.answered : EXIT.fellShort;
}

function unsoundText(words: Words["store"], found: Unsound): string {
  switch (found.what) {
    case "database":
      return words("unsound.database");
    case "thing":
      return words("unsound.thing", found);
    case "rulebook":
      return words("unsound.rulebook", found);
    default:
      return words(`unsound.${found.what}`, found);
  }
}

async function clock(call: Call): Promise<number> {
  const { io, json, language } = call;
  await withStore(call, ({ upkeep }) => upkeep.acceptClock());
  const accepted = new Date().toISOString();
  if (json) await writeJson(io.stdout, { accepted });
  else await write(io.stdout, `${wordsIn(language).store("clock", { now: accepted })}\n`);
  return EXIT.answered;
}
