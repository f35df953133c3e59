import { findsTheSame } from "./finds-the-same.ts";

findsTheSame("2010-06-01");
