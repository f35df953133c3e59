import type { Rulebook } from "./rulebook.ts";

/** `rulebook.yaml`: the head of a rulebook, and the files to read, in order. */
export interface Manifest
  extends Pick<
    Rulebook,
    | "id"
    | "version"
    | "title"
    | "languages"
    | "earliest"
    | "layerReading"
    | "setAside"
    | "layers"
    | "groups"
  > {
  /** A file, or with `/` at its end every `*.yaml` below that folder, by path. */
  readonly files: readonly string[];
}
