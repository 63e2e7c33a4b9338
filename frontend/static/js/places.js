/** Where a page shows each hotel: in the slots of its frame while it is streamed, in the items of a list when it is finished. */

import { replace } from "./focus.js";

const LETTERS = { hotel: "h", best: "b", "more-text": "m", offers: "o", progress: "p", counts: "c", order: "n", end: "e", line: "s" };

const stream = () => document.getElementById("stream");

const letter = (element) => LETTERS[element.classList[0]];

/** What stands in a slot or in an older revision of it, the newest last. */
const standing = (chain) => [...stream().querySelectorAll(`:scope > [slot^="${chain}."]`)];

/** The outermost slot of a chain outdoes all others. */
const outermost = (chain) => stream().shadowRoot.querySelector(`slot[name^="${chain}."]`)?.name;

const number = (element) => Number(element.slot.match(/\d+/)[0]);

/** The newest word on a hotel, wherever it stands. */
export const head = (hotel) => [...document.querySelectorAll(`.hotel[data-hotel="${CSS.escape(hotel)}"]`)].at(-1);

/** The first place that no hotel has and that is not given up. */
function free() {
  for (let place = 1; outermost(`h${place}`); place++) {
    if (!standing(`x${place}`).length && standing(`h${place}`).every((one) => one.classList.contains("waiting"))) return place;
  }
  return 0;
}

/** Puts an element in a chain of slots, in place of all that stands there. */
function fill(chain, fresh) {
  const name = outermost(chain);
  if (!name) return;
  const old = standing(chain).filter((one) => !one.classList.contains("waiting"));
  fresh.slot = name;
  if (old.length) replace(old, fresh);
  else stream().append(fresh);
}

/** Shows what is new of a hotel where it stands, or in a free place; false when there is none. */
export function put(hotel, elements) {
  const known = head(hotel);
  if (stream()) {
    const place = known ? number(known) : free();
    if (place) elements.forEach((fresh) => fill(letter(fresh) + place, fresh));
    return place > 0;
  }
  const item = known?.closest(".place");
  if (item) elements.forEach((fresh) => replace([...item.querySelectorAll(`.${fresh.classList[0]}`)], fresh));
  return Boolean(item);
}

/** Shows what is new of something there is once. */
export function set(fresh) {
  const kind = fresh.classList[0];
  if (stream()) fill(`${LETTERS[kind]}1`, fresh);
  else replace([...document.querySelectorAll(`main .${kind}`)].slice(0, 1), fresh);
}

/** Shows what is new of a supplier on its line. */
export function line(fresh) {
  const same = [...document.querySelectorAll(".line")].filter((one) => one.dataset.supplier === fresh.dataset.supplier);
  if (!stream()) return replace(same.slice(0, 1), fresh);
  let free = 1;
  while (!same.length && standing(`s${free}`).length) free++;
  fill(`s${same.length ? number(same[0]) : free}`, fresh);
}

/** Gives up every place that no hotel has taken. */
export function close() {
  for (let place = stream() ? free() : 0; place; place = free()) {
    const nothing = document.createElement("span");
    nothing.hidden = true;
    nothing.slot = outermost(`x${place}`);
    stream().append(nothing);
  }
}
