import type { Rulebook } from "./rulebook.ts";

/** `rulebook.yaml`: what stands above the lists, and which files to read, in order. */
export interface Manifest
  extends Pick<
    Rulebook,
    "id" | "version" | "title" | "languages" | "earliest" | "layerReading" | "layers" | "groups"
  > {
  /** A file, or with `/` at its end every `*.yaml` below that folder, by path. */
  readonly files: readonly string[];
}
