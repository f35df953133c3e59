import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join, resolve } from "node:path";
import { openTrail } from "@cokdyby/server/audit";
import { BadInput } from "../input/bad-input.ts";
import type { Call } from "./command.ts";

/**
 * Records what an operator does to the store, where the service records accesses too: the folder `audit`
 * is there. Nothing is done that cannot be recorded.
 *
 * @param action as in the trail of the service
 * @throws BadInput when the trail takes no lines
 */
export async function withTrail<T>(
  { io }: Call,
  action: string,
  work: () => Promise<T>,
): Promise<T> {
  const dataFolder = resolve(io.environment.DATA_DIR || "data");
  if (!existsSync(join(dataFolder, "audit"))) return work();
  const opened = openTrail(dataFolder);
  if (!opened.ok)
    throw new BadInput(opened.problems.map((each) => ({ ...each, where: "DATA_DIR" })));
  const trail = opened.value;
  try {
    const done = await work();
    trail.record({ action, account: userInfo().username });
    return done;
  } finally {
    trail.close();
  }
}
