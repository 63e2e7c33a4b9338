/** Makes a text field for destinations an editable combobox with a list (APG). Without it the text itself is sent, and the server asks back. */

import { forget, recent, remember } from "./recent.js";

const QUIET_MS = 120;

const LIMIT = 8;

const language = document.documentElement.lang;

const countries = new Intl.DisplayNames([language, "en"], { type: "region" });

/** A position as the address takes it, to about a hundred metres. */
const near = ({ coords }) => `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;

function option(list, index, { text, detail, take }) {
  const item = list.appendChild(document.createElement("li"));
  item.id = `${list.id}-${index}`;
  item.role = "option";
  item.ariaSelected = "false";
  item.append(Object.assign(document.createElement("bdi"), { textContent: text }));
  if (detail) item.append(" ", Object.assign(document.createElement("small"), { textContent: detail }));
  item.take = take;
}

class Destination {
  #field;
  #list = document.createElement("ul");
  #status = document.createElement("p");
  #hidden = Object.assign(document.createElement("input"), { type: "hidden" });
  #asked = new AbortController();
  #timer = 0;
  #active = -1;

  constructor(field) {
    this.#field = field;
    this.#list.id = `${field.id}-list`;
    this.#list.role = "listbox";
    this.#list.className = "found";
    this.#list.hidden = true;
    this.#list.ariaLabel = field.labels[0].textContent;
    this.#status.className = "unseen";
    this.#status.role = "status";
    field.after(this.#list, this.#status, this.#hidden);
    field.role = "combobox";
    field.ariaAutoComplete = "list";
    field.ariaExpanded = "false";
    field.setAttribute("aria-controls", this.#list.id);
    field.addEventListener("input", () => this.#typed());
    field.addEventListener("keydown", (event) => this.#pressed(event));
    field.addEventListener("click", () => this.#offer());
    field.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => event.target.closest("li")?.take());
  }

  #typed() {
    this.#mean("", "");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#offer(), QUIET_MS);
  }

  /** What the field means besides its text: a place by its id, a point, or nothing. */
  #mean(name, value) {
    this.#field.form.querySelector("input[name=was]")?.remove();
    this.#field.name = name === "near" ? "" : "q";
    this.#hidden.name = name;
    this.#hidden.value = value;
  }

  async #offer() {
    this.#asked.abort();
    this.#asked = new AbortController();
    const text = this.#field.value.trim();
    if (!text) return this.#show(this.#usual());
    try {
      const answer = await fetch(`/api/v1/places?${new URLSearchParams({ q: text, limit: LIMIT })}`, { signal: this.#asked.signal });
      if (answer.ok) this.#show((await answer.json()).map((place) => this.#place(place)));
    } catch {
      this.#close();
    }
  }

  #place({ id, name, region, country }) {
    const land = countries.of(country);
    return { text: name, detail: [region, land].filter(Boolean).join(", "), take: () => this.#take(`${name}, ${land}`, "place", id) };
  }

  /** Before anything is typed: where one is, and where one looked before. */
  #usual() {
    const { near: here, clear } = this.#field.dataset;
    const before = recent().map(({ text, place }) => ({ text, take: () => this.#take(text, "place", place) }));
    const around = navigator.geolocation ? [{ text: here, take: () => this.#locate() }] : [];
    return [...around, ...before, ...(before.length ? [{ text: clear, take: () => { forget(); this.#offer(); } }] : [])];
  }

  #locate() {
    this.#close();
    const { near: here, lost } = this.#field.dataset;
    navigator.geolocation.getCurrentPosition(
      (position) => this.#take(here, "near", near(position)),
      () => { this.#status.textContent = lost; });
  }

  #take(text, name, value) {
    this.#field.value = text;
    this.#mean(name, value);
    if (name === "place") remember({ text, place: String(value) });
    this.#close();
  }

  #show(options) {
    this.#list.replaceChildren();
    options.forEach((each, index) => option(this.#list, index, each));
    this.#activate(-1);
    const open = options.length > 0 && document.activeElement === this.#field;
    this.#list.hidden = !open;
    this.#field.ariaExpanded = String(open);
    this.#status.textContent = this.#field.dataset.found.replace("#", options.length.toLocaleString(language));
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked.abort();
    this.#list.hidden = true;
    this.#field.ariaExpanded = "false";
    this.#activate(-1);
  }

  #activate(index) {
    const options = [...this.#list.children];
    this.#active = index;
    options.forEach((each, number) => { each.ariaSelected = String(number === index); });
    if (index < 0) return this.#field.removeAttribute("aria-activedescendant");
    this.#field.setAttribute("aria-activedescendant", options[index].id);
    options[index].scrollIntoView({ block: "nearest" });
  }

  #pressed(event) {
    const count = this.#list.children.length;
    const open = !this.#list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && open) this.#activate(((this.#active < 0 && step < 0 ? 0 : this.#active) + step + count) % count);
    else if (step) this.#offer();
    else if (event.key === "Enter" && open && this.#active >= 0) this.#list.children[this.#active].take();
    else if (event.key === "Escape" && open) this.#close();
    else if (event.key === "Escape" && this.#field.value) { this.#field.value = ""; this.#typed(); }
    else return;
    event.preventDefault();
  }
}

/** Where somebody looked is offered to them again; it never leaves the browser. */
function keep(field) {
  const place = field.form.querySelector("input[name=was]")?.value;
  if (place && field.value) remember({ text: field.value, place });
}

export function destinations(root) {
  for (const field of root.querySelectorAll("input[data-found]")) {
    keep(field);
    new Destination(field);
  }
}
