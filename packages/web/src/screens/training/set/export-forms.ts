import type { ExportFormat } from "@cokdyby/training";

/** How the name of a file of each form ends, in the order in which they are offered. */
export const EXPORT_ENDS: Readonly<Record<ExportFormat, string>> = {
  moodle: "-moodle.xml",
  gift: "-gift.txt",
  qti: "-qti3.zip",
  scorm12: "-scorm12.zip",
  scorm2004: "-scorm2004.zip",
};
