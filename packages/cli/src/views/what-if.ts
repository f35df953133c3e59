import { caseOptions, repeated } from "../options.ts";
import type { View } from "./view.ts";

export const whatIf: View = {
  operation: "whatIf",
  describe: (command, { help, analysisHelp: own }) =>
    caseOptions(command, help)
      .description(own("whatIf"))
      .addOption(repeated("--vary <fact>", own("vary")).makeOptionMandatory())
      .addOption(repeated("--outcome <id>", help("outcome"))),
  load: () => import("../commands/what-if.ts"),
};
