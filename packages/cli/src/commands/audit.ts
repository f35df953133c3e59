import { type AuditEntry, type Break, readTrail } from "@cokdyby/server/audit";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { dataFolder, type Io, write } from "../io.ts";
import { pageFor, paragraph, points } from "../print/page.ts";
import { printableJson } from "../printable.ts";
import { wordsIn } from "../words/words.ts";
import type { Call } from "./command.ts";
import { withStore } from "./with-store.ts";

/** What of the trail is shown. */
export interface AuditOptions {
  /** Only what this person did, or what was done to things of theirs, to all that is kept too. */
  readonly owner?: string;
  /** Only what was done to things that have this in their title, such as the number of a file, or to all that is kept. */
  readonly title?: string;
  /** Only what was done from this day or time on, in UTC. */
  readonly since?: string;
}

/**
 * `cokdyby store audit`: who reached for what people keep, and whether the trail is as it was written. Shown as
 * it is read, however long it is.
 *
 * @returns the exit code: 1 when the trail was changed
 */
export async function audit(call: Call, options: AuditOptions): Promise<number> {
  const { owner, title, since = "" } = options;
  const { io, json } = call;
  if (since !== "" && (!TIME.test(since) || Number.isNaN(Date.parse(since)))) {
    throw new BadInput([cliProblem("TIME_MALFORMED", "--since")]);
  }
  const titled = title === undefined ? undefined : await keysTitled(call, title);
  const isMeant = (entry: AuditEntry) =>
    entry.time >= since &&
    (owner === undefined || isAbout(entry, owner)) &&
    (titled === undefined || isOnOneOf(entry, titled));
  const show = json ? showJson(io) : showLines(call);
  const broken: Break[] = [];
  const unfinished: Omit<Break, "what">[] = [];
  for await (const found of readTrail(dataFolder(io))) {
    if ("broken" in found) broken.push(found.broken);
    else if ("unfinished" in found) unfinished.push(found.unfinished);
    else if (isMeant(found.entry)) await show.entry(found.entry);
  }
  await show.end(broken, unfinished);
  return broken.length === 0 ? EXIT.answered : EXIT.fellShort;
}

/** @throws BadInput where nothing has that title: that nobody looked at it would be no answer */
async function keysTitled(call: Call, title: string): Promise<ReadonlySet<string>> {
  const keys = await withStore(call, ({ upkeep }) => upkeep.keysTitled(title));
  if (keys.length === 0) throw new BadInput([cliProblem("TITLE_NOT_KEPT", "--title")]);
  return new Set(keys);
}

/** A day, or a time of it, in UTC. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}(?::\d{2}){1,2})?$/;

interface Show {
  readonly entry: (entry: AuditEntry) => Promise<void>;
  readonly end: (
    broken: readonly Break[],
    unfinished: readonly Omit<Break, "what">[],
  ) => Promise<void>;
}

/** One entry on a line, in one value. */
function showJson({ stdout }: Io): Show {
  let before = '{ "entries": [\n';
  return {
    entry: async (entry) => {
      await write(stdout, before + printableJson(entry, 0));
      before = ",\n";
    },
    end: (broken, unfinished) => {
      const rest = `"broken": ${printableJson(broken, 0)},\n  "unfinished": ${printableJson(unfinished, 0)} }\n`;
      return write(stdout, `${before === ",\n" ? "" : before}],\n  ${rest}`);
    },
  };
}

function showLines({ io: { stdout }, language }: Call): Show {
  const page = pageFor(stdout);
  const words = wordsIn(language).audit;
  const line = (cells: readonly string[]) =>
    write(
      stdout,
      `  ${cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join("  ")}`
        .trimEnd()
        .concat("\n"),
    );
  let isEmpty = true;
  return {
    entry: async (entry) => {
      const { time, owner, account, code, address, action, thing, purpose, status, times } = entry;
      if (isEmpty) await line(HEAD.map((each) => words(`head.${each}`)));
      isEmpty = false;
      const who = owner ?? account ?? code ?? "";
      const often = times === undefined ? "" : ` × ${times}`;
      await line([
        ...[time.slice(0, 19), who, address ?? "", action + often],
        ...[thing?.slice(0, 12) ?? "", purpose ?? "", String(status ?? "")],
      ]);
    },
    end: async (broken, unfinished) => {
      const told = broken.map(({ what, ...at }) => words(`break.${what}`, at));
      const verdict =
        broken.length === 0
          ? paragraph(page, words("intact"))
          : paragraph(page, words("broken")) + points(page, told);
      const none = isEmpty ? paragraph(page, words("none")) : "";
      const ends = points(
        page,
        unfinished.map((at) => words("unfinished", at)),
      );
      await write(stdout, none + verdict + ends);
    },
  };
}

/** Whether somebody did it, or it was done to things of theirs, also as to all that is kept. */
function isAbout(entry: AuditEntry, owner: string): boolean {
  const { of, action } = entry;
  return [entry.owner, of].includes(owner) || (of === undefined && OF_ALL.has(action));
}

/** Whether it was done to one of some things, or to all that is kept. */
function isOnOneOf({ thing, action }: AuditEntry, keys: ReadonlySet<string>): boolean {
  return thing === undefined ? OF_ALL.has(action) : keys.has(thing);
}

const OF_ALL: ReadonlySet<string> = new Set(["store.export", "store.import", "store.clean"]);

const HEAD = ["time", "who", "from", "what", "thing", "why", "status"] as const;
/** Characters of each column but the last; what is longer takes its room. */
const WIDTHS = [19, 20, 15, 20, 12, 12];
