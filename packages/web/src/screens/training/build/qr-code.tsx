import { useMemo } from "react";
import { encode } from "uqr";

/** Modules of quiet ground that readers want around a code. */
const BORDER = 4;

/** A text as a QR code, dark on light in either appearance, as readers want it. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
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
