import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5, name="bn")
y = layer(x, training=True)
loss = tf.reduce_mean(tf.square(y - 1.0))
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS) + getattr(layer, "updates", [])
print("update ops:", len(updates))
with tf.control_dependencies(updates):
    step = tf.no_op()
mean = [v for v in tf.global_variables() if "moving_mean" in v.name][0]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run([y, step])
    print("moving mean:", sess.run(mean))
