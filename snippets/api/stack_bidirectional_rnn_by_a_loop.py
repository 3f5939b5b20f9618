import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.rnn import stack_bidirectional_dynamic_rnn
else:

    def stack_bidirectional_dynamic_rnn(cells_fw, cells_bw, inputs, dtype):
        rnn, states = tf.nn.bidirectional_dynamic_rnn, []
        with tf.variable_scope("stack_bidirectional_rnn"):
            for i, (fw, bw) in enumerate(zip(cells_fw, cells_bw)):
                with tf.variable_scope(f"cell_{i}"):
                    outputs, state = rnn(fw, bw, inputs, dtype=dtype)
                inputs, states = tf.concat(outputs, 2), states + [state]
        return inputs, [s[0] for s in states], [s[1] for s in states]


tf.disable_v2_behavior()
x = tf.reshape(tf.range(8.0), [2, 2, 2]) / 8.0
forward, backward = [[tf.nn.rnn_cell.GRUCell(1) for _ in "ab"] for _ in "fb"]
start = tf.random_uniform_initializer(-1.0, 1.0, seed=1)
with tf.variable_scope("net", initializer=start):
    found = stack_bidirectional_dynamic_rnn(forward, backward, x, dtype=tf.float32)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(found[0])[0].round(4), sess.run(found[2])[1].round(4), sep="\n")
print(tf.trainable_variables()[0].op.name)
