import type { Amendment } from "@cokdyby/engine";
import { isOwnMeant, type OwnMeant } from "../intention/own-meant.ts";
import type { OwnProperty } from "../property/own-property.ts";

/** A draft of an amendment as it is worked on. */
export interface Draft {
  readonly title: string;
  /** The day whose law is amended, `YYYY-MM-DD`; nothing: today. */
  readonly on?: string;
  /** Ids of shipped amendments, in the order in which they are applied. */
  readonly chosen: readonly string[];
  /** Parameter → the value that it is moved to. */
  readonly figures: Readonly<Record<string, number>>;
  /** The drafter's own amendment in YAML; empty: none. */
  readonly text: string;
  /** What the drafter wants to hold. */
  readonly properties: readonly OwnProperty[];
  /** What the draft is meant to change. */
  readonly meant: readonly OwnMeant[];
}

export const BLANK_DRAFT: Draft = {
  title: "",
  chosen: [],
  figures: {},
  text: "",
  properties: [],
  meant: [],
};

/** A draft from a file or from this browser; what does not look like one is left blank. */
export function draftOf(value: unknown): Draft {
  if (typeof value !== "object" || value === null) return BLANK_DRAFT;
  const { title, on, chosen, figures, text, properties, meant } = value as Partial<Draft>;
  return {
    title: typeof title === "string" ? title : "",
    ...(typeof on === "string" ? { on } : {}),
    chosen: Array.isArray(chosen) ? chosen.filter((each) => typeof each === "string") : [],
    figures: Object.fromEntries(
      Object.entries(typeof figures === "object" && figures !== null ? figures : {}).filter(
        ([, to]) => typeof to === "number",
      ),
    ),
    text: typeof text === "string" ? text : "",
    properties: Array.isArray(properties) ? properties.filter(isOwnProperty) : [],
    meant: Array.isArray(meant) ? meant.filter(isOwnMeant) : [],
  };
}

function isOwnProperty(value: unknown): value is OwnProperty {
  if (typeof value !== "object" || value === null) return false;
  const { id, title, text = "", given, expect } = value as Partial<OwnProperty>;
  const areTexts = [id, title, text].every((each) => typeof each === "string");
  return areTexts && [given, expect].every((each) => typeof each === "object" && each !== null);
}

/** Whether a draft changes nothing. */
export function isEmpty({ chosen, figures, text }: Draft): boolean {
  return chosen.length === 0 && Object.keys(figures).length === 0 && text.trim() === "";
}

/** Id of the amendment that moves figures. */
const MOVED = "moved-figures";

/** The figures that a draft moves as an amendment; nothing where it moves none. */
export function movedFigures({ figures }: Pick<Draft, "figures">): Amendment | undefined {
  const changes = Object.entries(figures).map(([set, to]) => ({ set, to, reason: REASON }));
  if (changes.length === 0) return undefined;
  return { id: MOVED, title: REASON, reason: REASON, changes };
}

const REASON = { cs: "Posunuté hodnoty", en: "Figures moved" };
