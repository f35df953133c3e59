import { caseOptions } from "../options.ts";
import type { View } from "./view.ts";

export const sides: View = {
  operation: "sides",
  describe: (command, { help, analysisHelp: own }) =>
    caseOptions(command, help)
      .description(own("sides"))
      .requiredOption("--outcome <id>", own("weighed"))
      .option("--all", own("weighedAll")),
  load: () => import("../commands/sides.ts"),
};
