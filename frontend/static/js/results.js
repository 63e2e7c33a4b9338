/** Improves a page of results: hears of late answers, puts the list in order, filters without loading anew. */

import { keep } from "./focus.js";
import { follow } from "./follow.js";
import "./pins.js";
import "./saved.js";
import { show } from "./swap.js";

/** Whether the reader has begun to read: then nothing is moved any more unless they ask for it. */
let reading = scrollY > 0;
for (const sign of ["scroll", "pointerdown", "keydown", "focusin"]) addEventListener(sign, () => (reading = true), { capture: true, passive: true });

/** The ways to see the same search otherwise. */
const WAYS = ".order a, .sorts a, .chips a, .price-ways a, .nothing .ways a, .end a, .sheet-foot a";

const finished = () => !document.getElementById("stream") || document.querySelector("#stream > .end:not(.cut)");

let source;

/** Follows whatever is still to come, if anything is. */
function begin(address = document.querySelector(".follow")?.dataset.follow) {
  source?.close();
  source = address && follow(address, { settled, reorder });
}

/** Shows the search otherwise, and hears of the rest of it from there. */
async function see(address, remember) {
  const shown = await show(address, remember);
  if (shown) {
    here = location.search;
    dropOffer();
    begin();
  }
  return shown;
}

/** Shows the final order by itself, once, to who has not begun to read. */
async function settled() {
  const way = [...document.querySelectorAll("#stream > .order a")].at(-1);
  return !reading && way && document.visibilityState === "visible" && see(way.href, false);
}

const dropOffer = () => document.querySelectorAll(".order.late").forEach((old) => old.remove());

/** Offers the better order, without moving anything. */
function reorder(way) {
  dropOffer();
  (document.getElementById("stream") ?? document.querySelector("main")).after(way);
}

addEventListener("click", (event) => {
  const way = event.target.closest?.(WAYS);
  if (!way || !finished() || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (new URL(way.href).pathname !== location.pathname) return;
  event.preventDefault();
  see(way.href, true);
});

addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.closest(".filters") || !finished()) return;
  event.preventDefault();
  see(`${form.action}?${new URLSearchParams(new FormData(form))}`, true);
});

/** Beside the list a filter holds at once; on a telephone, where the filters cover the list, when they are sent. */
addEventListener("change", (event) => {
  const form = event.target.closest(".filters:not(:target) form");
  if (form && finished()) form.requestSubmit();
});

/** The search that is shown; a way within the page leaves it as it is. */
let here = location.search;

addEventListener("popstate", async () => {
  if (location.search !== here) (await see(location.href, false)) || location.reload();
});

/** A page that has ended before its search settled has lost its connection: the rest comes another way. */
async function ended() {
  if (!finished()) begin(document.getElementById("stream").dataset.follow);
  else if (!(await settled())) begin();
}

/** No supplier is waited for longer in silence than this without asking whether the connection still holds. */
const SILENCE_MS = 5000;

/** Ends a page of which nothing has come for long, since browsers do not tell when its connection breaks. */
function listen(stream) {
  let silence;
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => document.readyState === "loading" && !finished() && stop(), SILENCE_MS);
  };
  new MutationObserver(heard).observe(stream, { childList: true });
  heard();
}

const stream = document.getElementById("stream");
if (stream) keep(stream);
if (document.readyState === "loading") {
  document.addEventListener("readystatechange", ended, { once: true });
  if (stream) listen(stream);
} else ended();
document.documentElement.classList.add("improved");
