import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { amendAt } from "../rulebook/amend.ts";
import { checkRulebook } from "../rulebook/check-rulebook.ts";
import { rulebookDigest, sha256Of } from "../rulebook/digest.ts";
import { freezeRulebook } from "../rulebook/freeze.ts";
import { isMembers, renameMember, type SourcedValue } from "../rulebook/normalize.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { fitShape } from "../rulebook/shape-problems.ts";
import { type Manifest, manifestShape } from "../rulebook/shapes.ts";
import { joinedSourceMap, member, type SourceMap, sourceMapUnder } from "../rulebook/source-map.ts";
import { collectEntries, type Entries } from "./entries.ts";
import { filesToRead } from "./files-to-read.ts";
import { parseYaml } from "./parse-yaml.ts";

const MANIFEST = "rulebook.yaml";

/**
 * Reads and checks a rulebook.
 *
 * @param files path below the rulebook's folder → text; all YAML files of the folder that are rule
 *   files, since one that `rulebook.yaml` does not name is a problem
 * @returns the rulebook, frozen, with its digest; or every problem with file, line, column and mend.
 *   What entries say about each other is checked only when each file could be read as YAML. Shipped
 *   amendments are each tried on the rulebook.
 */
export function readRulebook(files: ReadonlyMap<string, string>): Result<Rulebook> {
  const written = parseFile(files, MANIFEST);
  if (!written.ok) return written;
  const manifest = readManifest(written.value);
  if (!manifest.ok) return manifest;
  const { listed, problems } = filesToRead(manifest.value.files, files, written.value.sourceMap);
  const entries = collectEntries(listed, manifest.value.languages, (file) =>
    parseFile(files, file),
  );
  const found = [...problems, ...entries.problems];
  if (entries.unreadable) return fail(found);

  const rulebook = assemble(manifest.value, entries, listed, files);
  const parts = new Map([...manifestParts(written.value.sourceMap), ...entries.sourceMaps]);
  const sourceMap = joinedSourceMap(parts, written.value.sourceMap);
  const { invalidIds } = entries;
  const outcomesMayLackRules = invalidIds.size > 0; // one of those may be the rule
  found.push(...checkRulebook(rulebook, { sourceMap, invalidIds, outcomesMayLackRules }));
  // an amendment can only be tried on a sound rulebook
  if (found.length === 0) found.push(...tryAmendments(rulebook, sourceMap));
  return found.length > 0 ? fail(found) : succeed(freezeRulebook(rulebook));
}

function parseFile(files: ReadonlyMap<string, string>, file: string): Result<SourcedValue> {
  const text = files.get(file);
  if (text !== undefined) return parseYaml(file, text);
  const detail = `there is no \`${file}\`; it names the files to read`;
  return fail([{ code: "MANIFEST_MISSING", detail, at: { file, line: 1, column: 1 } }]);
}

function readManifest(written: SourcedValue): Result<Manifest> {
  const { value, sourceMap } = renameMember(written, "rulebook", "id");
  // the languages decide what a text is, so they are looked at first
  const given = isMembers(value) ? value.languages : undefined;
  const languages = Array.isArray(given) ? given.filter((each) => typeof each === "string") : [];
  return fitShape(manifestShape(languages), value, sourceMap);
}

function manifestParts(sourceMap: SourceMap): Map<string, SourceMap> {
  const kept = ["layers", "groups", "languages", "layerReading", "setAside", "earliest"];
  return new Map(kept.map((key) => [member("", key), sourceMapUnder(sourceMap, member("", key))]));
}

function assemble(
  manifest: Manifest,
  { lists }: Entries,
  listed: readonly string[],
  files: ReadonlyMap<string, string>,
): Rulebook {
  const { files: _, ...head } = manifest;
  const digests = [MANIFEST, ...listed].map((file) => [file, sha256Of(files.get(file) ?? "")]);
  const rest = { ...head, files: Object.fromEntries(digests), ...lists };
  return { ...rest, digest: rulebookDigest(rest) };
}

function tryAmendments(rulebook: Rulebook, sourceMap: SourceMap): readonly Problem[] {
  return rulebook.amendments.flatMap((amendment, index) => {
    const own = sourceMapUnder(sourceMap, member("/amendments", index));
    const amended = amendAt(rulebook, [amendment], (pointer) =>
      own(pointer.replace(/^\/amendments(\/0)?/, "")),
    );
    return amended.ok ? [] : amended.problems;
  });
}
