import { type Problem, type Result, rulebookStamp } from "@cokdyby/engine";
import { type StatesOfFile, statesOfFile as statesOf } from "@cokdyby/engine/file";
import * as z from "zod";
import { onWire } from "../answers/on-wire.ts";
import { prepareFile } from "../answers/prepare-file.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { languageMember } from "../shapes/analysis-members.ts";
import { fileStatus, wireFileMembers } from "../shapes/file.ts";
import { checked, citation, day, grade, stamp } from "../shapes/parts.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { exampleFile } from "./example-file.ts";

/** Body of POST /v1/files/states. */
const statesFileRequest = z
  .strictObject({ ...wireFileMembers, language: languageMember })
  .meta({ id: "StatesFileRequest" });

const pointers = z.array(z.string()).describe("Where the file says it, as JSON pointers");
const provisions = z.array(citation);
const factor = { letter: z.string(), status: fileStatus, fact: pointers, source: citation };
const ground = z.strictObject({
  ground: z.string(),
  status: fileStatus,
  provisions,
  fact: pointers,
});
const criterion = z.strictObject({
  ...factor,
  favours: z
    .string()
    .exactOptional()
    .describe("The state of which it certainly holds, where it holds of one"),
});
const steps = z.array(z.strictObject({ says: z.string(), provisions, checked }));

/** Answer of POST /v1/files/states. */
const statesFileAnswer = z
  .strictObject({
    rulebook: stamp,
    states: z
      .array(
        z.strictObject({
          state: z.string(),
          act: z.string(),
          person: z.string(),
          bases: z
            .record(z.string(), fileStatus)
            .describe("Basis → status; of another state never `no`"),
          obliged: z
            .array(z.string())
            .describe("Articles that oblige the state to reach the act, reservations unchecked"),
        }),
      )
      .describe("By state, act and person"),
    transfer: z.array(
      z.strictObject({
        person: z.string(),
        act: z.string(),
        from: z.string(),
        to: z.string(),
        appliesFrom: day,
        applies: z.enum(["yes", "no", "notYet", "unknown"]),
        says: z.string(),
        provisions,
        mandatoryRefusals: z.array(ground),
        mayRefuse: z.array(ground),
        conferred: z.array(z.strictObject(factor)),
        criteria: z.array(criterion).describe("No order and no score"),
        domestic: z.strictObject({
          provisions,
          conditions: z.array(z.strictObject(factor)),
          criteria: z.array(criterion),
        }),
      }),
    ),
    legend: z
      .strictObject({
        bases: z.record(
          z.string(),
          z.strictObject({
            label: z.string(),
            provisions,
            elsewhere: z
              .strictObject({ says: z.string(), provisions, grade, checked })
              .exactOptional(),
            notes: z.array(z.string()),
          }),
        ),
        transfer: z
          .strictObject({
            title: z.string(),
            grade,
            checked,
            says: z.record(z.string(), z.string()),
            domestic: z.strictObject({
              title: z.string(),
              says: z.string(),
              toHome: steps,
              fromHome: steps,
            }),
            notes: z.array(z.string()),
          })
          .exactOptional(),
      })
      .describe("What columns, grounds and criteria mean, and how far their sources were read"),
  })
  .meta({ id: "StatesFileAnswer" }) satisfies z.ZodType<StatesOfFile>;

/** What {@link statesFile} answers, on the wire. */
export type StatesFileAnswer = Shaped<typeof statesFileAnswer>;

/**
 * Which states may reach the acts of a case file, and what a transfer of the proceedings turns on.
 */
function answerStatesFile(service: ServiceContext, body: unknown): Result<StatesFileAnswer> {
  const read = readMembers(statesFileRequest, body);
  const { language = "cs", ...members } = read.members;
  const prepared = prepareFile(service, { members, problems: read.problems }, language);
  const problems: Problem[] = [...prepared.problems];
  if (problems.length > 0 || !prepared.situation.ok) return { ok: false, problems };
  const found = statesOf(prepared.situation.value, prepared.context);
  if (!found.ok) return found;
  return {
    ok: true,
    value: onWire({ rulebook: rulebookStamp(prepared.rulebook), ...found.value }),
  };
}

/** The operation: which states may reach the acts of a case file, and what a transfer turns on. */
export const statesFile = operation({
  path: "/v1/files/states",
  action: "case.answer",
  summary: "Which states may reach the acts of a case file, and what a transfer turns on",
  request: statesFileRequest,
  answer: statesFileAnswer,
  example: exampleFile,
  inThread: true,
  run: answerStatesFile,
});
