import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { sayIn } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { expect, test } from "vitest";
import { conclusionParts } from "./conclusion-parts.ts";

test("what the rulebook warns of beside an answer stands under the conclusion, with its acts", async () => {
  const act = { by: "B", item: "v", place: "CZ" };
  const file = {
    file: 1,
    persons: { A: { birthDate: "2008-01-10" }, B: { birthDate: "2000-12-01" } },
    items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: {
      a3: { ...act, conduct: "procureForSelf", when: "2026-03-01" },
      a4: { ...act, conduct: "procureForSelf", when: "2026-03-02" },
      // the day is told of at the head of the note
      a5: { ...act, conduct: "possess" },
    },
  };
  const setting = {
    rulebook: loadRulebook(),
    phrases: loadPhrases(),
    today: () => "2026-11-20" as const,
  };
  const answer = await evaluateFile.run(setting, file, async () => undefined);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const blocks = conclusionParts({
    facts: { answer: answer.value, guidance: {} },
    persons: { sentence: () => "", ofActs: () => "", differing: () => [] },
    t: sayIn(noteWords, "cs"),
    guidance: sayIn(guidanceWords, "cs"),
    fileWords: sayIn(fileWords, "cs"),
  });
  const texts = JSON.stringify(blocks);
  expect(texts).toContain("Upozornění");
  expect(texts).toMatch(
    /činy a3, a4: [^}]+\},\{"text":"Pro toto jednání nejsou modelována všechna/,
  );
  expect(texts).not.toContain("Rozhodný den nebyl uveden");
});
