/** A section, and behind it paragraphs, points and further sections, as either language writes them. */
const CITED =
  /§§? ?\d+[a-z]?(?:,? ?\(\w{1,2}\)|,? odst\. \d+| písm\. [a-z]\)|(?:, | to | and | až | a |-)\d+[a-z]?(?![\d.]|\p{L}))*/gu;

const PART =
  /(?:odst\. |\()(?<paragraph>\d+)|(?:písm\. |\()(?<point>[a-z])\)|(?<number>\d+[a-z]?)/gu;

/**
 * The places that a text cites, each from its section down, as `185a 3 a`. A number behind a paragraph that stands alone is a
 * paragraph too, as in "odst. 3 a 4".
 */
export function placesIn(text: string): readonly string[] {
  const plain = text.replaceAll("\u00a0", " ");
  const marked = plain.includes("§") ? plain : `§ ${plain}`;
  return [...marked.matchAll(CITED)].flatMap(([cited]) => {
    let [section, paragraph, isSpelled] = ["", "", false];
    return [...cited.matchAll(PART)].map(({ groups = {} }) => {
      const { number, point, paragraph: spelled } = groups;
      const own = spelled ?? (isSpelled ? number : undefined);
      if (point !== undefined) return [section, paragraph, point].filter(Boolean).join(" ");
      if (own === undefined) {
        [section, paragraph] = [number ?? "", ""];
        return section;
      }
      isSpelled = cited.includes("odst.");
      paragraph = own;
      return `${section} ${paragraph}`;
    });
  });
}
