/** Shows the same search otherwise without loading a page anew: another order, other filters. */

const QUICK = "(prefers-reduced-motion: no-preference)";

const frame = () => document.getElementById("stream") ?? document.querySelector("main.results");

/** What tells a control from others, so that the same has the focus afterwards. */
function place(control) {
  if (!control || control === document.body) return "";
  if (control.id) return `#${CSS.escape(control.id)}`;
  return control.name ? `[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]` : "";
}

function exchange(page) {
  const focus = place(document.activeElement);
  const fresh = [...page.body.children].filter((one) => one.matches("main, .foot"));
  document.querySelectorAll("body > .foot").forEach((old) => old.remove());
  frame().replaceWith(...fresh);
  document.title = page.title;
  const sheet = document.querySelector(".filters:target, .map:target");
  (focus && document.querySelector(focus) || document.getElementById("results")).focus({ preventScroll: Boolean(sheet) || Boolean(focus) });
}

/** Shows what is at an address, which becomes that of the page if it is to be remembered; goes there where it must. */
export async function show(address, remember) {
  try {
    const response = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.ok || !page.querySelector("main.results")) throw new Error("not a finished list");
    if (remember) history.pushState(null, "", response.url);
    const change = () => exchange(page);
    if (document.startViewTransition && matchMedia(QUICK).matches) await document.startViewTransition(change).updateCallbackDone;
    else change();
    return true;
  } catch {
    if (remember) location.assign(address);
    return false;
  }
}
