import * as z from "zod";
import { caseShape, inlineAmendment } from "./case.ts";
import { fileShape } from "./file.ts";
import { stamp } from "./parts.ts";
import { problemShape } from "./problem.ts";
import type { Shaped } from "./shaped.ts";

const time = z.iso.datetime();
const version = z.int().min(1);
const visibility = z
  .enum(["private", "shared"])
  .describe("`shared`: everybody who may read such things may read it");
const title = z.string().max(500);

/** Kinds of stored things. */
export const storedKind = z.enum(["case", "file", "amendment", "draft", "receipt"]);

/** What a list shows of a stored thing. */
export const thingSummary = z
  .strictObject({
    kind: storedKind,
    id: z.string(),
    owner: z.string(),
    visibility,
    version: version.describe("1 when made, one more with every change"),
    title: z.string().exactOptional(),
    created: time,
    updated: time,
  })
  .meta({ id: "StoredThing" });

/** What a list says of one thing that is kept. */
export type WireThingSummary = z.infer<typeof thingSummary>;

/** The shapes of one kind of stored thing. @param name as in the OpenAPI document */
function shapesOf<Content extends z.ZodType>(name: string, content: Content) {
  const thing = thingSummary
    .extend({ content: content.describe("Members come back sorted") })
    .meta({ id: name });
  return {
    /** Body of PUT. */
    save: z
      .strictObject({
        content,
        title: title.optional().describe("For lists; that of the content when left out"),
        visibility: visibility.default("private"),
        basedOn: z
          .int()
          .min(0)
          .default(0)
          .describe("The version that was changed; 0 or left out for a new thing"),
      })
      .meta({ id: `Save${name}` }),
    /** Answer of PUT. */
    saved: z
      .strictObject({
        rulebook: stamp,
        change: z
          .enum(["made", "changed", "none"])
          .describe("`none`: it was kept like that already"),
        thing,
      })
      .meta({ id: `${name}Saved` }),
    /** Answer of GET of one. */
    one: z.strictObject({ rulebook: stamp, thing }).meta({ id: `${name}Answer` }),
    /** Answer of GET of its versions. */
    versions: z
      .strictObject({
        rulebook: stamp,
        versions: z
          .array(
            z.strictObject({ version, title: z.string().exactOptional(), content, saved: time }),
          )
          .describe("Oldest first"),
      })
      .meta({ id: `${name}Versions` }),
  };
}

/** The shapes of a case that is kept. */
export const savedCase = shapesOf("SavedCase", caseShape);

/** The shapes of a case file that is kept. */
export const savedFile = shapesOf("SavedFile", fileShape);

/** The shapes of an amendment that is kept. */
export const savedAmendment = shapesOf("SavedAmendment", inlineAmendment);
/** A draft may still be anything; it is checked where it is used. */
export const savedDraft = shapesOf("Draft", z.record(z.string(), z.unknown()));

/** Query of GET of a list of stored things. */
export const pageQuery = z.strictObject({
  whose: z
    .enum(["own", "shared", "all"])
    .optional()
    .describe("`shared`: what others shared; all when left out"),
  limit: z.string().max(10).optional().describe("From 1 to 100, else 50"),
  after: z.string().max(500).optional().describe("`next` of the page before"),
});

/** Query of what is asked of one stored thing. */
export const ownerQuery = z.strictObject({
  owner: z
    .string()
    .max(64)
    .optional()
    .describe("Whose it is; left out: one's own, else, when read, one that another shares"),
});

/** Answer of GET of a list of stored things. */
export const pageAnswer = z
  .strictObject({
    rulebook: stamp,
    items: z.array(thingSummary).describe("Newest first"),
    next: z.string().exactOptional().describe("Where the next page starts; none on the last one"),
  })
  .meta({ id: "StoredPage" });

/** Answer of DELETE. */
export const deletedAnswer = z
  .strictObject({ rulebook: stamp, deleted: z.string().describe("Its id") })
  .meta({ id: "DeletedAnswer" });

/** A 409: what was given, and what is kept. */
export const conflictShape = problemShape
  .extend({
    given: z.int().describe("The version that the change was based on; 0 for a new thing"),
    stored: thingSummary.extend({ content: z.unknown() }),
  })
  .meta({ id: "ConflictProblem" });

/** The problem of a thing that was changed in the meantime. */
export type ConflictProblem = Shaped<typeof conflictShape>;
