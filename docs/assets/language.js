// Two jobs that need the page to be alive; without scripts the links work page by page.

// Material asks every <link rel="alternate"> for a sitemap.xml beside it, which isn't
// there. It selects [rel=alternate] exactly, once the document is ready: after this.
for (const link of document.querySelectorAll("head link[rel=alternate]")) {
  link.rel = "alternate external"
}

// The language link leads to the section that the reader is at. Material rewrites the
// address while the page is scrolled, without an event: so look when the link is used.
for (const link of document.querySelectorAll("a.notes-language")) {
  const follow = () => { link.hash = location.hash }
  follow()
  for (const event of ["pointerenter", "focus", "click", "auxclick", "contextmenu"]) {
    link.addEventListener(event, follow)
  }
}
