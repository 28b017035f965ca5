// Dropping files on the form, and progress that renews itself. Everything works without this file: the form by its buttons, progress by a link.
"use strict";

for (const form of document.querySelectorAll("form.adding")) {
  const files = form.querySelector("input[type=file]");
  const over = (event, is) => { event.preventDefault(); form.classList.toggle("over", is); };
  form.addEventListener("dragover", event => over(event, true));
  form.addEventListener("dragleave", event => over(event, form.contains(event.relatedTarget)));
  form.addEventListener("drop", event => {
    over(event, false);
    if (event.dataTransfer.files.length === 0) return;
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

// The server writes the page; what is new in it takes the place of what was there.
async function renew() {
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-renews]")) {
      const next = page.getElementById(part.id);
      if (next && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes);
    }
  } catch {
    return;
  }
  again();
}

function again() {
  if (document.querySelector("[data-running]")) setTimeout(renew, 500);
}

again();
