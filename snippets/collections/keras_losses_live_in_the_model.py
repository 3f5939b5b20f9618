import tensorflow as tf

decay = tf.keras.regularizers.l2(0.5)
model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(
            1, kernel_initializer="ones", kernel_regularizer=decay, name="dense"
        ),
        tf.keras.layers.BatchNormalization(name="norm"),
    ]
)
model(tf.ones([1, 2]))
print("trainable:", len(model.trainable_variables), "of", len(model.variables))
print("losses:", [float(loss) for loss in model.losses])
graph = tf.compat.v1.get_default_graph()
print("keys of collections:", graph.get_all_collection_keys())
