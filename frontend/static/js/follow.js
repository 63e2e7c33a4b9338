/** Follows a search over server-sent events: what comes late, or what a broken page has missed. */

import { close, line, put, set } from "./places.js";

const SAID_EVERY_MS = 2000;

/** The elements that an event carries. */
function elements(text) {
  const template = document.createElement("template");
  template.innerHTML = text;
  return [...template.content.children];
}

const counts = new CSSStyleSheet();

/** Says how far it has come, but no more often than one can listen. */
let timer = 0;
function say() {
  timer ||= setTimeout(() => {
    timer = 0;
    const newest = (selector) => [...document.querySelectorAll(selector)].at(-1)?.textContent ?? "";
    document.getElementById("status").textContent = [newest(".progress b"), newest(".counts")].filter(Boolean).join(". ");
  }, SAID_EVERY_MS);
}

/** The pin of a hotel says what its card says. */
function price([hotel, best]) {
  const pins = document.querySelectorAll(`[data-pin="${CSS.escape(hotel.dataset.hotel)}"] text`);
  pins.forEach((pin) => (pin.textContent = best.querySelector(".total").dataset.round));
}

/** What to do with each kind of event, by its name. */
const KINDS = {
  hotel: (parts) => { put(parts[0].dataset.hotel, parts); price(parts); },
  gone: (parts) => put(parts[0].dataset.gone, parts),
  supplier: (parts) => line(parts[0]),
  progress: (parts) => set(parts[0]),
  counts: (parts) => set(parts[0]),
  end: (parts) => { set(parts[0]); close(); },
  tally: (parts) => counts.replaceSync(parts[0].textContent),
};

/** Follows until the search is done; tells when it settles, and when a better order is known. */
export function follow(address, { settled, reorder }) {
  const source = new EventSource(address);
  document.adoptedStyleSheets = [counts];
  for (const [name, show] of Object.entries(KINDS)) {
    source.addEventListener(name, ({ data }) => { show(elements(data)); say(); });
  }
  source.addEventListener("settled", settled);
  source.addEventListener("reorder", ({ data }) => reorder(elements(data)[0]));
  source.addEventListener("done", () => source.close());
  return source;
}
