// The page that reads pasted code: what it says of it, all of it in the browser.
const page = document.querySelector(".notes-paste")
const words = JSON.parse(page.dataset.words)
const { paste, api } = words
const box = page.querySelector("textarea")
const input = page.querySelector("input")
const said = page.querySelector("[role=status]")
const shown = page.querySelector(".notes-review")
const worker = new Worker(new URL("paste-worker.js", import.meta.url), { type: "module" })
const TRACEBACK = /^\s*(?:Traceback \(most recent call|File ".+", line \d)/m
const WAIT = 120 // milliseconds, after what is typed
const PART = 200 // lines that are shown at once
const MOST = 50 // links of a row
const COUNTS = ["unchanged", "import", "renamed", "arguments", "behavior", "legacy", "package",
  "gone", "private"]
const GROUPS = ["gone", "package", "legacy", "arguments", "behavior", "private", "idioms",
  "renamed", "import", "unchanged"]
const KEPT = ["import", "unchanged"] // groups that ask for nothing
const FOLD = 8 // rows of these that are shown
const EXAMPLE = `import tensorflow as tf
from tensorflow.contrib import slim

x = tf.placeholder(tf.float32, [None, 4])
net = slim.fully_connected(x, 8)
net = tf.layers.batch_normalization(net, training=True)
mean = tf.reduce_mean(tf.log(net), axis=1, keep_dims=True)
width = net.shape[1].value

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
`

let files = [] // that were dropped or opened
let asked = 0

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) made.setAttribute(key, value)
  }
  made.append(...children)
  return made
}
const put = (text, ...values) => text.replace(/\{\}/g, () => values.shift())
const coded = text => text.split("`").map((part, i) => i % 2 ? element("code", {}, part) : part)

// The group of a row, by what is to be done.
function group({ number, unknown, only }) {
  if (unknown) return "private"
  if (number === 6 || (only && number !== 4)) return "import"
  return { 0: "gone", 9: "gone", 8: "package", 7: "legacy", 2: "arguments", 3: "behavior",
    4: "renamed", 5: "renamed" }[number] ?? "unchanged"
}

// The sentence on top: how many names there are of each kind; of a name that is used in two
// ways, the more urgent counts.
function verdict(reviews) {
  const kinds = new Map()
  for (const row of reviews.flatMap(one => one.rows)) {
    const kind = group(row)
    if (!kinds.has(row.name)) kinds.set(row.name, kind)
  }
  const counts = COUNTS.map(kind => {
    const count = [...kinds.values()].filter(one => one === kind).length
    return count ? put(paste.counts[kind], count) : ""
  }).filter(Boolean).join(api.comma)
  return kinds.size === 1 ? put(paste.one, counts) : put(paste.names, kinds.size, counts)
}

function place(line, { places }) {
  return places ? put(paste.cell, ...places[line - 1]) : put(paste.line, line)
}
const short = (line, { places }) => places ? places[line - 1].join(":") : `${line}`

function row(one, review, at) {
  const { name, number, lines, write, problems } = one
  const code = element("code", {}, name)
  const link = (...inner) => element("a", { href: new URL(`../api/${one.link}`, location) }, ...inner)
  const item = element("li", {
    "data-name": name, "data-class": number, "data-missing": one.missing ? "" : undefined,
    "data-lines": lines.map(line => short(line, review)).join(),
  }, one.link ? link(code) : code)
  const label = one.unknown ? paste.unknown : api.classes[number]
  item.append(element("span", { class: `c${number}` }, label))
  const keep = one.only && number !== 4 // which is the same under its new name
  const told = [...problems, one.held && paste.held, keep && paste.stays].filter(Boolean)
  const text = element("span", {}, ...coded(told.join(api.semicolon)))
  const line = element("code", {}, write)
  if (!keep) item.append(...write ? ["→ ", line, " "] : [], text)
  else item.append(text, ...write && !write.startsWith("tf.compat.v1.") ? [paste.newer, line] : [])
  if (number === 3 && one.link && !one.only) item.append(link(paste.differs))
  item.append(links(lines, review, at))
  return item
}

function links(lines, review, at) {
  const all = lines.slice(0, MOST).flatMap((line, i) => [i ? api.comma : "", element("a", {
    href: `#line-${at}-${line}`, "aria-label": place(line, review),
  }, short(line, review))])
  const [before, after] = (lines.length > 1 ? paste.lines : paste.line).split("{}")
  if (lines.length > MOST) all.push(` … (${lines.length})`)
  return element("span", { class: "notes-lines" }, before, ...all, after)
}

function list(rows, head, fold) {
  const all = element("ul", { class: "notes-rows" }, ...rows)
  if (!fold) return [element("h3", {}, head), all]
  return [element("details", {}, element("summary", {}, `${head} (${rows.length})`), all)]
}

function idiomRows({ idioms }, review, at) {
  const places = new Map()
  for (const [which, line] of idioms) places.set(which, [...places.get(which) ?? [], line])
  return [...places].map(([which, lines]) => {
    const link = page.querySelector(`[data-idiom=${which}] > a`).cloneNode()
    link.append(...coded(paste.idioms[which]))
    return element("li", { "data-idiom": which, "data-lines": lines.map(line => short(line, review)).join() },
      link, links(lines, review, at))
  })
}

function article(review, at, many) {
  const parts = [element("h2", { tabindex: -1 }, many ? review.name : paste.pasted)]
  if (review.answers.length) parts.push(...list(explained(review, review.text), paste.messages))
  const note = (text, ...values) => parts.push(element("p", {}, ...coded(put(text, ...values))))
  if (review.needs.length) {
    parts.push(element("h3", {}, paste.needs))
    parts.push(element("pre", { class: "notes-needs" }, element("code", {}, review.needs.join("\n"))))
  }
  for (const name of review.assumed) note(paste.assumed, `\`${name}\``)
  for (const { line } of review.stars) note(paste.star, short(line, review))
  if (review.python2) note(paste.python2, short(review.python2, review))
  if (review.copy !== null) parts.push(copy(review))
  if (review.places) note(paste.cells)
  for (const kind of GROUPS) {
    const items = kind === "idioms" ? idiomRows(review, review, at)
      : review.rows.filter(one => group(one) === kind).map(one => row(one, review, at))
    const fold = KEPT.includes(kind) && items.length > FOLD
    if (items.length) parts.push(...list(items, paste.groups[kind], fold))
  }
  const text = element("pre", { class: "notes-text", tabindex: 0, "aria-label": paste.text })
  lines(text, review, at, 0, asked)
  parts.push(element("h3", {}, review.marks.length ? paste.text : paste.plain), text)
  return element("section", { "data-file": review.name }, ...parts)
}

// The text from a line on, with marks, a part after the other.
function lines(into, review, at, from, mine) {
  if (mine !== asked) return
  const starts = review.starts ??= offsets(review.text)
  const made = element("span", { class: starts.length > PART ? "notes-part" : null })
  const end = Math.min(from + PART, starts.length)
  for (let i = from; i < end; i++) {
    const line = element("span", { id: `line-${at}-${i + 1}`, "data-label": short(i + 1, review) })
    let done = starts[i]
    const stop = i + 1 < starts.length ? starts[i + 1] : review.text.length
    while ((review.mark ??= 0) < review.marks.length && review.marks[review.mark][0] < stop) {
      const [start, last, number, name] = review.marks[review.mark]
      const close = Math.min(last, stop)
      if (start >= done) {
        line.append(review.text.slice(done, start), element("mark", { class: `c${number}`, title: name },
          review.text.slice(start, close)))
        done = close
      }
      review.mark += 1
    }
    line.append(review.text.slice(done, stop) || "\n")
    made.append(line)
  }
  into.append(made)
  if (end < starts.length) setTimeout(lines, 0, into, review, at, end, mine)
}

function offsets(text) {
  const found = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    if (index + end.length < text.length) found.push(index + end.length)
  }
  return found
}

const lineOf = (text, name) => element("pre", { class: name }, element("code", {}, text))

// The pages that explain the messages in a text, with the cause that it shows.
function explained({ answers }, text) {
  const root = new URL(page.dataset.root, location)
  return answers.map(({ page: path, title, cause, causes, write, groups, at }) => {
    const url = new URL(path, root)
    const to = ({ id, title: told }) =>
      element("a", { href: `${url}#${id}` }, ...coded(told))
    const item = element("li", { "data-page": url.pathname },
      element("a", { href: cause ? `${url}#${cause.id}` : url }, element("code", {}, title)))
    const told = cause ? [cause] : causes
    if (told.length) {
      item.append(element("p", {}, cause ? paste.cause : paste.causes,
        ...told.flatMap((one, i) => [i ? api.comma : "", to(one)])))
    }
    const named = Object.entries(groups).filter(([name, value]) => value && paste.what[name])
    if (named.length) {
      const parts = named.flatMap(([name, value], i) =>
        [i ? api.comma : "", `${paste.what[name]} `, element("code", {}, value)])
      item.append(element("p", {}, paste.named, ...parts))
    }
    if (write) item.append(element("p", {}, paste.write), lineOf(write, "notes-write"))
    item.append(element("p", {}, paste.quoted), lineOf(text.slice(...at)))
    return item
  })
}

function copy(review) {
  const name = review.places ? review.name.replace(/\.py$/, ".ipynb") : review.name
  const link = element("a", { class: "md-button md-button--primary", download: name,
    "data-promised": review.promised, "data-left": review.left,
    href: URL.createObjectURL(new Blob([review.copy], { type: "text/x-python" })) }, paste.copy)
  const text = review.promised ? paste.promised
    : [paste.changed, review.left ? put(paste.left, review.left) : ""].join(" ")
  return element("p", {}, link, element("br"), text)
}

function none(text) {
  const told = element("div", { "data-none": "" })
  if (page.dataset.report) {
    const link = element("a", { href: page.dataset.report }, paste.report)
    link.addEventListener("click", () => { // only now does the text leave the page
      link.href = `${page.dataset.report}?${new URLSearchParams({ body: text.slice(0, 4000) })}`
    })
    told.append(element("p", {}, link))
  }
  return told
}

worker.addEventListener("message", ({ data: { id, reviews } }) => {
  if (id !== asked) return
  for (const one of reviews) { // a traceback is no program, nor is a message
    if (one.answers.length && (TRACEBACK.test(one.text) || one.assumed.length)) {
      Object.assign(one, { rows: [], idioms: [], marks: [], needs: [], copy: null, assumed: [] })
    }
  }
  const useful = reviews.filter(one => one.rows.length || one.idioms.length
    || one.answers.length)
  clear()
  if (!useful.length) {
    said.textContent = paste.nothing
    shown.replaceChildren(none(box.value))
  } else {
    const count = useful.flatMap(one => one.answers).length
    const parts = [count ? put(paste.explained, count) : "",
      useful.some(one => one.rows.length) ? verdict(useful) : ""]
    said.replaceChildren(...coded(parts.filter(Boolean).join(" ")))
    shown.replaceChildren(...useful.map((one, at) => article(one, at + 1, reviews.length > 1)))
  }
  page.dataset.ready = id
})

function clear() {
  for (const one of shown.querySelectorAll("[download]")) URL.revokeObjectURL(one.href)
  shown.replaceChildren()
}

let timer
function begin() {
  clearTimeout(timer)
  asked += 1
  page.dataset.asked = asked // and `ready`, once it is answered
}
function ask() {
  const all = box.value.trim() ? [{ name: "pasted.py", text: box.value }] : files
  if (!all.length) {
    clear()
    said.textContent = ""
    page.dataset.ready = asked
    return
  }
  said.textContent = paste.reading
  worker.postMessage({ id: asked, files: all, words })
}
box.addEventListener("input", () => {
  files = []
  begin()
  timer = setTimeout(ask, WAIT)
})

async function open(list) {
  files = await Promise.all([...list].map(async one => ({ name: one.name, text: await one.text() })))
  box.value = ""
  begin()
  ask()
}
input.addEventListener("change", () => {
  open(input.files)
  input.value = ""
})
for (const event of ["dragover", "drop"]) {
  page.addEventListener(event, drop => {
    if (!drop.dataTransfer.types.includes("Files")) return
    drop.preventDefault()
    if (event === "drop") open(drop.dataTransfer.files)
  })
}

const deeds = {
  example() {
    box.value = EXAMPLE
    begin()
    ask()
  },
  files() { input.click() },
  empty() {
    box.value = ""
    files = []
    begin()
    ask()
    said.textContent = paste.emptied
    box.focus()
  },
}
page.addEventListener("click", event => {
  deeds[event.target.dataset?.do]?.()
  const link = event.target.closest(".notes-lines > a")
  if (!link) return
  event.preventDefault() // the address stays as it is
  const line = document.getElementById(link.hash.slice(1))
  for (const one of shown.querySelectorAll(".notes-here")) one.classList.remove("notes-here")
  line?.classList.add("notes-here")
  line?.setAttribute("tabindex", -1)
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: "center" })
})
worker.postMessage({ explained: new URL(page.dataset.messages, location).href })
if (box.value) box.dispatchEvent(new Event("input")) // the browser kept it
