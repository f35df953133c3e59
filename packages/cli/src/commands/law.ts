import { LAW_LISTS, type LawList, readLawQuery } from "@cokdyby/api";
import { nearest, type Rulebook } from "@cokdyby/engine";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { lawText } from "../print/law/text.ts";
import { tellingFor } from "../print/telling.ts";
import { signaturesAtHand } from "../review/signature-store.ts";
import { type Call, settingOf } from "./command.ts";
import { DECISIONS, decisions } from "./decisions.ts";
import { idsIn, lawJson, UNKNOWN_ENTRY } from "./law-json.ts";
import { RECOMMENDATIONS, recommendations } from "./recommendations.ts";

/** Lists that stand beside the rulebook. */
const BESIDE = [RECOMMENDATIONS, DECISIONS] as const;

/**
 * `cokdyby law`
 *
 * @param name of a list; the rulebook itself when left out
 */
export async function law(
  call: Call,
  name: string | undefined,
  id: string | undefined,
  { on }: { readonly on?: string },
): Promise<number> {
  const setting = settingOf();
  const { rulebook } = setting;
  const beside = BESIDE.find((each) => each === name);
  const list = readList(name ?? "rulebook");
  const query = readLawQuery(rulebook, on === undefined ? {} : { on });
  const problems: InputProblem[] = [];
  if (list === undefined && beside === undefined) problems.push(unknownList(name ?? ""));
  else if (list !== undefined && id !== undefined) problems.push(...unknownId(rulebook, list, id));
  if (!query.ok) problems.push(...query.problems.map((each) => ({ ...each, where: "--on" })));
  if (query.ok && beside !== undefined) {
    if (beside === DECISIONS) await decisions(call, id);
    else await recommendations(call, id, query.value);
    return EXIT.answered;
  }
  if (list === undefined || !query.ok || problems.length > 0) throw new BadInput(problems);

  const { io, language, languageGiven, json } = call;
  if (json) {
    const asked = languageGiven ? { ...query.value, language } : query.value;
    await writeJson(io.stdout, lawJson(rulebook, list, id, asked));
  } else {
    await write(
      io.stdout,
      lawText(tellingFor(setting, language, io.stdout), list, id, on, signaturesAtHand(io)),
    );
  }
  return EXIT.answered;
}

function readList(name: string): LawList | undefined {
  return Object.hasOwn(LAW_LISTS, name) ? (name as LawList) : undefined;
}

function unknownList(name: string): InputProblem {
  return cliProblem(
    "LIST_UNKNOWN",
    `law ${name}`,
    nearest(name, [...Object.keys(LAW_LISTS), ...BESIDE]),
  );
}

function unknownId(rulebook: Rulebook, list: LawList, id: string): InputProblem[] {
  if (list === "rulebook") return [cliProblem("LIST_UNKNOWN", `law rulebook ${id}`)];
  const ids = idsIn(rulebook, list);
  return ids.includes(id)
    ? []
    : [cliProblem(UNKNOWN_ENTRY[list], `law ${list} ${id}`, nearest(id, ids))];
}
