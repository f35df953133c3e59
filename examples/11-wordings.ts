// Two wordings of an invented act: what became of each provision, and in which words.
import { compareWordings, knownOf, nameOf, readWording } from "@cokdyby/wordings";

const before = `# Smyšlený zákon o rybách
## § 7
(1) Kdo loví v noci, zaplatí pokutu.

(2) Pokutu uloží porybný.
`;
const after = before
  .replace("v noci", "v noci nebo bez povolení")
  .replace("(2)", "(2) Pokutu lze prominout.\n\n(3)");

async function provisionsOf(markdown: string) {
  const read = await readWording(new TextEncoder().encode(markdown));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return knownOf(read.value.wording.provisions);
}

const changes = compareWordings(await provisionsOf(before), await provisionsOf(after));
for (const { path, change, was, words = [] } of changes) {
  const added = words.filter(({ is }) => is === "added").map((each) => each.words.trim());
  console.log(
    [nameOf(path), change, ...(was === undefined ? [] : [nameOf(was)]), ...added].join(", "),
  );
}
// § 7(1), changed, nebo bez povolení
// § 7(2), new
// § 7(3), renumbered, § 7(2)
