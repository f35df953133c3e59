import { readWording } from "@cokdyby/wordings";

// Reads the words of an act from the bytes that it is sent.

addEventListener("message", async ({ data }: MessageEvent<Uint8Array>) => {
  postMessage({ read: await readWording(data) });
});
