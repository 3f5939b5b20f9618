// What became of the names that reading.js finds, and a copy with what is proven.
import { read } from "./reading.js"

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-"
const [IN_TF, IN_V1, MODULE, SAME, LOSES, ONE] = [1, 2, 4, 8, 16, 32]
const LAZY = /^tf\.(?:layers|nn\.rnn_cell)$/ // in compat.v1, they load Keras 2 on demand
// Members that aren't listed: what is private, and what all protocol buffers have.
const OF_ALL = /^(?:_.*|[A-Z_]+_FIELD_NUMBER|FromString|DESCRIPTOR|(?:Parse|Merge|Copy|Serialize|Clear|Has|List|Which|Is|Byte|Find|Set|Discard)[A-Z]\w*|Clear|Name|Value|keys|values|items)$/
// To rewrite, first; what may stay, last.
const ORDER = [9, 0, 8, 7, 2, 5, 3, 4, 6, 1]
const MODE = "import tensorflow.compat.v1 as tf"
const KERAS = /^tf(?:_|\.)keras\.(?:layers|models|Sequential|Model|Input)\b/

// All names, from api/names.json and api/paste.json.
export function table(names, { known, calls, lost, members, newer }) {
  const all = new Map()
  for (const [space, rows] of Object.entries(names)) {
    rows.forEach(([end, number, write], i) => all.set(`${space}.${end}`,
      { name: `${space}.${end}`, space, end, number, write, is: DIGITS.indexOf(known[space][i]) }))
  }
  for (const [is, spaces] of Object.entries(newer)) {
    for (const [space, ends] of Object.entries(spaces)) {
      for (const end of ends.split(" ")) {
        const name = `${space}.${end}`
        all.set(name, { name, number: 1, is: Number(is) })
      }
    }
  }
  return { all, calls, lost, members }
}

// The entry of the longest known beginning of a name.
function longest({ all }, name) {
  const names = [name, name.replace(/^tf\./, "tensorflow.")]
  for (;;) {
    const entry = names.map(one => all.get(one)).find(Boolean)
    if (entry) return [entry, name.slice(names[0].length)]
    if (!names[0].includes(".")) return [null, ""]
    names.forEach((one, i) => { names[i] = one.replace(/\.?[^.]*$/, "") })
  }
}

// How a call as it stands fits what it is now: a list of [about, …].
function problems(difference, { call, name }) {
  if (!difference) return []
  if (!call) return /\.[A-Z]\w*$/.test(name) ? [] : [["not-called"]] // a class is no call
  if (call.more) return [["unclear"]]
  const [removed, renamed, positional, defaults] = difference
  const given = new Set(call.keywords.map(one => one.name))
  const found = []
  for (const one of removed) if (given.has(one)) found.push(["removed", one])
  for (const [old, name] of renamed) if (given.has(old)) found.push(["renamed", old, name])
  if (positional >= 0 && call.positional > positional) found.push(["positional", positional])
  for (const [name, place, was, is] of defaults) {
    if (given.has(name) || call.positional > place) continue
    found.push(is ? ["default", name, was, is] : ["required", name, was])
  }
  return found
}

// The verdict on a use. v1: as if tensorflow.compat.v1 were imported.
export function judge(known, use, asV1 = false) {
  let name = use.name.replace(/(\.FLAGS)\..*/, "$1") // what a program defined itself
  const called = name
  let v1 = use.v1 || asV1
  if (/^tf\.compat\.v[12](\.|$)/.test(name)) {
    v1 = name[11] === "1"
    name = name.slice(0, 2) + name.slice(12)
  }
  const other = /^tf_(?:slim|keras)\b/.test(name)
  name = name.replace(/(?:\.__\w+__)+$/, "")
  const plain = { number: 1, missing: false, problems: [], v1, name: called, use }
  if (name === "tf" || other || /^tf\.compat(?:\.|$)/.test(name)) return plain
  if (/\.__\w+__\./.test(name)) return { ...plain, unknown: true }
  const [entry, rest] = longest(known, name)
  if (!entry && /^tensorflow\./.test(name)) return { ...plain, unknown: true }
  if (!entry) return { ...plain, number: 9, missing: true }
  let there = Boolean(entry.is & (v1 ? IN_V1 : IN_TF))
  let { number, write = number === 6 ? entry.name.replace(/^tf/, "tf.compat.v1") : undefined } = entry
  if (rest && write && /^[\w.]+$/.test(write)) write += rest
  const found = { ...plain, entry, write }
  if (/^tensorflow\./.test(entry.name) && !there && number !== 9) {
    return { ...found, unknown: true, write: undefined }
  }
  const [, member] = rest.split(".")
  if (member && there && entry.is & MODULE) {
    if (/^tensorflow\./.test(entry.name)) return { ...found, unknown: true }
    return { ...found, number: 9, missing: true, write: undefined }
  }
  const lost = of => [of, IN_TF + IN_V1].some(one =>
    known.lost[one][entry.name]?.split(" ").includes(member))
  if (member && there && lost(v1 ? IN_V1 : IN_TF)) {
    there = false
    number = !v1 && entry.is & IN_V1 && !lost(IN_V1) ? 6 : 9
    write = number === 6 ? `${entry.name.replace(/^tf/, "tf.compat.v1")}${rest}` : undefined
    return { ...found, number, missing: true, write }
  }
  const own = known.members[entry.name]?.split(" ")
  if (member && there && own && !own.includes(member) && !OF_ALL.test(member)) {
    return { ...found, number: 9, missing: true, write: undefined }
  }
  if (!there && v1 && !rest && LAZY.test(entry.name)) return { ...found, number }
  if (!there) {
    if (v1 && [1, 2, 3, 6].includes(number)) number = 9
    const list = number === 5 && !rest ? problems(known.calls[0][entry.name], use) : []
    return { ...found, number, missing: true, problems: list }
  }
  const list = rest ? [] : problems(known.calls[v1 ? 1 : 0][entry.name], use)
  const behaves = number === 3 && !(entry.is & LOSES) && (!v1 || entry.is & ONE)
  number = list.length ? 2 : behaves ? 3 : 1
  const held = number === 1 && !rest && Boolean(known.calls[v1 ? 1 : 0][entry.name])
  return { ...found, number, held, problems: list, write: undefined }
}

// Whether compat.v1 leaves a use as it was on 1.15.
const stays = verdict => !verdict.missing && verdict.number === 1 && !verdict.unknown

// What isn't a name: [which, line] where it stands.
function idioms({ tokens, uses, statements }) {
  const found = []
  const texts = tokens.map(one => one.kind === "string" ? "" : one.text)
  const add = (which, line) => found.push([which, line])
  const named = pattern => uses.filter(use => pattern.test(use.name))
  tokens.forEach((token, i) => {
    if (texts[i] === "value" && texts[i - 1] === "." && texts[i - 2] === "]") {
      let open = i - 3
      while (open > 0 && tokens[open].depth > tokens[i].depth) open -= 1
      if (/shape$/.test(texts[open - 1]) || texts[open - 3] === "get_shape") add("value", token.line)
    }
  })
  for (const { call } of uses) {
    const given = call?.keywords.find(one => one.name === "reuse")?.value
    if (given?.text === "True") add("reuse", given.line)
  }
  if (!texts.includes("UPDATE_OPS") && !texts.includes("create_train_op")) {
    for (const use of named(/\bbatch_norm(?:alization)?$/)) {
      if (use.imported) continue
      const given = name => use.call?.keywords.find(one => name.test(one.name))
      if (given(/^updates_collections$/)?.value?.text === "None") continue
      const flag = given(/^(?:is_)?training$/)
      const slim = /batch_norm$/.test(use.name)
      if (flag ? flag.value?.text !== "False" : slim) add(slim ? "slim-updates" : "updates", use.line)
    }
  }
  const keras = named(KERAS)
  if (keras.length) for (const use of named(/Session$/)) add("keras-session", use.line)
  statements.forEach((loop, i) => {
    if (!/^(?:for|while)$/.test(loop.text)) return
    const after = statements.slice(i + 1).find(one => one.column <= loop.column)
    const inside = one => one.start > loop.at && (!after || one.start < after.at)
    const runs = texts.some((text, at) => text === "run" && texts[at - 1] === "."
      && texts[at + 1] === "(" && inside({ start: tokens[at].at }))
    if (!runs) return
    const op = /^tf\.(?:(?:nn|math|layers|losses|random|image|strings)\.)?[a-z]\w*$/
    const none = /^tf\.(?:get_|trainable_|global_variables$|reset_|Session|as_dtype|strings\.as)/
    for (const use of uses.filter(inside)) {
      if (use.call && op.test(use.name) && !none.test(use.name)) add("loop", use.line)
    }
  })
  const once = new Map(found.map(one => [one.join(), one]))
  return [...once.values()]
}

// The review of a file: {rows, needs, idioms, marks, notes, copy}.
export function review(known, text, say) {
  const reading = read(text)
  const verdicts = reading.uses.map(use => judge(known, use))
    .filter(one => !/^tf_/.test(one.name))
  const changed = fixed(known, text, reading, say)
  const kept = one => changed.needs.includes(MODE) && !stays(one) && stays(judge(known, one.use, true))
  const rows = new Map()
  for (const one of verdicts) {
    const key = [one.name, one.number, one.unknown, JSON.stringify(one.problems)].join()
    if (!rows.has(key)) {
      const { use, entry, ...row } = one
      const link = entry?.space ? `${entry.space}/#${entry.end}` : null
      rows.set(key, { ...row, link, lines: [], only: kept(one) })
    }
    const { lines } = rows.get(key)
    if (lines.at(-1) !== one.use.line) lines.push(one.use.line)
  }
  const urgent = row => ORDER.indexOf(row.number) + (row.unknown ? 0.5 : 0) - (row.unknown ? 4 : 0)
  const sorted = [...rows.values()].sort((one, other) => urgent(one) - urgent(other)
    || one.lines[0] - other.lines[0])
  return {
    rows: sorted,
    idioms: idioms(reading),
    marks: verdicts.map(({ use, number }) => [use.start, use.end, number, use.name]),
    stars: reading.stars,
    assumed: reading.assumed,
    python2: python2(reading.tokens),
    ...changed,
  }
}

// The line of the first `print x`, which Python 3 doesn't read.
function python2(tokens) {
  const at = tokens.findIndex((one, i) => one.text === "print" && one.kind === "name"
    && (tokens[i - 1]?.kind ?? "end") === "end" && /^(?:name|string|number)$/.test(tokens[i + 1]?.kind))
  return tokens[at]?.line
}

// The copy: the import of compat.v1, what was renamed under its new name, and the rest as
// comments. Without an import, or without need of one, none is written.
function fixed(known, text, { uses, imports, stars, statements, tokens }, say) {
  const edits = []
  const starts = statements.map(one => one.at)
  const beginning = at => starts.findLast(one => one <= at) ?? 0
  const indent = at => text.slice(text.lastIndexOf("\n", at - 1) + 1, at)
  const roots = imports.filter(one => /^tensorflow$/.test(one.path) && one.statement && !one.from)
  const from = imports.filter(one => one.from && /^tensorflow\.\w+$/.test(one.path))
  const first = imports.find(one => /^tensorflow\b/.test(one.path))
  const old = uses.filter(use => !use.v1)
  const isTf2 = uses.some(use => /^tf\.(?:function|GradientTape)$/.test(use.name))
  const needed = old.some(use => {
    const now = judge(known, use)
    return (now.missing || (now.number > 1 && !isTf2)) && !judge(known, use, true).missing
  })
  const mode = roots.length > 0 && needed
  // Keras 3 takes no optimizer of TensorFlow 1, and doesn't train in a graph.
  let legacy = mode && uses.some(use => KERAS.test(use.name))
  const slims = imports.filter(one => one.path === "tensorflow.contrib.slim"
    && (one.from ? one.statement : one.as))
  let left = 0
  const told = new Map() // comments by the statement that they stand above
  for (const use of uses) {
    const verdict = judge(known, use, mode)
    const { entry, number } = verdict
    const renamed = judge(known, use)
    if (mode && renamed.number === 4 && renamed.entry.is & SAME && use.base === "tf") {
      const rest = use.name.slice(renamed.entry.name.length).split(".").length - 1
      const end = use.ends[use.ends.length - 1 - rest]
      const write = renamed.entry.write.replace(/^tf/, use.root)
      edits.push({ at: use.start, end, text: write })
      continue
    }
    if (stays(verdict) || /^tf_/.test(use.name)) continue
    if (number === 8 && slims.some(one => one.alias === use.root || one.start <= use.start
      && use.end <= one.end) && (entry.is & SAME || use.imported)) continue
    if (number === 7 && !use.imported && (mode || use.v1)
      && entry?.write?.startsWith("tf.compat.v1.")) {
      legacy = true
      continue
    }
    left += 1
    const at = beginning(use.start)
    if (!told.has(at)) told.set(at, new Set())
    told.get(at).add(say(verdict))
  }
  for (const [at, lines] of told) {
    const begin = text.lastIndexOf("\n", at - 1) + 1
    const before = indent(at)
    if (!/^[ \t]*$/.test(before)) continue
    edits.push({ at: begin, end: begin, text: [...lines].map(one => `${before}# ${one}\n`).join("") })
  }
  if (mode) {
    for (const one of roots) {
      const alias = one.as ? "" : " as tensorflow"
      edits.push({ at: one.start, end: one.end, text: `tensorflow.compat.v1${alias}` })
    }
    const at = beginning(roots[0].start)
    const end = roots[0].end + text.slice(roots[0].end).search(/[\f\n]|$/)
    const line = `${indent(at)}${roots[0].alias}.disable_v2_behavior()`
    edits.push(text[end] === "\n" ? { at: end + 1, end: end + 1, first: 1, text: `${line}\n` }
      : { at: end, end, text: `\n${line}${text[end] ? "" : "\n"}` })
  }
  for (const one of slims) {
    edits.push({ at: one.start, end: one.end, text: one.from ? `import tf_slim as ${one.alias}` : "tf_slim" })
  }
  if (legacy) {
    const at = beginning(first.start)
    const begin = text.lastIndexOf("\n", at - 1) + 1
    const before = indent(at)
    edits.push({ at: begin, end: begin, first: 2,
      text: `${before}import os\n${before}os.environ["TF_USE_LEGACY_KERAS"] = "1"\n` })
  }
  const needs = []
  if (legacy) needs.push("import os", 'os.environ["TF_USE_LEGACY_KERAS"] = "1"')
  const plain = roots.length > 0 || old.some(use => use.call || use.ends)
  if (plain && needed) needs.push(MODE, "tf.disable_v2_behavior()")
  const slim = uses.some(use => judge(known, use).write?.startsWith("tf_slim"))
  if (slim) needs.push("import tf_slim as slim")
  const installed = [legacy ? "tf_keras" : "", slim ? "tf_slim" : ""].filter(Boolean)
  if (installed.length) needs.unshift(`# pip install ${installed.join(" ")}`)
  const copy = edits.length ? apply(text, edits) : null
  const promised = copy !== null && !left && !stars.length && !slim && !python2(tokens)
  return { needs, copy, left, promised }
}

function apply(text, edits) {
  edits.sort((one, other) => one.at - other.at || (other.first ?? 0) - (one.first ?? 0)
    || (one.end - one.at) - (other.end - other.at))
  let [copy, at] = ["", 0]
  for (const one of edits) {
    if (one.at < at) continue
    copy += text.slice(at, one.at) + one.text
    at = one.end
  }
  return copy + text.slice(at)
}
