/** Keeps the focus where it was when what holds it is shown anew. */

const REACHED = "a[href], button, input, select, summary, [tabindex]";

/** What tells one control from the others of its part: the supplier of its row, or its number. */
function key(part, control) {
  const row = control.closest("[data-supplier]");
  const among = row && part.contains(row) ? [...row.querySelectorAll(REACHED)] : [...part.querySelectorAll(REACHED)];
  return { supplier: row?.dataset.supplier, index: among.indexOf(control) };
}

function control(part, { supplier, index }) {
  const row = [...part.querySelectorAll("[data-supplier]")].find((one) => one.dataset.supplier === supplier);
  const among = [...(row ?? part).querySelectorAll(REACHED)];
  return among[Math.min(index, among.length - 1)];
}

/** Puts a new element in place of the old ones, the focus going to the same control of it. */
export function replace(old, fresh) {
  if (!old.length) return;
  const held = old.find((part) => part.contains(document.activeElement));
  const kept = held && key(held, document.activeElement);
  old.pop().replaceWith(fresh);
  old.forEach((part) => part.remove());
  if (kept) (control(fresh, kept) ?? document.getElementById("results"))?.focus({ preventScroll: true });
}

/** While a page is streamed, a newer part hides the one that holds the focus: lets it go on to the newer. */
export function keep(stream) {
  new MutationObserver(() => {
    const held = document.activeElement?.closest("#stream > [slot]");
    if (!held) return;
    const chain = held.slot.replace(/\.\d+$/, ".");
    const newest = [...stream.querySelectorAll(`:scope > [slot^="${chain}"]`)].at(-1);
    if (newest !== held) control(newest, key(held, document.activeElement))?.focus({ preventScroll: true });
  }).observe(stream, { childList: true, subtree: true });
}
