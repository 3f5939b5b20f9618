// What the theme leaves undone for readers with a keyboard or a screen reader.

// The button of the drawer is a label. The theme takes Enter there, but Tab passes it by.
const drawer = document.getElementById("__drawer")
const button = document.querySelector(".md-header [for=__drawer]")
button.tabIndex = 0
drawer.addEventListener("change", () => {
  if (drawer.checked && document.activeElement === button) {
    document.querySelector(".md-sidebar--primary a").focus()
  }
})
addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !drawer.checked) return
  drawer.click()
  button.focus()
})

// A section whose title is a link names its list by a label that holds an icon alone.
for (const list of document.querySelectorAll(".md-nav[aria-labelledby]")) {
  list.ariaLabel = list.querySelector(".md-nav__title").textContent.trim()
  list.removeAttribute("aria-labelledby")
}

// Each block of code that comes into view gets a landmark around its button, all without
// a name.
function name(nav) {
  nav.setAttribute("role", "none")
  const file = nav.closest(".highlight").querySelector(".filename")?.textContent ?? ""
  for (const copy of nav.children) copy.ariaLabel = `${copy.title} ${file}`.trim()
}
new MutationObserver(changes => {
  for (const node of changes.flatMap(change => [...change.addedNodes])) {
    if (node.className === "md-code__nav") name(node)
  }
}).observe(document.querySelector(".md-content"), { childList: true, subtree: true })

// What scrolls sideways can be reached; the arrow keys then scroll it. The theme puts
// tables into what scrolls.
document$.subscribe(() => {
  const observer = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute("tabindex")
    }
  })
  const scrolling = ".md-content :is(pre > code, .md-typeset__scrollwrap, .tabbed-labels)"
  for (const element of document.querySelectorAll(scrolling)) observer.observe(element)
})
