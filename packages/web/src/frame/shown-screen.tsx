import { frameWords } from "@cokdyby/words/web/frame";
import { uiWords } from "@cokdyby/words/web/ui";
import { Component, type ReactNode, Suspense, useEffect, useRef } from "react";
import { useRoute } from "../router/route.ts";
import { SCREENS } from "../screens/screens.ts";
import { Button } from "../ui/button.tsx";
import { Message } from "../ui/message.tsx";
import { NotFound } from "../ui/not-found.tsx";
import { Progress } from "../ui/progress.tsx";
import { useWords } from "../words/words.ts";

/** The screen of the address. Going to another puts the focus there and says so in the title. */
export function ShownScreen() {
  const t = useWords(frameWords);
  const ui = useWords(uiWords);
  const { screen, rest } = useRoute();
  const shown = SCREENS.find(({ path }) => path === screen);
  const main = useRef<HTMLElement>(null);
  const before = useRef(screen);
  const title = shown === undefined ? ui("notFound") : t(shown.name);
  useEffect(() => {
    document.title = `${title} – Cokdyby`;
  }, [title]);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    // a screen that was asked for something of its own has brought that into view and put the focus there
    const { activeElement } = document;
    if (activeElement !== main.current && main.current?.contains(activeElement)) return;
    scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [screen]);
  const Screen = shown?.component;
  return (
    <main id="main" ref={main} tabIndex={-1} aria-label={title}>
      {Screen === undefined ? (
        <NotFound />
      ) : (
        <FaultBoundary key={screen} fallback={<Fault />}>
          <Suspense fallback={<Progress label={t("loadingScreen")} />}>
            <Screen id={rest} />
          </Suspense>
        </FaultBoundary>
      )}
    </main>
  );
}

function Fault() {
  const t = useWords(frameWords);
  const ui = useWords(uiWords);
  return (
    <div className="wide page">
      <h1>{t("faultTitle")}</h1>
      <Message kind="error" role="alert">
        <p>{ui("fault")}</p>
        <Button onClick={() => location.reload()}>{ui("reload")}</Button>
      </Message>
    </div>
  );
}

/** Shows something else where drawing failed, until the key changes. */
class FaultBoundary extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
