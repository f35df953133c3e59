/** A provision as a Czech lawyer types it, `§ 192 odst. 3 písm. b)`, in the form of the citations: `§ 192(3)(b)`. */
export function typedProvision(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^(?=\d)/u, "§ ")
    .replace(/^(§+) ?/u, "$1 ")
    .replace(/,? ?odst\. ?(\d+[a-z]?)/giu, "($1)")
    .replace(/,? ?písm\. ?(ch|[a-z])\)?/giu, "($1)");
}
