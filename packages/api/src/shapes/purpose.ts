import * as z from "zod";

const words = z.string().min(1).max(200);

/** A reason for which an office lets its people look into what is kept. */
export const purposeShape = z
  .strictObject({
    purpose: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]{0,39}$/,
        "begins with a small letter, and has up to 40 of a-z, 0-9 and -",
      ),
    label: z.strictObject({ cs: words, en: words }).describe("What the person who looks chooses"),
    basis: words.exactOptional().describe("The provision that allows it, as the office cites it"),
  })
  .meta({ id: "Purpose" });

/** A purpose as it is sent. */
export type WirePurpose = z.infer<typeof purposeShape>;

/** Answer of GET /v1/purposes: for what one may look; none where the service asks for no purpose. */
export const purposesAnswer = z
  .strictObject({ purposes: z.array(purposeShape) })
  .meta({ id: "Purposes" });
