import { fileMembers, type Joined, type Unknown } from "@cokdyby/engine/file";
import * as z from "zod";
import { inlineAmendment } from "./case.ts";
import { findingRow, findingShape } from "./finding.ts";
import { day, id, status } from "./parts.ts";

/** Members of a case file, for requests that hold more than a file. */
export const wireFileMembers = {
  ...fileMembers,
  file: fileMembers.file.describe("Version of the shape"),
  title: fileMembers.title.describe("For the reader; changes nothing"),
  on: fileMembers.on.describe(
    "The law date of every act; otherwise the day of each act, otherwise today",
  ),
  readings: fileMembers.readings.describe("Reading → option or `open`"),
  presume: fileMembers.presume.describe("false, or the only facts that may be presumed"),
  persons: fileMembers.persons.describe("By id: a letter or a role, no name"),
  items: fileMembers.items.describe("By id: whom they show, who made them, content, form"),
  acts: fileMembers.acts.describe(
    "By id: who did what with which item, to whom, where (`place: CZ`), when; further facts under `facts`",
  ),
  states: fileMembers.states.describe(
    "By ISO 3166-1 code, or `abroad`: what their law says of the conduct",
  ),
  proceedings: fileMembers.proceedings.describe("Proceedings anywhere"),
  amendments: z
    .array(z.union([id, inlineAmendment]))
    .max(50)
    .optional()
    .describe("Ids of shipped amendments, or amendments written out; applied in order"),
};

/** A case file as known so far. */
export const fileShape = z.strictObject(wireFileMembers).meta({ id: "CaseFile" });
/** A case file as it is sent. */
export type WireFile = z.infer<typeof fileShape>;

/** Something that the file leaves open, once for all cells in which it stands. */
export const unknownShape = z
  .strictObject({
    act: z.string().exactOptional(),
    person: z.string().exactOptional(),
    item: z.string().exactOptional(),
    state: z.string().exactOptional(),
    attribute: z
      .string()
      .describe(
        "A member of what bears it (of an act whose day lies in a span `when`), or the id of a fact",
      ),
  })
  .meta({
    id: "Unknown",
    description: "Something that the file leaves open, one for all cells in which it stands",
  }) satisfies z.ZodType<Unknown>;

/** What several cells come to together. */
export const joinedShape = z
  .strictObject({
    status,
    dependsOn: z.array(z.string()).describe("Open readings that the answer turns on"),
    missing: z.array(unknownShape).describe("Unknowns that alone can still change the answer"),
  })
  .meta({ id: "Joined" }) satisfies z.ZodType<Joined>;

/** Which cell: one act of one person towards one shown or harmed and one recipient. */
const cellMembers = {
  act: z.string(),
  actor: z.string().exactOptional().describe("Left out where it is not known who acts"),
  shown: z.string().exactOptional().describe("The person shown or harmed"),
  recipient: z.string().exactOptional(),
};

/** A cell with what the law answers to it. */
export const decidedCellMembers = {
  ...cellMembers,
  lawDate: day,
  findings: z.record(z.string(), findingShape),
};

/** What the cells of a file come to: each act of each person, each person, and the file. */
export const joinedAnswers = {
  acts: z
    .record(
      z.string(),
      z.record(z.string(), z.strictObject({ findings: z.record(z.string(), joinedShape) })),
    )
    .describe("Act → person, or `unknown` → outcome"),
  persons: z.record(
    z.string(),
    z.strictObject({
      prosecution: joinedShape.describe("May be prosecuted for something"),
      liability: joinedShape.describe("Is liable for something"),
      charges: z.array(
        z.strictObject({
          act: z.string(),
          offence: z.string(),
          status: status.exclude(["no"]),
          rows: z
            .array(findingRow)
            .describe(
              "Those that apply in some completion of the file, with what is so in all of these",
            ),
          timeBarred: status.describe(
            "Whether this offence is barred towards everybody, wherever it is fulfilled",
          ),
        }),
      ),
      shownAndActing: z.array(z.string()).describe("Acts in which the person acts and is shown"),
    }),
  ),
  file: z.strictObject({ prosecution: joinedShape.describe("Somebody, for something") }),
};

/** An answer about a file: `foreignLawNeeded` where only the law of another state can say. */
export const fileStatus = z
  .enum(["yes", "no", "unknown", "contested", "foreignLawNeeded"])
  .meta({ id: "FileStatus" });
