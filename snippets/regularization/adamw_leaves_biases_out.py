import tensorflow as tf

for excluded in [[], ["bias"]]:
    adamw = tf.keras.optimizers.AdamW(0.1, weight_decay=0.1)
    adamw.exclude_from_weight_decay(var_names=excluded)
    kernel = tf.Variable(1.0, name="kernel")
    bias = tf.Variable(1.0, name="bias")
    for _ in range(5):
        with tf.GradientTape() as tape:
            loss = kernel + bias
        weights = [kernel, bias]
        adamw.apply_gradients(zip(tape.gradient(loss, weights), weights))
    print(excluded, *(v.numpy().round(3) for v in weights))
