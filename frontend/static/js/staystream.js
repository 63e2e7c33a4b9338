/** Improves pages that work without it: tells a screen reader how a search goes, keeps dates in order, and tells deadlines in the reader's own time. */

const QUIET_MS = 2000;

const DAY_MS = 86_400_000;

/** As deadlines are written by the server. */
const OWN_TIME = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" };

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

/** Adds the reader's own time to the deadlines of hotels in other time zones; one still being parsed has nothing behind it. */
function tellOwnTime(root) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, OWN_TIME);
  for (const time of root.querySelectorAll("time[data-zone]")) {
    if (!time.nextSibling) continue;
    const abroad = time.dataset.zone !== format.resolvedOptions().timeZone;
    if (abroad) time.append(` (${time.dataset.own} ${format.format(new Date(time.dateTime))})`);
    time.removeAttribute("data-zone");
  }
}

const stream = document.getElementById("stream");
if (stream) {
  announce(stream, document.getElementById("status"));
}
new MutationObserver(() => tellOwnTime(document)).observe(document.body, { childList: true, subtree: true });
tellOwnTime(document);
document.querySelectorAll("form").forEach(order);

/** Results have filters; a script that comes before them waits until they are parsed. */
function improve() {
  if (document.getElementById("filters")) import("./results.js");
  return document.getElementById("filters") || document.readyState !== "loading";
}

if (!improve()) {
  const parsing = new MutationObserver(() => improve() && parsing.disconnect());
  parsing.observe(document.documentElement, { childList: true, subtree: true });
}
