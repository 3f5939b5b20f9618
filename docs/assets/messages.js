// The messages that a pasted text holds: explain(text, entries) gives what was raised last,
// then what caused it, then what was only logged, each as
//   { page, title, // of the message, as tfnotes/build/causes.py writes the entries
//     cause,       // { id, title } of the section whose cause the text shows, or null
//     causes,      // all of them: to offer where cause is null
//     write,       // the lines to write against the cause, or else the message
//     groups,      // what the message names, as the reader has it: { variable: "net/w" }
//     at }         // [start, end] of the message in the text

// What a terminal, a notebook's file or a page of HTML adds, and what it stands for.
const ADDED = new RegExp([
  String.raw`(?:\x1b|\\u001b|\\x1b|␛)?\[\d{1,3}(?:;\d{1,3})*m`, String.raw`\x1b\[[\d;?]*[A-Za-z]`,
  String.raw`[\r\u200b\ufeff]`, String.raw`\\n(?=")|(?:\\n)?",?\n\s{0,9}"`, String.raw`\\(?=["'])`,
  String.raw`&(?:lt|gt|amp|quot|#39|#x27);`,
].join("|"), "g")
const STANDS = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&#x27;": "'" }
const RUN = 999 // characters without a space are no message, but a picture, say
const WRAPPED = [79, 80, 100, 120, 132] // columns at which terminals break lines
const MOST = 30 // lines into which one is broken
const INDENT = /^[\s>|#]*/
const FRAMES = /^[ |>]*File ".+", line \d+|^[ |>]*Traceback \(most recent|^ *-+> ?\d+ |^[ \t]+at \S.*:\d+\)?$/m
const RAISED = /^[ |>]*(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Iteration)\b(?: \([^\n)]*\))?(?::|$)/m
const ALONE = /^(?:[\w.-]+ +\| )?[\s>|]*(?:[^\x00-\x7f]{0,40}\s*)(?:(?:\w+\.)*\w+(?:Error|Exception|Warning): .{0,200})?$/
const NEXT = /During handling of the above|The above exception was the direct/g
const [BEFORE, BEHIND] = [20_000, 8_000] // characters around a message that show its cause
const LONG = 200 // characters of what a message names

// A text made of pieces: each what is shown, and where in the source it begins.
function joined(pieces, { origin }) {
  const starts = []
  let text = ""
  for (const [piece, place] of pieces) {
    if (!piece) continue
    starts.push([text.length, place])
    text += piece
  }
  return {
    text,
    origin: place => {
      let low = 0
      for (let high = starts.length; low < high;) {
        const middle = (low + high) >> 1
        if (starts[middle][0] <= place) low = middle + 1
        else high = middle
      }
      const [here, there] = starts[low - 1] ?? [0, 0]
      return origin(there + place - here)
    },
  }
}

// A text in which something is replaced.
function* replaced(text, pattern, put) {
  let last = 0
  for (const found of text.matchAll(pattern)) {
    yield [text.slice(last, found.index), last]
    yield [put(found[0]), found.index]
    last = found.index + found[0].length
  }
  yield [text.slice(last), last]
}

// A text without the breaks of its lines: those that a terminal made, with `columns`; else all.
function* unbroken(lines, columns) {
  let place = 0
  let open = 0 // lines that were joined
  for (const [number, line] of lines.entries()) {
    const indent = columns ? 0 : line.match(INDENT)[0].length
    yield [line.slice(indent), place + indent]
    place += line.length
    open = columns?.has(line.length) && open < MOST ? open + 1 : 0
    const isLast = number === lines.length - 1 || (columns ? open : line.endsWith("-"))
    yield [isLast ? "" : columns ? "\n" : " ", place]
    place += 1
  }
}

// The text as it was printed: without colors, with Python's quotation marks; then with the
// lines joined that a terminal broke, and that a mail did.
function readings(pasted) {
  const plain = pasted.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\u00a0/g, " ")
  const source = { text: plain, origin: place => place }
  const whole = joined(replaced(plain, ADDED,
    added => STANDS[added] ?? (added.includes("\n") ? "\n" : "")), source)
  const printed = joined(replaced(whole.text, /\S+/g,
    run => run.length < RUN ? run : ""), whole)
  const lines = printed.text.split("\n")
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const full = new Set(lines.filter(line => line.length === width)).size
  const columns = new Set([...WRAPPED, ...width > 39 ? [width] : []])
  const unwrapped = joined(unbroken(lines, columns), printed)
  const spaced = joined(unbroken(lines), printed)
  return full > 1 ? [unwrapped, printed, spaced] : [printed, unwrapped, spaced]
}

const made = new WeakMap() // the expressions of the entries
function compiled(entries) {
  if (!made.has(entries)) {
    const all = (list, flags) => list?.map(one => new RegExp(one, flags)) ?? []
    made.set(entries, entries.map(({ match, within, causes, ...rest }) => ({
      ...rest,
      match: all(match, "gm"),
      within: within && all(within, "m"),
      causes: causes.map(([id, title, write, ...shown]) =>
        ({ id, title, write, shown: all(shown, "m") })),
    })))
  }
  return made.get(entries)
}

// A message that Python prints for any program is TensorFlow's only where the rest says so,
// or where it stands alone.
function isMeant({ within }, { text }, index) {
  if (!within || within.some(one => one.test(text))) return true
  const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index)
  return !FRAMES.test(text) && ALONE.test(before)
}

// What a message names, without the rest of the sentence in which it is told.
const AFTER = /\n[^]*|[，。；！？、）」].*| (?:\[\[\{\{node|During handling|Traceback \().*/g
function named(groups) {
  const said = Object.entries(groups ?? {}).filter(([, value]) => value)
  return Object.fromEntries(said.map(([name, value]) => [name, value.replace(AFTER, "")
    .slice(0, LONG).trim().replace(/(?:[.,;:!?`]|(?<!['"].*)['"])+$/, "")]))
}

// Where a page's message stands last in a reading.
function lastIn(reading, entry) {
  let best
  for (const pattern of entry.match) {
    for (const found of reading.text.matchAll(pattern)) {
      const start = found.index + found[0].search(/\S/)
      const end = found.index + found[0].length
      if ((best && start <= best.start) || !isMeant(entry, reading, start)) continue
      // What a line says twice is one message.
      const isSame = best && start - best.end < 99 && !/\n/.test(reading.text.slice(best.end, start))
      const before = Object.entries(isSame ? best.groups : {}).filter(([, value]) => value)
      const groups = { ...found.groups, ...Object.fromEntries(before) }
      best = { start: isSame ? best.start : start, end, groups }
    }
  }
  return best
}

// Lines of a program with the reader's names in place of its own.
function written(code, groups) {
  return code.replace(/\0(\w+)=([^\x01]*)\x01/g, (_, name, own) =>
    /^[^"'\\\n]+$/.test(groups[name] ?? "") ? groups[name] : own)
}

// The part of a text that tells of the message at a place: of several exceptions, its own.
function around(text, [first, last], isOne) {
  let [start, end] = [Math.max(0, first - BEFORE), Math.min(text.length, last + BEHIND)]
  for (const { index } of isOne ? [] : text.matchAll(NEXT)) {
    if (index <= first) start = Math.max(start, index)
    else end = Math.min(end, index)
  }
  return text.slice(start, end)
}

function causeOf({ causes }, parts) {
  const fits = ({ shown }) => shown.some(one => parts.some(part => one.test(part)))
  return causes.length === 1 ? causes[0] : causes.find(fits) ?? null
}

// What the first reading of a text has that holds an error, or all readings.
function foundIn(all, entries) {
  const found = new Map()
  for (const reading of all) {
    for (const entry of entries) {
      const last = found.has(entry) ? undefined : lastIn(reading, entry)
      if (!last) continue
      const at = [reading.origin(last.start), reading.origin(last.end - 1) + 1]
      found.set(entry, { entry, at, groups: named(last.groups) })
    }
    if ([...found.keys()].some(entry => !entry.logged)) break
  }
  return [...found.values()]
}

export function explain(text, entries) {
  const all = readings(text)
  const found = foundIn(all, compiled(entries))
  const errors = found.filter(({ entry }) => !entry.logged)
  const isError = [RAISED, FRAMES].some(one => one.test(all[0].text))
  const raised = ({ at: [start, end] }) =>
    RAISED.test(text.slice(text.lastIndexOf("\n", start) + 1, end))
  const shown = errors.length || !isError ? found : found.filter(raised)
  shown.sort((one, other) => (one.entry.logged ?? 0) - (other.entry.logged ?? 0)
    || other.at[0] - one.at[0])
  return shown.map(({ entry, at, groups }) => {
    const parts = readings(around(text, at, errors.length < 2)).map(one => one.text)
    const only = ({ id, title }) => ({ id, title })
    const cause = causeOf(entry, parts)
    return {
      page: entry.page, title: entry.title, cause: cause && only(cause),
      causes: entry.causes.map(only), write: written((cause ?? entry).write, groups), groups, at,
    }
  })
}
