/** Improves pages that work without it: tells a screen reader how a search goes, and keeps dates in order. */

const QUIET_MS = 2000;

const DAY_MS = 86_400_000;

/** Says the newest line of progress, but no more often than one can listen. */
function announce(stream, status) {
  let timer = 0;
  const say = () => {
    timer = 0;
    const lines = stream.querySelectorAll(":scope > .progress > b, :scope > .counts");
    const newest = (selector) => [...lines].findLast((line) => line.matches(selector))?.textContent ?? "";
    const text = [newest("b"), newest(".counts")].filter(Boolean).join(". ");
    if (status.textContent !== text) status.textContent = text;
  };
  new MutationObserver(() => (timer ||= setTimeout(say, QUIET_MS))).observe(stream, { childList: true });
}

/** A day later, as a date field writes it. */
const dayAfter = (date) => new Date(date.valueAsNumber + DAY_MS).toISOString().slice(0, 10);

/** Lets nobody leave before they have come. */
function order(form) {
  const { checkIn, checkOut } = form.elements;
  checkIn?.addEventListener("change", () => {
    if (!checkIn.value) return;
    checkOut.min = dayAfter(checkIn);
    if (checkOut.value < checkOut.min) checkOut.value = checkOut.min;
  });
}

const stream = document.getElementById("stream");
if (stream) announce(stream, document.getElementById("status"));
document.querySelectorAll("form").forEach(order);
