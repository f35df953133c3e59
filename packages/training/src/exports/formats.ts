import { strToU8 } from "fflate";
import { gift } from "./gift/gift.ts";
import { type MoodleOptions, moodleXml } from "./moodle/moodle-xml.ts";
import { qtiPackage } from "./qti/qti-package.ts";
import type { SayPlayer, ScormOptions } from "./scorm/player-set-of.ts";
import { scormPackage } from "./scorm/scorm-package.ts";
import type { ToldSet } from "./told/told-item.ts";

/** The formats of other systems, as they are asked for. */
export const EXPORT_FORMATS = ["moodle", "gift", "qti", "scorm12", "scorm2004"] as const;

/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a trainer may choose of an export; each format takes what concerns it. */
export type ExportOptions = MoodleOptions & ScormOptions;

/** A file for another system. */
export interface ExportedFile {
  /** How the name of the file ends. */
  readonly extension: "xml" | "txt" | "zip";
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Writes a told set in a format. */
export function writeFormat(
  set: ToldSet,
  format: ExportFormat,
  say: SayPlayer,
  options: ExportOptions,
): ExportedFile {
  switch (format) {
    case "moodle":
      return fileOf("xml", "application/xml", moodleXml(set, options));
    case "gift":
      return fileOf("txt", "text/plain", gift(set));
    case "qti":
      return zipped(qtiPackage(set));
    case "scorm12":
      return zipped(scormPackage(set, "1.2", say, options));
    case "scorm2004":
      return zipped(scormPackage(set, "2004", say, options));
  }
}

function fileOf(extension: "xml" | "txt", mediaType: string, text: string): ExportedFile {
  return { extension, mediaType, bytes: strToU8(text) };
}

function zipped(bytes: Uint8Array): ExportedFile {
  return { extension: "zip", mediaType: "application/zip", bytes };
}
