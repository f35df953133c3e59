/** Longest wait for one answer of a platform, in milliseconds. */
const PATIENCE = 5_000;
/** Largest answer that is read, in bytes. */
const MOST = 262_144;

/** A platform that did not do its part. Carries nothing of what it answered. */
export class PlatformFault extends Error {
  override readonly name = "PlatformFault";
  /** Status of its answer; left out where there was none that could be read. */
  readonly status: number | undefined;

  constructor(status?: number) {
    super("the platform did not do its part");
    this.status = status;
  }

  /** Whether the same may succeed later without anybody changing anything. */
  get passes(): boolean {
    return this.status === undefined || this.status === 429 || this.status >= 500;
  }
}

export interface PlatformRequest {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Asks a platform. Follows no redirect: it might lead where nobody has registered anything.
 *
 * @returns the text of its answer
 * @throws PlatformFault when it answers with anything but success, too late or too much
 */
export async function askPlatform(url: string, request: PlatformRequest): Promise<string> {
  const { method, headers, body } = request;
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body }),
    });
    if (response.ok) return await textOf(response);
    await response.body?.cancel();
    throw new PlatformFault(response.status);
  } catch (error) {
    throw error instanceof PlatformFault ? error : new PlatformFault();
  }
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST) throw new PlatformFault();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
