import { repeated } from "../options.ts";
import type { View } from "./view.ts";

export const check: View = {
  operation: "check",
  describe: (command, { analysisHelp: own }) =>
    command
      .description(own("check"))
      .addOption(repeated("--amend <id|file>", own("checkAmend")))
      .option("--on <day>", own("checkOn"))
      .addOption(repeated("--property <id|file>", own("property"))),
  load: () => import("../commands/check.ts"),
};
