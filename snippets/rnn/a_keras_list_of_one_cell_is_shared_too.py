import tensorflow as tf

x = tf.ones([1, 5, 3])
cell = tf.keras.layers.LSTMCell(3)
shared = tf.keras.layers.RNN([cell] * 2)
apart = tf.keras.layers.RNN([tf.keras.layers.LSTMCell(3) for _ in range(2)])
directions = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(3))
for layer in [shared, apart, directions]:
    layer(x)
    print(type(layer).__name__, len(layer.trainable_weights))
