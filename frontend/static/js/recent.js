/** The places somebody looked at lately, kept in their browser alone. */

const KEY = "staystream.recent";

const MOST = 5;

export function recent() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

export function remember(newest) {
  const others = recent().filter(({ place }) => place !== newest.place);
  try {
    localStorage.setItem(KEY, JSON.stringify([newest, ...others].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing offers nothing again.
  }
}

export function forget() {
  localStorage.removeItem(KEY);
}
