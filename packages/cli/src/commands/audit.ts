import { type AuditEntry, type Break, readTrail } from "@cokdyby/server/audit";
import { EXIT } from "../exit-code.ts";
import { dataFolder, write, writeJson } from "../io.ts";
import { columns, pageFor, paragraph, points } from "../print/page.ts";
import { wordsIn } from "../words/words.ts";
import type { Call } from "./command.ts";

/**
 * `cokdyby store audit`: who reached for what people keep, and whether the trail is as it was written.
 *
 * @param owner only what this person did, or what was done to things of theirs, to all that is kept too
 * @returns the exit code: 1 when the trail was changed
 */
export async function audit({ io, json, language }: Call, owner?: string): Promise<number> {
  const entries: AuditEntry[] = [];
  const broken: Break[] = [];
  const unfinished: Omit<Break, "what">[] = [];
  for await (const found of readTrail(dataFolder(io))) {
    if ("broken" in found) broken.push(found.broken);
    else if ("unfinished" in found) unfinished.push(found.unfinished);
    else if (owner === undefined || isAbout(found.entry, owner)) {
      entries.push(found.entry);
    }
  }
  // each file has its own, and several are written at once
  entries.sort((one, other) => Number(one.time > other.time) - Number(one.time < other.time));
  if (json) await writeJson(io.stdout, { entries, broken, unfinished });
  else {
    const page = pageFor(io.stdout);
    const words = wordsIn(language).audit;
    const rows = entries.map(({ time, owner, account, code, address, action, thing, status }) => [
      time.slice(0, 19),
      owner ?? account ?? code ?? "",
      address ?? "",
      action,
      thing?.slice(0, 12) ?? "",
      String(status ?? ""),
    ]);
    const list =
      rows.length === 0
        ? paragraph(page, words("none"))
        : columns(
            page,
            rows,
            COLUMNS,
            HEAD.map((each) => words(`head.${each}`)),
          );
    const verdict =
      broken.length === 0
        ? paragraph(page, words("intact"))
        : paragraph(page, words("broken")) +
          points(
            page,
            broken.map(({ what, ...at }) => words(`break.${what}`, at)),
          );
    const ends = points(
      page,
      unfinished.map((at) => words("unfinished", at)),
    );
    await write(io.stdout, list + verdict + ends);
  }
  return broken.length === 0 ? EXIT.answered : EXIT.fellShort;
}

/** Whether somebody did it, or it was done to things of theirs, also as to all that is kept. */
function isAbout(entry: AuditEntry, owner: string): boolean {
  const { of, action } = entry;
  return [entry.owner, of].includes(owner) || (of === undefined && OF_ALL.has(action));
}

const OF_ALL: ReadonlySet<string> = new Set(["store.export", "store.import", "store.clean"]);

const HEAD = ["time", "who", "from", "what", "thing", "status"] as const;
const COLUMNS = [4, 4, 3, 3, 3, 1];
