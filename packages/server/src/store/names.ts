import { createHash } from "node:crypto";
import { isId } from "@cokdyby/api";
import type { Problem } from "@cokdyby/engine";
import type { OwnAddress } from "./store.ts";

/** Owners: a short name or an e-mail address. */
const OWNER = /^[a-z0-9](?:[a-z0-9._@+-]{0,62}[a-z0-9])?$/;

export function isOwner(text: string): boolean {
  return OWNER.test(text);
}

/** @returns what is wrong with the names of a thing, at the pointers `#/id` and `#/owner` */
export function nameProblems({ id, owner }: Pick<OwnAddress, "id" | "owner">): Problem[] {
  const problems: Problem[] = [];
  if (!isId(id)) {
    const detail =
      "an id has 1 to 64 small letters a-z, digits, dots, hyphens and underscores, and starts and ends with a letter or digit; a UUID is one";
    problems.push({ code: "ID_MALFORMED", detail, pointer: "#/id" });
  }
  if (!OWNER.test(owner)) problems.push(ownerProblem);
  return problems;
}

const ownerProblem: Problem = {
  code: "OWNER_MALFORMED",
  detail:
    "an owner has 1 to 64 small letters a-z, digits and . _ - @ +, and starts and ends with a letter or digit",
  pointer: "#/owner",
};

/** @returns what is wrong with the name of an owner */
export function ownerProblems(owner: string): readonly Problem[] {
  return OWNER.test(owner) ? [] : [ownerProblem];
}

/**
 * The primary key of a thing. Each owner has ids of their own, so nobody learns from a refused id that
 * another has it; and what stays after a deletion is this hash, not the id.
 */
export function addressKey({ kind, owner, id }: OwnAddress): string {
  return createHash("sha256").update(`${kind}\n${owner}\n${id}`).digest("hex");
}
