/** What the tests use of pdfkit, which brings no types of its own. */
declare module "pdfkit" {
  interface TextOptions {
    readonly width?: number;
    readonly align?: "left" | "center";
  }

  class PDFDocument {
    constructor(options?: {
      readonly size?: string;
      readonly margin?: number;
      readonly bufferPages?: boolean;
    });
    readonly y: number;
    on(event: "data", take: (chunk: Buffer) => void): this;
    on(event: "end", take: () => void): this;
    font(file: string): this;
    fontSize(points: number): this;
    text(text: string, left: number, top: number, options?: TextOptions): this;
    moveDown(lines: number): this;
    rect(left: number, top: number, width: number, height: number): this;
    fill(colour: string): this;
    end(): void;
  }

  export default PDFDocument;
}
