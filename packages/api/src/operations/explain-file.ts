import { type Problem, type Result, rulebookStamp } from "@cokdyby/engine";
import { explain } from "@cokdyby/engine/explain";
import { cellsAbout, type DecidingCell, decidingCells } from "@cokdyby/engine/file";
import * as z from "zod";
import { chargeBeside } from "../answers/charge-beside.ts";
import { localizeWarnings } from "../answers/localize-warnings.ts";
import { onWire } from "../answers/on-wire.ts";
import { outcomeAt, problemsIn } from "../answers/prepare-case.ts";
import { type PreparedFile, prepareFile } from "../answers/prepare-file.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { chargeMember, languageMember } from "../shapes/analysis-members.ts";
import { caseShape } from "../shapes/case.ts";
import { chargeBesideMember } from "../shapes/charge.ts";
import { explanationShape } from "../shapes/explanation.ts";
import { decidedCellMembers, joinedShape, wireFileMembers } from "../shapes/file.ts";
import { warningShape } from "../shapes/finding.ts";
import { id, type Language, stamp } from "../shapes/parts.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { exampleFile } from "./example-file.ts";

const name = z.string().max(40).optional();

/** Body of POST /v1/files/explain: a file, and the answer to be explained. */
const explainFileRequest = z
  .strictObject({
    ...wireFileMembers,
    outcome: id.describe("The outcome to explain, see GET /v1/outcomes"),
    about: z
      .strictObject({ act: name, actor: name, shown: name, recipient: name })
      .default({})
      .describe(
        "Of which cells: an act, a person who acts, both, or one cell; `unknown` for who is not named. Left out: of the file",
      ),
    explain: z.enum(["summary", "full"]).default("full"),
    limit: z.int().min(1).max(200).default(20).describe("Most cells to explain"),
    language: languageMember,
    charge: chargeMember.describe("Whether the charge of each cell is put together too"),
  })
  .meta({ id: "ExplainFileRequest" });

/** Answer of POST /v1/files/explain. */
const explainFileAnswer = z
  .strictObject({
    rulebook: stamp,
    outcome: z.string(),
    about: z.strictObject({
      act: z.string().exactOptional(),
      actor: z.string().exactOptional(),
      shown: z.string().exactOptional(),
      recipient: z.string().exactOptional(),
    }),
    answer: joinedShape.describe("What the cells come to together, and what it turns on"),
    truncated: z.boolean().describe("Whether it rests on more cells than `limit`"),
    cells: z
      .array(
        z.strictObject({
          ...decidedCellMembers,
          case: caseShape,
          answer: joinedShape.describe(
            "Of this cell in the file: what it shares with others may settle what is open in it alone",
          ),
          explanation: z.record(z.string(), explanationShape).describe("Of the finding"),
          warnings: z.array(warningShape),
          charge: chargeBesideMember,
        }),
      )
      .describe(
        "The cells that the answer rests on: of `yes` those that give it, of `no` all, else those in which it may hold",
      ),
  })
  .meta({ id: "ExplainFileAnswer" });
/** The answer of {@link explainFile}: what the question comes to, and the cells that it rests on in words. */
export type ExplainFileAnswer = Shaped<typeof explainFileAnswer>;

/** Why an answer about a file, a person, an act or a cell is as it is. */
async function answerExplainFile(
  service: ServiceContext,
  body: unknown,
  pause: () => Promise<void> = async () => undefined,
): Promise<Result<ExplainFileAnswer>> {
  const read = readMembers(explainFileRequest, body);
  const {
    outcome,
    about = {},
    explain: level = "full",
    limit = 20,
    language = "cs",
    charge = true,
    ...members
  } = read.members;
  const prepared = prepareFile(service, { members, problems: read.problems }, language);
  const asked = outcomeAt(prepared.rulebook, outcome);
  const { situation } = prepared;
  const meant = situation.ok ? cellsAbout(situation.value, about) : undefined;
  const problems: Problem[] = [
    ...problemsIn(asked, ...(meant === undefined ? [] : [meant])),
    ...prepared.problems,
  ];
  if (problems.length > 0 || outcome === undefined || !situation.ok || meant?.ok !== true) {
    return { ok: false, problems };
  }
  const found = decidingCells(situation.value, outcome, meant.value, prepared.context);
  const charged = await chargeBeside(service, prepared.phrases, charge);
  const cells = [];
  for (const deciding of found.cells.slice(0, limit)) {
    const beside = charged(deciding.cell.case, deciding.situation);
    cells.push({ ...(await explained(prepared, deciding, language, level)), ...beside });
    await pause();
  }
  const { answer } = found;
  const truncated = found.cells.length > limit;
  const rulebook = rulebookStamp(prepared.rulebook);
  const named = Object.fromEntries(Object.entries(about).filter(([, id]) => id !== undefined));
  return {
    ok: true,
    value: onWire({ rulebook, outcome, about: named, answer, truncated, cells }),
  };
}

/** One cell with its finding in words, as an evaluation of its case has them. */
async function explained(
  { phrases }: PreparedFile,
  { cell, situation, answer }: DecidingCell,
  language: Language,
  level: "summary" | "full",
) {
  const explanation = await explain(situation, cell.findings, { language, phrases, level });
  return { ...cell, answer, explanation, warnings: localizeWarnings(cell.warnings, phrases) };
}

/** Why an answer about a case file, a person, an act or a cell is as it is. */
export const explainFile = operation({
  path: "/v1/files/explain",
  action: "case.answer",
  summary: "Why an answer about a case file, a person, an act or a cell is as it is",
  request: explainFileRequest,
  answer: explainFileAnswer,
  example: {
    ...exampleFile,
    outcome: "prosecution.open",
    about: { actor: "B" },
    explain: "summary",
    language: "en",
  },
  inThread: true,
  run: answerExplainFile,
});
