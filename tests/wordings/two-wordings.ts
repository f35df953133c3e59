/** The act is one whose official words are not pinned, so that any will do; the words are invented. */
export const ACT = "criminal-procedure-code";
export const FIRST = `# Smyšlený řád, zákon č. 141/1961 Sb.

## § 307

(1) Soud může rybáři prominout, jestliže

- a) vrátil ryby, a

- b) slíbil, že víckrát nebude lovit.

(2) Prominutí se oznámí spolku rybářů.

## § 309

Rybáři se mohou dohodnout o náhradě za ryby.

## § 310

O rybách rozhoduje porybný.
`;
export const SECOND: string = FIRST.replace(
  "(2) Prominutí",
  "(2) Prominout lze jen jednou.\n\n(3) Prominutí",
)
  .replace("vrátil ryby, a", "vrátil všechny ryby a")
  .replace("náhradě za ryby.", "náhradě za ryby .")
  .replace("\n## § 310\n\nO rybách rozhoduje porybný.\n", "");
