// Jobs that need the page to be alive; without scripts the links work page by page.
{
  const KEY = "tensorflow-notes.language"
  const OFFERS = {
    zh: { text: "本页也有中文版", name: "语言", close: "关闭" },
    en: { text: "This page is also in English", name: "Language", close: "Close" },
  }
  const ROOT = new URL("..", document.currentScript.src).href
  const own = document.documentElement.lang

  // Material asks every <link rel="alternate"> for a sitemap.xml beside it, which isn't
  // there. It selects [rel=alternate] exactly, once the document is ready: after this.
  for (const link of document.querySelectorAll("head link[rel=alternate]")) {
    link.rel = "alternate external"
  }

  // Only what the reader chose is kept: a language that was followed, or stayed with.
  // Where storage is blocked, each page begins anew.
  function remember(language) {
    try { localStorage.setItem(KEY, language) } catch {}
  }

  function remembered() {
    try { return localStorage.getItem(KEY) } catch { return null }
  }

  // A language's link leads to the section that the reader is at. Material rewrites the
  // address while the page is scrolled, without an event: so look when the link is used.
  function lead(link) {
    const follow = () => { link.hash = location.hash }
    follow()
    for (const event of ["pointerenter", "focus", "click", "auxclick", "contextmenu"]) {
      link.addEventListener(event, follow)
    }
    for (const event of ["click", "auxclick"]) {
      link.addEventListener(event, ({ button }) => {
        if (button !== 2) remember(link.hreflang)
      })
    }
  }

  // The home page of the default language is also what a site is called by. A reader who
  // comes to it from elsewhere gets the home page that they chose before; nobody is led
  // by their browser's language, and nobody who moves within the site.
  function isArrival() {
    const address = location.href.replace(/(index\.html)?([?#].*)?$/, "")
    const [visit] = performance.getEntriesByType("navigation")
    const within = document.referrer.startsWith(ROOT)
    return address === ROOT && visit?.type === "navigate" && !within
  }

  function offer(link) {
    const { text, name, close } = OFFERS[link.hreflang]
    const box = document.createElement("aside")
    box.className = "notes-offer"
    box.lang = link.hreflang
    box.ariaLabel = name
    const other = link.cloneNode()
    other.className = "notes-offer__link"
    other.textContent = text
    lead(other)
    const button = document.createElement("button")
    button.className = "notes-offer__close"
    button.type = "button"
    button.ariaLabel = close
    button.textContent = "×"
    button.addEventListener("click", () => {
      remember(own)
      box.remove()
    })
    box.append(other, button)
    document.querySelector("[data-md-component=skip]").append(box)
    document.documentElement.classList.add("notes-offered") // stays: nothing moves
  }

  for (const link of document.querySelectorAll("a.notes-language")) {
    const other = link.hreflang
    const wishes = [remembered() ?? "", ...navigator.languages]
    const wish = wishes.map(tag => tag.split("-")[0]).find(tag => tag in OFFERS)
    lead(link)
    if (isArrival() && remembered() === other) {
      location.replace(link.pathname + location.search + location.hash)
    } else if (wish === other && other !== own) {
      offer(link)
    }
  }
}
