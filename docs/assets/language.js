// The link to the other language keeps the section that the reader is at; who reads that
// language first is offered the page in it. Without scripts the link works page by page.
{
  const KEY = "tensorflow-notes.language"
  const OFFERS = {
    zh: { text: "本页也有中文版", name: "语言", close: "关闭" },
    en: { text: "This page is also in English", name: "Language", close: "Close" },
  }

  // Material asks every <link rel="alternate"> for a sitemap.xml beside it, which isn't
  // there. It selects [rel=alternate] exactly, once the document is ready: after this.
  for (const link of document.querySelectorAll("head link[rel=alternate]")) {
    link.rel = "alternate external"
  }

  // What counts before the browser's languages is the one that was followed or stayed
  // with; where storage is blocked, none is kept.
  const keep = language => { try { localStorage.setItem(KEY, language) } catch {} }
  const wishes = [...navigator.languages]
  try { wishes.unshift(localStorage.getItem(KEY) ?? "") } catch {}
  const wish = wishes.map(tag => tag.split("-")[0]).find(tag => tag in OFFERS)
  const link = document.querySelector(`a.notes-language[hreflang="${wish}"]`)
  if (link) {
    const { text, name, close } = OFFERS[wish]
    const box = document.createElement("aside")
    box.className = "notes-offer"
    box.lang = wish
    box.ariaLabel = name
    box.innerHTML = `<a hreflang="${wish}">${text}</a><button aria-label="${close}">×</button>`
    box.firstChild.href = link.href
    box.lastChild.addEventListener("click", () => {
      keep(document.documentElement.lang)
      box.remove()
    })
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
