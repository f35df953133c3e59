/** The media type of files of Word. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
