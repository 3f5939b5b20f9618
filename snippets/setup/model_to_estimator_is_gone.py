import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
estimator = tf.keras.estimator.model_to_estimator(model)
print("made", type(estimator).__name__)
