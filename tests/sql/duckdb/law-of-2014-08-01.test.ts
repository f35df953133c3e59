import { findsTheSame } from "./finds-the-same.ts";

findsTheSame("2014-08-01");
