// What is typed becomes a query of lunr, https://lunrjs.com/guides/searching.html. Material
// takes each word as the beginning of one, so that the `a` of a sentence is found
// everywhere; a word that ends in a weight, `^1`, is taken whole. `"`, `+`, `-`, `~`, `^`,
// `:` and `*` are operators, with which most error messages find nothing.
const PUNCTUATION = /[\s.,;:!?()[\]{}<>=+\-*~^/\\|"'`@#$%&，。？！、；：（）“”…]+/
const MODULES = /\b(?:[a-z]\w*\.)+(?=\w{3})/g // of tf.layers.dense the name is dense
const COMMON = /^(?:.{1,3}|does|from|have|that|there|this|what|when|which|with)$/
const CHINESE = /(\p{sc=Han}+)/u
const MESSAGE = /\b[A-Z]\w*(?:Error|Exception|Warning)\b.*\s\S+\s/s // not a name alone
const LONGEST = 400 // characters that are sought of what is pasted
const FEW = 7 // words; more are a message or a sentence, all of whose words are complete

const unknown = document.querySelector(".notes-unknown")
let index
const words = new Set() // of the index
const names = new Map() // of the API, by what is left without their underscores
const messages = [] // the word of each message's page, and the pattern of the message

function learn({ config, docs }) {
  const separator = new RegExp(config.separator)
  for (const { title, text, asked = "", word, match = [] } of docs) {
    for (const pattern of match) messages.push([word, new RegExp(pattern, "gm")])
    const plain = `${title} ${text} ${asked}`.replace(/<[^>]*>/g, " ").toLowerCase()
    for (const word of plain.split(separator)) words.add(word)
  }
  for (const word of words) {
    if (/^[a-z]\w+_[a-z]{2}/.test(word)) names.set(word.replaceAll("_", ""), word)
  }
}

// Material leaves the last character out when it takes Chinese apart: 会话 (session) is
// searched as 会 (will). So all words of the index that a run holds are sent, each with a
// character more that no page has; and as it is, the rest, of which only the beginning
// may have been typed.
function chinese(run) {
  const found = []
  let end = 0
  for (let i = 0; i < run.length; i++) {
    for (let j = run.length; j > i; j--) {
      const known = words.has(run.slice(i, j))
      if (!known || (i < end && j === i + 1)) continue
      found.push(`${run.slice(i, j)}〇^${i < end ? 1 : j - i}`)
      end = Math.max(end, j)
    }
  }
  return end < run.length ? [...found, run.slice(end)] : found
}

// Of a message, the words that the index has. Else such a word, an API name written with
// spaces or without underscores, the beginning of a word, or one with a letter or two wrong.
function latin(word, next, few) {
  const known = words.has(word)
  if (!few) return known && !COMMON.test(word) ? [`${word}^1`] : []
  const near = [word, word + next].map(one => names.get(one.replaceAll("_", "")))
  const name = near.find(one => one && one !== word)
  const found = name ? [`${name}^4`, name] : []
  if (known) return [...found, `${word}^4`, ...COMMON.test(word) ? [] : [word]]
  if (name) return found
  return word.length < 5 ? [word] : [word, `${word}~${word.length < 9 ? 1 : 2}`]
}

// The pages of the messages that a text holds. Of several, as a traceback of one error
// during another has them, the last is what the reader sees first.
function explained(text) {
  const last = new Map()
  for (const [word, pattern] of messages) {
    for (const { index } of text.matchAll(pattern)) {
      last.set(word, Math.max(index, last.get(word) ?? 0))
    }
  }
  const inOrder = [...last].sort(([, one], [, other]) => one - other)
  return inOrder.map(([word], i) => `${word}^${1000 * (i + 1)}`)
}

// A name of TensorFlow 1, as a whole: its verdict is a link above the results.
const NAME = /^(?:tf|slim|tensorflow)(?:\.\w+)+$/
const named = document.querySelector(".notes-named")
const classes = JSON.parse(named.dataset.classes)
const { base } = JSON.parse(document.querySelector("#__config").textContent)
let known
async function look(typed) {
  const name = typed.trim().replace(/\(.*$/s, "").replace(/^tf\.compat\.v1\./, "tf.")
    .replace(/^slim\./, "tf.contrib.slim.")
  named.hidden = true
  if (!NAME.test(name)) return
  known ??= fetch(new URL("api/names.json", __md_scope)).then(answer => answer.json())
  const spaces = await known
  for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
    const full = name.slice(0, end) // of a member, its class
    for (let dot = end; dot > 0; dot = full.lastIndexOf(".", dot - 1)) {
      const rest = full.slice(dot + 1)
      const row = spaces[full.slice(0, dot)]?.find(([last]) => last === rest)
      if (row) return show(full, full.slice(0, dot), row)
    }
  }
}
function show(full, space, [end, number, write]) {
  const link = document.createElement("a")
  link.href = new URL(`${base.replace(/\/$/, "")}/api/${space}/#${end}`, location)
  const instead = write ?? (number === 6 ? full.replace(/^tf/, "tf.compat.v1") : "")
  link.textContent = [`${full}: ${classes[number]}`, instead].filter(Boolean).join(" → ")
  named.replaceChildren(link)
  named.hidden = false
}

function ask(typed) {
  look(typed)
  if (!words.size) learn(index)
  const text = typed.toLowerCase().trim()
  const few = text.split(/\s+/).length < FEW
  const parts = (few ? text.replace(MODULES, "") : text)
    .split(PUNCTUATION).flatMap(part => part.split(CHINESE)).filter(Boolean)
  const terms = parts.flatMap((part, i) => CHINESE.test(part)
    ? chinese(part) : latin(part, parts[i + 1] ?? "", few))
  const found = explained(typed)
  unknown.hidden = found.length > 0 || !MESSAGE.test(typed)
  return [...found, ...terms].join(" ") || text
}

// Material sends its worker the index, a message of type 0, and what is typed, of type 2;
// Zensical sends an object, and its search needs none of this.
const post = Worker.prototype.postMessage
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === 0) index = message.data
  const typed = message?.type === 2 && typeof message.data === "string"
  return post.call(this, typed ? { ...message, data: ask(message.data) } : message, ...rest)
}

// What is typed or pasted into the box of the home page goes on in the theme's search, which
// answers while one types; without this the form asks for it by the address.
const box = document.querySelector(".notes-ask input")
function seek(text) {
  const field = document.querySelector(".md-search__input")
  field.focus()
  field.value = text
  field.dispatchEvent(new KeyboardEvent("keyup", { key: "End" }))
}
box?.addEventListener("input", ({ isComposing }) => {
  if (isComposing) return // an input method isn't done with the word
  seek(box.value)
  box.value = ""
})
box?.addEventListener("compositionend", () => box.dispatchEvent(new Event("input")))
document.querySelector("[data-do=search]")?.addEventListener("click", () => {
  seek(document.getElementById("paste").value.trim().replace(/\s+/g, " ").slice(0, LONGEST))
})
