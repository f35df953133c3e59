import { frameWords } from "@cokdyby/words/web/frame";
import { noteWords } from "@cokdyby/words/web/note";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { wireOf } from "../../case/case.ts";
import { caseFile } from "../../take-away/case-file.ts";
import { csvOf } from "../../take-away/csv.ts";
import { useTakeDocx } from "../../take-away/docx/use-take-docx.ts";
import { download } from "../../take-away/download.ts";
import { fileName } from "../../take-away/file-name.ts";
import { findingsFile } from "../../take-away/findings-file.ts";
import { factsTable, findingsTable } from "../../take-away/tables.ts";
import { useWords } from "../../words/words.ts";
import type { Taken } from "./use-note.ts";

/** Makes a file and hands it to the reader. @returns its name */
type Output = () => Promise<string>;

type Outputs = Readonly<Record<"docx" | "yaml" | "json" | "findingsCsv" | "factsCsv", Output>>;

/** What the case can be taken away as; everything is made in the browser when it is asked for. */
export function useOutputs({ note, from }: Taken): Outputs {
  const t = useWords(takeAwayWords);
  const words = useWords(noteWords);
  const frame = useWords(frameWords);
  const takeDocx = useTakeDocx();
  const { facts, made, say, shown } = from;
  const { rulebook, lawDate } = facts.answer;
  const wire = wireOf(shown);
  const hand = (end: string, type: string, content: string | Blob): string => {
    const name = fileName(shown.title, t("fileCase"), end);
    download(name, type, content);
    return name;
  };
  return {
    docx: () => takeDocx(note, fileName(shown.title, t("fileCase"), `${t("fileNote")}.docx`)),
    yaml: async () => {
      const about = [
        `${t("yamlHead")}. ${frame("footDecision")}`,
        `${words("rulebook")}: ${rulebook.id} ${rulebook.version}`,
        `${words("digest")}: ${rulebook.digest}`,
        `${words("lawDate")}: ${lawDate}`,
        `${words("made")}: ${made.toISOString()}`,
      ];
      return hand(".yaml", "application/yaml", await caseFile(wire, about));
    },
    json: async () => {
      const file = findingsFile(wire, facts, made, frame("footDecision"));
      return hand(`${t("fileFindings")}.json`, "application/json", file);
    },
    findingsCsv: async () =>
      hand(`${t("fileFindings")}.csv`, "text/csv", csvOf(findingsTable(from), say.language)),
    factsCsv: async () =>
      hand(`${t("fileFacts")}.csv`, "text/csv", csvOf(factsTable(from), say.language)),
  };
}
