import type { FastifyRequest } from "fastify";
import type { AuditEvent } from "../../audit/entry.ts";
import { refuseUnrecorded } from "../../audit/record-requests.ts";
import type { AuditTrail } from "../../audit/trail.ts";
import type { KnownProvider } from "../../sign-in/ask-provider.ts";
import type { Provider } from "../../sign-in/provider.ts";
import type { Store } from "../../store/store.ts";

/** What the routes of signing in work with. */
export interface SignInSetting {
  readonly provider: Provider;
  readonly asked: KnownProvider;
  readonly store: Pick<Store, "tokens" | "signIns">;
  readonly audit?: AuditTrail;
  readonly clock: () => Date;
}

/** Nobody comes in, or is sent away, unrecorded. @throws Refusal while the trail cannot be written */
export function requireTrail({ audit }: SignInSetting): void {
  if (audit?.isWritten() === false) throw refuseUnrecorded();
}

/** Records who came or left. */
export function note(request: FastifyRequest, { audit }: SignInSetting, event: AuditEvent): void {
  audit?.record({ ...event, address: request.ip });
}
