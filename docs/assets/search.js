// A pasted error message is plain text. The search reads `"`, `+`, `-`, `~`, `^`, `:` and
// `*` as operators: with them most messages find nothing. Material sends what is typed to
// its worker as a message of type 2, each time by this method.
const post = Worker.prototype.postMessage
Worker.prototype.postMessage = function (message, ...rest) {
  const plain = message?.type === 2
    ? { ...message, data: message.data.replace(/["+\-~^:*]+/g, " ") }
    : message
  return post.call(this, plain, ...rest)
}
