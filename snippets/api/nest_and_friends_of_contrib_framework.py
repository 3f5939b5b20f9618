import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.framework import argsort, get_name_scope, nest, sort
else:
    argsort, sort, nest = tf.argsort, tf.sort, tf.nest

    def get_name_scope():
        return tf.get_default_graph().get_name_scope()


tf.disable_v2_behavior()

tree = {"b": (1, 2), "a": [3]}
print(nest.flatten(tree))
print(nest.map_structure(lambda x: 10 * x, tree))
print(nest.pack_sequence_as(tree, [7, 8, 9]))
with tf.name_scope("outer"), tf.name_scope("inner"):
    print(get_name_scope())
with tf.Session() as sess:
    x = tf.constant([3.0, 1.0, 2.0])
    print(sess.run([sort(x), argsort(x, direction="DESCENDING")]))
