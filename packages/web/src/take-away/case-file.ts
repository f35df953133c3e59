/**
 * A case, or a case file, as a YAML file that the UI, the command line and the service read back.
 *
 * @param about lines that stand at the head as comments
 */
export async function caseFile(shown: object, about: readonly string[]): Promise<string> {
  const { stringify } = await import("yaml");
  const head = about.map((each) => `# ${each.replace(/\s+/g, " ")}\n`).join("");
  // long texts stay on their line, and what is said twice is written twice: the reader takes no anchors
  return head + stringify(shown, { lineWidth: 0, aliasDuplicateObjects: false });
}
