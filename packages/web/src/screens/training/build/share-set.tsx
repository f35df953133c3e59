import { trainingLaunchWords } from "@cokdyby/words/web/training-launch";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useEffect, useMemo, useState } from "react";
import { encode } from "uqr";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { tell } from "../../../ui/notice.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { launchLine } from "../launch/launch-line.ts";
import { partAddress } from "../parts.ts";
import type { OwnSet } from "../set/own-sets.ts";
import { setLink } from "../set/set-link.ts";

/** The set as a link, as a QR code and as a file. */
export function ShareSet({ own, onFile }: { readonly own: OwnSet; readonly onFile: () => void }) {
  const t = useWords(trainingSetWords);
  const link = useSetLink(own);
  const [large, setLarge] = useState(false);
  return (
    <section className="stack gap-s card" aria-labelledby="training-share">
      <h3 id="training-share">{t("share")}</h3>
      <p className="hint">{t(own.recipe === undefined ? "shareFileOnly" : "shareNote")}</p>
      {link === undefined ? null : (
        <>
          <TextInput readOnly value={link} aria-label={t("link")} />
          <div className="cluster gap-s">
            <CopyButton
              text={link}
              onDone={(copied) => tell(t(copied ? "linkCopied" : "linkNotCopied"))}
            >
              {t("copyLink")}
            </CopyButton>
            <Button onClick={() => setLarge(true)}>{t("qr")}</Button>
          </div>
        </>
      )}
      <div>
        <Button icon="download" onClick={onFile}>
          {t("file")}
        </Button>
      </div>
      <LaunchLineView own={own} />
      {large && link !== undefined ? (
        <Dialog title={t("qrTitle")} onClose={() => setLarge(false)}>
          <QrCode text={link} name={t("qrName")} />
          <p className="hint">{t("qrNote")}</p>
        </Dialog>
      ) : null}
    </section>
  );
}

/** The address that opens the set for learners; nothing where nothing but its file holds it. */
function useSetLink({ name, recipe, set }: OwnSet): string | undefined {
  const [link, setLinkTo] = useState<string>();
  useEffect(() => {
    if (recipe === undefined) return setLinkTo(undefined);
    let stale = false;
    const { digest } = set.basis;
    const page = `${location.origin}${partAddress("set")}`;
    void setLink(page, { name, recipe, set: set.set, digest }).then((made) => {
      if (!stale) setLinkTo(made);
    });
    return () => {
      stale = true;
    };
  }, [name, recipe, set]);
  return link;
}

/** Modules of quiet ground that readers want around a code. */
const BORDER = 4;

/** A text as a QR code, dark on light in either appearance, as readers want it. */
function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const { path, size } = useMemo(() => {
    const code = encode(text, { ecc: "M", border: BORDER });
    const dark = code.data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { path: dark.join(""), size: code.size };
  }, [text]);
  return (
    <svg
      className="training-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The line by which a learning platform launches the set; the service reads its choices. */
function LaunchLineView({ own: { recipe } }: { readonly own: OwnSet }) {
  const t = useWords(trainingLaunchWords);
  if (recipe === undefined) return null;
  const line = launchLine(recipe.choices);
  return (
    <Disclosure summary={t("lineTitle")}>
      {recipe.edits.length > 0 ? (
        <p className="hint">{t("lineEdited")}</p>
      ) : (
        <div className="stack gap-s">
          <p className="hint">{t("lineNote")}</p>
          <TextInput readOnly value={line} aria-label={t("line")} />
          <div>
            <CopyButton
              text={line}
              onDone={(copied) => tell(t(copied ? "lineCopied" : "lineNotCopied"))}
            >
              {t("copyLine")}
            </CopyButton>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
