import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

text = tf.placeholder(tf.string, [])
prefix = tf.constant("got ")
check = tf.string_to_number(text)
with tf.control_dependencies([check]):
    y = tf.strings.join([prefix, text])

print("y waits for", [op.type for op in y.op.control_inputs])
print("stateful:", check.op.op_def.is_stateful)
no_optimizer = tf.ConfigProto()
no_optimizer.graph_options.rewrite_options.disable_meta_optimizer = True
for name, config in [("by default:", None), ("without optimizer:", no_optimizer)]:
    with tf.Session(config=config) as sess:
        try:
            print(name, sess.run(y, {text: "abc"}).decode())
        except tf.errors.InvalidArgumentError as error:
            print(name, type(error).__name__)
