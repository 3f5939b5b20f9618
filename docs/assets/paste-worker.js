// Reads what is pasted, apart from the page, so that the box stays quick.
import { explain } from "./messages.js"
import { notebook } from "./reading.js"
import { review, table } from "./verdicts.js"

const root = new URL("../", import.meta.url)
const load = path => fetch(new URL(path, root)).then(answer => answer.json())
const known = Promise.all(["api/names.json", "api/paste.json"].map(load))
  .then(([names, more]) => table(names, more))

// A verdict in words, as the comment above its line has it.
function inWords({ name, number, write, problems, unknown }, { paste, api }) {
  const what = unknown ? paste.unknown : api.classes[number]
  const told = [`${name}: ${what}${write ? ` → ${write}` : ""}`,
    ...problems.map(one => phrase(one, { paste, api }).replaceAll("`", ""))]
  return (paste.comment + told.join(api.semicolon)).replace(/\s+/g, " ")
}

// What differs in a call, in words, with code in `…`.
function phrase([about, ...values], { paste, api }) {
  const text = about === "positional" ? api.positional[Math.min(values[0], 2)]
    : paste[about] ?? api[about]
  const put = values.map(one => about === "positional" ? one : `\`${one}\``)
  let next = 0
  return text.replace(/\{(\d?)\}/g, (_, at) => put[at || next++])
}

// What pasted messages are explained by; loaded with the page, as the names are.
let entries

onmessage = async ({ data: { id, files, words, explained } }) => {
  if (explained) {
    entries = load(explained)
    return
  }
  const [names, messages] = await Promise.all([known, entries])
  const reviews = files.map(({ name, text }) => {
    const cells = notebook(text)
    const found = review(names, cells?.text ?? text, one => inWords(one, words))
    for (const row of found.rows) row.problems = row.problems.map(one => phrase(one, words))
    const answers = cells ? [] : explain(text, messages)
    if (!cells) return { name, text, ...found, answers }
    const copy = found.copy && cells.copy(found.copy)
    const shown = cells.text.replace(/[\v\f]/g, " ")
    return { name, text: shown, places: cells.places, ...found, answers, copy }
  })
  postMessage({ id, reviews })
}
