/** Adds and removes rooms in place: the server makes the form as it would without script, and only its rooms are put in. */

async function change(fieldset, button) {
  const form = fieldset.form;
  const entries = new URLSearchParams(new FormData(form, button));
  const answer = await fetch(`${form.action}?${entries}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const rooms = page.getElementById(fieldset.id);
  fieldset.replaceWith(rooms);
  const same = rooms.querySelector(`button[value=${button.value}]`);
  const newest = [...rooms.querySelectorAll("select[name=adults]")].at(-1);
  (button.value === "add-room" || !same ? newest : same).focus();
}

export function rooms(form) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    const fieldset = button?.name === "form" && button.closest("fieldset");
    if (!fieldset) return;
    event.preventDefault();
    change(fieldset, button).catch(() => location.assign(`${form.action}?${new URLSearchParams(new FormData(form, button))}`));
  });
}
