import { describe, expect, test } from "vitest";
import { MARKDOWN } from "../wordings/invented-act.ts";
import { blocksIn, commandsIn, DOCUMENTS, LANGUAGES } from "./commands.ts";
import { holdDocument, type Needs } from "./held.ts";

const NEEDS: Readonly<Record<string, Needs>> = {
  "docs/archives.md": {
    anyNumbers: true,
    files: {
      "broken.csv": "id,actor.agee,actor.age,act.place\n1,,14,czechia\n2,,fourteen,\n2,,121,\n3,,1",
    },
  },
  "docs/case.md": {
    ends: { "cokdyby cases examples/cases.csv --amend": [1, /Not as expected/] },
  },
  "docs/http.md": { ends: { "cokdyby token revoke": [2, /TOKEN_UNKNOWN/] } },
  "docs/operations.md": {
    first: { command: "cokdyby store identity --out backup-key.txt", instead: "age1..." },
    // nobody has kept a file of that number there
    ends: { "cokdyby store audit --title": [2, /TITLE_NOT_KEPT/] },
  },
  // the official words are nobody's to give away: an invented act stands in, without a § 192
  "docs/wordings.md": {
    files: {
      "act.md": MARKDOWN,
      "found.yaml": `triage: [{ provisions: ["§ 2"], decision: noChangeOfMeaning, who: A. B., why: invented }]`,
    },
    ends: {
      "cokdyby law triage": [1, /noChangeOfMeaning|§ 2/],
      'cokdyby law wording "§ 192(3)"': [2, /PROVISION_UNKNOWN/],
      'cokdyby law wording "§ 192" ': [2, /WORDING_UNKNOWN/],
    },
  },
};

describe.each(DOCUMENTS)("%s", (document) => {
  test("has blocks of known languages alone: commands stand in `sh`, or behind `$` in `text`", () => {
    const others = blocksIn(document).filter(({ language }) => !LANGUAGES.includes(language));
    expect(others).toEqual([]);
  });
});

test("docs/analyses.md has an example of every analysis", () => {
  const shown = new Set(commandsIn("docs/analyses.md").map(({ text }) => text.split(" ")[1]));
  expect([...shown].sort()).toEqual([
    "ask",
    "check",
    "compare",
    "counterfactual",
    "sides",
    "timeline",
    "what-if",
  ]);
});

for (const document of DOCUMENTS) {
  if (document !== "README.md") holdDocument(document, NEEDS[document] ?? {});
}
