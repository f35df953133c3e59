import { randomBytes } from "node:crypto";
import { closeSync, fdatasync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Result } from "@cokdyby/engine";
import { type AuditEvent, hashOfLine } from "./entry.ts";
import { openEnds } from "./files.ts";

/** Where accesses are recorded. */
export interface AuditTrail {
  /** Adds a line; one that cannot be written is kept until it can be, and of those beyond a thousand the number. */
  record(event: AuditEvent): void;
  /** Whether all lines are written; tries again where they are not. */
  isWritten(): boolean;
  close(): void;
}

/** Bytes after which a new file is begun. */
const LARGEST = 64 * 1_048_576;

/** Lines that wait until they can be written. Nothing that has to be recorded is done meanwhile: they tell of refusals. */
const MOST_PENDING = 1_000;

/** Milliseconds after which what was written is on the disk. */
const SYNC_WITHIN = 1_000;

/**
 * Opens a file of its own for this process in the folder `audit`, readable by its owner alone. Each line
 * holds the hash of the line before it, and the first line names the last one of every other file, as far as
 * no file did so before: so what is changed, or taken out, shows.
 *
 * @param dataFolder `DATA_DIR`
 */
export function openTrail(dataFolder: string, now = () => new Date()): Result<AuditTrail> {
  const folder = join(dataFolder, "audit");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { ok: true, value: new Trail(folder, now) };
  } catch {
    return { ok: false, problems: [NOT_WRITABLE] };
  }
}

/** A trail that takes no lines. */
export const NOT_WRITABLE: Problem = {
  code: "AUDIT_NOT_WRITABLE",
  detail:
    "the folder `audit` in DATA_DIR cannot be written; make it writable, free room on the disk, or set AUDIT=no",
};

/** Every code of the audit trail. */
export const AUDIT_PROBLEMS = ["AUDIT_NOT_WRITABLE"] as const;

class Trail implements AuditTrail {
  readonly #folder: string;
  readonly #now: () => Date;
  #descriptor = -1;
  #number = 0;
  #last = "";
  #bytes = 0;
  /** Not written yet; the first may be written in part. */
  #pending: Buffer[] = [];
  /** Lines beyond those that wait. */
  #leftOut = 0;
  #sync: NodeJS.Timeout | undefined;

  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
    this.#begin();
    // the file itself says that the folder takes lines
    if (!this.isWritten()) throw new Error("the first line was not written");
  }

  record(event: AuditEvent): void {
    if (this.#pending.length >= MOST_PENDING && !this.isWritten()) {
      this.#leftOut += 1;
      return;
    }
    if (this.#bytes > LARGEST && this.isWritten()) this.#goOn();
    this.#next(event);
    this.isWritten();
  }

  isWritten(): boolean {
    try {
      for (let first = this.#pending[0]; first !== undefined; first = this.#pending[0]) {
        const written = writeSync(this.#descriptor, first);
        this.#bytes += written;
        if (written === first.length) this.#pending.shift();
        else this.#pending[0] = first.subarray(written);
      }
      if (this.#leftOut > 0) {
        const times = this.#leftOut;
        this.#leftOut = 0;
        this.#next({ action: "audit.leftOut", times });
        return this.isWritten();
      }
    } catch {
      return false;
    }
    this.#sync ??= setTimeout(() => {
      this.#sync = undefined;
      fdatasync(this.#descriptor, () => undefined);
    }, SYNC_WITHIN).unref();
    return true;
  }

  close(): void {
    clearTimeout(this.#sync);
    this.isWritten();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
  }

  /** In another file; where none can be begun now, in this one, and the next line tries again. */
  #goOn(): void {
    const full = this.#descriptor;
    try {
      this.#begin();
      fsyncSync(full);
      closeSync(full);
    } catch {
      // the lines go where they can
    }
  }

  /** Changes nothing where the file cannot be opened. */
  #begin(): void {
    const after = openEnds(this.#folder);
    const time = this.#now().toISOString();
    const file = `${time.replaceAll(":", "-")}-${randomBytes(4).toString("hex")}.jsonl`;
    this.#descriptor = openSync(join(this.#folder, file), "ax", 0o600);
    this.#number = 0;
    this.#bytes = 0;
    this.#add({ number: 0, time, trail: 2, after });
  }

  #next(event: AuditEvent): void {
    this.#number += 1;
    const time = this.#now().toISOString();
    this.#add({ number: this.#number, time, ...event, previous: this.#last });
  }

  #add(entry: object): void {
    const line = JSON.stringify(entry);
    this.#last = hashOfLine(line);
    this.#pending.push(Buffer.from(`${line}\n`));
  }
}
