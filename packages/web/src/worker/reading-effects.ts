import type { ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { decide, type Status } from "@cokdyby/engine";
import { knownSituation } from "./known-situation.ts";

/** Outcomes that come out otherwise, each with its other status. */
export type Changed = Readonly<Record<string, Status>>;

/**
 * What each choice in one reading would change in a case.
 *
 * @returns choice (an option, or `open`) → what comes out otherwise than now
 */
export async function readingEffects(
  setting: ServiceContext,
  shown: WireCase,
  reading: string,
  outcomes: readonly string[],
): Promise<Readonly<Record<string, Changed>>> {
  const declared = setting.rulebook.readings.find((each) => each.reading === reading);
  const choices = [...(declared?.options ?? []).map(({ option }) => option), "open"];
  const now = await statuses(setting, shown, outcomes);
  const changed = choices.map(async (choice) => {
    const readings = { ...shown.readings, [reading]: choice };
    const then = await statuses(setting, { ...shown, readings }, outcomes);
    const others = Object.entries(then).filter(([outcome, status]) => now[outcome] !== status);
    return [choice, Object.fromEntries(others)];
  });
  return Object.fromEntries(await Promise.all(changed));
}

async function statuses(
  setting: ServiceContext,
  shown: WireCase,
  outcomes: readonly string[],
): Promise<Changed> {
  const findings = decide(await knownSituation(setting, shown), outcomes);
  return Object.fromEntries(findings.map(({ outcome, status }) => [outcome, status]));
}
