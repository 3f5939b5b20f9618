import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

layer = tf.keras.layers.Dense(1, kernel_regularizer="l2")
y = layer(tf.ones([1, 2]))
penalty = tf.add_n(layer.losses)
print("losses:", len(layer.losses), penalty.shape)
graph = tf.get_default_graph()
print("keys:", sorted(graph.get_all_collection_keys()))
