/** Improves the form of a search, which works without. */

import { calendar } from "./calendar.js";
import { destinations } from "./destination.js";
import { rooms } from "./rooms.js";

destinations(document);
for (const form of document.querySelectorAll("form:has(input[type=date])")) {
  rooms(form);
  calendar(form);
}
