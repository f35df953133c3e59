import type { ThingKind } from "./kinds.ts";

/** Who may read a thing: its owner alone, or everyone who may read things of its kind. */
export const VISIBILITIES = ["private", "shared"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a list shows of a stored thing. Times are UTC, `2026-03-01T08:00:00.000Z`. */
export interface ThingSummary {
  readonly kind: ThingKind;
  /** Made by the client; unique for its owner and kind. */
  readonly id: string;
  readonly owner: string;
  readonly visibility: Visibility;
  /** 1 when made, one more with every change. */
  readonly version: number;
  /** For people; may say as much as the content. */
  readonly title?: string;
  readonly created: string;
  readonly updated: string;
}

/** A stored thing. */
export interface Thing extends ThingSummary {
  /** A JSON value; members come back sorted. */
  readonly content: unknown;
}

/** An earlier or the present version of a thing, as its owner saved it. */
export interface Version {
  readonly version: number;
  readonly title?: string;
  readonly content: unknown;
  readonly saved: string;
}
