import { caseOptions, repeated } from "../options.ts";
import type { View } from "./view.ts";

export const ask: View = {
  operation: "questionPlan",
  command: "ask",
  describe: (command, { help, analysisHelp: own }) =>
    caseOptions(command, help)
      .description(own("ask"))
      .addOption(repeated("--goal <outcome>", own("goal")))
      .option("--save <file>", own("save")),
  load: () => import("../commands/ask.ts"),
};
