// Finds a name of TensorFlow 1 as one types: api/names.json has, by namespace, the end of
// each name, its class, and what to write where that doesn't follow from the class.
const form = document.querySelector(".notes-find")
const box = form.querySelector("input")
const list = form.querySelector("ol")
const count = form.querySelector("output")
const classes = JSON.parse(form.dataset.classes)
const MOST = 30

let names // loaded when the box is used
async function load() {
  const answer = await fetch(new URL("api/names.json", __md_scope))
  return Object.entries(await answer.json()).flatMap(([space, rows]) => rows.map(
    ([end, number, write]) => {
      const full = `${space}.${end}`
      return { full, space, end, number, write, low: full.toLowerCase() }
    }))
}

// `tf.compat.v1.x()` and `slim.x` as TensorFlow 1.15 has them.
function plain(typed) {
  return typed.trim().toLowerCase().replace(/\(.*$/s, "").replace(/^tf\.compat\.v1\./, "tf.")
    .replace(/^contrib\./, "tf.contrib.").replace(/^slim\./, "tf.contrib.slim.")
}

// Whether two words differ by one letter: added, left out, another, or two exchanged.
function near(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b
    || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

// How well a name fits; 0 is best.
function rank({ low }, typed) {
  if (low === typed) return 0
  const last = low.slice(low.lastIndexOf(".") + 1)
  if (last === typed || low.endsWith(`.${typed}`)) return 1
  if (low.startsWith(typed)) return 2
  if (last.startsWith(typed)) return 3
  if (low.includes(typed)) return 4
  return near(typed, low) || near(typed, last) ? 5 : Infinity
}

function find(all, typed) {
  for (let asked = plain(typed); asked; asked = asked.replace(/\.?[^.]*$/, "")) {
    const found = fitting(all, asked)
    if (found.length) return found // of a member of a class, the class
    if (!asked.includes(".", 3)) break
  }
  return []
}

function fitting(all, asked) {
  return all.map(name => [rank(name, asked), name])
    .filter(([fit]) => fit < Infinity)
    .sort(([a, one], [b, other]) => a - b || one.full.length - other.full.length
      || (one.full < other.full ? -1 : 1))
    .map(([, name]) => name)
}

function shown({ full, space, end, number, write }) {
  const item = document.createElement("li")
  const link = document.createElement("a")
  link.href = `${space}/#${end}`
  const code = document.createElement("code")
  code.textContent = full
  const verdict = document.createElement("span")
  verdict.className = `c${number}`
  verdict.textContent = classes[number]
  link.append(code, verdict)
  if (write ?? number === 6) {
    const instead = document.createElement("code")
    instead.textContent = write ?? full.replace(/^tf/, "tf.compat.v1")
    link.append("→ ", instead)
  }
  item.append(link)
  return item
}

async function answer() {
  const found = find(await (names ??= load()), box.value)
  list.replaceChildren(...found.slice(0, MOST).map(shown))
  const { none, found: text } = form.dataset
  count.textContent = !box.value.trim() ? "" : found.length
    ? text.replace("{}", found.length) : none
}

box.addEventListener("focus", answer)
box.addEventListener("input", answer)
form.addEventListener("submit", event => {
  event.preventDefault()
  list.querySelector("a")?.click()
})
form.addEventListener("keydown", event => {
  const links = [...list.querySelectorAll("a")]
  const at = links.indexOf(document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: -1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  const target = next < 0 ? box : links[Math.min(next, links.length - 1)]
  target?.focus()
})
if (box.value) answer() // the browser kept it
