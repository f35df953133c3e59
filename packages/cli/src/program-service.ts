import type { Command } from "commander";
import { type CallOf, caseOptions, type Outcome, repeated, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

interface Adding {
  readonly help: Words["help"];
  readonly own: Words["serviceHelp"];
  readonly outcome: Outcome;
  readonly call: CallOf;
}

/** Adds the commands about receipts and about access to the service. */
export function addService(program: Command, adding: Adding): void {
  addVerify(program, adding);
  addKey(program, adding);
  addReceipt(program, adding);
  addToken(program, adding);
  addStore(program, adding);
}

function addVerify(program: Command, { help, own, outcome, call }: Adding): void {
  shared(program.command("verify"), help)
    .description(own("verify"))
    .argument("[receipt]", own("record"))
    .addOption(repeated("--key <file|key>", own("key")))
    .addOption(repeated("--rulebook <file>", own("rulebook")))
    .option("--facts <file>", own("openedFacts"))
    .option("--today", own("rulesOfToday"))
    .action(async (file: string | undefined, options) => {
      const { verify } = await import("./commands/verify.ts");
      outcome.exitCode = await verify(call(options), file, options);
    });
}

function addKey(program: Command, { help, own, outcome, call }: Adding): void {
  shared(program.command("key"), help)
    .description(own("publicKey"))
    .action(async (options) => {
      const { key } = await import("./commands/key.ts");
      outcome.exitCode = await key(call(options));
    });
}

function addReceipt(program: Command, { help, own, outcome, call }: Adding): void {
  caseOptions(shared(program.command("receipt"), help), help)
    .description(own("receipt"))
    .option("--id <id>", own("receiptId"))
    .addOption(repeated("--outcome <id>", help("outcome")))
    .addOption(repeated("--seal <fact>", own("seal")))
    .option("--opening <file>", own("opening"))
    .action(async (file: string | undefined, options) => {
      const { receipt } = await import("./commands/receipt.ts");
      outcome.exitCode = await receipt(call(options), file, options);
    });
}

function addToken(program: Command, { help, own, outcome, call }: Adding): void {
  shared(program.command("token"), help)
    .description(own("token"))
    .argument("[action]", own("tokenAction"))
    .argument("[id]", own("tokenId"))
    .option("--owner <name>", own("owner"))
    .option("--role <role>", own("role"))
    .option("--days <number>", own("days"))
    .action(async (action: string | undefined, id: string | undefined, options) => {
      const { token } = await import("./commands/token.ts");
      outcome.exitCode = await token(call(options), action, id, options);
    });
}

function addStore(program: Command, { help, own, outcome, call }: Adding): void {
  shared(program.command("store"), help)
    .description(own("store"))
    .argument("[action]", own("storeAction"))
    .argument("[file]", own("backup"))
    .option("--out <file>", own("out"))
    .option("--owner <name>", own("auditOwner"))
    .option("--since <time>", own("auditSince"))
    .addOption(repeated("--to <age1…>", own("to")))
    .addOption(repeated("--identity <file>", own("identity")))
    .action(async (action: string | undefined, file: string | undefined, options) => {
      const { store } = await import("./commands/store.ts");
      outcome.exitCode = await store(call(options), action, file, options);
    });
}
