/** Hotels a reader saves in their own browser, and up to four of them side by side. Nothing of it is sent anywhere. */

const KEY = "saved-hotels";

const MOST_COMPARED = 4;

/** What is kept of a hotel: its name, and what its best offer said when it was saved. */
function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

function write(hotels) {
  try {
    localStorage.setItem(KEY, JSON.stringify(hotels));
  } catch {
    /* A browser that keeps nothing can save nothing. */
  }
  draw();
}

const text = (root, selector) => root.querySelector(selector)?.textContent.trim() ?? "";

/** All that a card says of its hotel; a streamed card lies in slots of one number. */
function card(head) {
  const place = head.slot?.match(/\d+/)?.[0];
  const best = place
    ? [...document.querySelectorAll(`#stream > .best[slot^="b${place}."]`)].at(-1)
    : head.closest(".place").querySelector(".best");
  return {
    id: head.dataset.hotel,
    name: text(head, ".name"),
    stars: text(head, ".stars"),
    distance: text(head, ".far-away"),
    total: text(best, ".total"),
    stay: text(best, ".stay"),
    terms: [...best.querySelectorAll(".terms .phrase")].map((phrase) => phrase.textContent.trim()),
    page: location.href.split("#")[0],
  };
}

/** A button on every card that has none yet; a card that is shown anew gets a new one. */
function offer(section) {
  const hotels = read();
  for (const head of document.querySelectorAll(".hotel[data-hotel]")) {
    let button = head.querySelector(".save");
    if (!button) {
      button = document.createElement("button");
      button.type = "button";
      button.className = "save";
      button.innerHTML = '<svg class="glyph" aria-hidden="true"><use href="#heart"></use></svg>';
      button.setAttribute("aria-label", `${section.dataset.save} ${text(head, ".name")}`);
      head.querySelector(".picture").append(button);
    }
    const pressed = String(hotels.some(({ id }) => id === head.dataset.hotel));
    if (button.getAttribute("aria-pressed") !== pressed) button.setAttribute("aria-pressed", pressed);
  }
}

function toggle(head) {
  const hotels = read();
  const others = hotels.filter(({ id }) => id !== head.dataset.hotel);
  write(others.length < hotels.length ? others : [...hotels, card(head)]);
}

function line(text) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return paragraph;
}

/** One saved hotel as a column of the comparison. */
function column(hotel) {
  const article = document.createElement("article");
  const name = document.createElement("h3");
  const link = document.createElement("a");
  link.href = `${hotel.page}#results`;
  link.textContent = hotel.name;
  name.append(link);
  const total = line(hotel.total);
  total.className = "total";
  article.append(name, total, line(hotel.stay), ...[hotel.stars, hotel.distance, ...hotel.terms].filter(Boolean).map(line));
  return article;
}

function draw() {
  const section = document.querySelector(".saved");
  if (!section) return;
  const hotels = read();
  offer(section);
  section.hidden = !hotels.length;
  section.querySelector(".saved-count").textContent = hotels.length;
  section.querySelector(".columns-saved").replaceChildren(...hotels.slice(-MOST_COMPARED).reverse().map(column));
}

addEventListener("click", ({ target }) => {
  const button = target.closest?.(".save");
  if (button) toggle(button.closest(".hotel"));
  if (target.closest?.(".saved-clear")) write([]);
});

addEventListener("storage", draw);
new MutationObserver((changes) => changes.some(({ target, addedNodes }) => addedNodes.length && !target.closest?.(".saved")) && draw()).observe(document.body, { childList: true, subtree: true });
draw();
