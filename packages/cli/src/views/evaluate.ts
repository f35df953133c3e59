import { Option } from "commander";
import { caseOptions, repeated } from "../options.ts";
import type { View } from "./view.ts";

export const evaluate: View = {
  operation: "evaluate",
  describe: (command, { help }) =>
    caseOptions(command, help)
      .description(help("evaluate"))
      .option("--all", help("all"))
      .addOption(repeated("--outcome <id>", help("outcome")))
      .addOption(new Option("--explain <how>", help("explain")).choices(["summary", "full"]))
      .option("--require <outcome>", help("require")),
  load: () => import("../commands/evaluate.ts"),
};
