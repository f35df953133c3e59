import { amendedRulebook } from "@cokdyby/api";
import { type Assumed, type Telling, tellingFor } from "../print/telling.ts";
import { type Call, settingOf } from "./command.ts";

/**
 * What printing needs, rules that amendments wrote included.
 *
 * @param given a case, a case file or a law that was answered, so that its members are in order
 */
export function tellingForLaw(
  { language, io }: Call,
  given: Readonly<Record<string, unknown>>,
): Telling {
  const { amendments = [], readings = {} } = given as Partial<Assumed>;
  const setting = settingOf();
  const law = amendedRulebook(setting.rulebook, amendments);
  const rulebook = law.ok ? law.value : setting.rulebook;
  return tellingFor({ ...setting, rulebook }, language, io.stdout, { amendments, readings });
}
