import type { ServiceWords } from "./service-words.ts";

/** English. */
export const serviceEn: ServiceWords = {
  help: {
    token: "make, list or revoke access tokens of the service (in DATA_DIR, or DATABASE_URL)",
    tokenAction: "make, list (also when left out) or revoke",
    tokenId: "id of the token to revoke",
    owner: "whose things the token opens: a short name or an e-mail address",
    role: "reader, drafter, trainer or admin",
    days: "how many days it is valid (else 90)",
    verify:
      "verify a receipt: whether it is intact, who signed it, whether the rules give it again",
    record: "file with the receipt, - for standard input",
    key: "a trusted public key: a file, or the key itself (repeatable)",
    publicKey: "print the public key that signs the receipts of the service (in DATA_DIR)",
    rulebook: "a rulebook of an earlier day, as GET /v1/rulebooks/{digest} gives it (repeatable)",
    openedFacts: "file with the values and salts of sealed facts",
    rulesOfToday: "also show what would differ under the rules of today",
    receipt: "print a request for a receipt, as POST /v1/receipts takes it",
    seal: "keep this fact out of the receipt, a hash in its place (repeatable)",
    opening: "file to write the values and salts of sealed facts to",
    receiptId: "id of the receipt (else a new one)",
    store: "look after the store of the service (in DATA_DIR, or DATABASE_URL)",
    storeAction:
      "check (is everything as it was written?), export, import, identity (a key pair for backups), audit (who reached for what is kept?), or clock (the clock is right, though receipts say later)",
    backup: "the backup to import",
    out: "the file to write: a backup, or a new secret key; for its owner alone",
    to: "encrypt the backup to this public key of age (repeatable)",
    identity: "a file with the secret key that opens the backup (repeatable)",
    auditOwner: "with audit: only what this person did, or what was done to things of theirs",
  },
  store: {
    sound: "The store is sound: everything is as it was written.",
    notSound: "The store is not as it was written:",
    unsound: (found) => {
      switch (found.what) {
        case "database":
          return "the database itself is damaged; put back a backup";
        case "thing":
          return `${found.kind} ${found.id} of ${found.owner} was changed or cannot be read; delete it, or put back a backup`;
        case "rulebook":
          return `the rulebook ${found.digest} was changed or cannot be read`;
        case "receipt":
          return `receipt no. ${found.sequence} is gone or another, and nobody deleted it here`;
        case "chain":
          return `receipt no. ${found.sequence} does not go on where the one before it ends`;
      }
    },
    exported: (file, encrypted) =>
      encrypted
        ? `The backup is in ${file}, encrypted. The key that signs receipts is not in it.`
        : `The backup is in ${file}, not encrypted: whoever reads it reads everything. The key that signs receipts is not in it.`,
    imported: ({ things, tokens, kept }) =>
      `Imported: ${things} things, ${tokens} tokens; ${kept} were here already or were deleted here.`,
    audit: {
      head: ["Time (UTC)", "Who", "From", "What", "Thing", "Status"],
      none: "Nothing is recorded.",
      intact: "The record is intact: no line was changed or taken out.",
      broken: "The record is not as it was written:",
      break: ({ file, line, what }) => {
        if (what === "changed") return `${file}, line ${line}: changed, or the line before it`;
        if (what === "cut") return `${file}: lines after line ${line} are gone`;
        return `the file before ${file} is gone`;
      },
    },
    clock: (now) => `The clock is accepted: it is ${now}.`,
  },
  token: {
    shownOnce: (expires) => `The token is shown this once. It is valid until ${expires}.`,
    revoked: (id) =>
      `Token ${id} is revoked. A running service may accept it for a few more seconds.`,
    none: "There is no token.",
    head: ["Id", "Owner", "Role", "Valid until"],
    expired: "expired",
  },
  verify: {
    made: (sequence, day, owner) => `Receipt no. ${sequence} of ${day}, made for ${owner}.`,
    verdict: {
      verified:
        "Verified: intact, signed by a known signer, and deciding again gives the same record.",
      altered: "Not verified: the receipt is not as it was signed.",
      unfit: "Not verified: this is none of our receipts.",
      notReproduced: "Not verified: the rules do not give this receipt again.",
      signerNotKnown:
        "Not verified: the signer is not known here. Anybody can sign with a key of their own.",
      notDecidedAgain: "Not verified in full: the case could not be decided again here.",
    },
    intact: "The receipt is intact: nothing in it was changed after it was signed.",
    changed: "The receipt was changed after it was signed. Changed is:",
    noRecord: "This is no receipt.",
    unfit: "The receipt is signed, but it is none of ours:",
    signer: {
      known: (key) => `Signed with a trusted key (${key}).`,
      unknown: (key) =>
        `Signer not known here: signed with the key ${key}. --key names a trusted one.`,
      other: (key) => `Signed with the key ${key}, which is none of those given by --key.`,
    },
    same: "Deciding the case again gives the same record, to the last byte.",
    different: "Deciding the case again gives another record. Different is:",
    needsRulebook: (digest) =>
      `To decide the case again, the rulebook with the digest ${digest} is needed (--rulebook).`,
    needsEngine: (version) =>
      `To decide the case again, version ${version} of the program is needed, which made the receipt.`,
    otherFiles: "Files that are missing here, or are others:",
    needsFacts: (facts) =>
      `To decide the case again, these sealed facts are needed (--facts): ${facts}`,
    otherFacts: (facts) => `What --facts says is not what was sealed: ${facts}`,
    refused: "The rules do not take the case of this receipt:",
    engine: (version) =>
      `The version of the engine here is ${version}, another than in the receipt.`,
    sameLawDate: (day) =>
      `Under the rules of today, by the law of ${day} (the law date of the receipt)`,
    lawOfToday: (day) => `Under the rules of today, by the law of ${day} (today)`,
    nothingDiffers: "Nothing differs.",
    notComparable: "The case cannot be decided by these rules:",
    noOutcome: "no longer an outcome",
    differsIn: (members) => `differs in: ${members}`,
  },
  receipt: {
    keep: (file) =>
      `The values and salts of the sealed facts are in ${file}. Keep the file: without it nobody can decide the case again.`,
  },
};
