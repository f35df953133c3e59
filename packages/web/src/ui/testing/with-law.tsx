import type { ReactNode } from "react";
import { FindingsProvider } from "../../findings/findings-context.tsx";
import { LawProvider } from "../../law/law-context.tsx";
import { loadLaw } from "../../law/load-law.ts";
import { bringWholeLaw } from "../../law/whole-law.ts";
import { EnginesProvider } from "../../worker/engines.tsx";

const { rulebook, phrases, json, engine } = await loadLaw("cs");
await bringWholeLaw();

/** The built rulebook and the real engine around a component that asks for them. */
export function WithLaw({ children }: { readonly children: ReactNode }) {
  return (
    <LawProvider rulebook={rulebook} phrases={phrases}>
      <EnginesProvider now={engine} json={json}>
        <FindingsProvider>{children}</FindingsProvider>
      </EnginesProvider>
    </LawProvider>
  );
}
