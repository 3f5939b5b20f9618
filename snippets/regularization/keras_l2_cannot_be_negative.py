import tensorflow as tf

for scale in [0.1, -0.1]:
    l2 = tf.keras.regularizers.l2(scale)
    print("made with scale", scale)
