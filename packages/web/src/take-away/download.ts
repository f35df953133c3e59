/** Hands the reader a file that was made in the browser; nothing is sent anywhere. */
export function download(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken hold of the file by then
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** In milliseconds. */
const KEPT = 10_000;
