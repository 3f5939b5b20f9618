// Reads Python for the names of TensorFlow in it: tokens, then what each name was bound to
// where it is used; what doesn't parse, as far as it goes. `read(text)` gives {uses, imports,
// stars, assumed, statements, tokens}; lines count from 1, columns from 0.
//   use: {name, line, column, start, end, module, v1, root, call, imported}
//     name: as `tf.`, `tensorflow.python.`, `tf_slim.` …; v1: through tensorflow.compat.v1
//     start, end: where it is written in the text; root: the alias that it begins with
//     call: {positional, keywords, more} where it is called or decorates; more: with *args
//       or **kwargs

const TOKEN = new RegExp([
  /(?<space>[ \t\f]+|\\\r?\n)/, /(?<comment>#[^\r\n]*)/, /(?<newline>\r\n?|\n)/,
  /(?<string>[bBrRuUfFtT]{0,3}(?:'''|"""|'|"))/, /(?<name>[\p{L}_][\p{L}\p{N}_]*)/,
  /(?<number>\.?\d(?:[eE][+-]?\d|[\w.])*)/,
  /(?<op>\*\*=?|\/\/=?|>>=?|<<=?|->|:=|[=!<>+\-*/%&|^@]=|[\s\S])/,
].map(one => one.source).join("|"), "uy")
// What begins a statement and stands nowhere else: a bracket before it was never closed.
const BEGINS = /^(?:import|def|class|return|with|try|while|assert|del|raise|global|pass)$/
const KEYWORDS = new Set(("and as assert async await break class continue def del elif else "
  + "except finally for from global if import in is lambda nonlocal not or pass raise return "
  + "try while with yield None True False").split(" "))
// What these names are in a fragment that binds them nowhere.
const ASSUMED = { tf: "tensorflow", slim: "tensorflow.contrib.slim" }
const PACKAGES = new Set(["tensorflow", "tf_slim", "tf_keras"])

// The tokens {text, kind, at, line, column, depth} of a text; a statement ends with one of
// kind "end". Expressions of f-strings are tokens, in brackets.
function tokens(text) {
  const found = []
  let [at, line, begin, depth] = [0, 1, 0, 0]
  const put = (kind, word, start = at) =>
    found.push({ kind, text: word, at: start, line, column: start - begin, depth })

  function lines(word, start) { // of what may go over lines
    for (let i = word.indexOf("\n"); i >= 0; i = word.indexOf("\n", i + 1)) {
      line += 1
      begin = start + i + 1
    }
  }

  function string(opening) {
    const quote = opening.replace(/^\w+/, "")
    const [raw, format] = [/r/i, /[ft]/i].map(one => one.test(opening.slice(0, -quote.length)))
    put("string", opening)
    at += opening.length
    literal(quote, raw, format, 0)
  }

  // What stands in a string, up to its end; within a format, to the end of that.
  function literal(quote, raw, format, inner) {
    while (at < text.length) {
      const one = text[at]
      if (!inner && text.startsWith(quote, at)) return void (at += quote.length)
      if (one === "\n" && quote.length === 1) return
      if (inner && one === "}") return
      if (one === "\\" && !(raw && inner)) {
        lines(text.slice(at, at + 2), at)
        at += 2
      } else if (format && one === "{" && (inner || text[at + 1] !== "{")) {
        expression(quote, raw)
      } else if (format && one === "{") {
        at += 2
      } else {
        lines(one, at)
        at += 1
      }
    }
  }

  function expression(quote, raw) {
    const level = depth
    put("op", "(")
    at += 1
    depth += 1
    scan(() => depth === level + 1 && (/[}:]/.test(text[at])
      || (text[at] === "!" && text[at + 1] !== "=")
      || (quote.length === 1 && text[at] === "\n")) || text.startsWith(quote, at))
    if (text[at] === "!") while (at < text.length && !/[:}\n'"]/.test(text[at])) at += 1
    if (text[at] === ":") {
      at += 1
      literal(quote, raw, true, 1)
    }
    if (text[at] === "}") at += 1
    depth = level
    put("op", ")")
  }

  function scan(done) {
    while (at < text.length && !done()) {
      TOKEN.lastIndex = at
      const { groups } = TOKEN.exec(text)
      const { space, comment, newline, string: opening, name, number, op } = groups
      if (opening) {
        string(opening)
        continue
      }
      const word = space ?? comment ?? newline ?? name ?? number ?? op
      if (space) {
        lines(word, at)
      } else if (newline) {
        if (!depth) put("end", "")
        line += 1
        begin = at + word.length
      } else if (name) {
        if (depth && BEGINS.test(name) && !text.slice(begin, at).trim()) {
          depth = 0
          put("end", "")
        }
        put("name", name)
      } else if (number) {
        put("number", number)
      } else if (op) {
        if (/[)\]}]/.test(op)) depth = Math.max(depth - 1, 0)
        put(op === ";" && !depth ? "end" : "op", op)
        if (/[([{]/.test(op)) depth += 1
      }
      at += word.length
    }
  }
  scan(() => false)
  put("end", "")
  return found
}

// A scope: the module, a class or a function. What a name is bound to is a list of
// [place, value]; a value {module, v1} is of a package that is read here, null of another.
class Scope {
  constructor(above, indent, kind) {
    const bound = above?.bound ?? new Set() // names, in all scopes of a text
    Object.assign(this, { above, indent, kind, bound, names: new Map() })
  }

  bind(name, at, value) {
    if (!this.names.has(name)) this.names.set(name, [])
    this.names.get(name).push([at, value])
    this.bound.add(name)
  }

  // What a name is where it stands. A function runs later: there, what the module binds
  // further down counts too.
  look(name, at, inner = false) {
    const bound = inner && this.kind === "class" ? null : this.names.get(name)
    if (!bound) return this.above?.look(name, at, inner || this.kind !== "class")
    const before = bound.findLast(([place]) => place <= at)
    return (before ?? (inner ? bound[0] : [at, null]))[1]
  }
}

// `tensorflow.compat.v1.nn` as {module: "tf.nn", v1: true}.
function resolved(path) {
  const parts = path.split(".")
  if (!PACKAGES.has(parts[0])) return null
  const v1 = /^tensorflow\.(?:_api\.v2\.)?compat\.v1(?=\.|$)/
  if (v1.test(path)) return { module: path.replace(v1, "tf"), v1: true }
  const own = /^tensorflow\.(?:python|core|compiler|examples|tools|lite\.python|_api)\b/.test(path)
  return { module: own ? path : path.replace(/^tensorflow(?=\.|$)/, "tf"), v1: false }
}

export function read(text) {
  const all = tokens(text)
  const [uses, imports, stars, statements] = [[], [], [], []]
  const module = new Scope(null, -1, "module")
  let scope = module
  const pending = [] // names, looked up once all bindings are known
  const own = new Set() // places of parameters

  function use(value, token, end, more) {
    if (!value || /^(?:tf|tf_slim|tf_keras|tensorflow)$/.test(value.module)) return
    uses.push({
      name: value.module, v1: value.v1, line: token.line, column: token.column,
      start: token.at, end, root: token.text, call: null, ...more,
    })
  }

  // A dotted name at a place: its parts, and the place after it.
  function dotted(i) {
    const parts = [all[i]]
    while (all[i + 1]?.text === "." && all[i + 2]?.kind === "name") {
      parts.push(all[i += 2])
    }
    return [parts, i + 1]
  }

  function importing(from, to) { // import a.b as c, d
    for (let i = from + 1; i < to;) {
      const [parts, next] = dotted(i)
      const path = parts.map(one => one.text).join(".")
      const as = all[next]?.text === "as" ? all[next + 1] : null
      const value = resolved(path)
      const name = as ?? parts[0]
      scope.bind(name.text, all[to].at, as ? value : resolved(parts[0].text))
      if (value) {
        const end = parts.at(-1).at + parts.at(-1).text.length
        const all = { path, alias: name.text, line: parts[0].line, start: parts[0].at, end }
        imports.push({ ...all, as: Boolean(as), statement: true })
        use(value, parts[0], end, { imported: true })
      }
      i = (as ? next + 2 : next) + 1
    }
  }

  function importingFrom(from, to) { // from a.b import (c as d, e)
    if (all[from + 1].kind !== "name") return
    const [parts, next] = dotted(from + 1)
    const path = parts.map(one => one.text).join(".")
    const known = resolved(path)
    for (let i = next + 1; i < to; i++) {
      if (all[i].text === "*" && known) stars.push({ path, line: all[i].line })
      if (all[i].kind !== "name") continue
      const [name, as] = [all[i], all[i + 1]?.text === "as" ? all[i + 2] : all[i]]
      const value = known && resolved(`${path}.${name.text}`)
      scope.bind(as.text, all[to].at, value)
      if (value) {
        const end = name.at + name.text.length
        imports.push({
          path: `${path}.${name.text}`, alias: as.text, line: name.line,
          start: all[from].at, end: (as === name ? end : as.at + as.text.length),
          as: as !== name, from: true, statement: all[i + (as === name ? 1 : 3)] === all[to]
            && i === next + 1,
        })
        use(value, name, end, { imported: true })
      }
      if (as !== name) i += 2
    }
  }

  // What a call is given, its opening bracket at a place.
  function given(i) {
    const call = { positional: 0, keywords: [], more: false }
    const depth = all[i].depth + 1
    let [first, lambda] = [true, false]
    for (i += 1; i < all.length && all[i].depth >= depth && all[i].kind !== "end"; i++) {
      if (all[i].depth > depth) continue
      const { text: word } = all[i]
      if (word === "lambda") lambda = true
      if (word === ":" && lambda) lambda = false
      else if (word === "," && !lambda) first = true
      else if (first) {
        first = false
        if (word === "*" || word === "**") call.more = true
        else if (all[i].kind === "name" && all[i + 1]?.text === "=") {
          call.keywords.push({ name: word, start: all[i].at, value: all[i + 2] })
        } else call.positional += 1
      }
    }
    return call
  }

  // Names that a part of a statement binds to something else, the names of calls and
  // attributes apart.
  function rebind(from, to, into = scope) {
    for (let i = from; i < to; i++) {
      const [before, after] = [all[i - 1]?.text, all[i + 1]?.text]
      if (all[i].kind === "name" && before !== "." && !/^[.([]$/.test(after)) {
        into.bind(all[i].text, all[to].at, null)
      }
    }
  }

  // Binds the parameters of a function; their own names aren't uses.
  function parameters(from, to, into, at) {
    let first = true
    const depth = all[from]?.depth
    for (let i = from; i < to; i++) {
      if (all[i].depth !== depth) continue
      if (all[i].text === ",") first = true
      else if (first && all[i].kind === "name") {
        into.bind(all[i].text, at, null)
        first = false
        own.add(i)
      }
    }
  }

  function find(from, to, word, depth) {
    for (let i = from; i < to; i++) {
      if (all[i].text === word && all[i].depth === depth && all[i].kind !== "string") return i
    }
    return -1
  }

  // The names that a part of a statement uses.
  function names(from, to, within = scope) {
    for (let i = from; i < to; i++) {
      const token = all[i]
      if (token.kind !== "name" || KEYWORDS.has(token.text)) {
        if (token.text === "lambda") {
          const end = find(i + 1, to, ":", token.depth)
          const inner = new Scope(within, 0, "function")
          if (end > 0) parameters(i + 1, end, inner, token.at)
          if (inner.names.size) { // to the end of the expression
            let stop = end + 1
            while (stop < to && all[stop].depth >= token.depth
              && !(all[stop].text === "," && all[stop].depth === token.depth)) stop += 1
            names(i + 1, end, within)
            names(end, stop, inner)
            i = stop - 1
          }
        }
        continue
      }
      if (all[i - 1]?.text === "." || own.has(i)) continue
      if (token.depth && all[i + 1]?.text === "=" && /^[(,]$/.test(all[i - 1]?.text)) continue
      const [parts, next] = dotted(i)
      const called = all[next]?.text === "(" && all[next].depth === token.depth
      const decorates = all[i - 1]?.text === "@" && (all[i - 2]?.kind ?? "end") === "end"
      const call = called ? given(next) : decorates ? { positional: 1, keywords: [] } : null
      pending.push([within, token, parts, call])
      i = next - 1
    }
  }

  function statement(from, to) {
    if (from >= to) return
    const { text: word, column } = all[from]
    if (word === "async" || word === "@") {
      if (word === "@") return names(from + 1, to)
      return statement(from + 1, to)
    }
    if (word === "import") return importing(from, to)
    if (word === "from" && find(from, to, "import", 0) > 0) return importingFrom(from, to)
    const at = all[to].at
    if (word === "def" || word === "class") {
      const name = all[from + 1]
      if (name?.kind === "name") scope.bind(name.text, at, null)
      const end = find(from, to, ":", 0)
      const inner = new Scope(scope, column, word === "def" ? "function" : "class")
      if (word === "def" && all[from + 2]?.text === "(") {
        parameters(from + 3, end < 0 ? to : end, inner, name.at)
      }
      names(from + 2, end < 0 ? to : end)
      scope = inner
      if (end > 0) statement(end + 1, to)
      return
    }
    if (/^(?:if|elif|else|try|except|finally|while|for|with)$/.test(word)) {
      const end = find(from, to, ":", 0)
      const stop = end < 0 ? to : end
      const loop = word === "for" ? find(from, stop, "in", 0) : -1
      if (loop > 0) rebind(from + 1, loop)
      if (word === "with" || word === "except") {
        for (let i = from; i < stop; i++) {
          if (all[i].text !== "as") continue
          let last = i + 1
          while (last < stop && all[last].depth >= all[i].depth
            && !(all[last].text === "," && all[last].depth === all[i].depth)) last += 1
          rebind(i + 1, last)
        }
      }
      names(from + 1, stop)
      if (end > 0) statement(end + 1, to)
      return
    }
    if (word === "global" || word === "nonlocal") return
    const equals = []
    for (let i = from; i < to; i++) if (all[i].text === "=" && !all[i].depth) equals.push(i)
    if (equals.length) bindings(from, equals, to)
    names(from, to)
  }

  // a = b = value: aliases if the value is a name, and something else if not.
  function bindings(from, equals, to) {
    const start = equals.at(-1) + 1
    const [parts, next] = all[start]?.kind === "name" ? dotted(start) : [[], -1]
    const alias = next === to && !KEYWORDS.has(parts[0].text)
    if (next === to && parts[0].text === "None") return
    let left = from
    for (const equal of equals) {
      if (alias && equal === left + 1) {
        const value = extended(scope.look(parts[0].text, parts[0].at), parts)
        scope.bind(all[left].text, all[to].at, value)
      } else {
        const colon = find(left, equal, ":", 0)
        rebind(left, colon > 0 ? colon : equal)
      }
      left = equal + 1
    }
  }

  function extended(value, parts) {
    if (!value) return null
    const rest = parts.slice(1).map(one => `.${one.text}`).join("")
    if (value.module === "tf" && !value.v1) return resolved(`tensorflow${rest}`)
    return { ...value, module: value.module + rest }
  }

  for (let from = 0, to = 0; to < all.length; to++) {
    if (all[to].kind !== "end") continue
    if (from < to) {
      const first = from === 0 || all[from - 1].text !== ";"
      while (first && all[from].column <= scope.indent) scope = scope.above
      if (first) statements.push(all[from])
      statement(from, to)
    }
    from = to + 1
  }
  const assumed = Object.keys(ASSUMED).filter(name => !module.bound.has(name)
    && pending.some(([, token, parts]) => token.text === name && parts.length > 1))
  for (const name of assumed) module.bind(name, -1, resolved(ASSUMED[name]))
  for (const [within, token, parts, call] of pending) {
    const value = within.look(token.text, token.at)
    const last = parts.at(-1)
    use(extended(value, parts), token, last.at + last.text.length,
      { call, ends: parts.map(one => one.at + one.text.length), base: value?.module })
  }
  uses.sort((one, other) => one.start - other.start)
  return { uses, imports, stars, assumed, statements, tokens: all }
}

const COMMAND = "#\v"

// The code of a notebook, or null: {text, places, copy}: of each line its cell and line, and
// what makes a notebook of an edited text, where a form feed ends each cell.
export function notebook(text) {
  let data
  try {
    data = JSON.parse(text)
  } catch {}
  const cells = data?.cells ?? data?.worksheets?.[0]?.cells
  if (!Array.isArray(cells)) return null
  const codes = cells.filter(cell => cell.cell_type === "code")
  const places = []
  const texts = codes.map(cell => {
    const code = [cell.source ?? cell.input ?? ""].flat().join("").split("\n")
    const other = /^\s*%%(?!time|capture|timeit)\w/.test(code[0])
    return code.map((line, i) => {
      places.push([cells.indexOf(cell) + 1, i + 1])
      return other || /^\s*[%!?]/.test(line) ? COMMAND + line : line
    }).join("\n")
  })
  const copy = edited => {
    const parts = edited.replaceAll(COMMAND, "").split("\f\n")
    codes.forEach((cell, i) => { cell["source" in cell ? "source" : "input"] = parts[i] })
    return JSON.stringify(data, null, 1)
  }
  return { text: texts.join("\f\n"), places, copy }
}
