import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [4, 1])
with tf.variable_scope("net"):
    norm = tf.keras.layers.BatchNormalization(momentum=0.5)
    y = norm(x, training=True)
updates = getattr(norm, "updates", [])
mean = [v for v in tf.global_variables() if "moving_mean" in v.name]

print("layer from:", type(norm).__module__)
print("trainable:", [v.name for v in tf.trainable_variables()])
print("update ops of the layer:", len(updates))
print("in UPDATE_OPS:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run([y, updates], {x: [[1.0], [3.0], [5.0], [7.0]]})
    print("moving mean after three steps:", sess.run(mean[0]))
