import { findsTheSame } from "./finds-the-same.ts";

findsTheSame("2026-03-01");
