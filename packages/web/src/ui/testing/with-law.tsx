import type { ReactNode } from "react";
import { FindingsProvider } from "../../findings/findings-context.tsx";
import { LawProvider } from "../../law/law-context.tsx";
import { loadLaw } from "../../law/load-law.ts";
import { EnginesProvider } from "../../worker/engines.tsx";

const { rulebook, phrases, texts, engine } = await loadLaw();

/** The built rulebook and the real engine around a component that asks for them. */
export function WithLaw({ children }: { readonly children: ReactNode }) {
  return (
    <LawProvider rulebook={rulebook} phrases={phrases}>
      <EnginesProvider now={engine} texts={texts}>
        <FindingsProvider>{children}</FindingsProvider>
      </EnginesProvider>
    </LawProvider>
  );
}
