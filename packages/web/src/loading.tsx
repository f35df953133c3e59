import { frameWords } from "@cokdyby/words/web/frame";
import { useEffect, useState } from "react";
import { App } from "./app.tsx";
import type { LoadedLaw } from "./law/load-law.ts";
import { Button } from "./ui/button.tsx";
import { Message } from "./ui/message.tsx";
import { Progress } from "./ui/progress.tsx";
import { useWords } from "./words/words.ts";

/** The app once the law is loaded; before that, and where it cannot be, what is going on. */
export function Loading({ load }: { readonly load: () => Promise<LoadedLaw> }) {
  const t = useWords(frameWords);
  const [law, setLaw] = useState<LoadedLaw>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    load().then(setLaw, () => setFailed(true));
  }, [load, attempt]);
  if (law !== undefined) return <App {...law} />;
  return (
    <main className="wide page loading">
      <p className="brand">Cokdyby</p>
      {failed ? (
        <Message kind="error" role="alert">
          <h1>{t("loadFailed")}</h1>
          <p>{t("loadFailedNote")}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{t("again")}</Button>
        </Message>
      ) : (
        <Progress label={t("loading")} />
      )}
    </main>
  );
}
