import { useEffect } from "react";

/** While the page is printed it has the title of what is printed: a PDF file and its name take it over. */
export function usePrintTitle(title: string): void {
  useEffect(() => {
    let before = document.title;
    const onPrint = () => {
      before = document.title;
      document.title = title;
    };
    const onPrinted = () => {
      document.title = before;
    };
    addEventListener("beforeprint", onPrint);
    addEventListener("afterprint", onPrinted);
    return () => {
      removeEventListener("beforeprint", onPrint);
      removeEventListener("afterprint", onPrinted);
    };
  }, [title]);
}
