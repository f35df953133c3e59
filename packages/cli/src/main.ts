import { EXIT } from "./exit-code.ts";
import { isGone } from "./io.ts";
import { run } from "./run.ts";

const { stdin, stdout, stderr, env, argv } = process;
for (const stream of [stdout, stderr]) {
  stream.on("error", (error) => {
    // `run` tells of what it waited for; of help, which it does not wait for, this alone does
    if (!isGone(error)) process.exitCode = EXIT.fault;
  });
}
// not process.exit: what is still to be written is written
const exitCode = await run(argv.slice(2), { stdin, stdout, stderr, environment: env });
process.exitCode ??= exitCode;
