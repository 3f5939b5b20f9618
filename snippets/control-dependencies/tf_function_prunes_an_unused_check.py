import tensorflow as tf


def unused(text):
    tf.strings.to_number(text)
    return tf.strings.length(text)


def listed(text):
    with tf.control_dependencies([tf.strings.to_number(text)]):
        return tf.strings.length(text)


def asserted(text):
    tf.debugging.Assert(tf.strings.regex_full_match(text, "[0-9]+"), [text])
    return tf.strings.length(text)


for check in [unused, listed, asserted]:
    for kind, run in [("eager:", check), ("tf.function:", tf.function(check))]:
        try:
            print(check.__name__, kind, run(tf.constant("abc")).numpy())
        except tf.errors.InvalidArgumentError as error:
            print(check.__name__, kind, type(error).__name__)
