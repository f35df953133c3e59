import { randomUUID } from "node:crypto";
import { decideReceipt } from "@cokdyby/server/receipts";
import { EXIT } from "../exit-code.ts";
import { BadInput } from "../input/bad-input.ts";
import { readFileInput } from "../input/file-input.ts";
import { writeJson } from "../io.ts";
import { type Call, settingOf } from "./command.ts";

export interface FileReceiptOptions {
  readonly id?: string;
  readonly outcome?: readonly string[];
}

/**
 * `cokdyby file receipt`: prints what POST /v1/receipts takes for a case file. The service signs it.
 */
export async function fileReceipt(
  call: Call,
  path: string | undefined,
  { id = randomUUID(), outcome }: FileReceiptOptions,
): Promise<number> {
  const { members, locate } = await readFileInput(call, path);
  const request = {
    id,
    file: members,
    ...(outcome === undefined ? {} : { outcomes: outcome }),
  };
  // decided here only to see that it can be
  const decided = decideReceipt(settingOf(), request);
  if (!decided.ok) {
    throw new BadInput(
      decided.problems.map((problem) => {
        const { pointer = "#" } = problem;
        if (pointer.startsWith("#/file")) {
          return locate({ ...problem, pointer: pointer.replace("#/file", "#") });
        }
        return { ...problem, where: pointer === "#/id" ? "--id" : "--outcome" };
      }),
    );
  }
  await writeJson(call.io.stdout, request);
  return EXIT.answered;
}
