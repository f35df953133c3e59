import { amendedRulebook } from "@cokdyby/api";
import { type Telling, tellingFor } from "../print/telling.ts";
import { type Call, settingOf } from "./command.ts";

type Amendments = Parameters<typeof amendedRulebook>[1];

/** What printing needs, rules that amendments wrote included. */
export function tellingForLaw({ language, io }: Call, amendments: Amendments = []): Telling {
  const setting = settingOf();
  const law = amendedRulebook(setting.rulebook, amendments);
  const rulebook = law.ok ? law.value : setting.rulebook;
  return tellingFor({ ...setting, rulebook }, language, io.stdout);
}
