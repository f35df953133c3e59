import { type EventEmitter, once } from "node:events";

/**
 * What a thread or process says next.
 *
 * @param signal gives up
 * @param ended what is wrong when it ends without a word
 * @throws the reason of the signal, what ended the thread, or Error
 */
export async function firstMessage(
  from: EventEmitter,
  signal: AbortSignal,
  ended: string,
): Promise<unknown> {
  const settled = new AbortController();
  const first = { signal: AbortSignal.any([signal, settled.signal]) };
  const exit = async () => {
    await once(from, "exit", first);
    throw new Error(ended);
  };
  try {
    const [message] = await Promise.race([once(from, "message", first), exit()]);
    return message;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    settled.abort();
  }
}
