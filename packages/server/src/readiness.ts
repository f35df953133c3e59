import { setTimeout } from "node:timers/promises";
import type { ServiceContext } from "@cokdyby/api";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import { lawOn } from "@cokdyby/engine";
import { StoreFault } from "./store/fault.ts";
import type { Store } from "./store/store.ts";

/** Whether cases of today's law can be answered, and kept, at once. */
export interface Readiness {
  /** From now on it is not ready, and says that it stops. */
  readonly stop: () => void;
  readonly isStopping: () => boolean;
  /** The truth about today; when a new wording came with the day, starts to make it ready. */
  readonly isReady: () => boolean;
  /**
   * Whether the database answers and has the tables of this program.
   *
   * @throws {StoreFault} when it does not
   */
  readonly storeReady: () => Promise<void>;
  /** Whether what has to be recorded is. */
  readonly isRecording: () => boolean;
  /** Makes the diagrams of today's law. */
  readonly warmUp: () => Promise<void>;
}

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2_000;

/**
 * @param store left out where nothing is kept
 * @param isRecording whether what has to be recorded is
 */
export function readinessOf(
  service: ServiceContext,
  store?: Store,
  isRecording: Readiness["isRecording"] = () => true,
): Readiness {
  /** First day of the wording that is ready. */
  let ready: string | undefined;
  let stopping = false;
  const wordingOfToday = () => lawOn(service.rulebook, service.today()).span.from;
  const warmUp = async () => {
    const wording = wordingOfToday();
    await answerEvaluate(service, { facts: {} });
    ready = wording;
  };
  return {
    warmUp,
    stop: () => {
      stopping = true;
    },
    isStopping: () => stopping,
    storeReady: async () => {
      if (store !== undefined) await Promise.race([store.upkeep.ready(), tooLate()]);
    },
    isRecording,
    isReady: () => {
      if (stopping) return false;
      if (ready === wordingOfToday()) return true;
      // a failure shows in the answers, and here as not being ready
      setImmediate(() => void warmUp().catch(() => undefined));
      return false;
    },
  };
}

async function tooLate(): Promise<never> {
  await setTimeout(PATIENCE, undefined, { ref: false });
  throw new StoreFault("STORE_UNREACHABLE", "no answer in time");
}
