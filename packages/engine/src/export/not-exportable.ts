/** Every code that {@link exportSql} reports of its own. */
const EXPORT_PROBLEMS = ["DIALECT_UNKNOWN", "NOT_EXPORTABLE", "QUERY_TOO_LARGE"] as const;

/** A law whose shape the export to SQL does not write, or whose query would be too long. */
export class NotExportable extends Error {
  override readonly name = "NotExportable";
  readonly code: Exclude<(typeof EXPORT_PROBLEMS)[number], "DIALECT_UNKNOWN">;

  constructor(code: NotExportable["code"], detail: string) {
    super(detail);
    this.code = code;
  }
}
