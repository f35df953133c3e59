import { isGone } from "./io.ts";
import { run } from "./run.ts";

const { stdin, stdout, stderr, env, argv } = process;
for (const stream of [stdout, stderr]) {
  stream.on("error", (error) => {
    if (!isGone(error)) throw error;
  });
}
// not process.exit: what is still to be written is written
process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, environment: env });
