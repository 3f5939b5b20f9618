import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

text = tf.placeholder(tf.string, [])
prefix = tf.constant("got ")
check = tf.Assert(tf.strings.regex_full_match(text, "[0-9]+"), [text])
with tf.control_dependencies([check]):
    asserted = tf.strings.join([prefix, text])
used = tf.strings.join([prefix, tf.as_string(tf.string_to_number(text), precision=0)])

print("stateful:", check.op_def.is_stateful)
with tf.Session() as sess:
    for name, fetch in [("asserted:", asserted), ("used:", used)]:
        for value in ["123", "abc"]:
            try:
                print(name, sess.run(fetch, {text: value}).decode())
            except tf.errors.InvalidArgumentError as error:
                print(name, type(error).__name__)
