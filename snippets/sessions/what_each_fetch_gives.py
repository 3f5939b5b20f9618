import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ids = tf.constant([1], name="ids")
table = tf.get_variable("table", initializer=tf.ones([3, 2]))
rows = tf.nn.embedding_lookup(table, ids, name="rows")
loss = tf.reduce_sum(rows, name="loss")
fetches = {
    "a tensor": rows,
    "a scalar": loss,
    "a string": tf.constant("text"),
    "a variable": table,
    "the gradient of a lookup": tf.gradients(loss, table)[0],
    "an op": loss.op,
    "the name of a tensor": "loss:0",
    "the name of an op": "loss",
    "an empty list": [],
}

with tf.Session() as sess:
    sess.run(table.initializer)
    for name, value in sess.run(fetches).items():
        print(name, "gives", type(value).__name__)
