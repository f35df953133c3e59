import {
  allowInsecureRequests,
  ClientError,
  type Configuration,
  type CustomFetch,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from "openid-client";
import type { Provider } from "./provider.ts";

/** Longest wait for one answer of the provider, in seconds. */
const PATIENCE = 5;
/** How long what the provider says of itself is taken as it was, in milliseconds. */
const REMEMBERED = 60_000;
/** How far the clock of the provider may be from ours, in seconds. */
const TOLERANCE = 30;

/** A provider that did not answer, or with a fault of its own. Carries nothing of what it answered. */
export class ProviderFault extends Error {
  override readonly name = "ProviderFault";

  constructor() {
    super("the provider did not do its part");
  }
}

/** What is known of the provider: its addresses and keys, asked for when they are needed. */
export interface KnownProvider {
  /** @throws ProviderFault when it cannot be asked */
  known(): Promise<Configuration>;
  /** Asks anew next time: after an answer that did not hold, its keys may have changed. */
  forget(): void;
}

/**
 * Source: OpenID Connect Discovery 1.0, 4; the signature of each ID token is checked, though it comes over TLS.
 */
export function knownProvider(
  { issuer, clientId, clientSecret }: Provider,
  clock: () => number = () => performance.now(),
): KnownProvider {
  let kept: { readonly config: Promise<Configuration>; readonly until: number } | undefined;
  const forget = () => {
    kept = undefined;
  };
  const ask = () =>
    discovery(
      new URL(issuer),
      clientId,
      {
        [clockTolerance]: TOLERANCE,
        ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
      },
      clientSecret === undefined ? None() : undefined,
      {
        [customFetch]: fetchOrFault,
        timeout: PATIENCE,
        execute: [
          enableNonRepudiationChecks,
          // the file was refused where this is not this machine
          ...(issuer.startsWith("http:") ? [allowInsecureRequests] : []),
        ],
      },
    );
  return {
    known: async () => {
      if (kept === undefined || kept.until <= clock()) {
        const config = ask();
        config.catch(forget);
        kept = { config, until: clock() + REMEMBERED };
      }
      try {
        return await kept.config;
      } catch (error) {
        throw isOfProvider(error) ? new ProviderFault() : error;
      }
    },
    forget,
  };
}

const fetchOrFault: CustomFetch = async (url, asked) => {
  let response: Response;
  try {
    response = await fetch(url, asked as RequestInit);
  } catch {
    throw new ProviderFault();
  }
  if (response.status < 500) return response;
  await response.body?.cancel();
  throw new ProviderFault();
};

/** Whether something of the library's errors comes of a provider that cannot be reached. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof ProviderFault) return true;
  return error instanceof Error && error.cause !== undefined && isUnreachable(error.cause);
}

function isOfProvider(error: unknown): boolean {
  return error instanceof ClientError || isUnreachable(error);
}
