import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.seq2seq import BahdanauAttention, LuongAttention
else:

    def dense(x, units, name):
        return tf.tensordot(x, tf.get_variable(name, [x.shape[-1], units]), 1)

    def LuongAttention(units, memory):
        keys = dense(memory, units, "memory_layer/kernel")
        return lambda x, state: (tf.nn.softmax(tf.einsum("btu,bu->bt", keys, x)), state)

    def BahdanauAttention(units, memory):
        def attend(x, state):
            x = dense(x, units, "bahdanau_attention/query_layer/kernel")[:, None]
            v = tf.get_variable("bahdanau_attention/attention_v", [units])
            return tf.nn.softmax(tf.reduce_sum(v * tf.tanh(keys + x), 2)), state

        keys = dense(memory, units, "memory_layer/kernel")
        return attend


tf.disable_v2_behavior()
memory, start = tf.eye(4)[None], tf.random_uniform_initializer(-1.0, 1.0, 1)
for kind, name in [(LuongAttention, "luong"), (BahdanauAttention, "bahdanau")]:
    with tf.variable_scope(name, initializer=start), tf.Session() as sess:
        alignments, _ = kind(2, memory)(tf.constant([[0.5, -1.0]]), None)
        sess.run(tf.global_variables_initializer())
        print(name, sess.run(alignments).round(4))
