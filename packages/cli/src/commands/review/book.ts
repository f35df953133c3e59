import { noteDocx } from "@cokdyby/paper/docx";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem } from "../../input/bad-input.ts";
import { write, writeJson } from "../../io.ts";
import { writeNewFile } from "../../output/write-new-file.ts";
import { tellingFor } from "../../print/telling.ts";
import { bookEntries } from "../../review/book-entries.ts";
import { bookNote } from "../../review/book-note.ts";
import { bookSheet } from "../../review/book-sheet.ts";
import { type Call, settingOf } from "../command.ts";

/** `cokdyby law book`: the whole rulebook for a lawyer to review, as a document or as a sheet to fill in. */
export async function book(
  call: Call,
  file: string,
  { force = false }: { readonly force?: boolean },
): Promise<number> {
  const { io, json } = call;
  const [, ending] = /\.(docx|csv)$/i.exec(file) ?? [];
  if (ending === undefined) throw new BadInput([cliProblem("BOOK_FORMAT_UNKNOWN", file)]);
  const setting = settingOf();
  // the law is Czech: who asks for no language gets it so, whatever their terminal speaks
  const telling = tellingFor(setting, call.languageGiven ? call.language : "cs", io.stdout);
  const entries = bookEntries(telling, readWorkedCases());
  const bytes =
    ending.toLowerCase() === "csv"
      ? bookSheet(telling, entries)
      : await documentOf(bookNote(telling, entries, setting.today()));
  await writeNewFile(file, bytes, force);
  const rules = entries.filter(({ kind }) => kind === "rule").length;
  const counts = { rules, cases: entries.length - rules };
  if (json) await writeJson(io.stdout, { file, ...counts });
  else await write(io.stdout, `${telling.words.review("written", { file, ...counts })}\n`);
  return EXIT.answered;
}

async function documentOf(note: Parameters<typeof noteDocx>[0]): Promise<Uint8Array> {
  const isCzech = note.language === "cs";
  const locale = isCzech ? "cs-CZ" : "en-GB";
  const made = await noteDocx(note, locale, ["", " / "]);
  return new Uint8Array(await made.arrayBuffer());
}
