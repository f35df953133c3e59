import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import type { Problem } from "@cokdyby/engine";
import { type AuditEvent, type AuditTrail, NOT_WRITABLE, openTrail } from "@cokdyby/server/audit";
import { BadInput } from "../input/bad-input.ts";
import { dataFolder } from "../io.ts";
import type { Call } from "./command.ts";

/**
 * Records what an operator does to the store before it is done, where the service records accesses too: the
 * folder `audit` is there. Nothing is done that cannot be recorded; a command that then fails is recorded too.
 *
 * @param event what is done, with an action as in the trail of the service
 * @throws BadInput when the trail takes no lines
 */
export async function withTrail<T>(
  { io }: Call,
  event: Omit<AuditEvent, "account">,
  work: () => Promise<T>,
): Promise<T> {
  const folder = dataFolder(io);
  if (!existsSync(join(folder, "audit"))) return work();
  const opened = openTrail(folder);
  const problems = opened.ok ? recorded(opened.value, event) : opened.problems;
  if (problems.length > 0) {
    throw new BadInput(problems.map((each) => ({ ...each, where: "DATA_DIR" })));
  }
  return work();
}

/** @returns what kept the line from being written */
function recorded(trail: AuditTrail, event: AuditEvent): readonly Problem[] {
  trail.record({ ...event, account: userInfo().username });
  const written = trail.isWritten();
  trail.close();
  return written ? [] : [NOT_WRITABLE];
}
