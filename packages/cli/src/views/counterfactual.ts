import { caseOptions, repeated } from "../options.ts";
import type { View } from "./view.ts";

export const counterfactual: View = {
  operation: "counterfactual",
  describe: (command, { help, analysisHelp: own }) =>
    caseOptions(command, help)
      .description(own("counterfactual"))
      .requiredOption("--outcome <id>", own("turn"))
      .option("--target <yes|no>", own("target"))
      .addOption(repeated("--fix <fact>", own("fix")))
      .addOption(repeated("--vary <fact>", own("varyFixed")))
      .option("--max-facts <number>", own("maxFacts"))
      .option("--limit <number>", own("mostChanges")),
  load: () => import("../commands/counterfactual.ts"),
};
