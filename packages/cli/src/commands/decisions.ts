import { localize } from "@cokdyby/api";
import { nearest } from "@cokdyby/engine";
import { type BankedDecision, loadDecisions } from "@cokdyby/rules";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { decisionList, decisionText } from "../print/law/decisions.ts";
import { tellingFor } from "../print/telling.ts";
import { type Call, settingOf } from "./command.ts";

/** What the list is called on the command line. */
export const DECISIONS = "decisions";

/**
 * `cokdyby law decisions`: the case bank, or one decision of it. Each is answered in the wording of its own day, so the
 * day that is asked about changes nothing.
 *
 * @param named the docket number or the id of a decision; as JSON all of them are a list, one is itself
 * @throws BadInput when there is no such decision
 */
export async function decisions(
  { io, language, languageGiven, json }: Call,
  named: string | undefined,
): Promise<void> {
  const setting = settingOf();
  const all = loadDecisions();
  const one = all.find(
    ({ id, docket }) => named !== undefined && (id === named || docket === named),
  );
  if (named !== undefined && one === undefined) throw new BadInput([unknown(named, all)]);
  if (json) {
    const shown = one ?? all;
    await writeJson(
      io.stdout,
      languageGiven ? localize(shown, language, setting.rulebook.languages) : shown,
    );
    return;
  }
  const telling = tellingFor(setting, language, io.stdout);
  await write(
    io.stdout,
    one === undefined ? decisionList(telling, all) : decisionText(telling, one),
  );
}

function unknown(named: string, all: readonly BankedDecision[]) {
  const ids = all.flatMap(({ id, docket }) => (docket === null ? [id] : [docket, id]));
  return cliProblem("DECISION_UNKNOWN", `law ${DECISIONS} ${named}`, nearest(named, ids));
}
