// Keys for review. Everything works without this file: each key stands for a button, a link or a field of the page.
"use strict";

const questions = [...document.querySelectorAll(".question")];
const verdicts = { y: ["same", "dependent"], o: ["opposed"], h: ["unsure"], n: ["different", "rejected", "independent"], x: ["rejected"] };
const switched = document.getElementById("single-keys");

if (switched) {
  switched.checked = localStorage.getItem("single-keys") !== "off";
  switched.addEventListener("change", () => localStorage.setItem("single-keys", switched.checked ? "on" : "off"));
}

const current = () => document.activeElement.closest(".question");

function go(question) {
  if (!question) return;
  question.focus({ preventScroll: true });
  question.scrollIntoView({ block: "nearest" });
}

function move(by) {
  const at = questions.indexOf(current());
  go(questions[at < 0 ? 0 : Math.min(questions.length - 1, Math.max(0, at + by))]);
}

function decide(key) {
  const question = current();
  const button = verdicts[key].map(value => question?.querySelector(`button[value=${value}]`)).find(found => found);
  if (!button) return;
  const details = button.closest("details");
  if (details) details.open = true;
  button.form.requestSubmit(button);
}

const actions = {
  j: () => move(1),
  k: () => move(-1),
  w: () => {
    const why = current()?.querySelector("input[name=why]");
    if (!why) return;
    const details = why.closest("details");
    if (details) details.open = true;
    why.focus();
  },
  u: () => {
    // Where no switch turns single keys off they do something only beside what they are for.
    if (switched || current()) document.querySelector("form.undo")?.requestSubmit();
  },
  "/": () => document.getElementById("review-search")?.focus(),
  "?": () => {
    const keys = document.getElementById("keys");
    if (!keys) return;
    keys.open = !keys.open;
    keys.querySelector("summary").focus();
  },
};
for (const key of Object.keys(verdicts)) actions[key] = () => decide(key);

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const writes = event.target.matches("input:not([type=checkbox]), textarea, select");
  if (writes) {
    // Enter in "why" is no decision: it goes back to the question, where a key decides.
    if (event.key === "Escape" || (event.key === "Enter" && event.target.name === "why")) {
      event.preventDefault();
      go(current());
    }
    return;
  }
  if (switched && !switched.checked && event.key !== "?") return;
  if (!actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
});

// After a decision the page comes back at the question that took its place, or at the last one.
const at = /^#q(\d+)$/.exec(location.hash);
if (at) go(questions[Math.min(questions.length, Number(at[1])) - 1]);
