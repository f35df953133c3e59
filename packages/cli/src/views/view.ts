import type { OperationName } from "@cokdyby/api";
import type { Command } from "commander";
import type { Call } from "../commands/command.ts";
import type { Words } from "../words/words.ts";

/**
 * How the command line asks for an operation and shows its answer. It is loaded at every start; what it
 * does is loaded when it is asked for.
 */
export interface View<Options = object> {
  readonly operation: OperationName;
  /** The name of its command, where that is not the operation's own. */
  readonly command?: string;
  /** Adds the description, the arguments and the options. */
  readonly describe: (command: Command, words: Words) => Command;
  readonly load: () => Promise<Run<Options>>;
}

/** A module of `commands/`. */
export interface Run<Options> {
  /**
   * @param file the argument of a command that takes one
   * @returns the exit code
   * @throws BadInput with every problem at once
   */
  run(call: Call, file: string | undefined, options: Options): Promise<number>;
}
