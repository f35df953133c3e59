import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { csvOf } from "@cokdyby/api/sheet/csv";
import { ENGINE_VERSION } from "@cokdyby/engine";
import { frameWords } from "@cokdyby/words/web/frame";
import { noteWords } from "@cokdyby/words/web/note";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useLaw } from "../../law/law-context.tsx";
import { caseFile } from "../../take-away/case-file.ts";
import { download } from "../../take-away/download.ts";
import { fileName } from "../../take-away/file-name.ts";
import { factsTable, findingsTable, type TakenCase } from "../../take-away/tables.ts";
import { usePresumedWords } from "../../ui/use-presumed-words.ts";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useEngines } from "../../worker/engines.tsx";
import { expected } from "../../worker/expected.ts";

/** Makes a file and hands it to the reader. @returns its name */
type Output = () => Promise<string>;

type CaseFiles = Readonly<Record<"yaml" | "json" | "findingsCsv" | "factsCsv", Output>>;

/** What the case can be taken away as; everything is made in the browser when it is asked for. */
export function useCaseFiles(): CaseFiles {
  const t = useWords(takeAwayWords);
  const words = useWords(noteWords);
  const frame = useWords(frameWords);
  const presumed = usePresumedWords();
  const language = useLanguage();
  const { rulebook, say } = useLaw();
  const { later } = useEngines();
  const shown = titledIn(useCase(), language);
  const wire = wireOf(shown);
  const taken = async (): Promise<TakenCase> => {
    const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
    const decided = expected(await later().run("decide", wire, outcomes, language));
    const { belonging: _, ages: __, excepted: ___, ...answer } = decided;
    return { shown, answer, rulebook, made: new Date(), say, t: words, frame, presumed };
  };
  const hand = (end: string, type: string, content: string): string => {
    const name = fileName(shown.title, t("fileCase"), end);
    download(name, type, content);
    return name;
  };
  const csv = async (end: string, tableOf: typeof factsTable) =>
    hand(`${end}.csv`, "text/csv", csvOf(tableOf(await taken()), say.language));
  return {
    yaml: async () => {
      const { answer, made } = await taken();
      return hand(".yaml", "application/yaml", await caseFile(wire, headOf(answer, made)));
    },
    json: async () => {
      const { answer, made } = await taken();
      // what the service answers, with the case, the day and what this is not
      const caution = frame("footDecision");
      const told = { caution, made: made.toISOString(), engine: ENGINE_VERSION, case: wire };
      const text = JSON.stringify({ ...told, ...answer }, null, 2);
      return hand(`${t("fileFindings")}.json`, "application/json", `${text}\n`);
    },
    findingsCsv: () => csv(t("fileFindings"), findingsTable),
    factsCsv: () => csv(t("fileFacts"), factsTable),
  };

  function headOf({ rulebook: by, lawDate }: EvaluateAnswer, made: Date): readonly string[] {
    return [
      `${t("yamlHead")}. ${frame("footDecision")}`,
      `${words("rulebook")}: ${by.id} ${by.version}`,
      `${words("digest")}: ${by.digest}`,
      `${words("lawDate")}: ${lawDate}`,
      `${words("made")}: ${made.toISOString()}`,
    ];
  }
}
