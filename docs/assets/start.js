// What must run before the page is drawn: the theme's functions, which it writes into each
// page, the reader's color scheme, and the search's index, which is to wait.

document.documentElement.classList.replace("no-js", "js")

// The root of the site, as the theme's base_url has it.
const __md_scope = new URL("..", document.currentScript.src)
const __md_key = (key, scope = __md_scope) => `${scope.pathname}.${key}`
function __md_get(key, storage, scope) {
  try {
    return JSON.parse((storage ?? localStorage).getItem(__md_key(key, scope)))
  } catch {
    return null // the reader forbids to store
  }
}
function __md_set(key, value, storage, scope) {
  try {
    (storage ?? localStorage).setItem(__md_key(key, scope), JSON.stringify(value))
  } catch {} // that, or there is no room
}

// The scheme is the reader's choice, or the system's. The theme's own switch has the
// browser style the whole page four times while it loads.
const dark = matchMedia("(prefers-color-scheme: dark)")
function preferred() {
  return __md_get("__palette")?.color.scheme ?? (dark.matches ? "slate" : "default")
}
function paint(scheme) {
  document.body.dataset.mdColorScheme = scheme
  document.documentElement.style.colorScheme = scheme === "slate" ? "dark" : "light"
}
new MutationObserver((_, observer) => {
  if (!document.body) return
  paint(preferred())
  observer.disconnect()
}).observe(document.documentElement, { childList: true })
dark.addEventListener("change", () => paint(preferred()))
addEventListener("click", ({ target }) => {
  const button = target.closest("[data-notes-scheme]")
  if (!button) return
  const scheme = button.dataset.notesScheme
  __md_set("__palette", { color: { scheme } })
  paint(scheme) // which hides this button
  document.querySelector(`[data-notes-scheme]:not([data-notes-scheme="${scheme}"])`).focus()
})

// Material loads the index on every page: more than all else on it. It waits until the
// search is opened, or the words of a search are to be marked.
const wanted = new Promise(resolve => {
  if (new URLSearchParams(location.search).has("h")) resolve()
  addEventListener("change", ({ target }) => { if (target.id === "__search") resolve() })
})
const { open, send } = XMLHttpRequest.prototype
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (url.endsWith("/search_index.json")) this.send = () => wanted.then(() => send.call(this))
  open.call(this, method, url, ...rest)
}
