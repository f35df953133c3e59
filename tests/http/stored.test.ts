import { keepingService } from "./keeping.ts";
import { receiptSuite } from "./suite/receipts.ts";
import { storedSuite } from "./suite/stored.ts";

storedSuite("SQLite", keepingService);
receiptSuite("SQLite", keepingService);
