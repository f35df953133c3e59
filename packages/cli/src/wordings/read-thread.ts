import { parentPort, workerData } from "node:worker_threads";
import { readWording } from "@cokdyby/wordings";

// Reads the words of an act from the bytes that the thread is started with.

parentPort?.postMessage(await readWording(workerData as Uint8Array));
