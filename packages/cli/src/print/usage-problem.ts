import type { CommanderError } from "commander";
import type { Words } from "../words/words.ts";

/** The code under which `--json` tells of it. */
export const USAGE_PROBLEMS = ["USAGE"] as const;

/** What is wrong with how the command was called, in one line. */
export function usageProblem({ code, message }: CommanderError, { problem: words }: Words): string {
  const [named = ""] = /(?<=')[^']*(?=')/.exec(message) ?? [];
  const [option = named] = /--?[a-zA-Z][\w-]*/.exec(named) ?? [];
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const hint =
    near === undefined
      ? ""
      : `; ${words("didYouMean", { suggestion: near.split(",", 1)[0] ?? near })}`;
  switch (code) {
    case "commander.unknownOption":
      return words("unknownOption", { option: named }) + hint;
    case "commander.unknownCommand":
      return words("unknownCommand", { command: named }) + hint;
    case "commander.optionMissingArgument":
      return words("missingValue", { option });
    case "commander.invalidArgument": {
      const choices = /Allowed choices are ([^.]+)\./.exec(message)?.[1];
      return choices === undefined
        ? words("missingValue", { option })
        : words("notAChoice", { option, choices });
    }
    case "commander.missingMandatoryOptionValue":
      return words("missingOption", { option });
    case "commander.missingArgument":
      return words("missingArgument", { argument: named });
    case "commander.excessArguments":
      return words("tooManyArguments");
    case "commander.help":
      return words("missingCommand");
    default:
      return message.replace(/^error: /, "");
  }
}
