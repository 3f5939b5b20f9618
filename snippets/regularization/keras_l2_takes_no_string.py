import tensorflow as tf

tf.keras.regularizers.l2("0.01")
print("no error")
