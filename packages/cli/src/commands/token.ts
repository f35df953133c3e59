import { makeToken } from "@cokdyby/server/access";
import type { TokenRecord } from "@cokdyby/server/store";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { columns, pageFor } from "../print/page.ts";
import { type Words, wordsIn } from "../words/words.ts";
import type { Call } from "./command.ts";
import { withStore } from "./with-store.ts";
import { withTrail } from "./with-trail.ts";

export interface TokenOptions {
  readonly owner?: string;
  readonly role?: string;
  readonly days?: string;
}

const DAY = 86_400_000;
const MOST_DAYS = 3_650;
const HEAD = ["id", "owner", "role", "expires"] as const;

/** `cokdyby token`: the store is that of the service with the same DATA_DIR and DATABASE_URL. */
export async function token(
  call: Call,
  action = "list",
  id: string | undefined,
  options: TokenOptions,
): Promise<number> {
  switch (action) {
    case "make":
      return make(call, options);
    case "list":
      return withStore(call, async ({ tokens }) => list(call, await tokens.list()));
    case "revoke":
      return withStore(call, async ({ tokens }) => {
        const known = await tokens.find(id ?? "");
        const about = known === undefined ? {} : { token: known.id, of: known.owner };
        return withTrail(call, { action: "token.revoke", ...about }, async () =>
          revoke(call, id, await tokens.revoke(id ?? "")),
        );
      });
    default:
      throw new BadInput([cliProblem("ACTION_UNKNOWN", `token ${action}`)]);
  }
}

async function make(call: Call, { owner = "", role = "", days = "90" }: TokenOptions) {
  const count = /^\d{1,4}$/.test(days) ? Number(days) : 0;
  const valid = count >= 1 && count <= MOST_DAYS;
  const created = new Date();
  const expires = new Date(created.getTime() + (valid ? count : 1) * DAY);
  const made = makeToken({ owner, role, created, expires });
  const problems: InputProblem[] = made.ok ? [] : made.problems.map(atOption);
  if (!valid) problems.push(cliProblem("EXPIRY_MALFORMED", "--days"));
  if (!made.ok || problems.length > 0) throw new BadInput(problems);
  const { token: shown, record } = made.value;
  await withTrail(call, { action: "token.make", token: record.id, of: record.owner }, () =>
    withStore(call, ({ tokens }) => tokens.add(record), "make"),
  );
  const { io, json, language } = call;
  if (json) await writeJson(io.stdout, { ...listed(record), token: shown });
  else {
    await write(io.stdout, `${shown}\n`);
    const { token: words } = wordsIn(language);
    await write(io.stderr, `${words("shownOnce", { expires: record.expires })}\n`);
  }
  return EXIT.answered;
}

/** Where the part of a token was said. */
function atOption(problem: InputProblem): InputProblem {
  return { ...problem, where: `--${problem.pointer?.slice("#/".length)}` };
}

async function list({ io, json, language }: Call, records: readonly TokenRecord[]) {
  if (json) await writeJson(io.stdout, { tokens: records.map(listed) });
  else await write(io.stdout, tokenList(records, wordsIn(language).token, io.stdout));
  return EXIT.answered;
}

async function revoke({ io, json, language }: Call, id: string | undefined, done: boolean) {
  if (!done) throw new BadInput([cliProblem("TOKEN_UNKNOWN", `token revoke ${id ?? ""}`.trim())]);
  if (json) await writeJson(io.stdout, { revoked: id });
  else await write(io.stdout, `${wordsIn(language).token("revoked", { id: id ?? "" })}\n`);
  return EXIT.answered;
}

function listed({ hash: _, ...record }: TokenRecord): Omit<TokenRecord, "hash"> {
  return record;
}

/** Which tokens there are; never a token itself, which is not kept. */
function tokenList(
  records: readonly TokenRecord[],
  words: Words["token"],
  stdout: Parameters<typeof pageFor>[0],
): string {
  if (records.length === 0) return `${words("none")}\n`;
  const now = new Date().toISOString();
  const rows = records.map(({ id, owner, role, expires, signedIn }) => {
    const day = expires.slice(0, 16).replace("T", " ");
    const as = signedIn ? `${role} (${words("signedIn")})` : role;
    return [id, owner, as, expires <= now ? `${day} (${words("expired")})` : day];
  });
  return columns(
    pageFor(stdout),
    rows,
    [3, 4, 2, 4],
    HEAD.map((each) => words(`head.${each}`)),
  );
}
