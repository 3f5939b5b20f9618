// The link to the other language keeps the section that the reader is at; who reads that
// language first is offered the page in it. Without scripts the link works page by page.
{
  // Material asks every <link rel="alternate"> for a sitemap.xml beside it, which isn't
  // there. It selects [rel=alternate] exactly, once the document is ready: after this.
  for (const link of document.querySelectorAll("head link[rel=alternate]")) {
    link.rel = "alternate external"
  }

  // What counts before the browser's languages is the one that was followed or stayed
  // with; where storage is blocked, none is kept.
  const KEY = "tensorflow-notes.language"
  const keep = language => { try { localStorage.setItem(KEY, language) } catch {} }
  const wishes = [...navigator.languages]
  try { wishes.unshift(localStorage.getItem(KEY) ?? "") } catch {}
  const own = document.documentElement.lang
  const links = [...document.querySelectorAll("a.notes-language")]
  const wish = wishes.map(tag => tag.split("-")[0])
    .find(tag => tag === own || links.some(link => link.hreflang === tag))
  for (const link of links.filter(link => link.hreflang === wish)) {
    const box = document.createElement("aside")
    box.className = "notes-offer"
    box.lang = wish
    box.ariaLabel = link.dataset.label
    const [other, close] = ["a", "button"].map(name => document.createElement(name))
    Object.assign(other, { href: link.href, hreflang: wish, textContent: link.dataset.offer })
    Object.assign(close, { ariaLabel: link.dataset.close, textContent: "×" })
    close.addEventListener("click", () => {
      keep(own)
      box.remove()
    })
    box.append(other, close)
    document.body.append(box)
  }

  // Material rewrites the address while the page is scrolled, without an event: so look
  // when a link is used.
  for (const event of ["pointerover", "focusin", "click", "auxclick", "contextmenu"]) {
    addEventListener(event, ({ target, type, button }) => {
      const used = target.closest?.("a[hreflang]")
      if (used) used.hash = location.hash
      if (used && type.endsWith("click") && button !== 2) keep(used.hreflang)
    })
  }
}
