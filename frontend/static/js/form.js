/** Improves the form of a search, which works without. */

import { calendar } from "./calendar.js";
import { destinations } from "./destination.js";
import { rooms } from "./rooms.js";

destinations(document);
const form = document.getElementById("ask");
if (form) {
  rooms(form);
  calendar(form);
}
