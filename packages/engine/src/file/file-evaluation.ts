import type { ShapedCase } from "../decide/case-shape.ts";
import type { Evaluation } from "../decide/evaluate.ts";
import type { Finding, FindingRow } from "../decide/finding.ts";
import type { CaseWarning } from "../decide/warnings.ts";
import type { IsoDate, Status } from "../rulebook/rulebook.ts";
import type { Unknown } from "./unknown.ts";

/** What several cells come to together, exactly, over all that the file leaves open. */
export interface Joined {
  readonly status: Status;
  /** Open readings of which two choices, differing in that reading alone, give different statuses. */
  readonly dependsOn: readonly string[];
  /** The unknowns that alone can still change the answer. */
  readonly missing: readonly Unknown[];
}

/** One cell with its flat case and what the law answers to it. */
export interface DecidedCell {
  readonly act: string;
  /** Left out where it is not known who acts; likewise the others. */
  readonly actor?: string;
  /** The person shown or harmed. */
  readonly shown?: string;
  readonly recipient?: string;
  readonly case: ShapedCase;
  readonly lawDate: IsoDate;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly warnings: readonly CaseWarning[];
}

/** An offence that somebody may have committed by one act. */
export interface FileCharge {
  readonly act: string;
  /** The outcome, `offence.<id>`. */
  readonly offence: string;
  readonly status: Exclude<Status, "no">;
  /** Those that apply in some completion of the file, each with what it shows in all of these. */
  readonly rows: readonly FindingRow[];
  /** Whether this offence has lapsed towards everybody, in the completions in which it is fulfilled. */
  readonly timeBarred: Status;
}

/** How one person of a case file stands over all acts. */
export interface PersonInFile {
  /** May be prosecuted for something. */
  readonly prosecution: Joined;
  /** Is liable for something. */
  readonly liability: Joined;
  readonly charges: readonly FileCharge[];
  /** Acts in which the person is shown or harmed, and acts. */
  readonly shownAndActing: readonly string[];
}

/** What a case file answers: its cells one by one, and what they come to together. */
export interface FileEvaluation {
  readonly rulebook: Evaluation["rulebook"];
  readonly cells: readonly DecidedCell[];
  /** By act and person; where it is not known who acts, `unknown` stands for the person. */
  readonly acts: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly findings: Readonly<Record<string, Joined>> }>>
    >
  >;
  readonly persons: Readonly<Record<string, PersonInFile>>;
  /** Somebody may be prosecuted for something. */
  readonly file: { readonly prosecution: Joined };
  /** What the file leaves open and some answer turns on, in the order of the file. */
  readonly unknowns: readonly Unknown[];
}
