/** Archives of coded cases, decided in an embedded DuckDB. Knows no law. */

export type { LimitCount, StatusCount } from "./decide/counts.ts";
export {
  type ArchiveProgress,
  type ArchiveReport,
  type ArchiveRequest,
  decideArchive,
} from "./decide-archive.ts";
export type { FlipKind } from "./flips/flips.ts";
export type { Trait } from "./flips/traits.ts";
export { ARCHIVE_PROBLEMS, ArchiveCancelled, type ArchiveCode } from "./problems.ts";
export type { Shares } from "./sample/draw-value.ts";
export { type SampleRequest, writeSample } from "./sample/write-sample.ts";
export { type ArchiveFormat, formatOf } from "./source/read-source.ts";
export type { ArchiveSource } from "./source/source.ts";
export type { ArchiveNote } from "./table/notes.ts";
export type { Means } from "./with-database.ts";
