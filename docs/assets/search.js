// A pasted error message is plain text. The search reads `"`, `+`, `-`, `~`, `^`, `:` and
// `*` as operators: with them most messages find nothing. And it takes each word as the
// beginning of one, so that the `a` of a sentence is found everywhere: a word that ends in
// a weight, `^1`, is taken whole. The `tf` of an API name would be found in every "TF1".
// Material sends what is typed to its worker as a message
// of type 2, each time by this method.
const WORD = /^[\x21-\x7e]+$/
const post = Worker.prototype.postMessage

function plain(query) {
  const words = query.replace(/\btf\.(compat\.v1\.)?/g, "").replace(/["+\-~^:*]+/g, " ").split(/\s+/).filter(Boolean)
  if (words.length < 5) return words.join(" ")
  const parts = words.flatMap(word =>
    WORD.test(word) ? word.split(/[.,;!?()[\]{}<>=/\\|'`@#$%&]+/).filter(Boolean) : word)
  return parts.map(part => WORD.test(part) ? `${part}^1` : part).join(" ")
}

Worker.prototype.postMessage = function (message, ...rest) {
  const sent = message?.type === 2 ? { ...message, data: plain(message.data) } : message
  return post.call(this, sent, ...rest)
}
