import { findsTheSame } from "./finds-the-same.ts";

findsTheSame("2022-03-10");
