import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { isIPv4, Socket } from "node:net";
import { endianness } from "node:os";

/** Whose connections come in over the loopback address, as the system tells. */
export interface Accounts {
  /** Whether the account of this process, or root, is at the other end. */
  readonly isOwn: (socket: object) => Promise<boolean>;
}

/** The two ends of a connection, seen from here. */
export interface Connection {
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly localPort: number;
}

const TABLES = ["/proc/net/tcp", "/proc/net/tcp6"] as const;

/** Whether the system tells accounts apart in a way that is understood here: Linux does. */
export function tellsAccounts(): boolean {
  return process.platform === "linux";
}

/**
 * Looks up each connection when it is opened: later its other end may have no owner any more.
 *
 * @param server where it comes in; under the name `localhost` it may also come in at another address, and is
 *   looked up when it first asks. What was injected came from this process itself
 */
export function accountsOn(server: Server): Accounts {
  const looked = new WeakMap<object, Promise<boolean>>();
  const look = (socket: Socket) => {
    const own = looked.get(socket) ?? isOwnAccount(socket);
    looked.set(socket, own);
    return own;
  };
  server.on("connection", look);
  return { isOwn: async (socket) => (socket instanceof Socket ? look(socket) : true) };
}

async function isOwnAccount({ remoteAddress, remotePort, localPort }: Socket): Promise<boolean> {
  if (remoteAddress === undefined || remotePort === undefined || localPort === undefined) {
    return false;
  }
  const connection = { remoteAddress, remotePort, localPort };
  for (const table of TABLES) {
    const account = accountIn(await readFile(table, "latin1").catch(() => ""), connection);
    if (account !== undefined) return account === 0 || account === process.getuid?.();
  }
  return false;
}

/**
 * The account at the other end of a connection.
 *
 * @param table the text of `/proc/net/tcp` or `/proc/net/tcp6`, which lists both ends of it
 * @returns nothing when the other end is not there, or was closed: then the system names root
 */
export function accountIn(table: string, connection: Connection): number | undefined {
  const { remoteAddress, remotePort, localPort } = connection;
  const local = addressesOf(remoteAddress).map((each) => `${each}:${portOf(remotePort)}`);
  for (const line of table.split("\n")) {
    // sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid timeout inode
    const [, at = "", to = "", , , , , account = "", , inode = "0"] = line.trim().split(/\s+/);
    if (!local.includes(at) || !to.endsWith(`:${portOf(localPort)}`)) continue;
    return inode === "0" ? undefined : Number(account);
  }
  return undefined;
}

function portOf(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, "0");
}

/** How the tables write an address: in words of four bytes, each in the order of the machine. */
function addressesOf(address: string): readonly string[] {
  const plain = address.replace(/^::ffff:/i, "");
  if (isIPv4(plain)) {
    const bytes = plain.split(".").map(Number);
    return [wordOf(bytes), `${wordOf([])}${wordOf([])}${wordOf([0, 0, 255, 255])}${wordOf(bytes)}`];
  }
  return address === "::1"
    ? [`${wordOf([])}${wordOf([])}${wordOf([])}${wordOf([0, 0, 0, 1])}`]
    : [];
}

function wordOf(bytes: readonly number[]): string {
  const four = [0, 1, 2, 3].map((at) => bytes[at] ?? 0);
  const ordered = endianness() === "LE" ? four.toReversed() : four;
  return ordered.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("");
}
