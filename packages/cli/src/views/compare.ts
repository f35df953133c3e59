import { repeated } from "../options.ts";
import type { View } from "./view.ts";

export const compare: View = {
  operation: "compare",
  describe: (command, { help, analysisHelp: own }) =>
    command
      .description(own("compare"))
      .addOption(repeated("--amend <id|file>", own("amended")))
      .addOption(repeated("--base-amend <id|file>", own("baseAmend")))
      .option("--on <day>", own("amendedOn"))
      .option("--base-on <day>", own("baseOn"))
      .addOption(repeated("--reading <id=option>", help("reading")))
      .option("--where <file|condition>", own("where"))
      .option("--meant <file>", own("meant"))
      .addOption(repeated("--outcome <id>", help("outcome")))
      .option("--limit <number>", own("mostPatterns")),
  load: () => import("../commands/compare.ts"),
};
