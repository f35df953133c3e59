import type { Command } from "commander";
import { caseOptions, type Runs, repeated, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

interface Adding {
  readonly help: Words["help"];
  readonly own: Words["serviceHelp"];
  readonly runs: Runs;
}

/** Adds the commands about receipts and about access to the service. */
export function addService(program: Command, adding: Adding): void {
  addVerify(program, adding);
  addKey(program, adding);
  addReceipt(program, adding);
  addToken(program, adding);
  addStore(program, adding);
}

function addVerify(program: Command, { help, own, runs }: Adding): void {
  shared(program.command("verify"), help)
    .description(own("verify"))
    .argument("[receipt]", own("record"))
    .addOption(repeated("--key <file|key>", own("key")))
    .addOption(repeated("--rulebook <file>", own("rulebook")))
    .option("--facts <file>", own("openedFacts"))
    .option("--today", own("rulesOfToday"))
    .action(runs(async () => (await import("./commands/verify.ts")).verify));
}

function addKey(program: Command, { help, own, runs }: Adding): void {
  shared(program.command("key"), help)
    .description(own("publicKey"))
    .action(runs(async () => (await import("./commands/key.ts")).key));
}

function addReceipt(program: Command, { help, own, runs }: Adding): void {
  caseOptions(shared(program.command("receipt"), help), help, help("matter"))
    .description(own("receipt"))
    .option("--id <id>", own("receiptId"))
    .addOption(repeated("--outcome <id>", help("outcome")))
    .addOption(repeated("--seal <fact>", own("seal")))
    .option("--opening <file>", own("opening"))
    .action(runs(async () => (await import("./commands/receipt.ts")).receipt));
}

function addToken(program: Command, { help, own, runs }: Adding): void {
  shared(program.command("token"), help)
    .description(own("token"))
    .argument("[action]", own("tokenAction"))
    .argument("[id]", own("tokenId"))
    .option("--owner <name>", own("owner"))
    .option("--role <role>", own("role"))
    .option("--days <number>", own("days"))
    .action(runs(async () => (await import("./commands/token.ts")).token));
}

function addStore(program: Command, { help, own, runs }: Adding): void {
  shared(program.command("store"), help)
    .description(own("store"))
    .argument("[action]", own("storeAction"))
    .argument("[file]", own("backup"))
    .option("--out <file>", own("out"))
    .option("--owner <name>", own("auditOwner"))
    .option("--title <text>", own("auditTitle"))
    .option("--since <time>", own("auditSince"))
    .addOption(repeated("--to <age1…>", own("to")))
    .addOption(repeated("--identity <file>", own("identity")))
    .action(runs(async () => (await import("./commands/store.ts")).store));
}
