import { leavesIn } from "../conditions/walk-condition.ts";
import type { CaseFile, Condition, FileFact } from "../rulebook/rulebook.ts";
import { FILE_FACTS } from "../rulebook/rulebook.ts";
import type { DecidedDeed } from "./deeds.ts";
import { FileFacts, type Said } from "./file-facts.ts";
import { type FileStatus, judgeStatuses } from "./judge-statuses.ts";
import type { ReadFile } from "./read-file.ts";

export type Given = Readonly<Partial<Record<FileFact, FileStatus>>>;

/** One act of one person as one state sees it: what the file says of both, and the findings. */
export class Standpoint {
  readonly deed: DecidedDeed;
  readonly state: string;
  readonly #facts: FileFacts;

  constructor(file: ReadFile, declared: CaseFile, deed: DecidedDeed, state: string) {
    this.deed = deed;
    this.state = state;
    this.#facts = new FileFacts(file, declared, deed, state);
  }

  /**
   * @param given facts of the file that whoever asks knows better
   * @returns the status of a condition on the file, and where the file says what it turns on
   */
  judge(condition: Condition, given: Given = {}): Said {
    const said = new Map<string, Said>();
    const sayingOf = (fact: string): Said => {
      const before = said.get(fact);
      if (before !== undefined) return before;
      const now = this.#said(fact, given);
      said.set(fact, now);
      return now;
    };
    const status = judgeStatuses(condition, (fact) => sayingOf(fact).status);
    return {
      status,
      at: [...new Set(leavesIn(condition).flatMap(({ fact }) => sayingOf(fact).at))],
    };
  }

  #said(fact: string, given: Given): Said {
    if (!isFileFact(fact)) return { status: this.deed.statusOf(fact), at: [] };
    const status = given[fact];
    return status === undefined ? this.#facts.of(fact) : { status, at: [] };
  }
}

/** Whether a condition reads this of the file and not of the findings. */
function isFileFact(fact: string): fact is FileFact {
  return FILE_FACTS.some((each) => each === fact);
}
