/** Id of the element with the question on a fact. */
export function questionId(fact: string): string {
  return `q-${fact.replaceAll(".", "-")}`;
}
