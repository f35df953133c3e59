/** A law whose shape the export to SQL does not write, or whose query would be too long. */
export class NotExportable extends Error {
  override readonly name = "NotExportable";
  readonly code: "NOT_EXPORTABLE" | "QUERY_TOO_LARGE";

  constructor(code: NotExportable["code"], detail: string) {
    super(detail);
    this.code = code;
  }
}
