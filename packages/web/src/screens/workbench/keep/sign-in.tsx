import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";

/** Who is signed in; nothing in it where nobody is. */
interface SignedIn {
  readonly owner?: string;
}

const went = keptStore(
  "cokdyby.wentToSignIn",
  { is: false },
  browserStorage(
    { write: ({ is }) => (is ? "yes" : undefined), read: (kept) => ({ is: kept === "yes" }) },
    "session",
  ),
);

/** Whether somebody went to sign in in this tab: elsewhere the server is not asked who they are. */
export function useWentToSignIn(): boolean {
  return useStore(went).is;
}

/** The way in and out where the office has a provider (docs/sign-in.md); nothing where it has none. */
export function SignIn() {
  const t = useWords(workbenchWords);
  const [signedIn, setSignedIn] = useState<SignedIn>();
  useEffect(() => {
    void whoIsIn().then(setSignedIn);
  }, []);
  if (signedIn === undefined) return null;
  const { owner } = signedIn;
  if (owner === undefined) {
    const back = encodeURIComponent(location.pathname);
    return (
      <p>
        <a href={`/sign-in?back=${back}`} onClick={() => went.setState({ is: true })}>
          {t("signIn")}
        </a>
      </p>
    );
  }
  return (
    <p className="cluster middle">
      {t("signedInAs", { owner })}
      <Button onClick={() => void signOut().catch(() => tell(t("signOutFailed")))}>
        {t("signOut")}
      </Button>
    </p>
  );
}

/** @returns nothing where nobody can sign in, or the server is away */
async function whoIsIn(): Promise<SignedIn | undefined> {
  const answer = await fetch("/sign-in/session").catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}

/** Leaves here, and then at the provider. @throws Error when the server does not answer */
async function signOut(): Promise<void> {
  const answer = await fetch("/sign-out", { method: "POST" });
  if (!answer.ok) throw new Error("not signed out");
  const { leadsTo } = await answer.json();
  went.setState({ is: false });
  location.assign(leadsTo);
}
