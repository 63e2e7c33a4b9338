/** A calendar beside two date fields, in a dialog by the pattern of the APG: days of a month in a grid, first the day of arrival, then that of departure. */

const DAY_MS = 86_400_000;

const language = document.documentElement.lang;

const format = (options) => new Intl.DateTimeFormat(language, { timeZone: "UTC", calendar: "gregory", ...options });

const MONTH = format({ month: "long", year: "numeric" });

const WHOLE = format({ dateStyle: "full" });

const DAY = format({ day: "numeric" });

const WEEKDAY = { short: format({ weekday: "narrow" }), long: format({ weekday: "long" }) };

/** Days are numbered from 1970-01-01, as UTC counts them. */
const number = (date) => Math.round(Date.parse(date) / DAY_MS);

const date = (day) => new Date(day * DAY_MS);

const text = (day) => date(day).toISOString().slice(0, 10);

/** The first day of the month so many months after that of a day. */
const month = (day, further) => Date.UTC(date(day).getUTCFullYear(), date(day).getUTCMonth() + further, 1) / DAY_MS;

/** The same day so many months later, or the last of that month. */
const later = (day, months) => Math.min(month(day, months) + date(day).getUTCDate() - 1, month(day, months + 1) - 1);

/** On which weekday a week starts where the language is spoken, 1 being Monday. */
function weekStart() {
  const locale = new Intl.Locale(language);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** How many days of its week are before a day. */
const inWeek = (day) => (((day + 4 - weekStart()) % 7) + 7) % 7;

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

class Calendar {
  #from;
  #to;
  #words;
  #dialog;
  #months = make("div", { className: "months" });
  #hint = make("p", { className: "hint", role: "status" });
  #focus = 0;
  #arrival = null;
  #back;

  constructor({ checkIn, checkOut }, words) {
    this.#from = checkIn;
    this.#to = checkOut;
    this.#words = words;
    this.#dialog = this.#build();
    document.body.append(this.#dialog);
  }

  get opener() {
    const button = make("button", { type: "button", className: "quiet open-calendar", ariaHasPopup: "dialog", textContent: this.#words.open });
    button.addEventListener("click", () => this.#open(button));
    return button;
  }

  #build() {
    const step = (word, months, className) => {
      const button = make("button", { type: "button", className: `turn ${className}`, ariaLabel: word });
      button.addEventListener("click", () => this.#move(later(this.#focus, months), false));
      return button;
    };
    const close = make("button", { type: "button", className: "button", textContent: this.#words.close });
    const dialog = make("dialog", { className: "calendar", ariaLabel: this.#words.open },
      make("div", { className: "turns" }, step(this.#words.previous, -1, "back"), this.#hint, step(this.#words.next, 1, "on")),
      this.#months,
      make("p", { className: "calendar-foot" }, close));
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => this.#back.focus());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    this.#months.addEventListener("click", (event) => {
      const cell = event.target.closest("[data-day]");
      if (cell) this.#choose(Number(cell.dataset.day));
    });
    this.#months.addEventListener("keydown", (event) => this.#pressed(event));
    return dialog;
  }

  #open(button) {
    this.#back = button;
    this.#arrival = null;
    this.#hint.textContent = this.#words.from;
    this.#dialog.showModal();
    this.#move(number(this.#from.value || this.#from.min));
  }

  #choose(day) {
    this.#focus = day;
    if (this.#arrival === null || day <= this.#arrival) {
      this.#arrival = day;
      this.#hint.textContent = this.#words.to;
      return this.#draw();
    }
    this.#from.value = text(this.#arrival);
    this.#to.value = text(day);
    this.#from.dispatchEvent(new Event("change", { bubbles: true }));
    this.#dialog.close();
  }

  #move(day, focus = true) {
    this.#focus = Math.max(number(this.#from.min), Math.min(number(this.#to.max), day));
    this.#draw(focus);
  }

  #pressed(event) {
    const along = document.documentElement.dir === "rtl" ? -1 : 1;
    const day = this.#focus;
    const moved = {
      ArrowRight: day + along,
      ArrowLeft: day - along,
      ArrowDown: day + 7,
      ArrowUp: day - 7,
      Home: day - inWeek(day),
      End: day - inWeek(day) + 6,
      PageDown: later(day, event.shiftKey ? 12 : 1),
      PageUp: later(day, event.shiftKey ? -12 : -1),
    }[event.key];
    if (moved === undefined) return;
    event.preventDefault();
    this.#move(moved);
  }

  #draw(focus = true) {
    this.#months.replaceChildren(this.#month(month(this.#focus, 0)), this.#month(month(this.#focus, 1)));
    if (focus) this.#months.querySelector("[tabindex='0']").focus();
  }

  #month(first) {
    const caption = make("caption", { textContent: MONTH.format(date(first)) });
    const days = Array.from({ length: 7 }, (_, index) => date(first - inWeek(first) + index));
    const head = make("tr", {}, ...days.map((day) => make("th", { scope: "col", abbr: WEEKDAY.long.format(day), textContent: WEEKDAY.short.format(day) })));
    const body = make("tbody", {});
    for (let week = first - inWeek(first); week < month(first, 1); week += 7) {
      body.append(make("tr", {}, ...Array.from({ length: 7 }, (_, index) => this.#cell(week + index, first))));
    }
    return make("table", { role: "grid" }, caption, make("thead", {}, head), body);
  }

  #cell(day, first) {
    const cell = make("td", { role: "gridcell" });
    if (day < first || day >= month(first, 1)) return cell;
    const open = day >= number(this.#from.min) && day <= number(this.#to.max);
    const button = make("button", { type: "button", disabled: !open, tabIndex: day === this.#focus ? 0 : -1, ariaLabel: WHOLE.format(date(day)), textContent: DAY.format(date(day)) });
    button.dataset.day = day;
    cell.ariaSelected = String(this.#within(day));
    cell.append(button);
    return cell;
  }

  #within(day) {
    if (this.#arrival !== null) return day === this.#arrival;
    return day >= number(this.#from.value) && day <= number(this.#to.value);
  }
}

export function calendar(form) {
  const words = form.querySelector("[data-calendar]");
  if (!words || !HTMLDialogElement.prototype.showModal) return;
  const { from, to, open, previous, next, close } = words.dataset;
  words.append(new Calendar(form.elements, { from, to, open, previous, next, close }).opener);
}
