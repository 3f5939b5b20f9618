// The report of an error names the section that the reader came to by a link. Material
// rewrites the address while the page is scrolled: at the foot, to the last section.
{
  const link = document.querySelector("a.notes-report")
  const page = document.querySelector("link[rel=canonical]").href
  const report = new URL(link.href)
  const body = report.searchParams.get("body")
  let anchor = location.hash
  addEventListener("hashchange", ({ newURL }) => { anchor = new URL(newURL).hash })
  for (const event of ["click", "auxclick", "contextmenu"]) {
    link.addEventListener(event, () => {
      report.searchParams.set("body", body.replace(page, () => page + anchor))
      link.href = report
    })
  }
}
