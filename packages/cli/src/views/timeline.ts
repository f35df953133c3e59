import { caseOptions, repeated } from "../options.ts";
import type { View } from "./view.ts";

export const timeline: View = {
  operation: "timeline",
  describe: (command, { help, analysisHelp: own }) =>
    caseOptions(command, help)
      .description(own("timeline"))
      .addOption(repeated("--outcome <id>", help("outcome"))),
  load: () => import("../commands/timeline.ts"),
};
