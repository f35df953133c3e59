import {
  Composer,
  type CST,
  type Document,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
} from "yaml";
import { fail, type Place, type Problem, type Result, succeed } from "../problem.ts";
import type { SourcedValue } from "../rulebook/normalize.ts";
import { LIMITS } from "../rulebook/plain-data.ts";
import type { SourceMap } from "../rulebook/source-map.ts";
import { plainOf, type ReportAt } from "./plain-of-yaml.ts";

/**
 * Reads one YAML 1.2 document (core schema) of a file as plain data: texts, finite numbers, booleans,
 * lists and maps with distinct text keys. A date stays a text, and so do plain `yes` and `no`.
 *
 * Refused, all found at once: syntax errors, tabs, duplicate keys, anchors and aliases, tags and
 * directives, further documents, empty values, keys of the JavaScript prototype, numbers that do not
 * keep their value, and texts beyond `LIMITS`.
 */
export function parseYaml(file: string, text: string): Result<SourcedValue> {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report: ReportAt = (diagnostic, offset) =>
    problems.push({ ...diagnostic, at: placeOf(offset) });

  const early = refuseText(file, text);
  if (early.length > 0) return fail(early);
  const document = compose(text, lines, report);
  if (document === undefined) return fail(problems);
  const { value, offsets } = plainOf(document.contents, report);
  if (problems.length > 0) return fail(problems);
  return succeed({ value, sourceMap: sourceMapIn(offsets, placeOf) });
}

/** What is refused before anything is parsed. */
function refuseText(file: string, text: string): readonly Problem[] {
  if (text.length > LIMITS.characters) {
    const detail = `the file has more than ${LIMITS.characters} characters; split it`;
    return [{ code: "TOO_LARGE", detail, at: { file, line: 1, column: 1 } }];
  }
  return text.split("\n").flatMap((line, index) => {
    const tab = line.indexOf("\t");
    if (tab < 0) return [];
    const at = { file, line: index + 1, column: tab + 1 };
    return [{ code: "YAML_TAB", detail: "the line holds a tab; write spaces", at }];
  });
}

/** The one document of the text, unless something was reported that leaves nothing to read. */
function compose(
  text: string,
  lines: LineCounter,
  report: ReportAt,
): Document.Parsed<ParsedNode> | undefined {
  const tokens = tokensOf(text, lines, report);
  if (tokens === undefined) return undefined;
  // duplicate keys are found in plainOf: the library compares every key with every other
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  for (const error of document?.errors ?? []) {
    report({ code: "YAML_SYNTAX", detail: sentence(error.message) }, error.pos[0]);
  }
  if (second !== undefined) {
    const detail = "the file holds several YAML documents (---); write one file for each";
    report({ code: "YAML_SEVERAL_DOCUMENTS", detail }, second.range[0]);
  }
  return document !== undefined && document.errors.length === 0 ? document : undefined;
}

/** The syntax tree of the text, unless it goes too deep or opens with a directive. */
function tokensOf(
  text: string,
  lines: LineCounter,
  report: ReportAt,
): readonly CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // on the parser's stack: the document, the collections that are open, and the value being read
    if (parser.stack.length > LIMITS.depth + 2) {
      const detail = `maps and lists stand more than ${LIMITS.depth} deep in each other`;
      report({ code: "TOO_DEEP", detail }, parser.offset - lexeme.length);
      return undefined;
    }
  }
  tokens.push(...parser.end());
  const directive = tokens.find((token) => token.type === "directive");
  if (directive === undefined) return tokens;
  const detail = "the file opens with a directive (%); leave it out";
  report({ code: "YAML_FEATURE", detail }, directive.offset);
  return undefined;
}

function sentence(message: string): string {
  return `this is not valid YAML: ${message.split("\n", 1)[0] ?? message}`;
}

/** A member's place; where it is not written, the place of the nearest member around it. */
function sourceMapIn(
  offsets: ReadonlyMap<string, number>,
  placeOf: (offset: number) => Place,
): SourceMap {
  return (pointer) => {
    let around = pointer;
    while (around !== "" && !offsets.has(around)) around = around.slice(0, around.lastIndexOf("/"));
    return { at: placeOf(offsets.get(around) ?? 0) };
  };
}
