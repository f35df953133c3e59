import type { Readable } from "node:stream";
import type { Problem } from "@cokdyby/engine";
import type { SourceMap } from "@cokdyby/engine/read";
import { atPlace, cliProblem, type InputProblem } from "./bad-input.ts";
import { readData } from "./read-data.ts";

/** What `--property` names: ids of shipped properties, and the drafter's own from files. */
export interface PropertiesRead {
  readonly properties: readonly unknown[];
  /** Titles of those from files, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly problems: readonly InputProblem[];
  /** Where something in the list of properties is written. */
  readonly locate: (index: number, rest: string) => Pick<InputProblem, "where">;
}

/** Members of a property in a rule file beside those that are checked. */
const TOLD = ["title", "level", "addressee", "paragraph", "footnote", "cites", "notes"];

interface Written {
  readonly property: unknown;
  readonly title?: string;
  readonly where: (rest: string) => Pick<InputProblem, "where">;
}

/** Reads every use of `--property`: a path or a name with an ending is a file, anything else an id. */
export async function readProperties(
  given: readonly string[],
  language: string,
  stdin: Readable,
): Promise<PropertiesRead> {
  const written: Written[] = [];
  const problems: InputProblem[] = [];
  for (const each of given) {
    if (!/[/\\]|\.(?:ya?ml|json)$|^-$/i.test(each)) {
      written.push({ property: each, where: () => ({ where: `--property ${each}` }) });
      continue;
    }
    const read = await readData(each, "--property", stdin);
    problems.push(...read.problems);
    if (read.sourceMap === undefined) continue;
    const list = (read.value as { properties?: unknown } | null)?.properties;
    if (Array.isArray(list)) written.push(...entriesOf(list, read.sourceMap, language));
    else problems.push(cliProblem("NOT_PROPERTIES", each));
  }
  return {
    properties: written.map(({ property }) => property),
    titles: new Map(written.flatMap(titleOf)),
    problems,
    locate: (index, rest) => written[index]?.where(rest) ?? {},
  };
}

function titleOf({ property, title }: Written): [string, string][] {
  const { id } = property as { id?: unknown };
  return title === undefined || typeof id !== "string" ? [] : [[id, title]];
}

function entriesOf(list: readonly unknown[], sourceMap: SourceMap, language: string): Written[] {
  return list.map((entry, index) => {
    const where = (rest: string) => placeOf(sourceMap, `/properties/${index}${rest}`);
    if (typeof entry !== "object" || entry === null) return { property: entry, where };
    const { property, title, ...members } = entry as Record<string, unknown>;
    const checked = Object.entries(members).filter(([key]) => !TOLD.includes(key));
    const words = (title as Readonly<Record<string, unknown>> | undefined)?.[language];
    const written = {
      property: {
        ...(property === undefined ? {} : { id: property }),
        ...Object.fromEntries(checked),
      },
      where: (rest: string) => where(rest === "/id" ? "/property" : rest),
    };
    return typeof words === "string" ? { ...written, title: words } : written;
  });
}

function placeOf(sourceMap: SourceMap, pointer: string): Pick<InputProblem, "where"> {
  const problem: Problem = { code: "", detail: "", ...sourceMap(pointer) };
  const { where } = atPlace(problem) as InputProblem;
  return where === undefined ? {} : { where };
}
