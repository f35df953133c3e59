// Which rows of one's own archive does an amendment change? Nothing leaves the machine.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decideArchive } from "@cokdyby/archive";
import { amend } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";

const rulebook = loadRulebook();
const draft = rulebook.amendments.filter((each) => each.id === "lower-age-to-14");
const amended = amend(rulebook, draft);
if (!amended.ok) throw new Error(JSON.stringify(amended.problems));

// made-up rows; a real archive lies where it is
const folder = mkdtempSync(join(tmpdir(), "archive-"));
const file = join(folder, "archive.csv");
writeFileSync(file, "id,actor.age,court\n1,14,Brno\n2,15,Brno\n3,13,Praha\n4,,Praha\n");
const found = await decideArchive({
  source: { kind: "file", file },
  rulebook,
  amended: amended.value,
  outcomes: ["liability.belowAge"],
  on: "2026-03-01",
  today: "2026-03-01",
});
rmSync(folder, { recursive: true });
if (!found.ok) throw new Error(JSON.stringify(found.problems));

for (const { status, rows } of found.value.counts) console.log(`${status}: ${rows}`);
// yes: 2
// no: 1
// unknown: 1
for (const { before, after, rows, common, alike } of found.value.amended?.flips ?? []) {
  console.log(`${before} to ${after}: ${rows}, ${JSON.stringify(common)} in ${alike}`);
}
// yes to no: 1, [{"id":"actor.age","missing":0,"from":14,"to":14}] in 1
for (const note of found.value.notes) console.log(note.code);
// COLUMN_NOT_READ
