import type { Problem, Result, Situation } from "@cokdyby/engine";
import { explain as explainFindings } from "@cokdyby/engine/explain";
import { concurrenceOfFile, fileEvaluationSteps } from "@cokdyby/engine/file";
import { byDay, earliestBar } from "@cokdyby/engine/guide";
import * as z from "zod";
import { type ChargeBeside, chargeBeside } from "../answers/charge-beside.ts";
import { localizeWarnings } from "../answers/localize-warnings.ts";
import { onWire } from "../answers/on-wire.ts";
import { paced } from "../answers/paced.ts";
import { outcomesAt, problemsIn } from "../answers/prepare-case.ts";
import { prepareFilePaced } from "../answers/prepare-file.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { unreviewedBeside } from "../answers/unreviewed.ts";
import { operation, type Pause } from "../operation.ts";
import {
  chargeMember,
  explainMember,
  languageMember,
  outcomesMember,
} from "../shapes/analysis-members.ts";
import { caseShape } from "../shapes/case.ts";
import { chargeBesideMember } from "../shapes/charge.ts";
import { explanationShape } from "../shapes/explanation.ts";
import {
  decidedCellMembers,
  joinedAnswers,
  unknownShape,
  wireFileMembers,
} from "../shapes/file.ts";
import { unreviewedMember, warningShape } from "../shapes/finding.ts";
import { checked, citation, day, grade, stamp } from "../shapes/parts.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { outcomes } from "./example-case.ts";
import { exampleFile } from "./example-file.ts";

/** Body of POST /v1/files/evaluate. */
const evaluateFileRequest = z
  .strictObject({
    ...wireFileMembers,
    outcomes: outcomesMember,
    explain: explainMember.describe(
      "Of each cell; POST /v1/files/explain has one answer and its grounds",
    ),
    language: languageMember,
    charge: chargeMember.describe("Whether the charge of each cell is put together too"),
  })
  .meta({ id: "EvaluateFileRequest" });

/** Answer of POST /v1/files/evaluate. */
const evaluateFileAnswer = z
  .strictObject({
    rulebook: stamp,
    cells: z
      .array(
        z.strictObject({
          ...decidedCellMembers,
          case: caseShape,
          explanation: z.record(z.string(), explanationShape).exactOptional(),
          warnings: z.array(warningShape),
          charge: chargeBesideMember,
        }),
      )
      .describe("One act of one person towards one shown or harmed and one recipient: a flat case"),
    ...joinedAnswers,
    file: joinedAnswers.file.extend({
      earliest: z
        .strictObject({
          act: z.string(),
          person: z.string().describe("`unknown` where the file does not say who acts"),
          offence: z.string(),
          day,
        })
        .exactOptional()
        .describe("The first of all days on which something may be barred that may be charged"),
    }),
    concurrence: z
      .array(
        z.strictObject({
          person: z.string(),
          acts: z.array(z.string()),
          offences: z.array(z.string()),
          relation: z.string().describe("`open` where no source says anything"),
          grade,
          provisions: z.array(citation),
          checked,
          says: z.string(),
          concurrence: z.string().describe("The entry of the rulebook"),
        }),
      )
      .describe("What the offences of one act, and of one person's acts, are to each other"),
    unknowns: z.array(unknownShape).describe("What the file leaves open and some answer turns on"),
    unreviewed: unreviewedMember,
  })
  .meta({ id: "EvaluateFileAnswer" });

/** What {@link evaluateFile} answers, on the wire. */
export type EvaluateFileAnswer = Shaped<typeof evaluateFileAnswer>;

/**
 * The answers to a case file: each cell, each act of each person, each person and the file.
 *
 * @param pause called between the cells, and told how far it is
 */
async function answerEvaluateFile(
  service: ServiceContext,
  body: unknown,
  pause: Pause = async () => undefined,
): Promise<Result<EvaluateFileAnswer>> {
  const read = readMembers(evaluateFileRequest, body);
  const { outcomes, explain = "none", language = "cs", charge = true, ...members } = read.members;
  const file = { members, problems: read.problems };
  const prepared = await prepareFilePaced(service, file, language, pause);
  const asked = outcomesAt(prepared.rulebook, outcomes, "#/outcomes");
  const problems: Problem[] = [...problemsIn(asked), ...prepared.problems];
  if (problems.length > 0 || !asked.ok || !prepared.situation.ok) return { ok: false, problems };
  const steps = fileEvaluationSteps(prepared.situation.value, asked.value, prepared.context);
  const found = await paced(steps, pause);
  const { phrases } = prepared;
  const charged = await chargeBeside(service, phrases, charge);
  const cells = [];
  for (const [at, cell] of found.cells.entries()) {
    const situation = prepared.situation.value.situations[at] as Situation;
    const decided = {
      ...cell,
      warnings: localizeWarnings(cell.warnings, phrases),
      ...charged(cell.case, situation),
    };
    if (explain === "none") {
      cells.push(decided);
      if (charge) await pause();
    } else {
      const wanted = { language, phrases, level: explain };
      cells.push({
        ...decided,
        explanation: await explainFindings(situation, cell.findings, wanted),
      });
      await pause();
    }
  }
  const concurrence = concurrenceOfFile(prepared.situation.value, prepared.context);
  const beside = unreviewedBeside(service, cells);
  const joined = { ...found.file, ...earliestIn(cells, service) };
  return { ok: true, value: onWire({ ...found, cells, file: joined, concurrence, ...beside }) };
}

/** A cell with its charge. */
interface ChargedCell extends ChargeBeside {
  readonly act: string;
  readonly actor?: string;
}

function earliestIn(cells: readonly ChargedCell[], { guide }: ServiceContext) {
  const bars = cells.flatMap(({ act, actor: person = "unknown", charge }) => {
    const bar = charge && guide && earliestBar(charge, guide);
    return bar === undefined ? [] : [{ act, person, ...bar }];
  });
  const [earliest] = bars.toSorted(byDay);
  return earliest === undefined ? {} : { earliest };
}

/** The operation: the answers to a case file of several persons, acts, items and states. */
export const evaluateFile = operation({
  path: "/v1/files/evaluate",
  action: "case.answer",
  summary: "The answers to a case file of several persons, acts, items and states",
  request: evaluateFileRequest,
  answer: evaluateFileAnswer,
  example: { ...exampleFile, outcomes },
  inThread: true,
  run: answerEvaluateFile,
});
