import tensorflow as tf

optimizers = tf.keras.optimizers
for name, optimizer in [
    ("AdamW:", optimizers.AdamW(0.1, weight_decay=0.1)),
    ("Adam with weight_decay:", optimizers.Adam(0.1, weight_decay=0.1)),
]:
    w = tf.Variable([1.0, 1.0])
    for _ in range(5):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w * [10.0, 0.1])
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])
    print(name, w.numpy().round(3))
