import { serve as run } from "@cokdyby/server/serve";
import type { Call } from "./command.ts";

/** `cokdyby serve` @returns the exit code, once the service has stopped */
export function serve({ io }: Call, options: { host?: string; port?: string }): Promise<number> {
  const { HOST, PORT } = io.environment;
  return run({ ...io.environment, HOST: options.host ?? HOST, PORT: options.port ?? PORT });
}
