import type { Problem } from "../problem.ts";
import { type Diagnostic, located, suggest } from "../rulebook/problems.ts";
import { member, type SourceMap } from "../rulebook/source-map.ts";

/**
 * The files that the manifest names, in its order; a name with `/` at its end means every `*.yaml`
 * below, by path. Reports names without a file, files named twice, and files that no name covers.
 */
export function filesToRead(
  names: readonly string[],
  files: ReadonlyMap<string, string>,
  sourceMap: SourceMap,
): { readonly listed: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const listed = new Set<string>();
  const paths = [...files.keys()].filter((path) => path !== "rulebook.yaml").sort();
  names.forEach((name, index) => {
    const where = sourceMap(member("/files", index));
    const found = name.endsWith("/")
      ? paths.filter((path) => path.startsWith(name) && path.endsWith(".yaml"))
      : paths.filter((path) => path === name);
    if (found.length === 0) problems.push(located(noFile(name, paths), where));
    for (const path of found) {
      if (listed.has(path)) problems.push(located(listedTwice(path), where));
      listed.add(path);
    }
  });
  for (const path of paths) {
    if (listed.has(path)) continue;
    const at = { file: path, line: 1, column: 1 };
    problems.push(located(notListed, { at }));
  }
  return { listed: [...listed], problems };
}

function noFile(name: string, paths: readonly string[]): Diagnostic {
  if (name.endsWith("/")) {
    return { code: "FILE_MISSING", detail: `no *.yaml stands below \`${name}\`` };
  }
  return suggest({ code: "FILE_MISSING", detail: `there is no file \`${name}\`` }, name, paths);
}

function listedTwice(path: string): Diagnostic {
  return { code: "FILE_LISTED_TWICE", detail: `\`${path}\` is named before already` };
}

const notListed: Diagnostic = {
  code: "FILE_NOT_LISTED",
  detail: "rulebook.yaml does not name this file; add it under `files`, or move it elsewhere",
};
