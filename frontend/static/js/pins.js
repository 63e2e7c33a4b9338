/** Shows which pin belongs to the card under the pointer or the focus, and which card to a pin. */

let marked = [];

function mark(hotel) {
  marked.forEach((pin) => pin.classList.remove("near"));
  marked = hotel ? [...document.querySelectorAll(`[data-pin="${CSS.escape(hotel)}"]`)] : [];
  marked.forEach((pin) => pin.classList.add("near"));
}

/** The hotel of a place, by its list item or by the number of its slot. */
function hotelAt(target) {
  const item = target.closest?.(".place");
  if (item) return item.querySelector(".hotel")?.dataset.hotel;
  const place = target.closest?.("#stream > [slot]")?.slot.match(/^[hbmo](\d+)\./)?.[1];
  return place && [...document.querySelectorAll(`#stream > .hotel[slot^="h${place}."]`)].at(-1)?.dataset.hotel;
}

for (const sign of ["pointerover", "focusin"]) addEventListener(sign, ({ target }) => mark(hotelAt(target)), { passive: true });
