import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const CONNECTIONS = 16;

/**
 * Sends requests at even spaces, whether or not earlier ones are answered, over connections that are
 * kept. It allocates next to nothing for each, so that its own garbage collection does not stand in
 * what it measures.
 *
 * @param rate requests a second
 * @returns how long each took from when it was due, in milliseconds, ascending
 */
export async function timesAtRate(
  url: string,
  bodies: readonly string[],
  rate: number,
  seconds: number,
): Promise<number[]> {
  const requests = bodies.map((body) => written(new URL(url), body));
  const times = new Float64Array(rate * seconds);
  const free: Connection[] = [];
  let answered = 0;
  let failure: Error | undefined;
  const all = Array.from({ length: CONNECTIONS }, () => {
    const connection = new Connection(
      new URL(url),
      () => {
        times[answered++] = performance.now() - connection.due;
        free.push(connection);
      },
      (error) => {
        failure = error;
      },
    );
    return connection;
  });
  free.push(...all);
  const start = performance.now() + 1;
  for (let sent = 0; answered < times.length; ) {
    if (failure !== undefined) throw failure;
    for (; sent < times.length && free.length > 0; sent++) {
      const due = start + (sent * 1_000) / rate;
      if (due > performance.now()) break;
      free.pop()?.send(requests[sent % requests.length] as Buffer, due);
    }
    await sleep(1);
  }
  for (const connection of all) connection.end();
  return [...times.sort()];
}

function written({ host, pathname }: URL, body: string): Buffer {
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** One request at a time; its answers are counted off by their length and not kept. */
class Connection {
  /** When the request on its way was due. */
  due = 0;
  /** Bytes of its answer that are still to come; 0 before its head. */
  #left = 0;
  readonly #socket;

  constructor({ hostname, port }: URL, answered: () => void, failed: (error: Error) => void) {
    const read = (length: number, buffer: Uint8Array): boolean => {
      if (this.#left === 0) this.#left = lengthOf(Buffer.from(buffer.buffer, 0, length), failed);
      this.#left -= length;
      if (this.#left === 0) answered();
      return true;
    };
    this.#socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: { buffer: Buffer.alloc(65_536), callback: read },
    });
    this.#socket.on("error", failed);
  }

  send(request: Buffer, due: number): void {
    this.due = due;
    this.#socket.write(request);
  }

  end(): void {
    this.#socket.destroy();
  }
}

/** Bytes of an answer of which the first are given, its head included. */
function lengthOf(first: Buffer, failed: (error: Error) => void): number {
  const end = first.indexOf("\r\n\r\n");
  const head = first.toString("latin1", 0, Math.max(end, 0));
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (head.startsWith("HTTP/1.1 200 ") && length !== undefined) return end + 4 + Number(length);
  failed(new Error("not every case was answered"));
  return Number.POSITIVE_INFINITY;
}
