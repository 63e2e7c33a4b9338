/** Keeps the focus where it was when what holds it is shown anew. */

const REACHED = "a[href], button, input, select, summary, [tabindex]";

/** What tells one control from the others of its part: the supplier of its row, or its number. */
function key(part, control) {
  const row = control.closest("[data-supplier]");
  const among = row && part.contains(row) ? [...row.querySelectorAll(REACHED)] : [...part.querySelectorAll(REACHED)];
  return { supplier: row?.dataset.supplier, index: among.indexOf(control) };
}

/** The same control of another part; of one that is still being read, only what is surely the same. */
function control(part, { supplier, index }, whole = true) {
  const row = [...part.querySelectorAll("[data-supplier]")].find((one) => one.dataset.supplier === supplier);
  if (supplier && !row && !whole) return undefined;
  const among = [...(row ?? part).querySelectorAll(REACHED)];
  return among[whole ? Math.min(index, among.length - 1) : index];
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

/** While a page is streamed, a newer part hides the one that holds the focus: lets it go on to the newer, once it is read. */
export function keep(stream) {
  let held;
  const forget = () => (held = undefined);
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, forget, { capture: true, passive: true });
  new MutationObserver(() => {
    const active = document.activeElement;
    const part = active?.closest("#stream > [slot]");
    if (part) held = { part, place: key(part, active) };
    else if (active !== document.body) forget();
    const newest = held && latest(stream, held.part);
    if (newest && newest !== held.part) control(newest, held.place, whole(newest))?.focus({ preventScroll: true });
  }).observe(stream, { childList: true, subtree: true });
}

function latest(stream, part) {
  const chain = part.slot.replace(/\.\d+$/, ".");
  return [...stream.querySelectorAll(`:scope > [slot^="${chain}"]`)].at(-1);
}

/** Whether a part has been read to its end. */
const whole = (part) => document.readyState !== "loading" || part.nextSibling !== null;
