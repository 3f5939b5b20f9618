// A pasted error message is plain text. The search reads `"`, `+`, `-`, `~`, `^`, `:` and
// `*` as operators: with them most messages find nothing. It takes each word as the
// beginning of one, so that the `a` of a sentence is found everywhere: a word that ends in
// a weight, `^1`, is taken whole. The `tf` of an API name it finds in every "TF1".
const OPERATORS = /["+\-~^:*]+/g
const MODULE = /\btf\.(compat\.v1\.)?(?=\w*_)/g
const PUNCTUATION = /[.,;!?()[\]{}<>=/\\|'`@#$%&]+/
const LATIN = /^[\x21-\x7e]+$/

// Material leaves the last character out when it takes Chinese apart: 会话 (session) is
// searched as 会 (will). With a character more, which no page has, whole words are found;
// without it, a word of which only the beginning was typed.
function whole(word) {
  return word.replace(/\p{sc=Han}{2,}/gu, run => `${run}〇 ${run}`)
}

function plain(query) {
  const words = query.replace(MODULE, "").replace(OPERATORS, " ").trim().split(/\s+/)
  if (words.length < 5) return words.map(whole).join(" ")
  const parts = words.flatMap(word => LATIN.test(word) ? word.split(PUNCTUATION) : word)
  return parts
    .filter(Boolean)
    .map(part => LATIN.test(part) ? `${part}^1` : part)
    .join(" ")
}

// Material sends what is typed to its worker as a message of type 2, by this method;
// Zensical sends an object, and its search needs none of this.
const post = Worker.prototype.postMessage
Worker.prototype.postMessage = function (message, ...rest) {
  const typed = message?.type === 2 && typeof message.data === "string"
  return post.call(this, typed ? { ...message, data: plain(message.data) } : message, ...rest)
}
